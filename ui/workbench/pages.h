// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program, in the order of the navigation.
#pragma once

#include "ui/workbench/page.h"

#include <vector>

namespace qingshou {

const std::vector<PageDefinition>& pageDefinitions();

} // namespace qingshou
