// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/retention_service.h"

#include "tests/support/made_file.h"
#include "tests/support/retention_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : RetentionCase {
    QTemporaryDir files;

    /// One of everything that goes, in 2019.
    void workOn(BorrowerId borrower, LoanId loan)
    {
        const ContactId contact = call(borrower, secretWords);
        made(services().plannedContacts.plan(
            {.borrowers = {borrower}, .plannedOn = today().addDays(1), .purpose = secretWords}));
        made(services().promises.record({.borrower = borrower,
                                         .contact = contact,
                                         .amount = Money::fromYuan(100),
                                         .dueOn = today().addDays(3),
                                         .note = secretWords}));
        made(services().cases.addNote(borrower, secretWords));
        made(services().cases.assignOwner({borrower}, QStringLiteral("周经理"), secretWords));
        made(services().strategies.save({.borrower = borrower,
                                         .cause = secretWords,
                                         .measures = {Measure::Visit},
                                         .amount = Money::fromYuan(100),
                                         .targetOn = today().addDays(90),
                                         .owner = QStringLiteral("周经理"),
                                         .reason = secretWords}));
        made(services().strategyJournal.recordProgress(borrower, secretWords));
        evidence(borrower, "loose", {});
        const LegalEventId event = made(services().legalEvents.record(
            {.loan = loan, .happenedOn = today(), .evidence = QStringLiteral("回执原件")}));
        evidence(borrower, "tied", {EvidenceOf::LegalEvent, event.value});
        made(services().recoveries.record({loan, Money::fromYuan(100)}));
    }
    void evidence(BorrowerId borrower, const char* name, EvidenceLink link, qsizetype size = 4000)
    {
        const QString path = writeFile(files.filePath(QLatin1String(name)), madeBytes(size, qHash(QString(name))));
        const auto sealed = prepareEvidence(db(), *workspace().session(), path, {});
        REQUIRE(sealed.ok());
        made(services().evidence.add({.borrower = borrower,
                                      .terms = {.kind = EvidenceKind::Scan, .link = link, .takenOn = today()},
                                      .files = {{secretWords + QLatin1String(name), *sealed}}}));
    }
    bool fileHolds(const QString& words)
    {
        const QByteArray utf8 = words.toUtf8();
        for (const char* suffix : {"", "-wal"})
            if (QFile file(workspace().path() + QLatin1String(suffix)); file.open(QIODevice::ReadOnly))
                if (file.readAll().contains(utf8))
                    return true;
        return false;
    }
};

} // namespace

TEST_CASE("Retention service: lists who is due since when, and when the next one will be", "[retention]")
{
    Case c;
    CHECK(c.due().rows.empty());
    CHECK_FALSE(c.due().nextOn.isValid()); // nobody has settled
    c.settle();
    const RetentionList list = c.due();
    REQUIRE(list.rows.size() == 1);
    const RetentionRow& row = list.rows.front();
    CHECK(row.borrower == c.settled);
    CHECK(row.endedOn == QDate(2020, 6, 30));
    CHECK(row.lastRecordOn == QDate(2019, 3, 4));
    CHECK(row.dueOn == QDate(2025, 6, 30));
    CHECK(row.counts == RetentionCounts{{RetentionKind::Contact, 1}});
    CHECK(row.due());
    CHECK(c.due({c.owing}).rows.empty());

    c.setToday({2025, 6, 29});
    CHECK(c.due().rows.empty());
    CHECK(c.due().nextOn == QDate(2025, 6, 30));
    CHECK(c.due().nextName == QStringLiteral("张三"));
    // A new record is kept for its own two years.
    c.call(c.settled, QStringLiteral("来电"));
    CHECK(c.due().nextOn == QDate(2027, 6, 29));
    c.signIn(QStringLiteral("officer"));
    CHECK(codeOf(retentionDue(c.db(), *c.workspace().session(), c.today(), {})) == ErrorCode::NotAllowed);
}

TEST_CASE("Retention service: what is open keeps everything", "[retention]")
{
    Case c;
    RetentionHold expected{};
    SECTION("a complaint")
    {
        c.made(c.services().complaints.registerComplaint(
            {.borrower = c.settled, .receivedOn = c.today(), .asserted = QStringLiteral("称被骚扰")}));
        expected = RetentionHold::Complaint;
    }
    SECTION("an instruction")
    {
        c.made(c.services().strategyJournal.instruct(c.settled, QStringLiteral("尽快上门"), c.today().addDays(5)));
        expected = RetentionHold::Instruction;
    }
    SECTION("a procedure in court")
    {
        c.made(c.services().legalEvents.record({.loan = c.settledLoan,
                                                .kind = LegalEventKind::Suit,
                                                .happenedOn = c.today(),
                                                .evidence = QStringLiteral("立案通知")}));
        expected = RetentionHold::Court;
    }
    SECTION("an agreed plan")
    {
        const PlanId plan = c.made(c.services().plans.draft({.loan = c.settledLoan,
                                                             .terms = {.method = RepaymentMethod::EqualPrincipal,
                                                                       .principal = Money::fromYuan(50'000),
                                                                       .months = 12,
                                                                       .start = c.today()}}));
        REQUIRE(c.services().plans.agree(plan, c.today()).ok());
        expected = RetentionHold::Plan;
    }
    c.settle();
    CHECK(c.holds() == std::vector{expected});
    const Erasure erased = c.erase({c.settled});
    CHECK(erased.borrowers == 0);
    REQUIRE(erased.refused.size() == 1);
    CHECK(erased.refused.front().error.args.value(0) == QStringLiteral("retention_not_due"));
    CHECK(c.number("SELECT count(*) FROM contacts") == 2);
}

TEST_CASE("Retention service: a promise that was broken holds nothing once everything came in", "[retention]")
{
    Case c;
    c.made(c.services().promises.record(
        {.borrower = c.settled, .amount = Money::fromYuan(100), .dueOn = c.today().addDays(3)}));
    SECTION("settled")
    {
        c.settle();
        CHECK(c.due({c.settled}).rows.front().due());
    }
    SECTION("written off and owed")
    {
        c.db().execute("UPDATE loans SET written_off_on = '2019-12-20'");
        c.summarise();
        c.setToday({2026, 9, 28});
        CHECK(c.holds() == std::vector{RetentionHold::Promise});
    }
}

TEST_CASE("Retention service: words and evidence go, the rest stays, and the file holds the words no more",
          "[retention]")
{
    Case c;
    c.workOn(c.settled, c.settledLoan);
    // The one who owes has words of his own.
    Statement other(c.db(), "UPDATE contacts SET note = 'PLUGH-2' WHERE borrower_id = ?");
    other.bind(1, c.owing).run();
    c.settle();
    const qint64 entries = c.auditCount();
    const RetentionCounts counts = c.due().rows.front().counts;
    CHECK(counts == RetentionCounts{{RetentionKind::Contact, 2},
                                    {RetentionKind::PlannedContact, 1},
                                    {RetentionKind::Promise, 1},
                                    {RetentionKind::Strategy, 1},
                                    {RetentionKind::StrategyEntry, 1},
                                    {RetentionKind::Evidence, 1},
                                    {RetentionKind::Note, 1},
                                    {RetentionKind::Assignment, 1}});
    CHECK(c.fileHolds(secretWords));
    std::set<Topic> topics;
    const int token = c.workspace().feed().subscribe([&](const ChangeSet& changes) {
        CHECK(changes.touches(c.settled));
        topics = changes.topics;
    });
    const Erasure erased = c.erase({c.settled});
    c.workspace().feed().unsubscribe(token);
    CHECK(erased.borrowers == 1);
    CHECK(erased.counts == counts);
    CHECK(erased.refused.empty());
    CHECK(erased.filesLeft.isEmpty());
    CHECK(erased.logEmptied);
    for (const Topic topic : {Topic::Borrowers, Topic::Contacts, Topic::Promises, Topic::Strategies, Topic::Evidence})
        CHECK(topics.contains(topic));

    const BorrowerPage page = c.page(c.settled);
    CHECK(page.contacts.empty());
    CHECK(page.promises.empty());
    CHECK(page.nextAction.isEmpty());
    CHECK(page.recoveries.size() == 1);
    CHECK(page.loans.size() == 1);
    CHECK(c.number("SELECT count(*) FROM legal_events") == 1);
    CHECK(c.number("SELECT count(*) FROM evidence WHERE legal_event_id IS NOT NULL") == 1);
    CHECK(c.number("SELECT count(*) FROM evidence_contents") == 1);
    CHECK(c.number("SELECT count(*) FROM pragma_foreign_key_check") == 0);

    const AuditEntry said = c.lastAudit();
    CHECK(said.action == QStringLiteral("erase_records"));
    CHECK(said.borrower == c.settled);
    CHECK(said.change["reason"].toString() == c.why);
    CHECK(said.change["counts"].toObject()["contact"].toInt() == 2);
    CHECK(said.change["ended_on"].toString() == QStringLiteral("2020-06-30"));
    CHECK(said.change["audit_entries"].toInteger() == erased.auditEntries);
    CHECK(c.auditCount() == entries + 1);
    CHECK(c.audit().verify().ok());
    CHECK(c.due().rows.empty());

    // Evidence that stays keeps its words in the audit; titles of it are the only place they are left.
    Statement kept(c.db(), "UPDATE evidence SET title = 'x'");
    kept.run();
    CHECK(c.number("SELECT count(*) FROM audit_entries WHERE instr(change, 'XYZZY') > 0 AND subject_kind <> 'evidence' "
                   "AND borrower_id = (SELECT borrower_id FROM loans WHERE balance_fen = 0)") == 0);
    CHECK(c.page(c.owing).contacts.size() == 1);
}

TEST_CASE("Retention service: neither the file nor its log hold the words, however many they were", "[retention]")
{
    Case c;
    // Enough to split pages, to be corrected, and to be freed before the rule is asked.
    for (int i = 0; i < 300; ++i) {
        const BorrowerId borrower = i % 3 == 0 ? c.owing : c.settled;
        const QString words = (borrower == c.settled ? secretWords : QStringLiteral("PLUGH-2")).repeated(1 + i % 40);
        c.made(c.services().cases.addNote(borrower, words));
    }
    c.db().execute("UPDATE contacts SET note = 'PLUGH-2' WHERE borrower_id = (SELECT borrower_id FROM loans "
                   "WHERE loan_number = 'JJ2') AND instr(note, 'XYZZY') > 0; "
                   "UPDATE notes SET text = text || text WHERE id % 7 = 0; "
                   "CREATE TABLE freed AS SELECT * FROM notes; DROP TABLE freed");
    c.settle();
    CHECK(c.fileHolds(QStringLiteral("XYZZY")));
    const Erasure erased = c.erase({c.settled});
    CHECK(erased.counts.at(RetentionKind::Note) == 200);
    CHECK(erased.logEmptied);
    // The audit of the other borrower's first contact has them too, and they are his.
    c.db().execute("PRAGMA secure_delete=ON; UPDATE audit_entries SET change = '{}' WHERE erased_by IS NULL "
                   "AND instr(change, 'XYZZY') > 0");
    c.db().checkpoint();
    CHECK_FALSE(c.fileHolds(QStringLiteral("XYZZY")));
    CHECK(c.fileHolds(QStringLiteral("PLUGH-2")));
}

TEST_CASE("Retention service: sealed files beside go unless another borrower has the very same", "[retention]")
{
    Case c;
    REQUIRE(c.services().settings.set("evidence_inside_mib", "0").ok());
    c.evidence(c.settled, "own", {});
    c.evidence(c.settled, "shared", {});
    c.evidence(c.owing, "shared", {});
    const QDir folder(evidenceFolder(c.workspace().path()));
    REQUIRE(folder.entryList(QDir::Files).size() == 2);
    c.settle();
    CHECK(c.erase({c.settled}).filesLeft.isEmpty());
    CHECK(folder.entryList(QDir::Files).size() == 1);
}

TEST_CASE("Retention service: many at once, each by itself, until it is cancelled", "[retention]")
{
    Case c;
    const BorrowerId second = c.addBorrower({.name = QStringLiteral("王五")});
    const LoanId loan = c.addLoan(second);
    c.signInAgain();
    c.call(second, secretWords);
    c.addRun({2020, 5, 31});
    c.changeBalance(loan, Money());
    c.settle();
    SECTION("the one that is not due is left")
    {
        const Erasure erased = c.erase({c.settled, c.owing, second});
        CHECK(erased.borrowers == 2);
        REQUIRE(erased.refused.size() == 1);
        CHECK(erased.refused.front().borrower == c.owing);
        CHECK(c.number("SELECT count(*) FROM audit_entries WHERE action = 'erase_records'") == 2);
        CHECK(c.number("SELECT count(*) FROM contacts") == 1);
    }
    SECTION("cancelled after the first")
    {
        const Erasure erased = c.made(
            c.services().retention.erase({c.settled, second}, c.why, [](qint64 done, qint64) { return done == 0; }));
        CHECK(erased.borrowers == 1);
        CHECK(erased.cancelled);
        CHECK(c.page(second).contacts.size() == 1);
    }
    CHECK(c.audit().verify().ok());
}

TEST_CASE("Retention service: words that were entered under a number that was merged go too", "[retention]")
{
    Case c;
    const BorrowerId twin = c.addBorrower();
    c.signInAgain();
    c.call(twin, secretWords);
    c.made(c.services().merges.merge(c.settled, twin, QStringLiteral("同一人")));
    c.settle();
    const Erasure erased = c.erase({c.settled});
    CHECK(erased.counts.at(RetentionKind::Contact) == 2);
    Statement left(c.db(),
                   "SELECT count(*) FROM audit_entries WHERE borrower_id IN (?, ?) AND instr(change, 'XYZZY') > 0");
    left.bindAll(c.settled, twin);
    REQUIRE(left.step());
    CHECK(left.integer(0) == 0);
    left.reset();
    CHECK(c.audit().verify().ok());
}

TEST_CASE("Retention service: a reason, somebody, and a supervisor", "[retention]")
{
    Case c;
    c.settle();
    CHECK(codeOf(c.services().retention.erase({c.settled}, QStringLiteral("  "))) == ErrorCode::ReasonRequired);
    CHECK(codeOf(c.services().retention.erase({}, c.why)) == ErrorCode::Required);
    for (const char* login : {"officer", "auditor", "administrator"}) {
        c.signIn(QLatin1String(login));
        CHECK(codeOf(c.services().retention.erase({c.settled}, c.why)) == ErrorCode::NotAllowed);
    }
    c.services().signIn.signOut();
    CHECK(codeOf(c.services().retention.erase({c.settled}, c.why)) == ErrorCode::SignInRequired);
    CHECK(c.number("SELECT count(*) FROM contacts") == 2);
}
