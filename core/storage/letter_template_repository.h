// SPDX-License-Identifier: GPL-3.0-or-later
// The cooperative's own wording of its letters; what a letter was printed with is kept with the letter.
#pragma once

#include "core/base/id.h"
#include "core/domain/letter_parts.h"

#include <QDateTime>
#include <QString>

namespace qingshou {

class Database;

class LetterTemplateRepository {
public:
    explicit LetterTemplateRepository(Database& db) : db_(db) {}

    /// Empty: the built-in wording.
    QString text(NoticeKind kind) const;
    void save(NoticeKind kind, const QString& text, UserId by, const QDateTime& at);
    void remove(NoticeKind kind);

private:
    Database& db_;
};

} // namespace qingshou
