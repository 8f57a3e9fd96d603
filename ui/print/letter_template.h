// SPDX-License-Identifier: GPL-3.0-or-later
// A letter's wording, the cooperative's own or from resources/templates, with its fields filled in. Lines: "# " title,
// "## " heading, "> " whom it is to, "{name}" alone on a line: a block that the caller puts there (table, signatures),
// anything else: a paragraph. A field inside a line is "{name}"; one that is not given stays as it is, so that a slip
// is seen on paper and in tests.
#pragma once

#include "core/domain/letter_parts.h"
#include "ui/print/print_document.h"

#include <QMap>

#include <functional>

namespace qingshou {

class Database;

/// The template's text; empty when there is none of that name.
QString letterTemplate(const QString& name);
QString builtInLetter(NoticeKind kind);
/// What the next print says: the cooperative's own wording, else the built-in one. Throws StorageError.
QString letterInUse(Database& db, NoticeKind kind);

void addLetter(PrintDocument& document, const QString& text, const QMap<QString, QString>& fields,
               const QMap<QString, std::function<void(PrintDocument&)>>& blocks, qreal points = 10.5);

} // namespace qingshou
