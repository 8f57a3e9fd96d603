// SPDX-License-Identifier: GPL-3.0-or-later
// A borrower whose only loan was settled on 2020-06-30 with records of 2019, so that they are due from 2025-06-30, and
// one who still owes. It is 2026-09-28 and a supervisor is signed in.
#pragma once

#include "tests/support/test_workspace.h"

#include "core/services/retention_service.h"

namespace qingshou::test {

/// What must not be found any more.
inline const QString secretWords = QStringLiteral("XYZZY-1 老张说家里遭灾");

struct RetentionCase : TestWorkspace {
    BorrowerId settled{}, owing{};
    LoanId settledLoan{}, owingLoan{};
    const QString why = QStringLiteral("保存期限已满");

    RetentionCase()
    {
        setToday({2019, 3, 4});
        addRun({2019, 3, 1});
        settled = addBorrower();
        settledLoan = addLoan(settled, {.startOn = {2016, 3, 15}, .dueOn = {2018, 3, 15}});
        owing = addBorrower({.name = QStringLiteral("李四")});
        owingLoan = addLoan(owing, {.startOn = {2016, 3, 15}, .dueOn = {2018, 3, 15}});
        summarise();
        signIn(QStringLiteral("supervisor"));
        for (const BorrowerId borrower : {settled, owing})
            call(borrower, secretWords);
        signInAgain();
    }
    /// The end, and today.
    void settle()
    {
        addRun({2020, 6, 30});
        changeBalance(settledLoan, Money());
        summarise();
        setToday({2026, 9, 28});
        signInAgain();
    }
    void signInAgain() { signIn(QStringLiteral("supervisor")); }
    template <class T>
    static T made(const Result<T>& result)
    {
        INFO("error " << (result.ok() ? -1 : static_cast<int>(result.error().code)));
        REQUIRE(result.ok());
        return *result;
    }
    ContactId call(BorrowerId borrower, const QString& note)
    {
        return made(services().contacts.record({.borrower = borrower, .note = note}));
    }
    RetentionList due(RetentionFilter filter = {})
    {
        return made(retentionDue(db(), *workspace().session(), today(), filter));
    }
    std::vector<RetentionHold> holds()
    {
        const RetentionList list = due({settled});
        return list.rows.empty() ? std::vector<RetentionHold>() : list.rows.front().holds;
    }
    Erasure erase(const std::vector<BorrowerId>& borrowers) { return made(services().retention.erase(borrowers, why)); }
    qint64 number(std::string_view sql)
    {
        Statement row(db(), sql);
        return row.step() ? row.integer(0) : -1;
    }
    AuditRepository audit() { return {db(), vault()}; }
};

} // namespace qingshou::test
