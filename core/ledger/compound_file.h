// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into an OLE compound file ([MS-CFB]) as far as needed to tell an old .xls from an .xlsx with a password.
// Damaged files are answered with "no", never followed out of bounds.
#pragma once

#include <QString>

class QIODevice;

namespace qingshou {

/// Whether the directory of the compound file has an entry of that name.
bool compoundFileHas(QIODevice& device, const QString& name);

} // namespace qingshou
