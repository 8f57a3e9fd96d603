// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/agreement_output.h"

#include "ui/print/agreement.h"
#include "ui/print/letter_template.h"
#include "ui/print/print_job.h"
#include "ui/workbench/page_context.h"

namespace qingshou {

void printAgreement(QWidget* page, const PageContext& context, const BorrowerView& view, const PlanRow& plan)
{
    showPreview(page, context.prompts, context.userSettings,
                agreementDocument(view, plan, context.workspace.info().cooperative,
                                  letterInUse(context.reader(), LetterKind::Agreement)),
                QStringLiteral("agreement"));
}

} // namespace qingshou
