// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list of the large file: pages of 128 rows, as the window reads them, at every sort column, deep down,
// filtered, searched; right after signing in and after somebody has changed something.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include "core/storage/borrower_list_query.h"
#include "core/storage/branch_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace qingshou::bench {
namespace {

constexpr int runs = 15;
constexpr qint64 pageSize = 128;
constexpr double frame = 16;   // milliseconds: one picture of the screen
constexpr double another = 50; // likewise: another order or filter, to the page that is painted

class ListBench {
public:
    ListBench(const Bench& bench, Table& table)
        : file_(openFile(bench.file)), session_(signIn(*file_)), table_(table), query_(queryOf(file_->reader()))
    {
        filter_.asOf = file_->clock().today();
        const Runs plain = measured(runs, [&] {
            Statement rows(file_->reader(), "SELECT * FROM borrowers ORDER BY arrears_fen DESC LIMIT 128");
            for (int column = 0; rows.step(); column = 0)
                while (column < 20)
                    rows.text(column++);
        });
        yardstick_ = median(plain.wall);
    }

    void run()
    {
        table_.heading(QStringLiteral(
            "Borrower list, right after opening the file (yardstick: ORDER BY … LIMIT 128 without an index)"));
        coldConnection();
        table_.heading(QStringLiteral("Borrower list, first page by column"));
        query_.ids(filter_, {}); // the columns are there from here on
        for (const BorrowerColumn column : allValues<BorrowerColumn>())
            page(code(column), filter_, {column, true}, 0);
        table_.heading(QStringLiteral("Borrower list, deep and narrowed"));
        narrowed();
        table_.heading(QStringLiteral("Borrower list, searched"));
        for (const char16_t* text : {u"王", u"国强", u"不存在", u"JJ0000123456", u"JJ00001", u"C0000123"})
            page(QStringLiteral("text %1").arg(QString::fromUtf16(text)),
                 with([&](BorrowerFilter& f) { f.text = QString::fromUtf16(text); }), {BorrowerColumn::Name, false}, 0);
        table_.heading(QStringLiteral("Borrower list, the rest"));
        totalsAndChanges();
    }

private:
    BorrowerListQuery queryOf(Database& db) const { return {db, Scope::wholeBook(), &session_->vault}; }

    BorrowerFilter with(const std::function<void(BorrowerFilter&)>& set) const
    {
        BorrowerFilter filter = filter_;
        set(filter);
        return filter;
    }

    void add(const QString& what, const Runs& found, std::optional<double> aim = frame)
    {
        Figure figure = timed(what, found);
        figure.yardstick = yardstick_;
        figure.aim = aim;
        table_.add(figure);
    }

    void page(const QString& what, const BorrowerFilter& filter, const BorrowerSort& sort, qint64 offset)
    {
        add(what, measured(runs, [&] { query_.page(filter, sort, offset, pageSize); }), another);
    }

    /// A connection of its own each time, as after signing in.
    void coldConnection()
    {
        const auto fresh = [&](const std::function<void(const BorrowerListQuery&)>& work) {
            Runs found;
            for (int i = 0; i < 5; ++i) {
                Database db(file_->path(), Database::Mode::ReadOnly);
                measureInto(found, [&] { work(queryOf(db)); });
            }
            return found;
        };
        add(QStringLiteral("first page"), fresh([&](const auto& query) { query.page(filter_, {}, 0, pageSize); }));
        add(QStringLiteral("its totals"), fresh([&](const auto& query) { query.totals(filter_); }), {});
        add(QStringLiteral("what the filters offer"), fresh([&](const auto& query) { query.filterValues(); }), {});
        add(QStringLiteral("columns into memory, once (not on the first page's way)"), fresh([&](const auto& query) {
                query.page(filter_, {BorrowerColumn::Name, true}, 0, pageSize);
            }),
            {});
    }

    void narrowed()
    {
        const qint64 count = query_.totals(filter_).borrowers;
        const std::vector<Branch> branches = BranchRepository(file_->reader()).all();
        const BorrowerFilter branch = with([&](BorrowerFilter& f) { f.branches = {branches.back().id}; });
        const qint64 inBranch = query_.totals(branch).borrowers;
        page(QStringLiteral("by balance, the middle"), filter_, {}, count / 2);
        page(QStringLiteral("by balance, the end"), filter_, {}, count - pageSize);
        page(QStringLiteral("by name, the middle"), filter_, {BorrowerColumn::Name, false}, count / 2);
        page(QStringLiteral("by branch, the middle"), filter_, {BorrowerColumn::Branch, false}, count / 2);
        page(QStringLiteral("of a branch, first page"), branch, {}, 0);
        page(QStringLiteral("of a branch, the middle"), branch, {BorrowerColumn::DaysPastDue, true}, inBranch / 2);
        const BorrowerFilter bad = with([](BorrowerFilter& f) {
            f.classes = {RiskClass::Substandard, RiskClass::Doubtful, RiskClass::Loss};
            f.minDays = 91;
            f.guaranteeTypes = {GuaranteeType::Guarantee};
        });
        const qint64 countBad = query_.totals(bad).borrowers;
        page(QStringLiteral("bad, over 90 days, guaranteed: first page"), bad, {}, 0);
        page(QStringLiteral("bad, over 90 days, guaranteed: the end"), bad, {BorrowerColumn::Arrears, true},
             countBad - pageSize);
        page(QStringLiteral("of one owner"),
             with([&](BorrowerFilter& f) { f.owners = {query_.filterValues().owners.front()}; }), {}, 0);
        page(QStringLiteral("a filter that nobody passes"), with([](BorrowerFilter& f) { f.brokenPromise = true; }), {},
             0);
    }

    void totalsAndChanges()
    {
        add(QStringLiteral("totals of the whole book"), measured(runs, [&] { query_.totals(filter_); }), another);
        add(QStringLiteral("totals of the bad ones"),
            measured(runs, [&] { query_.totals(with([](BorrowerFilter& f) { f.classes = {RiskClass::Loss}; })); }),
            another);
        const std::vector<BorrowerListRow> some = query_.page(filter_, {}, 0, runs);
        Runs after;
        for (const BorrowerListRow& row : some) {
            RecordContact contact;
            contact.borrower = row.id;
            contact.channel = ContactChannel::BranchTalk; // which no rule counts, however often this has run
            contact.note = QStringLiteral("电话");
            contact.nextAction = QStringLiteral("上门");
            contact.nextActionOn = file_->clock().today().addDays(7);
            if (!file_->services().contacts.record(contact))
                giveUp(QStringLiteral("No contact could be recorded."));
            measureInto(after, [&] { query_.page(filter_, {}, 0, pageSize); });
        }
        add(QStringLiteral("first page after a contact was recorded"), after, another);
        add(QStringLiteral("all ids in order"), measured(5, [&] { query_.ids(filter_, {}); }), {});
    }

    std::unique_ptr<Workspace> file_;
    std::shared_ptr<const Session> session_;
    Table& table_;
    BorrowerListQuery query_;
    BorrowerFilter filter_{};
    double yardstick_ = 0;
};

} // namespace

void measureList(const Bench& bench, Table& table)
{
    ListBench(bench, table).run();
}

} // namespace qingshou::bench
