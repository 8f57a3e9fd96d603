// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a broken or hostile file in its place: bounds on this process's memory and computing time, no
// dump of its memory left behind.
#pragma once

#include <cstdint>

namespace qingshou::xls {

/// 0: no bound. When the time is over the process ends with timeIsOver.
void guard(std::uint64_t memoryBytes, std::uint64_t seconds);

} // namespace qingshou::xls
