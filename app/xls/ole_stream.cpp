// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/ole_stream.h"

#include "core/ledger/xls_protocol.h"

#include <algorithm>
#include <vector>

namespace qingshou::xls {
namespace {

constexpr std::uint32_t lastSector = 0xFFFFFFFA; // above: end of chain, free and the like
constexpr std::uint32_t endOfChain = 0xFFFFFFFE;
constexpr std::size_t headerBytes = 512, entryBytes = 128, tablesInHeader = 109;

class Container {
public:
    explicit Container(std::string_view file) : file_(file) {}

    OleResult open()
    {
        if (!file_.starts_with(std::string_view("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)))
            return OleResult::NotOle;
        if (file_.size() < headerBytes)
            return OleResult::Truncated;
        const std::uint32_t shift = number(file_, 30, 2), miniShift = number(file_, 32, 2);
        if ((shift != 9 && shift != 12) || miniShift != 6)
            return OleResult::Malformed;
        sector_ = std::size_t(1) << shift;
        if (const auto read = readTable(); read != OleResult::Fine)
            return read;
        return chain(number(file_, 48, 4), directory_);
    }

    OleResult stream(std::string& into)
    {
        std::string root;
        std::size_t entry = directory_.size(), rootAt = directory_.size();
        for (std::size_t at = 0; at + entryBytes <= directory_.size(); at += entryBytes) {
            const std::string name = nameOf(at);
            if (directory_[at + 66] == 5 && rootAt == directory_.size())
                rootAt = at;
            else if (directory_[at + 66] == 2 && (name == "Workbook" || (name == "Book" && entry == directory_.size())))
                entry = at;
        }
        if (entry == directory_.size())
            return OleResult::NoWorkbook;
        const std::uint32_t first = number(directory_, entry + 116, 4);
        const std::size_t size = number(directory_, entry + 120, 4);
        auto read = OleResult::Fine;
        if (size < number(file_, 56, 4)) { // small streams share the stream of the root
            if (rootAt == directory_.size())
                return OleResult::Malformed;
            read = chain(number(directory_, rootAt + 116, 4), root);
            if (read == OleResult::Fine)
                read = miniChain(root, first, size, into);
        } else {
            read = chain(first, into);
        }
        if (read != OleResult::Fine)
            return read;
        if (into.size() < size)
            return OleResult::Truncated;
        into.resize(size);
        return OleResult::Fine;
    }

private:
    std::string_view sectorAt(std::uint32_t index) const
    {
        const std::size_t at = (std::size_t(index) + 1) * sector_;
        // The last sector of a file may be cut short by programs that write only what they need.
        return at < file_.size() ? file_.substr(at, sector_) : std::string_view();
    }

    OleResult readTable()
    {
        std::vector<std::uint32_t> tables;
        const std::size_t most = file_.size() / sector_ + 1; // more sectors than that are a circle
        for (std::size_t i = 0; i < tablesInHeader; ++i)
            if (const std::uint32_t table = number(file_, 76 + 4 * i, 4); table < lastSector)
                tables.push_back(table);
        std::uint32_t next = number(file_, 68, 4);
        for (std::size_t count = 0; next < lastSector; ++count) {
            const std::string_view list = sectorAt(next);
            if (list.size() < sector_)
                return OleResult::Truncated;
            if (count > most)
                return OleResult::Malformed;
            for (std::size_t at = 0; at + 8 <= sector_; at += 4)
                if (const std::uint32_t table = number(list, at, 4); table < lastSector)
                    tables.push_back(table);
            next = number(list, sector_ - 4, 4);
        }
        if (tables.size() > most)
            return OleResult::Malformed;
        table_.reserve(tables.size() * sector_ / 4);
        for (const std::uint32_t each : tables) {
            const std::string_view numbers = sectorAt(each);
            if (numbers.size() < sector_)
                return OleResult::Truncated;
            for (std::size_t at = 0; at < sector_; at += 4)
                table_.push_back(number(numbers, at, 4));
        }
        return OleResult::Fine;
    }

    OleResult chain(std::uint32_t first, std::string& into) const
    {
        into.clear();
        for (std::uint32_t at = first; at != endOfChain; at = table_[at]) {
            if (at >= table_.size())
                return at < lastSector && (std::size_t(at) + 1) * sector_ >= file_.size() ? OleResult::Truncated
                                                                                          : OleResult::Malformed;
            const std::string_view bytes = sectorAt(at);
            if (bytes.empty())
                return OleResult::Truncated;
            if (into.size() > file_.size())
                return OleResult::Malformed; // a circle
            into += bytes;
        }
        return OleResult::Fine;
    }

    OleResult miniChain(const std::string& root, std::uint32_t first, std::size_t size, std::string& into) const
    {
        constexpr std::size_t small = 64;
        std::string table;
        if (const auto read = chain(number(file_, 60, 4), table); read != OleResult::Fine)
            return read;
        into.clear();
        for (std::uint32_t at = first; into.size() < size; at = number(table, 4 * std::size_t(at), 4)) {
            if (4 * std::size_t(at) + 4 > table.size() || (std::size_t(at) + 1) * small > root.size() ||
                into.size() > root.size())
                return OleResult::Malformed;
            into.append(root, std::size_t(at) * small, small);
        }
        return OleResult::Fine;
    }

    /// Names beyond ASCII are none that is looked for.
    std::string nameOf(std::size_t entry) const
    {
        const std::size_t bytes = number(directory_, entry + 64, 2);
        std::string name;
        for (std::size_t i = 0; i + 2 < bytes && i < 64; i += 2)
            name += directory_[entry + i + 1] == '\0' ? directory_[entry + i] : '?';
        return name;
    }

    std::string_view file_;
    std::size_t sector_ = 0;
    std::vector<std::uint32_t> table_;
    std::string directory_;
};

} // namespace

OleResult workbookStream(std::string_view file, std::string& stream)
{
    Container container(file);
    const auto opened = container.open();
    return opened == OleResult::Fine ? container.stream(stream) : opened;
}

std::string containerOf(std::string_view stream)
{
    constexpr std::size_t sector = 512, perTable = sector / 4, cutOff = 4096; // what is shorter would be a small stream
    constexpr std::uint32_t free = 0xFFFFFFFF, listSector = 0xFFFFFFFC, tableSector = 0xFFFFFFFD;
    const std::size_t size = std::max(stream.size(), cutOff + 1), data = (size + sector - 1) / sector;
    // In this order: lists of tables beyond those of the header, the tables, the directory, the stream.
    std::size_t tables = 1, lists = 0;
    const auto sectors = [&] { return lists + tables + 1 + data; };
    while (tables * perTable < sectors()) {
        ++tables;
        lists = tables > tablesInHeader ? (tables - tablesInHeader + perTable - 2) / (perTable - 1) : 0;
    }
    std::string file((1 + sectors()) * sector, '\0');
    const auto put = [&](std::size_t at, std::uint32_t value, std::size_t bytes) {
        for (std::size_t i = 0; i < bytes; ++i)
            file[at + i] = static_cast<char>(value >> (8 * i));
    };
    const auto at = [](std::size_t index) { return (index + 1) * sector; };
    const auto index = [](std::size_t value) { return static_cast<std::uint32_t>(value); };
    file.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    put(24, 0x3E, 2);
    put(26, 3, 2);
    put(28, 0xFFFE, 2);
    put(30, 9, 2);
    put(32, 6, 2);
    put(44, index(tables), 4);
    put(48, index(lists + tables), 4);
    put(56, index(cutOff), 4);
    put(60, endOfChain, 4);
    put(68, lists > 0 ? 0 : endOfChain, 4);
    put(72, index(lists), 4);
    for (std::size_t i = 0; i < tablesInHeader; ++i)
        put(76 + 4 * i, i < tables ? index(lists + i) : free, 4);
    for (std::size_t list = 0; list < lists; ++list) {
        for (std::size_t i = 0; i + 1 < perTable; ++i) {
            const std::size_t table = tablesInHeader + list * (perTable - 1) + i;
            put(at(list) + 4 * i, table < tables ? index(lists + table) : free, 4);
        }
        put(at(list) + sector - 4, list + 1 < lists ? index(list + 1) : endOfChain, 4);
    }
    const std::size_t first = lists + tables + 1;
    for (std::size_t i = 0; i < tables * perTable; ++i) {
        std::uint32_t next = i + 1 < sectors() ? index(i + 1) : i + 1 == sectors() ? endOfChain : free;
        if (i < lists + tables)
            next = i < lists ? listSector : tableSector;
        else if (i + 1 == first)
            next = endOfChain;
        put(at(lists + i / perTable) + 4 * (i % perTable), next, 4);
    }
    const auto entry = [&](std::size_t number, std::string_view name, std::uint32_t kind) {
        const std::size_t begin = at(lists + tables) + number * entryBytes;
        for (std::size_t i = 0; i < name.size(); ++i)
            file[begin + 2 * i] = name[i];
        put(begin + 64, index(2 * (name.size() + 1)), 2);
        put(begin + 66, kind, 1);
        for (const std::size_t link : {68, 72, 76})
            put(begin + link, free, 4);
        return begin;
    };
    const std::size_t root = entry(0, "Root Entry", 5);
    put(root + 76, 1, 4);
    put(root + 116, endOfChain, 4);
    const std::size_t workbook = entry(1, "Workbook", 2);
    put(workbook + 116, index(first), 4);
    put(workbook + 120, index(size), 4);
    file.replace(at(first), stream.size(), stream);
    return file;
}

} // namespace qingshou::xls
