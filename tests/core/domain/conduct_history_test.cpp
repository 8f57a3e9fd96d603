// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conduct_history.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

const QDate monday(2026, 9, 28);

QDateTime inChina(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

struct Book {
    ConductHistory history;

    ContactId add(QDateTime at, ContactChannel channel, PersonReached person, ContactOutcome outcome,
                  const QString& name = {})
    {
        const ContactId id{static_cast<qint64>(history.contacts.size()) + 1};
        history.contacts.push_back({id, at, channel, person, name, outcome});
        return id;
    }
    ContactId call(QDateTime at, PersonReached person = PersonReached::Borrower, const QString& name = {})
    {
        return add(at, ContactChannel::Call, person, ContactOutcome::Other, name);
    }
    void missed(QDateTime at, ContactOutcome outcome = ContactOutcome::NotReached)
    {
        add(at, ContactChannel::Call, PersonReached::Nobody, outcome);
    }
    ConductPerson& person(PersonReached role, const QString& name)
    {
        history.people.push_back({.party = {1}, .role = role, .name = name});
        return history.people.back();
    }
    ConductFacts facts(PersonReached person = PersonReached::Borrower, const QString& name = {},
                       QDateTime at = inChina(monday, QTime(18, 0)), ContactId without = {}) const
    {
        return conductFacts(history, {.person = person, .personName = name, .at = at}, without);
    }
};

} // namespace

TEST_CASE("Conduct history: a day is a day in China, a week begins on Monday", "[conduct]")
{
    Book book;
    book.call(inChina(monday.addDays(-1), QTime(23, 59)));           // 15:59 UTC of Sunday
    const ContactId first = book.call(inChina(monday, QTime(0, 1))); // 16:01 UTC of Sunday
    book.call(inChina(monday, QTime(20, 0)), PersonReached::Spouse);
    book.missed(inChina(monday, QTime(21, 0)));
    book.call(inChina(monday.addDays(1), QTime(0, 0)));
    CHECK(book.facts().callsToday == 2); // who did not answer was not spoken to
    CHECK(book.facts(PersonReached::Borrower, {}, inChina(monday, QTime(18, 0)), first).callsToday == 1);

    for (const int day : {-1, 0, 6, 7})
        book.add(inChina(monday.addDays(day), QTime(9, 0)), ContactChannel::Visit, PersonReached::Borrower,
                 ContactOutcome::Other);
    CHECK(book.facts().visitsToday == 1);
    CHECK(book.facts().visitsThisWeek == 2);
}

TEST_CASE("Conduct history: several people of one role are counted by name, one alone is not", "[conduct]")
{
    const QString zhao = QStringLiteral("赵一"), qian = QStringLiteral("钱二");
    Book book;
    book.person(PersonReached::Guarantor, zhao);
    book.call(inChina(monday, QTime(9, 0)), PersonReached::Guarantor, zhao);
    book.call(inChina(monday, QTime(10, 0)), PersonReached::Guarantor);
    CHECK(book.facts(PersonReached::Guarantor, zhao).callsToday == 2);
    book.person(PersonReached::Guarantor, qian);
    CHECK(book.facts(PersonReached::Guarantor, zhao).callsToday == 1);
    CHECK(book.facts(PersonReached::Guarantor, qian).callsToday == 0);
    CHECK(book.facts(PersonReached::Borrower).callsToday == 0);
}

TEST_CASE("Conduct history: tries count since the borrower was last spoken to", "[conduct]")
{
    Book book;
    book.missed(inChina(monday.addDays(-9), QTime(9, 0)));
    book.call(inChina(monday.addDays(-8), QTime(9, 0)));
    book.missed(inChina(monday.addDays(-2), QTime(9, 0)));
    book.missed(inChina(monday.addDays(-2), QTime(15, 0)), ContactOutcome::Moved);
    book.call(inChina(monday.addDays(-1), QTime(9, 0)), PersonReached::Spouse); // not himself
    book.missed(inChina(monday, QTime(9, 0)));
    book.missed(inChina(monday, QTime(19, 0))); // after the act
    const ConductFacts facts = book.facts(PersonReached::ContactPerson);
    CHECK(facts.failedTries == 3);
    CHECK(facts.failedTryDays == 2);
    CHECK_FALSE(facts.whereaboutsUnknown);
    book.missed(inChina(monday, QTime(10, 0)), ContactOutcome::WhereaboutsUnknown);
    CHECK(book.facts(PersonReached::ContactPerson).whereaboutsUnknown);
}

TEST_CASE("Conduct history: what is known of a person counts for that person, a hold of the borrower for all",
          "[conduct]")
{
    const QString mei = QStringLiteral("李梅"), zhao = QStringLiteral("赵一");
    Book book;
    ConductPerson& borrower = book.person(PersonReached::Borrower, QStringLiteral("张三"));
    borrower.deceasedOn = monday.addDays(-30);
    borrower.disputeHoldSince = monday.addDays(-2);
    borrower.disputeHoldUntil = monday.addDays(5);
    borrower.specialGroup = SpecialGroup::Disabled;
    book.person(PersonReached::ContactPerson, mei).refusedOn = monday.addDays(-3);
    book.person(PersonReached::ContactPerson, zhao);

    CHECK(book.facts(PersonReached::Nobody).personDeceasedOn == monday.addDays(-30));
    const ConductFacts guarantor = book.facts(PersonReached::Guarantor);
    CHECK(guarantor.debtorDeceasedOn == monday.addDays(-30));
    CHECK_FALSE(guarantor.personDeceasedOn.isValid());
    CHECK(guarantor.disputeHoldUntil == monday.addDays(5));
    CHECK_FALSE(guarantor.specialGroup.has_value());
    CHECK(book.facts(PersonReached::Borrower).specialGroup == SpecialGroup::Disabled);
    const QDateTime before = inChina(monday.addDays(-3), QTime(9, 0));
    CHECK_FALSE(book.facts(PersonReached::Borrower, {}, before).disputeHoldUntil.isValid()); // it was not on hold yet

    CHECK(book.facts(PersonReached::ContactPerson, mei).refusedOn == monday.addDays(-3));
    CHECK_FALSE(book.facts(PersonReached::ContactPerson, zhao).refusedOn.isValid());
    CHECK(book.facts(PersonReached::ContactPerson).refusedBy == mei); // not said which: it may be she
    CHECK_FALSE(book.facts(PersonReached::ContactPerson, QStringLiteral("孙三")).refusedOn.isValid());
}
