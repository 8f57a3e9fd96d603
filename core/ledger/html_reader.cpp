// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/html_reader.h"

#include "core/ledger/html_tables.h"

#include <algorithm>
#include <array>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

constexpr int ledgerColumns = 3; // R8.2: a header has three hits at least
constexpr qsizetype headBytes = 16 << 10;

Result<std::string> headOf(const LedgerFile& file)
{
    auto source = file.bytes();
    if (!source)
        return source.error();
    std::string head(static_cast<size_t>(headBytes), '\0');
    size_t size = 0;
    while (size < head.size()) {
        const auto got = (*source)->read(head.data() + size, static_cast<qsizetype>(head.size() - size));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        size += static_cast<size_t>(*got);
    }
    head.resize(size);
    return head;
}

/// Whether the page says that it is in GB2312, GBK or GB18030.
bool saysGb(std::string head)
{
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const size_t at = head.find("charset="sv);
    if (at == std::string::npos)
        return false;
    const std::string_view value = std::string_view(head).substr(at + "charset="sv.size(), 12);
    return value.find("gb"sv) <= 1; // perhaps in quotes
}

/// R8.1, and what the page says of itself: a few Chinese words in GBK may happen to be UTF-8 as well, but then of
/// characters that no Chinese text has.
Result<TextEncoding> encodingOf(const LedgerFile& file)
{
    const auto head = headOf(file);
    if (!head)
        return head.error();
    if (head->starts_with("<\0"sv))
        return TextEncoding::Utf16Le;
    if (head->starts_with("\0<"sv))
        return TextEncoding::Utf16Be;
    auto source = file.bytes();
    if (!source)
        return source.error();
    const auto found = detectEncoding(**source, file.path());
    if (!found || *found != TextEncoding::Utf8 || head->starts_with("\xEF\xBB\xBF"sv) || !saysGb(*head))
        return found;
    const auto byteIn = [&](unsigned char from, unsigned char to) {
        return std::any_of(head->begin(), head->end(), [&](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte >= from && byte <= to;
        });
    };
    return byteIn(0xC2, 0xDF) && !byteIn(0xE0, 0xFF) ? TextEncoding::Gb18030 : TextEncoding::Utf8;
}

Result<std::unique_ptr<HtmlTables>> tablesOf(const LedgerFile& file, TextEncoding encoding, const QString& wanted,
                                             const std::shared_ptr<qint64>& count)
{
    auto source = file.bytes();
    if (!source)
        return source.error();
    auto text = utf8Source(countedSource(std::move(source).value(), count), encoding, file.path());
    return std::make_unique<HtmlTables>(std::move(text), file.limits(), file.path(), wanted);
}

Result<std::vector<SheetInfo>> sheetsOf(const LedgerFile& file, TextEncoding encoding)
{
    auto tables = tablesOf(file, encoding, {}, std::make_shared<qint64>(0));
    if (!tables)
        return tables.error();
    for (;;) {
        const auto more = (*tables)->feed();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    const std::vector<HtmlTables::Sheet>& all = (*tables)->sheets();
    if (all.empty())
        return {(*tables)->hasFrames() ? ErrorCode::LedgerOldFormat : ErrorCode::LedgerNoHeader, {file.path()}};
    const bool any =
        std::any_of(all.begin(), all.end(), [](const auto& each) { return each.columns >= ledgerColumns; });
    std::vector<SheetInfo> sheets;
    for (const HtmlTables::Sheet& each : all)
        if (!any || each.columns >= ledgerColumns)
            sheets.push_back({each.name, false});
    return sheets;
}

class HtmlReader final : public TableReader {
public:
    HtmlReader(std::unique_ptr<HtmlTables> tables, std::shared_ptr<qint64> bytesRead, TextEncoding encoding,
               QString sheet)
        : tables_(std::move(tables)), bytesRead_(std::move(bytesRead)), encoding_(encoding), sheet_(std::move(sheet))
    {
    }

    /// Reads on until there is a row; false at the end.
    Result<bool> fill()
    {
        while (tables_->ready().empty()) {
            if (ended_)
                return false;
            const auto more = tables_->feed();
            if (!more) {
                failure_ = more.error();
                ended_ = true;
                if (tables_->ready().empty())
                    return *failure_;
                break;
            }
            ended_ = !*more;
        }
        return true;
    }

    Result<bool> next(Row& row) override
    {
        row.cells.clear();
        if (given_)
            tables_->ready().pop_front();
        given_ = false;
        if (tables_->ready().empty() && failure_ && !failureTold_) {
            failureTold_ = true;
            return *failure_;
        }
        const auto filled = fill();
        failureTold_ = failureTold_ || !filled;
        if (!filled || !*filled)
            return filled;
        tables_->ready().front().give(row);
        given_ = true;
        return true;
    }

    qint64 bytesRead() const override { return *bytesRead_; }
    std::optional<TextEncoding> encoding() const override { return encoding_; }
    QString sheet() const override { return sheet_; }

private:
    std::unique_ptr<HtmlTables> tables_;
    std::shared_ptr<qint64> bytesRead_;
    TextEncoding encoding_;
    QString sheet_;
    std::optional<Error> failure_; ///< told after the rows in front of it
    bool given_ = false, ended_ = false, failureTold_ = false;
};

} // namespace

Result<std::unique_ptr<TableReader>> openHtml(const LedgerFile& file, const TableOptions& options)
{
    const auto encoding = options.encoding ? Result<TextEncoding>(*options.encoding) : encodingOf(file);
    if (!encoding)
        return encoding.error();
    QString wanted = options.sheet;
    if (wanted.isEmpty()) {
        const auto sheets = sheetsOf(file, *encoding);
        if (!sheets)
            return sheets.error();
        wanted = sheets->front().name;
    }
    auto count = std::make_shared<qint64>(0);
    auto tables = tablesOf(file, *encoding, wanted, count);
    if (!tables)
        return tables.error();
    auto reader = std::make_unique<HtmlReader>(std::move(tables).value(), count, *encoding, wanted);
    const auto any = reader->fill();
    if (!any)
        return any.error();
    if (!*any)
        return {ErrorCode::NotFound, {QStringLiteral("sheet"), wanted}};
    return {std::unique_ptr<TableReader>(std::move(reader))};
}

Result<std::vector<SheetInfo>> htmlSheets(const LedgerFile& file)
{
    const auto encoding = encodingOf(file);
    if (!encoding)
        return encoding.error();
    return sheetsOf(file, *encoding);
}

} // namespace qingshou
