// SPDX-License-Identifier: GPL-3.0-or-later
// What was just recorded is taken back: by whoever did it, within the hour, while nothing is built on it.
#include "core/base/working_calendar.h"
#include "core/figures/periods_figures.h"
#include "tests/core/services/undo_case.h"
#include "tests/support/made_file.h"

#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString& why = undoReason;

struct Undo : UndoCase {
    ContactId call(const QString& nextAction = {})
    {
        const auto id =
            services().contacts.record({.borrower = borrower,
                                        .note = QStringLiteral("电话"),
                                        .nextAction = nextAction,
                                        .nextActionOn = nextAction.isEmpty() ? QDate() : today().addDays(3)});
        REQUIRE(id.ok());
        return *id;
    }
    RecordPromise promise() const
    {
        return {.borrower = borrower, .amount = Money::fromYuan(500), .dueOn = today().addDays(5)};
    }
    RecordLegalEvent receipt() const
    {
        return {.loan = loan, .happenedOn = today(), .evidence = QStringLiteral("回执原件")};
    }
    QDate limitationEnd()
    {
        return loanPeriods(db(), loan, WorkingCalendar::builtIn(), today(), {})->limitation.end->safe;
    }
};

} // namespace

TEST_CASE("Undo: a contact no longer counts, and what was to be done before is next again", "[undo]")
{
    Undo u;
    u.call(QStringLiteral("上门"));
    u.later(1);
    u.call(QStringLiteral("起诉"));
    CHECK(u.page(u.borrower).nextAction == QStringLiteral("起诉"));
    u.undo();
    CHECK(u.page(u.borrower).nextAction == QStringLiteral("上门"));
    CHECK(u.lastAudit().action == QStringLiteral("undo_entry"));
    REQUIRE(u.page(u.borrower).contacts.size() == 2); // it stays, struck
    CHECK(u.page(u.borrower).contacts.front().corrected);
    u.undo();
    CHECK(u.page(u.borrower).nextAction.isEmpty());
    CHECK_FALSE(u.newest().has_value());
}

TEST_CASE("Undo: a promise made in a contact goes with it", "[undo]")
{
    Undo u;
    REQUIRE(u.services()
                .contacts
                .record({.borrower = u.borrower, .outcome = ContactOutcome::Promised, .note = QStringLiteral("月底")},
                        u.promise())
                .ok());
    REQUIRE(u.newest()->kind == OwnEntryKind::Contact);
    u.undo();
    CHECK(u.page(u.borrower).promises.front().withdrawn());
    CHECK_FALSE(u.newest().has_value());
}

TEST_CASE("Undo: money, an event, a plan, a promise and a note, the newest first", "[undo]")
{
    Undo u;
    const QDate end = u.limitationEnd();
    REQUIRE(u.services().promises.record(u.promise()).ok());
    u.later(1);
    REQUIRE(u.services().recoveries.record({u.loan, Money::fromYuan(500)}).ok());
    u.later(1);
    REQUIRE(u.services().legalEvents.record(u.receipt()).ok());
    CHECK(u.limitationEnd() > end);
    u.later(1);
    REQUIRE(u.services().cases.addNote(u.borrower, QStringLiteral("备注")).ok());
    u.undo();
    CHECK(u.newest()->kind == OwnEntryKind::LegalEvent);
    u.undo();
    CHECK(u.limitationEnd() == end);
    // While the money counts, the promise is kept and stands.
    CHECK(codeOf(u.services().undo.undo(u.borrower,
                                        {OwnEntryKind::Promise, u.page(u.borrower).promises.front().id.value}, why)) ==
          ErrorCode::Stale);
    u.undo();
    CHECK(u.page(u.borrower).recoveries.size() == 2); // reversed by an entry of its own
    CHECK(u.newest()->kind == OwnEntryKind::Promise);
    u.undo();
    CHECK_FALSE(u.newest().has_value());
    CHECK(u.services().undo.undo(u.borrower, {}, why).error().code == ErrorCode::NotFound);
}

TEST_CASE("Undo: not after the hour, not another's, not without a reason", "[undo]")
{
    Undo u;
    u.call();
    const OwnEntry entry = *u.newest();
    CHECK(codeOf(u.services().undo.undo(u.borrower, entry, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
    u.signIn(QStringLiteral("officer2"));
    CHECK_FALSE(u.newest().has_value());
    CHECK(codeOf(u.services().undo.undo(u.borrower, entry, why)) == ErrorCode::NotFound);
    u.signIn(QStringLiteral("stranger"));
    CHECK(codeOf(u.services().undo.undo(u.borrower, entry, why)) == ErrorCode::OutsideScope);
    u.signIn(QStringLiteral("officer"));
    u.later(60);
    CHECK(u.newest().has_value());
    u.later(1);
    CHECK_FALSE(u.newest().has_value());
    CHECK(codeOf(u.services().undo.undo(u.borrower, entry, why)) == ErrorCode::NotFound);
    CHECK_FALSE(u.page(u.borrower).contacts.front().corrected);
}

TEST_CASE("Undo: a corrected contact and its correction are corrected again, not taken back", "[undo]")
{
    Undo u;
    const ContactId first = u.call();
    REQUIRE(u.services().contacts.correct(first, {.note = QStringLiteral("上门")}, QStringLiteral("方式有误")).ok());
    CHECK_FALSE(u.newest().has_value());
}

TEST_CASE("Undo: not while evidence proves the entry", "[undo]")
{
    Undo u;
    const QTemporaryDir folder;
    const ContactId call = u.call();
    u.later(1);
    u.signIn(QStringLiteral("officer2"));
    const QString path = writeFile(folder.filePath(QStringLiteral("录音.amr")), madeBytes(900));
    const auto sealed = prepareEvidence(u.db(), *u.workspace().session(), path, {});
    REQUIRE(sealed.ok());
    const auto added =
        u.services().evidence.add({.borrower = u.borrower,
                                   .terms = {.link = {EvidenceOf::Contact, call.value}, .takenOn = u.today()},
                                   .files = {{QStringLiteral("通话录音"), *sealed}}});
    REQUIRE(added.ok());
    u.signIn(QStringLiteral("officer"));
    const Outcome refused = u.services().undo.undo(u.borrower, *u.newest(), why);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().args == QStringList{QStringLiteral("evidence_stands_on_it")});
    REQUIRE(u.services().evidence.withdraw(added->front(), why).ok());
    u.undo();
    CHECK(u.page(u.borrower).contacts.front().corrected);
}
