// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts that are to be made on a day (安排联系), for one borrower or many at once. A plan becomes the borrower's
// next action in place of what the last contact or an earlier plan left; the next contact that is recorded has done it.
// Permission: RecordContact.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/planned_contact_repository.h"

#include <vector>

namespace qingshou {

class Change;

struct PlanContact {
    std::vector<BorrowerId> borrowers{};
    ContactChannel channel = ContactChannel::Call;
    QDate plannedOn{};
    QString purpose{};
};

class PlannedContactService {
public:
    explicit PlannedContactService(ServiceContext& context) : context_(context) {}

    /// One audit entry for all; all or none. How many borrowers it is for.
    /// Required("borrowers" | "planned_on" | "purpose"), DateBeforeStart("planned_on", …) for a day before today,
    /// NotFound, OutsideScope.
    Result<int> plan(const PlanContact& planned);
    /// What stands of these borrowers' planned contacts, likewise; what there was before is their next action again.
    /// How many were withdrawn; those without one are left as they are.
    /// Required("borrowers"), ReasonRequired, NotFound, OutsideScope; Conflict("no_contact_planned") when nobody has
    /// one.
    Result<int> withdraw(const std::vector<BorrowerId>& borrowers, const QString& reason);

private:
    ServiceContext& context_;
};

/// Inside a change. The errors of PlannedContactService::withdraw().
Result<int> withdrawPlannedContacts(Change& change, const std::vector<BorrowerId>& borrowers, const QString& reason);

} // namespace qingshou
