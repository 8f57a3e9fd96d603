// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_columns.h"

#include "core/storage/database.h"
#include "core/storage/read_snapshot.h"

#include <algorithm>
#include <chrono>

namespace qingshou {
namespace {

constexpr auto columns = "SELECT id, branch_id, owner, loan_count, balance_fen, arrears_fen, risk_class, "
                         "overdue_since_on, guarantee_types, has_on_book, has_off_book, class_deviates, "
                         "unexplained_fen, next_action_on, last_contact_at, promise_unkept_on, name_key, name "
                         "FROM borrowers ";

/// So few are read in less time than it takes to open a second connection.
constexpr qint64 smallBook = 5'000;

/// "2026-09-30" → 20260930, "2026-09-30T08:15:00.000Z" → 20260930081500000: sorts as the text does.
qint64 digitsOf(std::string_view text)
{
    qint64 number = 0;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            number = number * 10 + (c - '0');
    return number;
}

bool isSmall(Database& db)
{
    Statement some(db, "SELECT count(*) FROM (SELECT 1 FROM borrowers LIMIT ?)");
    some.bind(1, smallBook + 1).step();
    return some.integer(0) <= smallBook;
}

constexpr qint64 wholeBook = 1; ///< the revision of an import into an empty book; the index starts behind it

} // namespace

qint64 BorrowerRevision::current(Database& db)
{
    Statement row(db, "SELECT next FROM id_sequences WHERE name = 'borrower_revisions'");
    return row.step() ? row.integer(0) : 0;
}

qint64 BorrowerRevision::next(Database& db)
{
    Statement row(db, "INSERT INTO id_sequences (name, next) VALUES ('borrower_revisions', 2) "
                      "ON CONFLICT (name) DO UPDATE SET next = next + 1 RETURNING next");
    row.step();
    const qint64 taken = row.integer(0);
    row.reset(); // a RETURNING left open would make COMMIT fail
    return taken;
}

qint64 BorrowerRevision::nextOfWholeBook(Database& db)
{
    if (current(db) > 0)
        return next(db);
    Statement(db, "INSERT INTO id_sequences (name, next) VALUES ('borrower_revisions', ?)").bindAll(wholeBook).run();
    return wholeBook;
}

void BorrowerRevision::replaceAll(Database& db)
{
    Statement(db, "INSERT OR REPLACE INTO id_sequences (name, next) VALUES ('borrowers_replaced', ?)")
        .bindAll(next(db))
        .run();
}

std::optional<std::vector<qint64>> BorrowerRevision::changedSince(Database& db, qint64 revision, size_t most)
{
    Statement replaced(db, "SELECT 1 FROM id_sequences WHERE name = 'borrowers_replaced' AND next > ?");
    replaced.bind(1, revision);
    if (replaced.step())
        return std::nullopt;
    if (revision < wholeBook) {
        Statement imported(db, "SELECT 1 FROM borrowers WHERE revision = ? LIMIT 1");
        imported.bind(1, wholeBook);
        if (imported.step())
            return std::nullopt;
    }
    Statement rows(db, "SELECT id FROM borrowers WHERE revision > ? AND revision > 1 LIMIT ?"); // as the index says it
    rows.bindAll(revision, static_cast<qint64>(most + 1));
    std::vector<qint64> changed;
    while (rows.step())
        changed.push_back(rows.integer(0));
    return changed.size() > most ? std::nullopt : std::optional(std::move(changed));
}

void BorrowerRevision::mark(Database& db, BorrowerId borrower)
{
    Statement update(db, "UPDATE borrowers SET revision = ? WHERE id = ?");
    update.bindAll(next(db), borrower).run();
}

BorrowerColumns::BorrowerColumns(Database& db)
{
    const ReadSnapshot snapshot(db);
    revision_ = BorrowerRevision::current(db);
    loanNumbers_ = LoanNumbers(db);
    Statement rows(db, std::string(columns) + "ORDER BY id");
    while (rows.step())
        entries_.push_back(read(rows));
}

bool BorrowerColumns::isCurrent(Database& db) const
{
    return BorrowerRevision::current(db) == revision_;
}

bool BorrowerColumns::follow(Database& db)
{
    const ReadSnapshot snapshot(db);
    const qint64 now = BorrowerRevision::current(db);
    if (now < revision_) // this connection looks at an older state
        return false;
    const size_t most =
        std::max<size_t>(64, entries_.size() / 8); // beyond that, reading all from end to end is quicker
    auto changed = BorrowerRevision::changedSince(db, revision_, most);
    if (!changed)
        return false;
    std::sort(changed->begin(), changed->end()); // new ones join at the end
    Statement row(db, std::string(columns) + "WHERE id = ?");
    for (const qint64 id : *changed) {
        row.reset();
        row.bind(1, id).step();
        const BorrowerEntry entry = read(row);
        if (const auto place = find(entry.id))
            entries_[*place] = entry;
        else if (entries_.empty() || entries_.back().id < entry.id)
            entries_.push_back(entry);
        else // from another workstation, somewhere in between
            return false;
    }
    loanNumbers_.refresh(db, *changed);
    revision_ = now;
    return true;
}

std::optional<size_t> BorrowerColumns::find(qint64 id) const
{
    if (entries_.empty() || id < entries_.front().id)
        return std::nullopt;
    // Mostly they are numbered without gaps.
    if (const auto guess = static_cast<size_t>(id - entries_.front().id);
        guess < entries_.size() && entries_[guess].id == id)
        return guess;
    const auto place = std::lower_bound(entries_.begin(), entries_.end(), id,
                                        [](const BorrowerEntry& entry, qint64 wanted) { return entry.id < wanted; });
    return place != entries_.end() && place->id == id ? std::optional(static_cast<size_t>(place - entries_.begin()))
                                                      : std::nullopt;
}

BorrowerEntry BorrowerColumns::read(const Statement& row)
{
    BorrowerEntry entry;
    entry.id = row.integer(0);
    entry.branch = branchNumber(row.integer(1));
    entry.owner = owners_.numberOf(row.utf8(2));
    entry.loanCount = static_cast<qint32>(row.integer(3));
    entry.balance = row.integer(4);
    entry.arrears = row.integer(5);
    entry.riskClass = static_cast<quint8>(row.integer(6));
    entry.overdueSince = static_cast<qint32>(digitsOf(row.utf8(7)));
    entry.guaranteeTypes = guaranteeTypes_.numberOf(row.utf8(8));
    entry.onBook = row.boolean(9);
    entry.offBook = row.boolean(10);
    entry.classDeviates = row.boolean(11);
    entry.unexplained = row.integer(12);
    entry.nextAction = static_cast<qint32>(digitsOf(row.utf8(13)));
    entry.lastContact = digitsOf(row.utf8(14));
    entry.promiseUnkept = static_cast<qint32>(digitsOf(row.utf8(15)));
    const std::string_view key = row.utf8(16);
    const std::string_view name = row.utf8(17);
    entry.textAt = static_cast<quint32>(texts_.size());
    entry.keyLength = static_cast<quint32>(key.size());
    entry.nameLength = static_cast<quint32>(name.size());
    texts_.append(key).append(name);
    return entry;
}

quint32 BorrowerColumns::branchNumber(qint64 id)
{
    const auto place = std::find(branches_.begin(), branches_.end(), BranchId{id});
    const auto number = static_cast<quint32>(place - branches_.begin());
    if (place == branches_.end())
        branches_.push_back(BranchId{id});
    return number;
}

bool BorrowerColumnsCache::bringUpToDate(Database& db)
{
    if (uncommitted_) {
        columns_.reset();
        uncommitted_ = false;
    }
    if (!columns_ && coming_.valid() && coming_.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
        columns_ = coming_.get();
    if (columns_ && !columns_->isCurrent(db)) {
        uncommitted_ = db.isWriting();
        if (!columns_->follow(db))
            columns_.reset();
    }
    return columns_ != nullptr;
}

const BorrowerColumns& BorrowerColumnsCache::current(Database& db)
{
    if (!columns_ && coming_.valid())
        coming_.wait();
    if (!bringUpToDate(db)) {
        uncommitted_ = db.isWriting();
        columns_ = std::make_unique<BorrowerColumns>(db);
    }
    return *columns_;
}

const BorrowerColumns* BorrowerColumnsCache::ready(Database& db)
{
    if (bringUpToDate(db))
        return columns_.get();
    if (!coming_.valid() && (db.isWriting() || isSmall(db)))
        return &current(db);
    return nullptr;
}

void BorrowerColumnsCache::begin(Database& db)
{
    if (columns_ || coming_.valid())
        return;
    coming_ = std::async(std::launch::async, [path = db.path(), vfs = db.vfs()] {
        Database own(path, Database::Mode::ReadOnly, vfs);
        return std::make_unique<BorrowerColumns>(own);
    });
}

} // namespace qingshou
