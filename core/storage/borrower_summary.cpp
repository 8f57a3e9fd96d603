// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_summary.h"

#include "core/base/dates.h"
#include "core/domain/planned_contact.h"
#include "core/domain/promise_rule.h"
#include "core/storage/borrower_columns.h"
#include "core/storage/borrower_sums.h"
#include "core/storage/fall_explanation.h"
#include "core/storage/promise_repository.h"
#include "core/storage/recovery_repository.h"
#include "core/storage/row_batch.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace qingshou {
namespace {

/// No cursor stands in the rows being written, and memory stays small.
constexpr size_t borrowersAtOnce = 4096;

/// From one id to another.
struct Range {
    qint64 first = 0, last = 0;
};

struct Borrower {
    qint64 id = 0;
    std::string assignedOwner;
    BorrowerSums before;
    LoanSums loans;
    BorrowerSums after{};
    std::string lastRecordedAt{}; ///< of the last contact
};

constexpr auto summaryColumns =
    "branch_id, owner, loan_count, balance_fen, arrears_fen, risk_class, overdue_since_on, "
    "guarantee_types, has_on_book, has_off_book, class_deviates, unexplained_fen, next_action, "
    "next_action_on, last_contact_at, promise_unkept_on, planned_contact_id";

BorrowerSums readSums(const Statement& row, int at)
{
    const auto text = [&](int column) { return std::string(row.utf8(at + column)); };
    return {row.integer(at),
            text(1),
            row.integer(at + 2),
            row.integer(at + 3),
            row.integer(at + 4),
            row.integer(at + 5),
            row.date(at + 6),
            text(7),
            row.boolean(at + 8),
            row.boolean(at + 9),
            row.boolean(at + 10),
            row.integer(at + 11),
            text(12),
            text(13),
            row.integer(at + 16),
            text(14),
            text(15)};
}

constexpr auto contactsSql = "SELECT c.borrower_id, c.at, c.next_action, c.next_action_on, c.recorded_at "
                             "FROM rows(?1) AS r CROSS JOIN contacts c ON c.borrower_id BETWEEN r.c0 AND r.c1 "
                             "WHERE c.undone_at IS NULL "
                             "AND NOT EXISTS (SELECT 1 FROM contacts later WHERE later.corrects = c.id) "
                             "ORDER BY c.borrower_id, c.at, c.id";

constexpr auto plannedSql = "SELECT p.borrower_id, p.id, p.purpose, p.planned_on, p.recorded_at "
                            "FROM rows(?1) AS r CROSS JOIN planned_contacts p ON p.borrower_id BETWEEN r.c0 AND r.c1 "
                            "WHERE p.withdrawn_at IS NULL ORDER BY p.borrower_id, p.recorded_at, p.id";

QDateTime instantOf(const std::string& stored)
{
    return QDateTime::fromString(QString::fromStdString(stored), Qt::ISODateWithMs);
}

/// The last day of the newest unkept promise that none has followed; "": none.
std::string promiseUnkeptOn(Database& db, BorrowerId borrower)
{
    const std::vector<PromiseToPay> promises = standingPromises(PromiseRepository(db).ofBorrower(borrower));
    if (promises.empty())
        return {};
    const std::vector<Receipt> receipts = receiptsOf(RecoveryRepository(db).ofBorrower(borrower));
    // Looked at from the end of time: what is not kept by then breaks on its own day.
    const std::vector<PromiseStatus> states = judgePromises(promises, receipts, QDate(9999, 12, 31), 0);
    QDate earliest;
    for (size_t i = 0; i < promises.size(); ++i) {
        if (states[i].state == PromiseState::Kept)
            continue;
        const QDate last = promises[i].dueOn;
        const bool followed = std::any_of(promises.begin(), promises.end(),
                                          [&](const PromiseToPay& other) { return other.madeOn > last; });
        if (!followed && (!earliest.isValid() || last < earliest))
            earliest = last;
    }
    return toIso(earliest).toStdString();
}

/// What loans and contacts do not say of a borrower, asked one by one.
class EntriesOfOne {
public:
    explicit EntriesOfOne(Database& db)
        : db_(db),
          unexplained_(db, "SELECT coalesce(sum(c.balance_before_fen - c.balance_after_fen - c.explained_fen), "
                           "0) FROM loans l CROSS JOIN import_changes c ON c.loan_id = l.id AND "
                           "c.balance_before_fen > c.balance_after_fen + c.explained_fen "
                           "WHERE l.borrower_id = ?")
    {
    }
    qint64 unexplained(qint64 id)
    {
        unexplained_.bind(1, id);
        unexplained_.step();
        const qint64 fen = unexplained_.integer(0);
        unexplained_.reset();
        return fen;
    }
    std::string promise(qint64 id) const { return promiseUnkeptOn(db_, BorrowerId{id}); }

private:
    Database& db_;
    Statement unexplained_;
};

/// The same for many, of whom few have any.
class EntriesOfBook {
public:
    explicit EntriesOfBook(Database& db) : db_(db)
    {
        Statement falls(db,
                        "SELECT l.borrower_id, sum(c.balance_before_fen - c.balance_after_fen - c.explained_fen) "
                        "FROM import_changes c CROSS JOIN loans l ON l.id = c.loan_id "
                        "WHERE c.balance_before_fen > c.balance_after_fen + c.explained_fen GROUP BY l.borrower_id");
        while (falls.step())
            unexplained_.emplace(falls.integer(0), falls.integer(1));
        Statement promises(db, "SELECT DISTINCT borrower_id FROM promises WHERE withdrawn_at IS NULL");
        while (promises.step())
            promising_.insert(promises.integer(0));
    }
    qint64 unexplained(qint64 id) const
    {
        const auto found = unexplained_.find(id);
        return found == unexplained_.end() ? 0 : found->second;
    }
    std::string promise(qint64 id) const
    {
        return promising_.contains(id) ? promiseUnkeptOn(db_, BorrowerId{id}) : std::string();
    }

private:
    Database& db_;
    std::unordered_map<qint64, qint64> unexplained_;
    std::unordered_set<qint64> promising_;
};

/// Reads and writes the borrowers of some ranges of ids at a time.
class RangeUpdate {
public:
    RangeUpdate(Database& db, QDate asOf, const ClassDays& classDays)
        : db_(db), asOf_(asOf), classDays_(classDays), loans_(db, loansForSums), contacts_(db, contactsSql),
          planned_(db, plannedSql),
          borrowers_(db, "SELECT b.id, b.assigned_owner, " + std::string(summaryColumns) +
                             " FROM rows(?1) AS r CROSS JOIN borrowers b ON b.id BETWEEN r.c0 AND r.c1"),
          update_(db,
                  "UPDATE borrowers SET branch_id = ?, owner = ?, loan_count = ?, balance_fen = ?, arrears_fen = ?, "
                  "risk_class = ?, overdue_since_on = ?, guarantee_types = ?, has_on_book = ?, "
                  "has_off_book = ?, class_deviates = ?, unexplained_fen = ?, next_action = ?, "
                  "next_action_on = nullif(?, ''), last_contact_at = nullif(?, ''), promise_unkept_on = nullif(?, ''), "
                  "planned_contact_id = nullif(?, 0), revision = ? WHERE id = ?")
    {
    }

    /// In the order of the ids, none twice.
    template <class Entries>
    void run(std::span<const Range> ranges, Entries& entries)
    {
        std::vector<Borrower> found = read(ranges);
        for (Borrower& borrower : found) {
            BorrowerSums& after = borrower.after;
            after.unexplained = entries.unexplained(borrower.id);
            after.promiseUnkeptOn = entries.promise(borrower.id);
            if (after == borrower.before)
                continue;
            if (revision_ == 0)
                revision_ = BorrowerRevision::next(db_);
            write(borrower.id, after);
        }
    }

private:
    std::vector<Borrower> read(std::span<const Range> ranges)
    {
        const auto fill = [&](size_t i, RowValues& row) { row.value(ranges[i].first).value(ranges[i].last); };
        std::vector<Borrower> found;
        borrowers_.read(ranges.size(), fill, [&](const Statement& row) {
            found.push_back({row.integer(0), std::string(row.utf8(1)), readSums(row, 2), LoanSums(asOf_, classDays_)});
        });
        // What belongs to them comes in their order, too.
        const auto ofEach = [&](RowBatch& rows, const auto& take) {
            auto borrower = found.begin();
            rows.read(ranges.size(), fill, [&](const Statement& row) {
                const qint64 id = row.integer(0);
                while (borrower != found.end() && borrower->id < id)
                    ++borrower;
                if (borrower != found.end() && borrower->id == id)
                    take(*borrower, row);
            });
        };
        ofEach(loans_, [](Borrower& borrower, const Statement& row) { borrower.loans.add(readLoanForSums(row)); });
        for (Borrower& borrower : found) {
            borrower.after.branch = borrower.before.branch;
            borrower.loans.writeTo(borrower.after, borrower.assignedOwner);
        }
        ofEach(contacts_, takeContact);
        ofEach(planned_, takePlanned);
        return found;
    }

    static void takeContact(Borrower& borrower, const Statement& row)
    {
        borrower.after.lastContactAt = row.utf8(1);
        borrower.after.nextAction = row.utf8(2);
        borrower.after.nextActionOn = row.utf8(3);
        borrower.lastRecordedAt = row.utf8(4);
    }
    /// The planned contact, unless a contact has done it.
    static void takePlanned(Borrower& borrower, const Statement& row)
    {
        BorrowerSums& after = borrower.after;
        if (!after.lastContactAt.empty() &&
            !isStillPlanned(row.instant(4), instantOf(after.lastContactAt), instantOf(borrower.lastRecordedAt)))
            return;
        after.plannedContact = row.integer(1);
        after.nextAction = row.utf8(2);
        after.nextActionOn = row.utf8(3);
    }

    void write(qint64 id, const BorrowerSums& s)
    {
        update_
            .bindAll(s.branch, std::string_view(s.owner), s.loanCount, s.balance, s.arrears, s.riskClass,
                     s.overdueSince, std::string_view(s.guaranteeTypes), s.onBook, s.offBook, s.deviates, s.unexplained,
                     std::string_view(s.nextAction), std::string_view(s.nextActionOn),
                     std::string_view(s.lastContactAt), std::string_view(s.promiseUnkeptOn), s.plannedContact,
                     revision_, id)
            .run();
    }

    Database& db_;
    QDate asOf_;
    ClassDays classDays_;
    qint64 revision_ = 0; ///< of what is written; 0: nothing yet
    RowBatch loans_, contacts_, planned_, borrowers_;
    Statement update_;
};

} // namespace

void BorrowerSummary::recompute(std::span<const BorrowerId> borrowers)
{
    RangeUpdate update(db_, asOf_, classDays_);
    FallExplanation falls(db_);
    Statement loansWithRecoveries(db_, "SELECT DISTINCT loan_id FROM recoveries WHERE borrower_id = ?");
    EntriesOfOne entries(db_);
    for (const BorrowerId borrower : borrowers) {
        loansWithRecoveries.bind(1, borrower);
        std::vector<LoanId> loans;
        while (loansWithRecoveries.step())
            loans.push_back(loansWithRecoveries.id<LoanId>(0));
        loansWithRecoveries.reset();
        for (const LoanId loan : loans)
            falls.recompute(loan);
        const Range one{borrower.value, borrower.value};
        update.run({&one, 1}, entries);
    }
}

void BorrowerSummary::recomputeAll()
{
    FallExplanation(db_).recomputeAll();
    const EntriesOfBook entries(db_);
    RangeUpdate update(db_, asOf_, classDays_);
    Statement ends(db_, "SELECT max(id) FROM (SELECT id FROM borrowers WHERE id > ? ORDER BY id LIMIT ?)");
    for (qint64 before = 0;;) {
        ends.bindAll(before, static_cast<qint64>(borrowersAtOnce));
        ends.step();
        const qint64 last = ends.integer(0);
        ends.reset();
        if (last == 0)
            break;
        const Range range{before + 1, last};
        update.run({&range, 1}, entries);
        before = last;
    }
}

void BorrowerSummary::recomputeAfterImport(std::span<const BorrowerId> borrowers, std::span<const LoanId> fallen)
{
    FallExplanation(db_).recomputeOf(fallen);
    const EntriesOfBook entries(db_);
    RangeUpdate update(db_, asOf_, classDays_);
    std::vector<Range> ranges;
    for (size_t done = 0; done < borrowers.size(); done += ranges.size()) {
        ranges.clear();
        for (const BorrowerId borrower : borrowers.subspan(done, std::min(borrowers.size() - done, borrowersAtOnce)))
            ranges.push_back({borrower.value, borrower.value});
        update.run(ranges, entries);
    }
}

void BorrowerSummary::insertAll(const std::deque<NewBorrower>& borrowers, const LoansForSums& loans)
{
    if (borrowers.empty())
        return;
    RowBatch insert(db_,
                    "INSERT INTO borrowers (id, party_id, branch_id, name, name_key, owner, loan_count, balance_fen, "
                    "arrears_fen, risk_class, overdue_since_on, guarantee_types, has_on_book, has_off_book, "
                    "class_deviates, revision) SELECT c0, c1, c2, p.name, p.name_key, c3, c4, c5, c6, c7, c8, c9, "
                    "c10, c11, c12, c13 FROM rows(?1) CROSS JOIN parties p ON p.id = c1");
    const qint64 revision = BorrowerRevision::nextOfWholeBook(db_);
    BorrowerSums s;
    size_t next = 0;
    insert.run(borrowers.size(), [&](size_t i, RowValues& row) {
        LoanSums sums(asOf_, classDays_);
        for (; next < loans.size() && loans[next].borrower == borrowers[i].id.value; ++next)
            sums.add(loans[next]);
        sums.writeTo(s, {});
        row.value(borrowers[i].id).value(borrowers[i].party).value(s.branch);
        row.text(s.owner).value(s.loanCount);
        row.value(s.balance).value(s.arrears).value(s.riskClass).value(s.overdueSince).text(s.guaranteeTypes);
        row.value(s.onBook).value(s.offBook).value(s.deviates).value(revision);
    });
}

} // namespace qingshou
