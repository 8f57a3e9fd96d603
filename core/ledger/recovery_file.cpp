// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/recovery_file.h"

#include "core/ledger/header_place.h"
#include "core/ledger/mapping.h"
#include "core/ledger/recovery_columns.h"
#include "core/ledger/row_sorter.h"
#include "core/ledger/table_reader.h"
#include "core/ledger/title_rows.h"

#include <array>
#include <utility>

namespace qingshou {
namespace {

struct KindWord {
    const char16_t* word;
    RecoveryKind kind;
};
/// A longer word stands before one that it holds.
constexpr std::array kindWords{
    KindWord{u"利息", RecoveryKind::Interest},           KindWord{u"执行", RecoveryKind::Enforcement},
    KindWord{u"诉讼", RecoveryKind::Enforcement},        KindWord{u"抵债", RecoveryKind::SettlementInKind},
    KindWord{u"处置", RecoveryKind::CollateralDisposal}, KindWord{u"拍卖", RecoveryKind::CollateralDisposal},
    KindWord{u"分期", RecoveryKind::Instalment},         KindWord{u"收购", RecoveryKind::PurchaseMoney},
    KindWord{u"核销", RecoveryKind::WriteOff},           KindWord{u"转让价款", RecoveryKind::TransferPrice},
    KindWord{u"转让", RecoveryKind::Transfer},           KindWord{u"置换", RecoveryKind::BillSwap},
    KindWord{u"借新还旧", RecoveryKind::Refinancing},    KindWord{u"债务转移", RecoveryKind::DebtTransfer},
    KindWord{u"现金", RecoveryKind::NormalCash},         KindWord{u"转账", RecoveryKind::NormalCash},
    KindWord{u"代扣", RecoveryKind::NormalCash},         KindWord{u"扣款", RecoveryKind::NormalCash},
};

/// What columns hold, for masking.
std::optional<Field> maskedAs(RecoveryField field)
{
    switch (field) {
    case RecoveryField::LoanAccount:
        return Field::LoanAccount;
    case RecoveryField::IdNumber:
        return Field::IdNumber;
    case RecoveryField::LoanNumber:
        return Field::LoanNumber;
    case RecoveryField::Name:
        return Field::Name;
    default:
        return std::nullopt;
    }
}

/// Turns one row into a line, and says which cells could not be read.
class LineReader {
public:
    LineReader(const RecoveryHeader& header, const std::vector<QString>& headerTexts, const TitleFacts& title)
        : header_(header), texts_(headerTexts), title_(title)
    {
    }

    std::optional<RecoveryLine> read(const Row& row, std::vector<RefusedCell>& refused)
    {
        row_ = &row;
        refused_ = &refused;
        readable_ = true;
        RecoveryLine line;
        line.row = row.number;
        line.loanNumber = identifier(RecoveryField::LoanNumber);
        line.account = identifier(RecoveryField::LoanAccount);
        line.idNumber = identifier(RecoveryField::IdNumber);
        line.name = text(RecoveryField::Name);
        line.voucher = identifier(RecoveryField::Voucher);
        line.note = text(RecoveryField::Note);
        line.kind = recoveryKindFrom(text(RecoveryField::Kind));
        const Parsed<QDate> day = parseDate(cell(RecoveryField::ReceivedOn));
        check(RecoveryField::ReceivedOn, day.why);
        line.receivedOn = day.value.value_or(title_.statisticsDate.value_or(QDate()));
        amounts(line);
        if (line.loanNumber.isEmpty() && line.account.isEmpty() && line.idNumber.isEmpty() && line.name.isEmpty())
            refuse(-1, {}, RefusalReason::Missing);
        return readable_ ? std::optional(std::move(line)) : std::nullopt;
    }

private:
    const Cell& cell(RecoveryField field) const { return row_->at(header_.columnOf(field)); }

    void refuse(int column, std::optional<RecoveryField> field, RefusalReason why)
    {
        const Cell& at = row_->at(column);
        const QString header =
            column >= 0 && column < static_cast<int>(texts_.size()) ? texts_[static_cast<size_t>(column)] : QString();
        refused_->push_back({.row = row_->number,
                             .column = column,
                             .header = header,
                             .field = field ? maskedAs(*field) : std::nullopt,
                             .value = shownText(at).left(200),
                             .reason = why,
                             .rowRefused = true});
        readable_ = false;
    }
    void check(RecoveryField field, RefusalReason why)
    {
        if (why != RefusalReason::None)
            refuse(header_.columnOf(field), field, why);
    }
    QString identifier(RecoveryField field)
    {
        const Parsed<std::string> read = parseIdentifier(cell(field));
        check(field, read.why);
        return QString::fromStdString(read.value.value_or(std::string()));
    }
    QString text(RecoveryField field)
    {
        const Parsed<std::string> read = parseText(cell(field));
        check(field, read.why);
        return QString::fromStdString(read.value.value_or(std::string()));
    }
    std::optional<Money> amount(RecoveryField field)
    {
        if (!header_.has(field))
            return std::nullopt;
        const QString& header = texts_[static_cast<size_t>(header_.columnOf(field))];
        const MoneyUnit unit = moneyUnitOfHeader(header).value_or(title_.unit.value_or(MoneyUnit::Yuan));
        const Parsed<Money> read = parseAmount(cell(field), unit);
        check(field, read.why);
        return read.value;
    }
    void amounts(RecoveryLine& line)
    {
        DebtParts parts;
        bool any = false;
        for (const auto& [field, part] : {std::pair{RecoveryField::Principal, DebtPart::Principal},
                                          std::pair{RecoveryField::Interest, DebtPart::Interest},
                                          std::pair{RecoveryField::Penalty, DebtPart::Penalty},
                                          std::pair{RecoveryField::Compound, DebtPart::Compound},
                                          std::pair{RecoveryField::Costs, DebtPart::Costs}}) {
            const std::optional<Money> said = amount(field);
            any = any || said;
            parts.of(part) = said.value_or(Money());
        }
        const std::optional<Money> whole = amount(RecoveryField::Amount);
        if (!readable_)
            return; // one of them was refused
        if (!whole && !any)
            return refuse(header_.columnOf(RecoveryField::Amount), RecoveryField::Amount, RefusalReason::Missing);
        line.amount = whole.value_or(parts.total());
        if (any && parts.total() == line.amount)
            line.booked = parts;
        else
            line.partsDiffer = any;
    }

    const RecoveryHeader& header_;
    const std::vector<QString>& texts_;
    const TitleFacts& title_;
    const Row* row_ = nullptr;
    std::vector<RefusedCell>* refused_ = nullptr;
    bool readable_ = true;
};

Error tieError(const RecoveryHeader& header)
{
    QStringList columns;
    for (const int column : header.tiedColumns)
        columns.append(QString::number(column + 1));
    return {ErrorCode::LedgerColumnTie,
            {recoveryFieldHeader(*header.tie), columns.join(QStringLiteral(", ")), QStringLiteral("in_file")}};
}

int keyColumn(const RecoveryHeader& header)
{
    return header.has(RecoveryField::LoanNumber) ? header.columnOf(RecoveryField::LoanNumber)
                                                 : header.columnOf(RecoveryField::LoanAccount);
}

} // namespace

std::optional<RecoveryKind> recoveryKindFrom(const QString& text)
{
    for (const KindWord& each : kindWords)
        if (text.contains(QString::fromUtf16(each.word)))
            return each.kind;
    return std::nullopt;
}

Result<RecoveryFile> readRecoveryFile(const LedgerFile& file, const LedgerProgress& progress)
{
    Result<std::unique_ptr<TableReader>> first = openTable(file);
    if (!first)
        return first.error();
    const Result<HeadRows> head = readHead(**first, {});
    if (!head)
        return head.error();
    const RecoveryHeader header = findRecoveryHeader(head->rows);
    if (header.row < 0)
        return {ErrorCode::LedgerNoHeader, {file.path()}};
    if (header.tie)
        return tieError(header);
    const auto place = static_cast<size_t>(header.row);
    const TitleFacts title = readTitleRows({head->rows.begin(), head->rows.begin() + header.row});
    const RowSorter sorter({head->rows[place]}, keyColumn(header), header.columnOf(RecoveryField::Name),
                           header.columnOf(RecoveryField::Amount));

    Result<std::unique_ptr<TableReader>> reader = openTable(file);
    if (!reader)
        return reader.error();
    RecoveryFile found;
    found.titleDay = title.statisticsDate.value_or(QDate());
    LineReader lines(header, head->rows[place], title);
    Row row;
    for (qint64 told = 0;;) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (progress.stop.stop_requested())
            return ErrorCode::Cancelled;
        if (const qint64 at = (*reader)->bytesRead(); progress.report && at - told >= LedgerProgress::step) {
            progress.report(at, file.size());
            told = at;
        }
        if (row.number <= head->numbers[place] || sorter.kindOf(row) != RowKind::Loan)
            continue;
        if (found.lines.size() + found.refused.size() >= static_cast<size_t>(RecoveryFile::maxLines))
            return {ErrorCode::LedgerTooLarge, {file.path(), QString::number(RecoveryFile::maxLines)}};
        if (std::optional<RecoveryLine> line = lines.read(row, found.refused))
            found.lines.push_back(std::move(*line));
    }
    return found;
}

} // namespace qingshou
