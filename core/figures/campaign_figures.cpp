// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/campaign_figures.h"

#include "core/figures/campaign_targets.h"
#include "core/storage/campaign_query.h"
#include "core/storage/loan_repository.h"

namespace qingshou {
namespace {

constexpr int unclassified = 0; // as kept in the file

/// Adds up one campaign's totals into the rows of its figures, in one pass over each.
class Figures {
public:
    Figures(Database& db, const Campaign& campaign, const BranchRows& rows, const CampaignFiguresRequest& request,
            const WorkingCalendar& calendar)
        : query_(db), rows_(rows), calendar_(calendar),
          targets_(rows, query_.targets(campaign.id), query_.team(campaign.id))
    {
        result_.campaign = campaign;
        result_.asOf = request.asOf;
        const CampaignData& data = campaign.data;
        const QDate last = std::min(request.asOf, data.lastDay);
        result_.weekFrom = std::max(request.asOf.addDays(1 - request.asOf.dayOfWeek()), data.firstDay);
        result_.monthFrom = std::max(request.asOf.addDays(1 - request.asOf.day()), data.firstDay);
        result_.elapsed = timeElapsed(data.firstDay, data.lastDay, request.asOf, data.days, calendar);
        until_ = last;
    }

    CampaignFigures made() &&
    {
        makeRows();
        addBaseline();
        addRecoveries();
        addBorrowers();
        drawCurve();
        rate();
        rank(result_.branches);
        rank(result_.persons);
        return std::move(result_);
    }

private:
    using Person = CampaignTargets::Person;

    void makeRows()
    {
        result_.total.target = targets_.total();
        for (const BranchRow& row : rows_.rows()) {
            BranchFigures figures;
            figures.branch = row.branch;
            figures.name = row.name;
            figures.covers = row.covers;
            figures.target = targets_.ofRow(row);
            result_.branches.push_back(std::move(figures));
        }
        for (const Person& person : targets_.persons())
            personRow(person);
    }

    size_t personRow(const Person& person)
    {
        const auto [at, isNew] = personRows_.try_emplace(person, result_.persons.size());
        if (isNew) {
            PersonFigures figures;
            figures.person = person.name;
            figures.branch = person.branch;
            figures.branchName = rows_.nameOf(person.branch);
            figures.target = targets_.ofPerson(person);
            for (const BranchId branch : *rows_.shown().branches)
                if (targets_.personFor(branch, person.name) == person)
                    figures.covers.push_back(branch);
            result_.persons.push_back(std::move(figures));
        }
        return at->second;
    }

    PersonFigures& personFor(BranchId branch, const QString& owner)
    {
        const auto [at, isNew] = personOf_.try_emplace({branch, owner}, 0);
        if (isNew)
            at->second = personRow(targets_.personFor(branch, owner));
        return result_.persons[at->second];
    }

    /// Everything that one cell belongs to.
    template <class F>
    void forSlices(BranchId branch, const QString& owner, std::optional<RiskClass> riskClass, DaysBand band, F&& apply)
    {
        apply(result_.total);
        apply(result_.branches[*rows_.rowOf(branch)]);
        apply(personFor(branch, owner));
        apply(classes_[storedClass(riskClass)]);
        apply(bands_[band]);
    }

    void addBaseline()
    {
        for (const BaselineTotal& cell : query_.baseline(result_.campaign.id, rows_.shown()))
            forSlices(cell.branch, cell.owner, cell.riskClass, cell.band, [&](SliceFigures& slice) {
                slice.loans += cell.loans;
                slice.baseline += cell.balance;
            });
    }

    template <class Slice>
    void add(Slice& slice, QDate day, const Recovered& amount)
    {
        slice.cumulative += amount;
        if (day == result_.asOf)
            slice.today += amount;
        if (day >= result_.weekFrom)
            slice.week += amount;
        if (day >= result_.monthFrom)
            slice.month += amount;
    }

    void addRecoveries()
    {
        const CountedSet& counted = result_.campaign.data.counted;
        for (const RecoveryTotal& cell : query_.recoveries(result_.campaign.id, rows_.shown(), until_)) {
            const Recovered amount = recovered(cell.recovery, counted);
            forSlices(cell.branch, cell.owner, cell.riskClass, cell.band,
                      [&](SliceFigures& slice) { add(slice, cell.day, amount); });
            add(kinds_[{cell.recovery.kind, cell.recovery.side}], cell.day, amount);
            perDay_[cell.day] += amount.counted;
        }
        for (auto& [key, figures] : kinds_) {
            figures.kind = key.first;
            figures.side = key.second;
            result_.kinds.push_back(figures);
        }
    }

    void addBorrowers()
    {
        const BaselineCounts counts = query_.baselineCounts(result_.campaign.id);
        const auto inBranches = [](const std::map<BranchId, qint64>& in, const std::vector<BranchId>& branches) {
            qint64 sum = 0;
            for (const BranchId branch : branches)
                if (const auto at = in.find(branch); at != in.end())
                    sum += at->second;
            return sum;
        };
        const auto withKey = [](const std::map<std::pair<BranchId, QString>, qint64>& in,
                                const std::vector<BranchId>& branches, const QString& key) {
            qint64 sum = 0;
            for (const BranchId branch : branches)
                if (const auto at = in.find({branch, key}); at != in.end())
                    sum += at->second;
            return sum;
        };
        const std::vector<BranchId> everywhere{BranchId{}}; // counted over all branches
        const std::vector<BranchId>& all = rows_.isWholeBook() ? everywhere : *rows_.shown().branches;
        result_.total.borrowers = inBranches(counts.byBranch, all);
        for (BranchFigures& row : result_.branches)
            row.borrowers = inBranches(counts.byBranch, row.covers);
        for (PersonFigures& row : result_.persons)
            row.borrowers = withKey(counts.byOwner, row.covers, row.person);
        for (int stored = storedClass(RiskClass::Loss); stored >= unclassified; --stored) {
            if (const auto at = classes_.find(stored); at != classes_.end()) {
                ClassFigures figures{at->second, classFromStored(stored)};
                figures.borrowers = withKey(counts.byRiskClass, all, QString::number(stored));
                result_.classes.push_back(figures);
            }
        }
        for (auto at = bands_.rbegin(); at != bands_.rend(); ++at) {
            BandFigures figures{at->second, at->first};
            figures.borrowers = withKey(counts.byBand, all, QString::number(static_cast<int>(at->first)));
            result_.bands.push_back(figures);
        }
    }

    void drawCurve()
    {
        const CampaignData& data = result_.campaign.data;
        TimeElapsed elapsed{0, result_.elapsed.total};
        Money total;
        for (QDate day = data.firstDay; day <= data.lastDay; day = day.addDays(1)) {
            if (data.days == CampaignDays::Calendar || calendar_.isWorkingDay(day))
                ++elapsed.days;
            CurvePoint point{.day = day, .pace = expectedByNow(result_.total.target, elapsed)};
            if (const auto at = perDay_.find(day); at != perDay_.end())
                point.counted = at->second;
            total += point.counted;
            if (day <= result_.asOf)
                point.total = total;
            result_.curve.push_back(point);
        }
    }

    void rate()
    {
        const auto rateSlice = [](SliceFigures& slice) {
            slice.recoveryRate = recoveryRate(slice.cumulative.counted, slice.baseline);
        };
        const auto rateRow = [&](TargetFigures& row) {
            rateSlice(row);
            row.completion = completion(row.cumulative.counted, row.target);
            row.paceGap = paceGap(row.completion, result_.elapsed);
        };
        rateRow(result_.total);
        // A branch without anything to show has no row.
        std::erase_if(result_.branches, [](const BranchFigures& row) {
            return row.loans == 0 && row.target.isZero() && row.cumulative == Recovered();
        });
        std::for_each(result_.branches.begin(), result_.branches.end(), rateRow);
        std::for_each(result_.persons.begin(), result_.persons.end(), rateRow);
        std::for_each(result_.classes.begin(), result_.classes.end(), rateSlice);
        std::for_each(result_.bands.begin(), result_.bands.end(), rateSlice);
    }

    template <class Row>
    static void rank(std::vector<Row>& rows)
    {
        std::vector<CampaignScore> scores;
        for (size_t i = 0; i < rows.size(); ++i)
            scores.push_back({static_cast<qint64>(i), rows[i].target, rows[i].cumulative.counted});
        std::vector<Row> ordered;
        for (const CampaignRank& rank : rankByCompletion(scores)) {
            ordered.push_back(std::move(rows[static_cast<size_t>(rank.key)]));
            ordered.back().rank = rank.rank;
        }
        rows = std::move(ordered);
    }

    CampaignQuery query_;
    const BranchRows& rows_;
    const WorkingCalendar& calendar_;
    CampaignTargets targets_;
    QDate until_;
    CampaignFigures result_;
    std::map<Person, size_t> personRows_;
    std::map<std::pair<BranchId, QString>, size_t> personOf_;
    std::map<int, SliceFigures> classes_;
    std::map<DaysBand, SliceFigures> bands_;
    std::map<std::pair<RecoveryKind, BookSide>, KindFigures> kinds_;
    std::map<QDate, Money> perDay_;
};

} // namespace

Result<CampaignFigures> campaignFigures(Database& db, const CampaignFiguresRequest& request,
                                        const WorkingCalendar& calendar)
{
    const std::optional<Campaign> campaign = CampaignQuery(db).find(request.campaign);
    if (!campaign)
        return {ErrorCode::NotFound, {QStringLiteral("campaign"), QString::number(request.campaign.value)}};
    if (!request.asOf.isValid())
        return {ErrorCode::Required, {QStringLiteral("as_of")}};
    const Result<BranchRows> rows = BranchRows::of(BranchRepository(db).all(), request.scope, request.top);
    if (!rows)
        return rows.error();
    return Figures(db, *campaign, *rows, request, calendar).made();
}

} // namespace qingshou
