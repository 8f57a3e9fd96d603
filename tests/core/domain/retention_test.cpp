// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention.h"

#include "core/base/working_calendar.h"
#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

const QDate today(2026, 9, 28);

OwedOn owed(int year, int month, int day, qint64 yuan)
{
    return {QDate(year, month, day), Money::fromYuan(yuan)};
}

Receipt paid(qint64 id, QDate on, qint64 yuan, qint64 reverses = 0)
{
    return {RecoveryId{id}, on, Money::fromYuan(yuan), RecoveryId{reverses}};
}

LoanPast seen(std::vector<OwedOn> ledgers)
{
    LoanPast loan;
    loan.ledgers = std::move(ledgers);
    return loan;
}

} // namespace

TEST_CASE("Retention: a loan has ended when the file shows it, and on no guess", "[retention]")
{
    struct Case {
        const char* what;
        LoanPast loan;
        std::optional<QDate> ended;
    };
    LoanPast absent = seen({owed(2020, 3, 31, 500)});
    absent.absentSinceOn = QDate(2020, 6, 30);
    LoanPast paidAway = absent;
    paidAway.receipts = {paid(1, {2020, 4, 10}, 200), paid(2, {2020, 5, 2}, 300)};
    LoanPast paidLater = absent;
    paidLater.receipts = {paid(1, {2020, 8, 10}, 500)};
    LoanPast paidBefore = absent;
    paidBefore.receipts = {paid(1, {2020, 3, 31}, 500)};
    LoanPast partly = absent;
    partly.receipts = {paid(1, {2020, 4, 10}, 499)};
    LoanPast takenBack = absent;
    takenBack.receipts = {paid(1, {2020, 4, 10}, 500), paid(2, {2020, 4, 11}, -500, 1)};
    LoanPast paidButThere = seen({owed(2020, 3, 31, 500)});
    paidButThere.receipts = paidAway.receipts;
    LoanPast writtenOff = seen({owed(2020, 3, 31, 500)});
    writtenOff.writtenOffOn = QDate(2019, 12, 20);
    LoanPast writtenOffInAMonth = writtenOff;
    writtenOffInAMonth.writtenOffOn = QDate(2019, 12, 1);
    LoanPast writtenOffThenPaid = seen({owed(2020, 3, 31, 500), owed(2021, 6, 30, 0)});
    writtenOffThenPaid.writtenOffOn = QDate(2019, 12, 20);

    const Case cases[] = {
        {"still owed", seen({owed(2020, 3, 31, 500), owed(2020, 6, 30, 400)}), std::nullopt},
        {"nothing known", {}, std::nullopt},
        {"settled", seen({owed(2020, 3, 31, 500), owed(2020, 6, 30, 0), owed(2021, 6, 30, 0)}), QDate(2020, 6, 30)},
        {"settled, lent out again, settled", seen({owed(2020, 3, 31, 0), owed(2020, 6, 30, 9), owed(2021, 6, 30, 0)}),
         QDate(2021, 6, 30)},
        {"came in with nothing owed", seen({owed(2020, 3, 31, 0)}), QDate(2020, 3, 31)},
        {"only absent", absent, std::nullopt},
        {"absent after receipts for all of it", paidAway, QDate(2020, 6, 30)},
        {"absent, paid afterwards", paidLater, QDate(2020, 8, 10)},
        {"paid on the ledger's own day, which knew of it or not", paidBefore, std::nullopt},
        {"absent, a yuan short", partly, std::nullopt},
        {"absent, the receipt taken back", takenBack, std::nullopt},
        {"paid, and the ledger does not say so yet", paidButThere, std::nullopt},
        {"written off", writtenOff, QDate(2019, 12, 20)},
        {"written off in a month", writtenOffInAMonth, QDate(2019, 12, 31)},
        {"written off, then paid", writtenOffThenPaid, QDate(2021, 6, 30)},
    };
    for (const Case& one : cases) {
        CAPTURE(one.what);
        CHECK(loanEndedOn(one.loan, today) == one.ended);
    }
    CHECK(allEndedOn({writtenOff, paidLater}, today) == QDate(2020, 8, 10));
    CHECK_FALSE(allEndedOn({writtenOff, absent}, today));
    CHECK_FALSE(allEndedOn({}, today));
}

TEST_CASE("Retention: due when both times are up and nothing is open", "[retention]")
{
    struct Case {
        const char* what;
        std::optional<QDate> ended;
        QDate lastRecord;
        RetentionRules rules;
        std::optional<QDate> ends;
    };
    const Case cases[] = {
        {"five years after the end", QDate(2020, 6, 30), QDate(2020, 5, 1), {}, QDate(2025, 6, 30)},
        {"two years after the youngest record", QDate(2020, 6, 30), QDate(2025, 2, 3), {}, QDate(2027, 2, 3)},
        {"a leap day ends with its month", QDate(2020, 2, 29), QDate(2019, 1, 1), {}, QDate(2025, 2, 28)},
        {"never less than two years", QDate(2020, 6, 30), QDate(2026, 1, 1), {2, 0}, QDate(2028, 1, 1)},
        {"the settings of the cooperative", QDate(2020, 6, 30), QDate(2020, 6, 1), {3, 3}, QDate(2023, 6, 30)},
        {"no end known", std::nullopt, QDate(2010, 1, 1), {}, std::nullopt},
        {"no records", QDate(2010, 1, 1), QDate(), {}, std::nullopt},
    };
    for (const Case& one : cases) {
        CAPTURE(one.what);
        const RetentionFacts facts{one.ended, one.lastRecord, {}};
        CHECK(retentionEndsOn(facts, one.rules) == one.ends);
        CHECK(isDueForErasure(facts, one.rules, one.ends.value_or(today)) == one.ends.has_value());
        if (one.ends)
            CHECK_FALSE(isDueForErasure(facts, one.rules, one.ends->addDays(-1)));
    }
    for (const RetentionHold hold : allValues<RetentionHold>()) {
        CAPTURE(code(hold));
        CHECK_FALSE(isDueForErasure({QDate(2010, 1, 1), QDate(2010, 1, 1), {hold}}, {}, today));
    }
}

TEST_CASE("Retention: a judgment runs until its period has passed or its execution has ended", "[retention]")
{
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    Judgment judgment;
    judgment.kind = JudgmentKind::Immediate;
    judgment.effectiveOn = QDate(2020, 3, 2);
    CHECK(judgmentRuns(judgment, {}, calendar, {2021, 1, 4}));
    CHECK_FALSE(judgmentRuns(judgment, {}, calendar, {2023, 1, 4}));
    LegalEvent execution;
    execution.kind = LegalEventKind::Execution;
    execution.on = QDate(2020, 9, 1);
    CHECK(judgmentRuns(judgment, {execution}, calendar, {2023, 1, 4}));
    execution.ending = ProcedureEnd::Ended;
    execution.endedOn = QDate(2021, 2, 1);
    CHECK_FALSE(judgmentRuns(judgment, {execution}, calendar, {2022, 1, 4}));
    Judgment appealed;
    appealed.appealed = true;
    CHECK(judgmentRuns(appealed, {}, calendar, {2023, 1, 4}));
}
