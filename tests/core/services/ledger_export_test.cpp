// SPDX-License-Identifier: GPL-3.0-or-later
// The book on its way out: it comes back as it was, shows no more than was allowed, and never leaves unrecorded.
#include "core/services/ledger_export.h"
#include "core/storage/audit_repository.h"
#include "tests/core/services/made_ledger.h"

#include <rapidcheck.h>

#include <QFile>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate day(2026, 9, 30);

ExportLedger whole(const QString& path)
{
    return {path, true, QStringLiteral("移交新工作站")};
}

qint64 mustExport(Workspace& book, const ExportLedger& request)
{
    const auto permit = book.services().ledgerExport.permit(request);
    REQUIRE(permit.ok());
    const auto written = writeLedger(book.reader(), *permit, [](qint64, qint64) { return true; });
    INFO((written ? "" : ImportFixture::code(written.error())));
    REQUIRE(written.ok());
    return *written;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A file of our own needs nothing said beside it.
void importBack(ImportFixture& book, const QString& path)
{
    ImportRequest request;
    request.path = path;
    book.mustImport(request);
}

const char* fullLedger =
    "机构名称,机构号,客户编号,客户名称,证件类型,证件号码,手机号码,住宅电话,地址,共同借款人,合同编号,借据号,贷款账号,"
    "还款账号,业务品种,借款金额,贷款余额,表内欠息,表外欠息,罚息,复利,垫付费用,利率,逾期利率,还款方式,发放日期,到期日,"
    "原到期日,逾期天数,欠息天数,五级分类,表内外,担保方式,保证人,担保人证件号码,担保到期日,抵押物,评估价值,客户经理,"
    "清收责任人,核销日期,行政村,备注\n"
    "城关信用社,8801,C1,张三,身份证,430521196203070014,13812345678,0739-4123456,光明村3组12号；县城北街5号,李四、王五,"
    "HT001,JJ001,6222021234567890128,801000123456,农户贷款,50000,42906.19,1234.56,78.90,55.50,3.21,120,7.125,10.6875,"
    "等额本息,2023-03-15,2025-03-14,2024-03-14,565,200,可疑,表内,保证,赵六、武冈某某公司,"
    "430521197001010016、91350100M000100Y43,2027-03-14,,,周经理,吴清收,,光明村,\"欠款多年, 说\"\"没钱\"\"\"\n"
    "城关信用社,8801,C1,张三,身份证,430521196203070014,13812345678,,光明村3组12号,,HT002,JJ002,,,农户贷款,30000,30000,"
    "0,0,0,0,0,6.5,,利随本清,2025-11-01,2026-10-31,,0,0,正常,表内,抵押,,,,房产一套,200000,周经理,,,光明村,-\n"
    "北山信用社,8802,C2,北山茶叶公司,营业执照,430500000012345,0739-4999999,,北山镇1号,,HT003,JJ003,,,"
    "企业贷款,"
    "1000000,800000.01,0,25000,0,0,0,9,13.5,先息后本,2018-01-01,2019-01-01,,2828,2828,损失,表外,联保,郑六、冯七,"
    "430521197502020018,,,,钱经理,吴清收,2024-12-31,,\n";

} // namespace

TEST_CASE("Ledger export: what went out comes back as the same book", "[export]")
{
    CHECK(rc::check([] {
        ImportFixture book, other;
        for (ImportFixture* one : {&book, &other}) {
            one->db().execute("PRAGMA synchronous = OFF");
            one->become(Role::Supervisor);
        }
        const std::vector<MadeRow> rows = randomRows();
        if (const std::vector<MadeRow> earlier = earlierRows(rows); !earlier.empty() && *rc::gen::inRange(0, 2) == 0)
            book.mustImport(ImportFixture::textRequest(ledgerText(earlier), day.addDays(-30)));
        book.mustImport(ImportFixture::textRequest(ledgerText(rows), day));
        const bool asWorkbook = *rc::gen::inRange(0, 4) == 0;
        const QString out = book.folder.filePath(asWorkbook ? QStringLiteral("out.xlsx") : QStringLiteral("out.csv"));
        RC_ASSERT(mustExport(*book.workspace, whole(out)) == static_cast<qint64>(rows.size()));
        importBack(other, out);
        const std::string differs = difference(whatIsSaid(*book.workspace), whatIsSaid(*other.workspace));
        RC_LOG() << ledgerText(rows) << differs;
        RC_ASSERT(differs.empty());
    }));
}

TEST_CASE("Ledger export: every column that has a place, and those that have none, survive the way", "[export]")
{
    ImportFixture book, other, third;
    for (ImportFixture* one : {&book, &other, &third})
        one->become(Role::Supervisor);
    book.mustImport(ImportFixture::textRequest(fullLedger, day));
    const QString first = book.folder.filePath(QStringLiteral("first.csv"));
    REQUIRE(mustExport(*book.workspace, whole(first)) == 3);
    importBack(other, first);
    const std::string differs = difference(whatIsSaid(*book.workspace), whatIsSaid(*other.workspace));
    INFO(differs);
    CHECK(differs.empty());

    const QString second = other.folder.filePath(QStringLiteral("second.csv"));
    mustExport(*other.workspace, whole(second));
    CHECK(QString::fromUtf8(bytesOf(second)) == QString::fromUtf8(bytesOf(first)));
    const QString workbook = other.folder.filePath(QStringLiteral("third.xlsx"));
    mustExport(*other.workspace, whole(workbook));
    importBack(third, workbook);
    const QString fourth = third.folder.filePath(QStringLiteral("fourth.csv"));
    mustExport(*third.workspace, whole(fourth));
    CHECK(QString::fromUtf8(bytesOf(fourth)) == QString::fromUtf8(bytesOf(first)));

    const QString text = QString::fromUtf8(bytesOf(first));
    CHECK(text.contains(QStringLiteral("北山信用社,8802,C2,北山茶叶公司")));
    for (const char* kept : {"430521196203070014",
                             "13812345678、0739-4123456",
                             "光明村3组12号；县城北街5号",
                             "李四、王五",
                             "6222021234567890128",
                             "801000123456",
                             "42906.19",
                             "1234.56",
                             "7.125",
                             "10.6875",
                             "2024-03-14",
                             "赵六、武冈某某公司",
                             "430521197001010016、91350100M000100Y43",
                             "2027-03-14",
                             "房产一套",
                             "200000.00",
                             "吴清收",
                             "2024-12-31",
                             "\"欠款多年, 说\"\"没钱\"\"\"",
                             "郑六、冯七",
                             "430521197502020018"}) {
        INFO(kept << " in\n" << text.toStdString());
        CHECK(text.contains(QString::fromUtf8(kept)));
    }
}

TEST_CASE("Ledger export: without the right and a reason nothing personal is whole", "[export]")
{
    ImportFixture book;
    book.mustImport(ImportFixture::textRequest(fullLedger, day));
    LedgerExportService& service = book.workspace->services().ledgerExport;
    const QString path = book.folder.filePath(QStringLiteral("out.csv"));
    ExportLedger request = whole(path);
    request.reason = QStringLiteral("  ");
    book.become(Role::Supervisor);
    CHECK(service.permit(request).error().code == ErrorCode::ReasonRequired);
    book.become(Role::Auditor);
    CHECK(service.permit(whole(path)).error().code == ErrorCode::NotAllowed);
    CHECK_FALSE(QFile::exists(path));

    mustExport(*book.workspace, {path, false, {}});
    const QString text = QString::fromUtf8(bytesOf(path));
    for (const char* sealed :
         {"430521196203070014", "13812345678", "4123456", "3组12号", "北街5号", "6222021234567890128", "801000123456",
          "430521197001010016", "91350100M000100Y43", "430500000012345", "430521197502020018"})
        CHECK_FALSE(text.contains(QString::fromUtf8(sealed)));
    for (const char* shown : {"张三", "JJ001", "42906.19", "138****5678", "赵六"})
        CHECK(text.contains(QString::fromUtf8(shown)));

    const std::vector<AuditEntry> entries =
        AuditRepository(book.db(), book.workspace->session()->vault).list({.limit = 1});
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().action == QStringLiteral("export_ledger"));
    CHECK(entries.front().change["after"].toObject()["unmasked"] == false);
    CHECK(entries.front().change["after"].toObject()["loans"] == 3);
}

TEST_CASE("Ledger export: only of the branches that the user sees, and only of loans that are in the ledger",
          "[export]")
{
    ImportFixture book;
    book.mustImport(ImportFixture::rowsRequest("城关信用社,C1,张三,,,JJ1,1000,2026-06-01,0,关注,信用,,赵一\n"
                                               "城关信用社,C1,张三,,,JJ2,1000,2026-06-01,0,关注,信用,,赵一\n"
                                               "北山信用社,C2,李四,,,JJ3,2000,2027-06-01,0,正常,信用,,赵一\n",
                                               day.addDays(-1)));
    book.mustImport(ImportFixture::rowsRequest("城关信用社,C1,张三,,,JJ1,1000,2026-06-01,0,关注,信用,,赵一\n"
                                               "北山信用社,C2,李四,,,JJ3,2000,2027-06-01,0,正常,信用,,赵一\n",
                                               day));
    const QString path = book.folder.filePath(QStringLiteral("out.csv"));
    CHECK(mustExport(*book.workspace, {path, false, {}}) == 2);
    CHECK_FALSE(bytesOf(path).contains("JJ2"));
    book.become(Role::Officer, *BranchRepository(book.db()).findByName(QStringLiteral("城关信用社")));
    CHECK(mustExport(*book.workspace, {path, false, {}}) == 1);
    CHECK(bytesOf(path).contains("JJ1"));
    CHECK_FALSE(bytesOf(path).contains("JJ3"));
}

TEST_CASE("Ledger export: what cannot be written is said before anything is", "[export]")
{
    ImportFixture book;
    LedgerExportService& service = book.workspace->services().ledgerExport;
    const auto refusal = [&](const QString& path) {
        const auto permit = service.permit({path, false, {}});
        REQUIRE_FALSE(permit.ok());
        return permit.error();
    };
    const QString path = book.folder.filePath(QStringLiteral("out.csv"));
    CHECK(refusal(path).code == ErrorCode::NotFound);
    book.mustImport(ImportFixture::textRequest(fullLedger, day));
    CHECK(refusal(book.folder.filePath(QStringLiteral("out.doc"))).code == ErrorCode::Invalid);
    CHECK(refusal(book.folder.filePath(QStringLiteral("nowhere/out.csv"))).code == ErrorCode::FileNotFound);

    const auto permit = service.permit({path, false, {}});
    REQUIRE(permit.ok());
    CHECK(writeLedger(book.workspace->reader(), *permit, [](qint64, qint64) { return false; }).error().code ==
          ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
