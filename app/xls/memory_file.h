// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is only in memory and ends with this process: what it holds is personal data and never goes to a disk.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace qingshou::xls {

/// The path of a file with all that `read` gives: bytes into the buffer, their number, 0 at the end, negative for an
/// error. Empty when it cannot be made.
std::string keptInMemory(const std::function<long(char*, std::size_t)>& read);

} // namespace qingshou::xls
