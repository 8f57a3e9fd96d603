// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/letter_template_service.h"

#include "core/services/change.h"
#include "core/storage/letter_template_repository.h"

namespace qingshou {
namespace {

void announce(Change& change, const char* action, NoticeKind kind, const QString& before, const QString& after)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("letter_template"),
                  .change = {{"kind", code(kind)}, {"before", before}, {"after", after}}});
    change.touch(Topic::Settings);
}

} // namespace

Outcome LetterTemplateService::save(NoticeKind kind, const QString& text, const QString& builtIn)
{
    return makeChange<Done>(context_, Permission::ChangeSettings, [&](Change& change) -> Outcome {
        if (text.trimmed().isEmpty())
            return {ErrorCode::Required, {QStringLiteral("template")}};
        QStringList wrong;
        for (const LetterFault& fault : letterFaults(kind, text))
            wrong << fault.part;
        if (!wrong.isEmpty())
            return {ErrorCode::Invalid, {QStringLiteral("template"), wrong.join(QStringLiteral(", "))}};
        LetterTemplateRepository templates(change.db());
        const QString own = templates.text(kind);
        templates.save(kind, text, change.session().user, change.now());
        announce(change, "change_letter", kind, own.isEmpty() ? builtIn : own, text);
        return Done{};
    });
}

Outcome LetterTemplateService::reset(NoticeKind kind, const QString& builtIn)
{
    return makeChange<Done>(context_, Permission::ChangeSettings, [&](Change& change) -> Outcome {
        LetterTemplateRepository templates(change.db());
        const QString own = templates.text(kind);
        if (own.isEmpty())
            return {ErrorCode::Conflict, {QStringLiteral("letter_built_in")}};
        templates.remove(kind);
        announce(change, "reset_letter", kind, own, builtIn);
        return Done{};
    });
}

} // namespace qingshou
