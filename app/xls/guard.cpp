// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/guard.h"

#include "core/ledger/xls_protocol.h"

#ifdef __unix__
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace qingshou::xls {

#ifdef __unix__
namespace {

void endOfTime(int)
{
    _exit(timeIsOver);
}

void bound(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit limit{soft, hard};
    setrlimit(resource, &limit);
}

} // namespace

void guard(std::uint64_t memoryBytes, std::uint64_t seconds)
{
#ifdef __linux__
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    bound(RLIMIT_CORE, 0, 0);
    if (seconds > 0) {
        std::signal(SIGXCPU, endOfTime);
        bound(RLIMIT_CPU, seconds, seconds + 1);
    }
#ifndef __SANITIZE_ADDRESS__ // whose shadow takes terabytes of addresses
    if (memoryBytes > 0)
        bound(RLIMIT_AS, memoryBytes, memoryBytes);
#else
    static_cast<void>(memoryBytes);
#endif
}
#else
void guard(std::uint64_t, std::uint64_t) {} // the caller's clock is the bound there
#endif

} // namespace qingshou::xls
