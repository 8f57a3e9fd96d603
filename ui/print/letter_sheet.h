// SPDX-License-Identifier: GPL-3.0-or-later
// One numbered letter on paper: its words with the blocks that the program puts there, such as signatures, the receipt
// below a line to cut along, the table of what is promised. Always in Chinese, whatever the window's language: it is a
// paper between the bank and its debtors.
#pragma once

#include "core/domain/letter_parts.h"
#include "ui/print/print_document.h"

#include <QMap>

namespace qingshou {

/// From where the paper stands. fields: see letterParts(). copy: says that it is one (副本).
void addLetterSheet(PrintDocument& paper, NoticeKind kind, const QString& text, const QMap<QString, QString>& fields,
                    bool copy);

} // namespace qingshou
