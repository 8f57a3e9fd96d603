// SPDX-License-Identifier: GPL-3.0-or-later
// Files of receipts as core systems export them.
#include "core/ledger/recovery_file.h"
#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

Result<RecoveryFile> readText(const std::string& text)
{
    const Result<LedgerFile> file = LedgerFile::fromBytes(text, QStringLiteral("receipts.csv"));
    REQUIRE(file.ok());
    return readRecoveryFile(*file);
}

RecoveryFile mustRead(const std::string& text)
{
    Result<RecoveryFile> read = readText(text);
    INFO((read ? "" : read.error().args.join(QLatin1Char(' ')).toStdString()));
    REQUIRE(read.ok());
    return std::move(read).value();
}

const std::string header = "交易日期,借据号,户名,还款金额(元),还款本金,还款利息,流水号,摘要\n";

} // namespace

TEST_CASE("Receipts: title, unit, header, rows, total and signature", "[ledger]")
{
    const RecoveryFile file = mustRead("某县农村信用合作联社收回贷款流水\n"
                                       "统计日期：2026年9月28日,,单位：万元\n"
                                       "序号,机构,借据号,户名,收回本金,收回利息,备注\n"
                                       "1,城关社,JJ001,张三,1.20,0.05,柜面还款\n"
                                       "2,城关社,JJ002,李四,0.30,,\n"
                                       "合计,,,,1.50,0.05,\n"
                                       "制表：王五,,,,,,\n");
    REQUIRE(file.lines.size() == 2);
    CHECK(file.refused.empty());
    CHECK(file.titleDay == QDate(2026, 9, 28));
    const RecoveryLine& first = file.lines[0];
    CHECK(first.row == 4);
    CHECK(first.loanNumber == QStringLiteral("JJ001"));
    CHECK(first.name == QStringLiteral("张三"));
    CHECK(first.receivedOn == QDate(2026, 9, 28));
    CHECK(first.amount == Money::fromYuan(12'500));
    REQUIRE(first.booked);
    CHECK(first.booked->principal == Money::fromYuan(12'000));
    CHECK(first.booked->interest == Money::fromYuan(500));
    CHECK(first.note == QStringLiteral("柜面还款"));
    CHECK(file.lines[1].amount == Money::fromYuan(3'000));
}

TEST_CASE("Receipts: parts that do not sum to the amount are not taken for what was booked", "[ledger]")
{
    const RecoveryFile file = mustRead(header + "20260903,JJ001,张三,100.00,80.00,20.00,V1,\n"
                                                "20260903,JJ001,张三,100.00,80.00,10.00,V2,\n"
                                                "20260903,JJ001,张三,100.00,,,V3,\n"
                                                "20260904,JJ001,张三,-100.00,-80.00,-20.00,V4,冲正\n");
    REQUIRE(file.lines.size() == 4);
    CHECK(file.lines[0].booked);
    CHECK_FALSE(file.lines[1].booked);
    CHECK(file.lines[1].partsDiffer);
    CHECK_FALSE(file.lines[2].booked);
    CHECK_FALSE(file.lines[2].partsDiffer);
    CHECK(file.lines[3].amount == Money::fromYuan(-100));
}

TEST_CASE("Receipts: what cannot be read is refused with its cell", "[ledger]")
{
    const RecoveryFile file = mustRead(header + "2026-13-40,JJ001,张三,100.00,,,,\n"
                                                "20260903,4.3E+17,张三,100.00,,,,\n"
                                                "20260903,JJ002,张三,一百,,,,\n"
                                                "20260903,JJ003,张三,,,,,\n"
                                                "20260903,,,100.00,,,,\n"
                                                "20260903,JJ004,赵六,5.00,,,,\n");
    REQUIRE(file.lines.size() == 1);
    CHECK(file.lines[0].loanNumber == QStringLiteral("JJ004"));
    REQUIRE(file.refused.size() == 5);
    const RefusalReason reasons[] = {RefusalReason::NotADate, RefusalReason::ScientificNotation,
                                     RefusalReason::NotAnAmount, RefusalReason::Missing, RefusalReason::Missing};
    for (size_t i = 0; i < 5; ++i) {
        CHECK(file.refused[i].reason == reasons[i]);
        CHECK(file.refused[i].rowRefused);
        CHECK(file.refused[i].row == static_cast<qint64>(i) + 2);
    }
}

TEST_CASE("Receipts: no header, or two columns for one thing, is said", "[ledger]")
{
    CHECK(readText("甲,乙\n1,2\n").error().code == ErrorCode::LedgerNoHeader);
    const Result<RecoveryFile> tie = readText("借据号,还款金额,收回金额\nJJ001,1.00,1.00\n");
    REQUIRE_FALSE(tie.ok());
    CHECK(tie.error().code == ErrorCode::LedgerColumnTie);
    CHECK(tie.error().args.value(0) == QStringLiteral("收回金额"));
    CHECK(tie.error().args.value(1) == QStringLiteral("2, 3"));
}

TEST_CASE("Receipts: the words for kinds", "[ledger]")
{
    CHECK(recoveryKindFrom(QStringLiteral("正常现金")) == RecoveryKind::NormalCash);
    CHECK(recoveryKindFrom(QStringLiteral("诉讼执行收回")) == RecoveryKind::Enforcement);
    CHECK(recoveryKindFrom(QStringLiteral("以物抵债")) == RecoveryKind::SettlementInKind);
    CHECK(recoveryKindFrom(QStringLiteral("转让价款")) == RecoveryKind::TransferPrice);
    CHECK(recoveryKindFrom(QStringLiteral("资产转让")) == RecoveryKind::Transfer);
    CHECK_FALSE(recoveryKindFrom(QStringLiteral("其他")));
    CHECK_FALSE(recoveryKindFrom({}));
}
