// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/message_output.h"

#include "core/base/dates.h"
#include "core/exchange/mail_file.h"
#include "core/exchange/table_writer.h"
#include "ui/print/message_paper.h"
#include "ui/print/pdf_job.h"
#include "ui/print/print_job.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageOutput)
};

void record(QWidget* page, const PageContext& context, const MessageRequest& request, const QString& where)
{
    context.write(
        page, [request](Services& services) { return services.messages.record(request); },
        [page, &context, where,
         count = static_cast<int>(request.borrowers.size())](const Result<MessageBatchId>& recorded) {
            if (!recorded)
                return context.prompts.showError(page, recorded.error());
            context.prompts.tell(
                page,
                {QStringLiteral("messages_written"),
                 Words::tr("%Ln message(s) were written, and each is logged as a contact.", nullptr, count), where});
        });
}

/// For a gateway the headings are Chinese in every language of the window.
TableDocument gatewayTable(const MessageBatch& batch)
{
    TableDocument table{.name = QStringLiteral("短信"),
                        .columns = {{.heading = QStringLiteral("手机号码")},
                                    {.heading = QStringLiteral("短信内容")},
                                    {.heading = QStringLiteral("姓名")},
                                    {.heading = QStringLiteral("客户号")}}};
    for (const Message& message : batch.messages)
        table.rows.push_back({message.address, message.text, message.name, message.customerNumber});
    return table;
}

std::vector<MailFile> mailsOf(const MessageBatch& batch, const QString& subject)
{
    std::vector<MailFile> mails;
    for (const Message& message : batch.messages)
        mails.push_back({message.name, message.address, subject, message.text});
    return mails;
}

/// Writes in the background, then records.
void writeThenRecord(QWidget* page, const PageContext& context, const MessageRequest& request, const FileChoice& choice,
                     const std::function<Outcome(const QString&, JobControl&)>& write)
{
    context.prompts.chooseTarget(page, choice, [=, &context](const QString& path) {
        context.jobs.read(
            choice.title, page, [write, path](Database&, JobControl& control) { return write(path, control); },
            [page, &context, request, path](const Outcome& written) {
                if (written)
                    record(page, context, request, path);
                else if (written.error().code != ErrorCode::Cancelled)
                    context.prompts.showError(page, written.error());
            });
    });
}

void print(QWidget* page, const PageContext& context, const MessageRequest& request, const MessageBatch& batch)
{
    const QDate today = context.today();
    if (batch.messages.size() <= mostPreviewed)
        return showPreview(page, context.prompts, context.userSettings,
                           messagePaper(batch.messages, request.subject, today), QStringLiteral("messages"),
                           [page, &context, request] { record(page, context, request, {}); });
    writePdfInBackground(page, context,
                         {{QStringLiteral("messages"), Words::tr("Letters to PDF"), Words::tr("PDF files (*.pdf)"),
                           Words::tr("Letters %1").arg(toIso(today)), QStringLiteral("pdf")},
                          [letters = batch.messages, subject = request.subject, today](Database&) {
                              return messagePaper(letters, subject, today);
                          },
                          [page, &context, request](const QString& path) { record(page, context, request, path); }});
}

} // namespace

void sendMessages(QWidget* page, const PageContext& context, const MessageRequest& request, const MessageBatch& batch)
{
    if (request.channel == ContactChannel::Letter)
        return print(page, context, request, batch);
    const QString day = toIso(context.today());
    if (request.channel == ContactChannel::Email)
        return writeThenRecord(page, context, request,
                               {QStringLiteral("mails"),
                                Words::tr("A new folder for the e-mails"),
                                Words::tr("Folders (*)"),
                                Words::tr("E-mails %1").arg(day),
                                {}},
                               [mails = mailsOf(batch, request.subject)](const QString& path, JobControl& control) {
                                   return writeMailFiles(path, mails,
                                                         [&control, all = static_cast<qint64>(mails.size())](int done) {
                                                             control.report(done, all);
                                                             return !control.cancelled();
                                                         });
                               });
    writeThenRecord(page, context, request,
                    {QStringLiteral("text_messages"), Words::tr("Text messages for the gateway"),
                     Words::tr("Excel workbook (*.xlsx);;Text for spreadsheets (*.csv)"),
                     Words::tr("Text messages %1").arg(day), QStringLiteral("xlsx")},
                    [table = gatewayTable(batch)](const QString& path, JobControl&) {
                        const std::array documents{table};
                        return writeTable(path, documents);
                    });
}

} // namespace qingshou
