// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/letter_template_repository.h"

#include "core/storage/statement.h"
#include "core/storage/stored_codes.h"

namespace qingshou {

QString LetterTemplateRepository::text(NoticeKind kind) const
{
    Statement row(db_, "SELECT text FROM letter_templates WHERE kind = ?");
    row.bind(1, codeView(kind));
    return row.step() ? row.text(0) : QString();
}

void LetterTemplateRepository::save(NoticeKind kind, const QString& text, UserId by, const QDateTime& at)
{
    Statement upsert(db_, "INSERT INTO letter_templates (kind, text, changed_by, changed_at) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (kind) DO UPDATE SET text = ?2, changed_by = ?3, changed_at = ?4");
    upsert.bindAll(codeView(kind), text, by, at).run();
}

void LetterTemplateRepository::remove(NoticeKind kind)
{
    Statement gone(db_, "DELETE FROM letter_templates WHERE kind = ?");
    gone.bindAll(codeView(kind)).run();
}

} // namespace qingshou
