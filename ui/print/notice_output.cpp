// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/notice_output.h"

#include "ui/print/notice_paper.h"
#include "ui/print/print_job.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>
#include <QWidget>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeOutput)
};

constexpr size_t mostShown = 20; // the preview lays out every page before it shows the first

void recordPrinted(QWidget* page, const PageContext& context, const std::vector<NoticeId>& notices)
{
    context.write(
        page, [notices](Services& services) { return services.notices.recordPrinted(notices); },
        [page, &context](const Result<int>& recorded) {
            if (!recorded)
                context.prompts.showError(page, recorded.error());
        });
}

void writeInBackground(QWidget* page, const PageContext& context, const std::vector<NoticeId>& notices,
                       const QString& path)
{
    context.jobs.read(
        Words::tr("Notices to PDF"), page,
        [notices, path, session = context.session](Database& reader, JobControl& control) -> Outcome {
            const PrintDocument paper =
                noticePaper(readNoticeSheets(NoticeRepository(reader, session->vault), notices));
            return writePdf(paper, path, [&control](int done, int all) {
                control.report(done, all);
                return !control.cancelled();
            });
        },
        [page, &context, notices, path](const Outcome& written) {
            if (written) {
                recordPrinted(page, context, notices);
                context.prompts.tell(
                    page, {QStringLiteral("notices_written"),
                           Words::tr("%Ln notice(s) were written.", nullptr, static_cast<int>(notices.size())), path});
            } else if (written.error().code != ErrorCode::Cancelled) {
                context.prompts.showError(page, written.error());
            }
        });
}

} // namespace

void printNotices(QWidget* page, const PageContext& context, std::vector<NoticeId> notices)
{
    if (notices.size() > mostShown) {
        const FileChoice choice{QStringLiteral("notices"), Words::tr("Notices to PDF"), Words::tr("PDF files (*.pdf)"),
                                Words::tr("Notices %1").arg(context.today().toString(Qt::ISODate)),
                                QStringLiteral("pdf")};
        context.prompts.chooseTarget(page, choice, [page, &context, notices](const QString& path) {
            writeInBackground(page, context, notices, path);
        });
        return;
    }
    const std::vector<NoticeSheet> sheets =
        readNoticeSheets(NoticeRepository(context.reader(), context.session->vault), notices);
    if (!sheets.empty())
        showPreview(page, context.prompts, context.userSettings, noticePaper(sheets), QStringLiteral("notices"),
                    [page, &context, notices] { recordPrinted(page, context, notices); });
}

} // namespace qingshou
