// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_stage.h"

#include "core/storage/loan_query.h"

namespace qingshou::demo {

void importBook(Stage& stage, QDate statisticsOn)
{
    ImportRequest request;
    request.path = QStringLiteral("贷款台账_%1.csv").arg(statisticsOn.toString(QStringLiteral("yyyyMMdd")));
    request.file = must(LedgerFile::fromBytes(stage.book.ledger(statisticsOn).toStdString(), request.path));
    stage.actAs(stage.supervisor);
    request.statisticsDate = statisticsOn;
    request.scope = LedgerScope::WholeBook;
    must(stage.services().imports.importLedger(request));
}

void Stage::findLoans()
{
    const LoanQuery query(workspace.context().db);
    borrowers.resize(book.borrowers.size());
    cases.resize(book.managers.size());
    const QDate today = clock.today();
    for (size_t i = 0; i < book.loans.size(); ++i) {
        const DemoLoan& loan = book.loans[i];
        const std::optional<LoanId> id = query.findByNumber(loan.number);
        const std::optional<LoanRow> row = id ? query.find(*id) : std::nullopt;
        if (!row)
            throw DemoRefused({ErrorCode::NotFound, {QStringLiteral("loan"), loan.number}, {}});
        loans.push_back(*id);
        borrowers[static_cast<size_t>(loan.borrower)] = row->borrower;
        if (book.daysPastDue(loan, today) > 90)
            cases[static_cast<size_t>(book.borrowers[static_cast<size_t>(loan.borrower)].branch)].push_back(
                static_cast<int>(i));
    }
}

void Stage::receive(int index, Money amount, RecoveryKind kind, QDate on)
{
    DemoLoan& loan = book.loans[static_cast<size_t>(index)];
    if (!amount.isPositive())
        return;
    RecordRecovery recovery;
    recovery.loan = loans[static_cast<size_t>(index)];
    recovery.amount = amount;
    recovery.receivedOn = on;
    recovery.kind = kind;
    recovery.voucher =
        QStringLiteral("SK%1%2").arg(on.toString(QStringLiteral("yyyyMMdd"))).arg(index, 5, 10, QLatin1Char('0'));
    const RecoveryId id = must(services().recoveries.record(recovery));
    const DebtParts paid = RecoveryRepository(workspace.context().db).find(id)->split;
    loan.balance -= min(loan.balance, paid.principal);
    loan.interest -= min(loan.interest, paid.interest);
    loan.penalty -= min(loan.penalty, paid.penalty + paid.compound);
}

} // namespace qingshou::demo
