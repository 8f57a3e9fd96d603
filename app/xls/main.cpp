// SPDX-License-Identifier: GPL-3.0-or-later
// qingshou-xls: reads an .xls and writes what stands in it as core/ledger/xls_protocol.h says. A process of its own,
// because FreeXL crashes on damaged files and has a whole workbook in memory.
#include "app/xls/guard.h"
#include "app/xls/memory_file.h"
#include "app/xls/output.h"
#include "app/xls/workbook.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace qingshou::xls;

int usage()
{
    std::fputs("usage: qingshou-xls [--memory BYTES] [--seconds N] sheets FILE | rows FILE [SHEET]\n", stderr);
    return 2;
}

bool toNumber(const std::string& text, std::uint64_t& value)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

/// Standard input as a file that can be opened.
std::string keptInput()
{
    const std::string path =
        keptInMemory([](char* into, std::size_t size) { return static_cast<long>(std::fread(into, 1, size, stdin)); });
    if (path.empty())
        sendFailure(Failure::Memory, "standard input cannot be kept");
    return path;
}

int run(const std::vector<std::string>& arguments)
{
    std::uint64_t memory = 0, seconds = 0;
    std::size_t at = 0;
    for (; at + 1 < arguments.size() && arguments[at].starts_with("--"); at += 2) {
        const bool known = arguments[at] == "--memory" || arguments[at] == "--seconds";
        if (!known || !toNumber(arguments[at + 1], arguments[at] == "--memory" ? memory : seconds))
            return usage();
    }
    const std::vector<std::string> rest(arguments.begin() + static_cast<std::ptrdiff_t>(at), arguments.end());
    const bool sheets = rest.size() == 2 && rest[0] == "sheets";
    const bool rows = (rest.size() == 2 || rest.size() == 3) && rest[0] == "rows";
    if (!sheets && !rows)
        return usage();
    send(Message::Hello, Payload().text(hello));
    const std::string path = rest[1] == "-" ? keptInput() : rest[1];
    guard(memory, seconds);
    XlsWorkbook workbook(path, memory);
    if (sheets)
        workbook.sendSheets();
    else
        workbook.sendRows(rest.size() == 3 ? rest[2] : std::string());
    send(Message::End);
    return std::fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::bad_alloc&) {
        sendFailure(Failure::Memory, "no more memory");
    } catch (const std::length_error&) {
        sendFailure(Failure::Malformed, "a length beyond all bounds");
    }
}
