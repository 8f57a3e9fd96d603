// SPDX-License-Identifier: GPL-3.0-or-later
// The cooperative's own wording of its letters, used by every later print. Permission: ChangeSettings.
#pragma once

#include "core/base/result.h"
#include "core/domain/letter_parts.h"
#include "core/services/service_context.h"

namespace qingshou {

class LetterTemplateService {
public:
    explicit LetterTemplateService(ServiceContext& context) : context_(context) {}

    /// builtIn: what stands now when the letter was never changed; kept in the audit. Invalid("template", what is
    /// wrong with it) when a part that the law asks for is lost or an unknown one stands in it, see letterFaults().
    Outcome save(NoticeKind kind, const QString& text, const QString& builtIn);
    /// Back to the built-in wording. Conflict("letter_built_in") when it is in use already.
    Outcome reset(NoticeKind kind, const QString& builtIn);

private:
    ServiceContext& context_;
};

} // namespace qingshou
