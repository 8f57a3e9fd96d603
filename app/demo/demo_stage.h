// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo's story is told with: the file, the core system's book behind it, the people and the clock.
// A refusal of a service is a defect of the story; it throws DemoRefused.
#pragma once

#include "app/demo/demo_book.h"

#include "core/workspace.h"

#include <QHash>

#include <map>
#include <set>
#include <stdexcept>

namespace qingshou::demo {

struct DemoRefused : std::runtime_error {
    explicit DemoRefused(Error refusal) : std::runtime_error("the demo's story was refused"), error(std::move(refusal))
    {
    }
    Error error;
};

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw DemoRefused(result.error());
    return std::move(result).value();
}

struct Stage {
    Workspace& workspace;
    FixedClock& clock;
    DemoBook& book;
    Random random{97};
    std::shared_ptr<const Session> supervisor;
    std::vector<std::shared_ptr<const Session>> officers; ///< per branch
    std::vector<LoanId> loans;                            ///< of book.loans, after the first import
    std::vector<BorrowerId> borrowers;                    ///< of book.borrowers that have loans
    std::vector<std::vector<int>> cases;                  ///< per branch: loans of the campaign, by index

    struct Coming {
        size_t branch;
        int loan;
        Money amount;
    };
    std::map<QDate, std::vector<Coming>> later; ///< money that was promised and will come

    std::set<int> withStrategy, withPlan, judged; ///< borrowers, loans, loans
    ComplaintId firstComplaint{};
    size_t complaintScenes = 0; ///< told so far
    int waivedLoan = -1;        ///< the loan whose waiver is going to be paid for

    Services& services() { return workspace.services(); }
    void actAs(const std::shared_ptr<const Session>& session) { workspace.context().session = session; }
    /// A moment of that day, on the clock in China.
    void at(QDate day, int hour, int minute)
    {
        clock.set(QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600));
    }
    /// Reads ids and cases from the file.
    void findLoans();
    /// Records money on a loan and lets the core system's book follow its split.
    void receive(int loan, Money amount, RecoveryKind kind, QDate on);
};

void importBook(Stage& stage, QDate statisticsOn);
void startCampaign(Stage& stage, QDate firstDay);
void workADay(Stage& stage, QDate day);
void writeStrategies(Stage& stage, QDate day);
void agreePlans(Stage& stage, QDate day);
void recordLaw(Stage& stage, QDate day);
void printNotices(Stage& stage, QDate day);
/// Of the first of these notices that came back signed.
void addEvidence(Stage& stage, const std::vector<NoticeId>& notices, QDate day);
void planContacts(Stage& stage, QDate day);
void proposeWaivers(Stage& stage, QDate day);
void payForWaiver(Stage& stage, QDate day);
void proposeRestructurings(Stage& stage, QDate day);
void workOnComplaints(Stage& stage, QDate firstDay, QDate day);

} // namespace qingshou::demo
