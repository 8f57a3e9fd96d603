// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/strategy_output.h"

#include "core/base/dates.h"
#include "core/storage/strategy_repository.h"
#include "ui/print/pdf_job.h"
#include "ui/print/print_job.h"
#include "ui/print/strategy_card.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>
#include <QWidget>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrategyOutput)
};

PrintDocument cards(Database& reader, const Session& session, QDate asOf, const QString& cooperative,
                    const std::vector<BorrowerId>& borrowers)
{
    std::vector<BorrowerView> views;
    for (const BorrowerId borrower : borrowers)
        if (std::optional<BorrowerView> view = readBorrowerView(reader, session, asOf, borrower))
            views.push_back(std::move(*view));
    return strategyCardsDocument(views, cooperative, asOf);
}

} // namespace

void printStrategyCards(QWidget* page, const PageContext& context, const std::vector<BorrowerId>& borrowers)
{
    std::vector<BorrowerId> written;
    const StrategyRepository strategies(context.reader());
    for (const BorrowerId borrower : borrowers)
        if (strategies.newestVersion(borrower) > 0)
            written.push_back(borrower);
    const QDate today = context.today();
    const QString cooperative = context.workspace.info().cooperative;
    if (written.empty()) {
        context.prompts.tell(page,
                             {QStringLiteral("no_strategies"), Words::tr("None of them has a strategy yet."), {}});
    } else if (written.size() <= mostPreviewed) {
        showPreview(page, context.prompts, context.userSettings,
                    cards(context.reader(), *context.session, today, cooperative, written), QStringLiteral("strategy"));
    } else {
        writePdfInBackground(
            page, context,
            {{QStringLiteral("strategies"), Words::tr("Strategy cards to PDF"), Words::tr("PDF files (*.pdf)"),
              Words::tr("Strategies %1").arg(toIso(today)), QStringLiteral("pdf")},
             [session = context.session, today, cooperative, written](Database& reader) {
                 return cards(reader, *session, today, cooperative, written);
             },
             [page, &context, count = static_cast<int>(written.size())](const QString& path) {
                 context.prompts.tell(page, {QStringLiteral("strategies_written"),
                                             Words::tr("%Ln card(s) were written.", nullptr, count), path});
             }});
    }
}

} // namespace qingshou
