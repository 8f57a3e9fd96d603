// SPDX-License-Identifier: GPL-3.0-or-later
// What is reported of complaints and return visits: answered in time, found to be right, satisfied; by branch, by the
// officer concerned or by month. Pure; the caller chooses the period.
#pragma once

#include "core/base/percentage.h"
#include "core/domain/complaint.h"

#include <optional>
#include <vector>

namespace qingshou {

enum class RateGroup { Branch, Officer, Month };

template <>
struct EnumCodes<RateGroup> {
    static constexpr auto table = std::to_array<EnumCode<RateGroup>>(
        {{RateGroup::Branch, "branch"}, {RateGroup::Officer, "officer"}, {RateGroup::Month, "month"}});
};

struct ComplaintFact {
    QString branch{}, officer{}; ///< officer: who is concerned; '': nobody named
    QDate receivedOn{}, dueOn{};
    QDate answeredOn{}; ///< invalid: not yet
    ComplaintState state = ComplaintState::Registered;
    std::optional<ComplaintOutcome> outcome{};
};

struct ReturnVisitFact {
    QString branch{}, officer{}; ///< officer: whose work is asked about
    QDate dueOn{};
    QDate doneOn{}; ///< invalid: not yet
    int satisfaction = 0;
};

struct ComplaintRates {
    QString group{};  ///< name of the branch or officer ('' nobody named), or "2026-09"
    int received = 0; ///< complaints, withdrawn ones among them
    int inTime = 0;   ///< answered up to the deadline
    int late = 0;     ///< answered after it, or open beyond it
    int open = 0;
    int founded = 0; ///< wholly or partly
    int visits = 0;  ///< return visits made
    int visitsOpen = 0;
    int satisfied = 0;
    int satisfactionSum = 0;

    /// Of what was, or should have been, answered. Nothing: none of it was due.
    std::optional<Percentage> inTimeRate() const;
    /// Of the return visits that were made.
    std::optional<Percentage> satisfiedShare() const;
    /// In hundredths of a point, rounded half up: 433 is 4.33.
    std::optional<qint64> meanSatisfaction() const;

    friend bool operator==(const ComplaintRates&, const ComplaintRates&) = default;
};

/// In the order of the groups' names, nobody last. A complaint belongs to the month of its receipt, a return visit to
/// that in which it was made or, not made, is due.
std::vector<ComplaintRates> complaintRates(const std::vector<ComplaintFact>& complaints,
                                           const std::vector<ReturnVisitFact>& visits, RateGroup by, QDate today);
/// All of them added up; the rates follow from the sums and are no means of means.
ComplaintRates sumOf(const std::vector<ComplaintRates>& rates);

} // namespace qingshou
