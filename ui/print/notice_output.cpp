// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/notice_output.h"

#include "ui/print/notice_paper.h"
#include "ui/print/pdf_job.h"
#include "ui/print/print_job.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>
#include <QWidget>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeOutput)
};

void recordPrinted(QWidget* page, const PageContext& context, const std::vector<NoticeId>& notices)
{
    context.write(
        page, [notices](Services& services) { return services.notices.recordPrinted(notices); },
        [page, &context](const Result<int>& recorded) {
            if (!recorded)
                context.prompts.showError(page, recorded.error());
        });
}

} // namespace

void printNotices(QWidget* page, const PageContext& context, std::vector<NoticeId> notices)
{
    if (notices.size() > mostPreviewed) {
        writePdfInBackground(
            page, context,
            {{QStringLiteral("notices"), Words::tr("Notices to PDF"), Words::tr("PDF files (*.pdf)"),
              Words::tr("Notices %1").arg(context.today().toString(Qt::ISODate)), QStringLiteral("pdf")},
             [notices, session = context.session](Database& reader) {
                 return noticePaper(readNoticeSheets(NoticeRepository(reader, session->vault), notices));
             },
             [page, &context, notices](const QString& path) {
                 recordPrinted(page, context, notices);
                 context.prompts.tell(
                     page, {QStringLiteral("notices_written"),
                            Words::tr("%Ln notice(s) were written.", nullptr, static_cast<int>(notices.size())), path});
             }});
        return;
    }
    const std::vector<NoticeSheet> sheets =
        readNoticeSheets(NoticeRepository(context.reader(), context.session->vault), notices);
    if (!sheets.empty())
        showPreview(page, context.prompts, context.userSettings, noticePaper(sheets), QStringLiteral("notices"),
                    [page, &context, notices] { recordPrinted(page, context, notices); });
}

} // namespace qingshou
