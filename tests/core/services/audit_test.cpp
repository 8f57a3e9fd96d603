// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/change.h"
#include "tests/support/retention_case.h"
#include "tests/support/temp_workspace.h"

using namespace qingshou;
using qingshou::test::TempWorkspace;

namespace {

struct Fixture : TempWorkspace {
    AuditRepository audit{workspace->context().db, workspace->session()->vault};
    Fixture()
    {
        for (int minutes = 11; minutes <= 15; ++minutes)
            REQUIRE(workspace->services().settings.set("idle_lock_minutes", QString::number(minutes)).ok());
    }
    void tamper(std::string_view sql) { workspace->context().db.execute(sql); }
    QString brokenAt() const
    {
        const Result<qint64> verified = audit.verify();
        return verified ? QString() : verified.error().args.value(0);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "audit: says who, when, what, before and after")
{
    const AuditEntry entry = audit.list({}).front();
    CHECK(entry.userName == "系统管理员");
    CHECK(entry.action == "change_setting");
    CHECK(entry.at == test::monday8am);
    CHECK(entry.change.value("before").toString() == "14");
    CHECK(entry.change.value("after").toString() == "15");
    CHECK(audit.verify().value() == entry.sequence);
    CHECK(audit.count({.action = "change_setting"}) == 5);
    CHECK(audit.count({.from = QDate(2026, 9, 28), .until = QDate(2026, 9, 28)}) == entry.sequence);
    CHECK(audit.count({.from = QDate(2026, 9, 29)}) == 0);
}

TEST_CASE_METHOD(Fixture, "audit: the first altered entry is named")
{
    const auto column = GENERATE("at = '2020-01-01'", "user_id = 1", "user_name = 'x'", "action = 'x'", "change = '{}'",
                                 "subject_kind = 'x'", "subject_id = 9", "borrower_id = 9", "sealed = x'00'", "mac = x'00'");
    CAPTURE(column);
    tamper(std::string("UPDATE audit_entries SET ") + column + " WHERE sequence = 4");
    CHECK(brokenAt() == "4");
}

TEST_CASE_METHOD(Fixture, "audit: removed, cut off and added entries are seen")
{
    SECTION("one removed")
    {
        tamper("DELETE FROM audit_entries WHERE sequence = 4");
        CHECK(brokenAt() == "4");
    }
    SECTION("the tail cut")
    {
        tamper("DELETE FROM audit_entries WHERE sequence >= 6");
        CHECK(brokenAt() == "6");
    }
    SECTION("the tail cut and the head turned back by hand")
    {
        tamper("DELETE FROM audit_entries WHERE sequence >= 6");
        tamper("UPDATE audit_heads SET count = 5, mac = (SELECT mac FROM audit_entries WHERE sequence = 5)");
        CHECK(brokenAt() == "5");
    }
    SECTION("everything gone")
    {
        tamper("DELETE FROM audit_entries");
        CHECK(brokenAt() == "1");
    }
    SECTION("the head gone")
    {
        tamper("DELETE FROM audit_heads");
        CHECK(brokenAt() == "1");
    }
    SECTION("one put in behind the end")
    {
        tamper("INSERT INTO audit_entries (workstation, sequence, at, user_id, user_name, action, change, "
               "words_digest, mac) "
               "SELECT workstation, 99, at, user_id, user_name, action, change, words_digest, mac FROM audit_entries "
               "WHERE sequence = 3");
        CHECK_FALSE(brokenAt().isEmpty());
    }
}

TEST_CASE_METHOD(Fixture, "makeChange: no audit entry, no change")
{
    const Result<int> result = makeChange<int>(workspace->context(), Permission::ManageUsers, [](Change& change) -> Result<int> {
        change.db().execute("UPDATE users SET name = 'nobody'");
        return 1;
    });
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Internal);
    CHECK(audit.list({}).front().userName == "系统管理员");
    CHECK(workspace->services().settings.set("idle_lock_minutes", "20").ok()); // the connection is fit for use
}

TEST_CASE_METHOD(Fixture, "makeChange: a refusal rolls back and announces nothing")
{
    int announced = 0;
    const int token = workspace->feed().subscribe([&](const ChangeSet&) { ++announced; });
    CHECK(workspace->services().settings.set("idle_lock_minutes", "0").error().code == ErrorCode::Invalid);
    CHECK(workspace->services().settings.set("no_such", "0").error().code == ErrorCode::NotFound);
    CHECK(announced == 0);
    CHECK(workspace->services().settings.set("idle_lock_minutes", "30").ok());
    CHECK(announced == 1);
    workspace->feed().unsubscribe(token);
}

namespace {

/// A chain in which a borrower's words were erased.
struct Erased : test::RetentionCase {
    qint64 entry = 0; ///< one whose words are gone
    qint64 by = 0;
    Erased()
    {
        call(settled, QStringLiteral("第二次"));
        settle();
        REQUIRE(erase({settled}).auditEntries == 2);
        by = lastAudit().sequence;
        entry = number("SELECT min(sequence) FROM audit_entries WHERE erased_by IS NOT NULL");
    }
    void tamper(const std::string& sql, qint64 sequence)
    {
        db().execute("UPDATE audit_entries SET " + sql + " WHERE sequence = " + std::to_string(sequence));
    }
    QString broken()
    {
        const Result<qint64> verified = audit().verify();
        return verified ? QString() : verified.error().args.join(QLatin1Char(' '));
    }
    qint64 otherEntry()
    {
        return number("SELECT max(sequence) FROM audit_entries WHERE action = 'record_contact' "
                      "AND erased_by IS NULL");
    }
};

void add(QByteArray& message, const QByteArray& field)
{
    message += QByteArray::number(field.size()) + ':' + field;
}

/// As the program wrote entries before it kept digests: the MAC over the words themselves.
void rewriteInOldForm(Database& db, const Vault& vault)
{
    const auto mac = [&](const QByteArray& message) {
        return vault.auditMac({message.constData(), static_cast<size_t>(message.size())});
    };
    QByteArray last;
    qint64 workstation = 0, count = 0;
    Statement rows(db, "SELECT workstation, sequence, at, user_id, user_name, action, subject_kind, subject_id, "
                       "borrower_id, change, sealed FROM audit_entries ORDER BY sequence");
    std::vector<std::pair<qint64, QByteArray>> macs;
    while (rows.step()) {
        QByteArray message;
        add(message, last);
        for (int column = 0; column <= 10; ++column)
            add(message, column == 10 ? rows.blob(column) : QByteArray::fromStdString(std::string(rows.utf8(column))));
        last = mac(message);
        workstation = rows.integer(0);
        count = rows.integer(1);
        macs.emplace_back(count, last);
    }
    Statement update(db, "UPDATE audit_entries SET words_digest = NULL, mac = ? WHERE sequence = ?");
    for (const auto& [sequence, value] : macs)
        update.bindAll(value, sequence).run();
    QByteArray head;
    for (const QByteArray& field :
         {QByteArray("head"), QByteArray::number(workstation), QByteArray::number(count), last})
        add(head, field);
    Statement heads(db, "UPDATE audit_heads SET mac = ?, head_mac = ?");
    heads.bindAll(last, mac(head)).run();
}

} // namespace

TEST_CASE("audit: a chain whose words were erased verifies, and says which are gone", "[retention]")
{
    Erased e;
    CHECK(e.broken().isEmpty());
    qint64 erased = 0;
    for (const AuditEntry& entry : e.audit().list({.borrower = e.settled})) {
        erased += entry.erased ? 1 : 0;
        CHECK(entry.erased == entry.change.isEmpty());
        CHECK_FALSE(entry.action.isEmpty()); // who did what and when stays
    }
    CHECK(erased == 2);
}

TEST_CASE("audit: words that were altered or taken by hand are seen", "[retention]")
{
    Erased e;
    const qint64 other = e.otherEntry();
    const std::string by = std::to_string(e.by), workstation = std::to_string(e.lastAudit().workstation);
    const std::string gone = "change = '{}', sealed = NULL, erased_by_workstation = " + workstation + ", erased_by = ";
    qint64 at = other;
    SECTION("altered")
    {
        e.tamper("change = '{\"after\":{}}'", other);
    }
    SECTION("taken")
    {
        e.tamper("change = '{}', sealed = NULL", other);
    }
    SECTION("taken, and ascribed to an erasure of somebody else")
    {
        e.tamper(gone + by, other);
    }
    SECTION("ascribed to an entry that erased nothing")
    {
        e.tamper(gone + "1", other);
    }
    SECTION("put back")
    {
        e.tamper("change = '{\"after\":{}}'", at = e.entry);
    }
    SECTION("erased by nobody")
    {
        e.tamper("erased_by = NULL", at = e.entry);
    }
    SECTION("said to be erased, and still there")
    {
        e.tamper("erased_by = " + by, other);
    }
    CHECK(e.broken() == QString::number(at) + QStringLiteral(" the words were altered"));
}

TEST_CASE("audit: an erasure accounts for as many entries as it says", "[retention]")
{
    Erased e;
    // Another entry about the same borrower, that the rule does not touch.
    e.made(e.services().legalEvents.record(
        {.loan = e.settledLoan, .happenedOn = QDate(2026, 9, 1), .evidence = QStringLiteral("回执原件")}));
    const qint64 later = e.lastAudit().sequence;
    e.tamper("change = '{}', sealed = NULL, erased_by_workstation = " + std::to_string(e.lastAudit().workstation) +
                 ", erased_by = " + std::to_string(e.by),
             later);
    CHECK(e.broken() == QString::number(later) + QStringLiteral(" the words were altered"));
}

TEST_CASE("audit: entries from before there were digests verify and keep their words", "[retention]")
{
    test::RetentionCase c;
    rewriteInOldForm(c.db(), c.vault());
    REQUIRE(c.audit().verify().ok());
    const ContactId newer = c.call(c.settled, QStringLiteral("来电"));
    CHECK(newer.isValid());
    CHECK(c.audit().verify().ok());
    c.settle();
    CHECK(c.due().rows.front().fixedEntries == 1);
    const Erasure erased = c.erase({c.settled});
    CHECK(erased.auditEntries == 1);
    CHECK(erased.fixedEntries == 1);
    CHECK(c.audit().verify().ok());
    CHECK(c.number("SELECT count(*) FROM audit_entries WHERE words_digest IS NULL AND instr(change, 'XYZZY') > 0") ==
          2);
    c.db().execute("UPDATE audit_entries SET change = '{}' WHERE sequence = 4");
    CHECK(c.audit().verify().error().args.value(0) == QStringLiteral("4"));
}
