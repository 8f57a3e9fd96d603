// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_job.h"

#include "ui/print/print_job.h"
#include "ui/workbench/page_context.h"

#include <QWidget>

namespace qingshou {

void writePdfInBackground(QWidget* page, const PageContext& context, PdfJob job)
{
    const FileChoice choice = job.choice;
    context.prompts.chooseTarget(page, choice, [page, &context, job = std::move(job)](const QString& path) {
        context.jobs.read(
            job.choice.title, page,
            [make = job.make, path](Database& reader, JobControl& control) -> Outcome {
                return writePdf(make(reader), path, [&control](int done, int all) {
                    control.report(done, all);
                    return !control.cancelled();
                });
            },
            [page, &context, path, written = job.written](const Outcome& ended) {
                if (ended)
                    written(path);
                else if (ended.error().code != ErrorCode::Cancelled)
                    context.prompts.showError(page, ended.error());
            });
    });
}

} // namespace qingshou
