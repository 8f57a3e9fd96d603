// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/ole_stream.h"

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QFile>

using namespace qingshou;
using namespace qingshou::xls;

namespace {

std::string patterned(size_t size)
{
    std::string text(size, '\0');
    for (size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>(i * 2654435761U >> 13);
    return text;
}

std::string contents(const char* relative)
{
    QFile file(test::dataPath(QString::fromLatin1(relative)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

} // namespace

TEST_CASE("Ole: a container gives back the stream that it was made of", "[xls][ole]")
{
    // In one table; in the tables of the header; in tables that are listed elsewhere (beyond 7 MB).
    const auto size = GENERATE(as<size_t>(), 0, 1, 4095, 4096, 4097, 65'536, 5'000'000, 7'143'936, 30'000'000);
    CAPTURE(size);
    const std::string stream = patterned(size);
    std::string read;
    REQUIRE(workbookStream(containerOf(stream), read) == OleResult::Fine);
    REQUIRE(read.size() >= size); // short ones are filled up with zeros
    CHECK(read.compare(0, size, stream) == 0);
    CHECK(read.find_first_not_of('\0', size) == std::string::npos);
}

TEST_CASE("Ole: streams of real files, small ones too", "[xls][ole]")
{
    for (const char* name : {"ledgers/titled.xls", "ledgers/formulas.xls", "sheets/epoch1904.xls",
                             "sheets/multiplesheets__multiplesheets.xls"}) {
        CAPTURE(name);
        std::string stream;
        REQUIRE(workbookStream(contents(name), stream) == OleResult::Fine);
        CHECK(stream.compare(0, 8, std::string("\x09\x08\x10\x00\x00\x06\x05\x00", 8)) == 0); // the first record
    }
}

TEST_CASE("Ole: chains that leave the file or turn in circles are refused", "[xls][ole]")
{
    const std::string whole = containerOf(patterned(100'000));
    std::string stream;
    for (size_t size = 0; size < whole.size(); size += 500) {
        CAPTURE(size);
        CHECK(workbookStream(std::string_view(whole).substr(0, size), stream) != OleResult::Fine);
    }
    std::string circle = whole; // sector 5 leads back to sector 4
    const size_t table = 512 * (1 + 0) + 4 * 5;
    circle.replace(table, 4, std::string("\x04\x00\x00\x00", 4));
    CHECK(workbookStream(circle, stream) == OleResult::Malformed);
    circle.replace(table, 4, std::string("\xF0\xFF\xFF\x00", 4));
    CHECK(workbookStream(circle, stream) != OleResult::Fine);
    CHECK(workbookStream("no container", stream) == OleResult::NotOle);
}
