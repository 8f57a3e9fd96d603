// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/memory_file.h"

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>

#include <vector>
#endif

namespace qingshou::xls {

std::string keptInMemory(const std::function<long(char*, std::size_t)>& read)
{
#ifdef __linux__
    const int file = memfd_create("xls", MFD_CLOEXEC);
    std::vector<char> block(1 << 16);
    while (file >= 0) {
        const long got = read(block.data(), block.size());
        if (got == 0)
            return "/proc/self/fd/" + std::to_string(file);
        if (got < 0 || write(file, block.data(), static_cast<std::size_t>(got)) != got)
            break;
    }
#else
    static_cast<void>(read); // no such files there
#endif
    return {};
}

} // namespace qingshou::xls
