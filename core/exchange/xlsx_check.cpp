// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_check.h"

#include <QFile>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <zip.h>

namespace qingshou {
namespace {

qint64 occurrences(std::string_view text, std::string_view word)
{
    qint64 count = 0;
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size()))
        ++count;
    return count;
}

} // namespace

std::optional<qint64> rowsInSheet(const QString& path, int sheet)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr), &zip_discard);
    if (!archive)
        return std::nullopt;
    const std::string name = "xl/worksheets/sheet" + std::to_string(sheet) + ".xml";
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(zip_fopen(archive.get(), name.c_str(), 0),
                                                                  &zip_fclose);
    if (!part)
        return std::nullopt;
    constexpr std::string_view row = "<row ", end = "</worksheet>";
    qint64 rows = 0;
    bool ended = false;
    std::string text;
    std::array<char, 65536> buffer;
    while (true) {
        const zip_int64_t read = zip_fread(part.get(), buffer.data(), buffer.size()); // checks the sum at the end
        if (read < 0)
            return std::nullopt;
        if (read == 0)
            break;
        text.append(buffer.data(), static_cast<size_t>(read));
        rows += occurrences(text, row);
        ended = ended || text.find(end) != std::string::npos;
        // Keeps what may be the beginning of a word, but never a whole <row again.
        const size_t keep = std::min(text.size(), end.size() - 1);
        std::string tail = text.substr(text.size() - keep);
        rows -= occurrences(tail, row);
        text = std::move(tail);
    }
    rows += occurrences(text, row);
    return ended ? std::optional(rows) : std::nullopt;
}

} // namespace qingshou
