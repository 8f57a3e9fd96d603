// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/letter_issuing.h"

#include "ui/print/notice_output.h"
#include "ui/support/notice_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

constexpr qsizetype mostNamed = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterIssuing)
};

QString listed(const std::vector<NotIssued>& without)
{
    QStringList lines;
    for (const NotIssued& one : without)
        lines << notIssuedText(one);
    const qsizetype all = lines.size();
    lines = lines.mid(0, mostNamed);
    if (all > mostNamed)
        lines << Words::tr("and %Ln more", nullptr, static_cast<int>(all - mostNamed));
    return lines.join(QLatin1Char('\n'));
}

/// Each once.
std::vector<ConductFinding> blockingOf(const std::vector<NotIssued>& without)
{
    std::vector<ConductFinding> blocking;
    for (const NotIssued& one : without)
        for (const ConductFinding& finding : one.findings)
            if (std::find(blocking.begin(), blocking.end(), finding) == blocking.end())
                blocking.push_back(finding);
    return blocking;
}

} // namespace

QDialog* askForLetters(QWidget* parent, const PageContext& context, const IssueNotices& request,
                       const std::vector<ConductFinding>& blocking, std::function<void(const IssuedNotices&)> then)
{
    const auto allow = [parent, &context, request, then](const ConductOverride& by,
                                                         ConductOverrideDialog::Answer answer) {
        IssueNotices allowed = request;
        allowed.conductOverride = by;
        context.write(
            parent, [allowed](Services& services) { return services.notices.issue(allowed); },
            [answer, then](const Result<IssuedNotices>& issued) {
                answer(issued ? Outcome(Done{}) : Outcome(issued.error()));
                if (issued)
                    then(*issued);
            });
    };
    auto* dialog = new ConductOverrideDialog(context, blocking, allow, parent);
    dialog->show();
    return dialog;
}

void goOnWithLetters(QWidget* page, const PageContext& context, const IssueNotices& request, IssuedNotices issued)
{
    const auto print = [page, &context, notices = issued.notices] { printNotices(page, context, notices); };
    if (issued.without.empty())
        return print();
    const QString title = Words::tr("%Ln letter(s) have their numbers; for these there is none:", nullptr,
                                    static_cast<int>(issued.notices.size()));
    const std::vector<ConductFinding> blocking = blockingOf(issued.without);
    if (blocking.empty())
        return context.prompts.tell(page, {QStringLiteral("notices_without"), title, listed(issued.without)}, print);
    context.prompts.ask(
        page,
        {QStringLiteral("notices_without"), title,
         listed(issued.without) + QStringLiteral("\n\n") +
             Words::tr("Whom the conduct rules protect is left out unless a supervisor allows it with a reason."),
         Words::tr("A supervisor allows it…"), true},
        [=, &context](bool allow) {
            if (!allow)
                return print();
            const QDialog* dialog =
                askForLetters(page, context, request, blocking,
                              [page, &context, notices = issued.notices](const IssuedNotices& more) {
                                  std::vector<NoticeId> all = notices;
                                  all.insert(all.end(), more.notices.begin(), more.notices.end());
                                  printNotices(page, context, all);
                              });
            QObject::connect(dialog, &QDialog::rejected, page, print);
        });
}

} // namespace qingshou
