// SPDX-License-Identifier: GPL-3.0-or-later
// What the monthly conduct report is made of: the findings against contacts and numbered letters, and how many of these
// there were at all. Contacts that were corrected or taken back do not count; voided letters do. Letters belong to the
// time at which they were issued.
#pragma once

#include "core/domain/contact_terms.h"
#include "core/storage/conduct_finding_repository.h"

#include <QDateTime>

namespace qingshou {

struct ReportedFinding {
    ConductFindingRow row{};
    QString overriddenByName{}; ///< '': a warning
    QDateTime at{};
    ContactId contact{}; ///< of a contact
    NoticeId notice{};   ///< of a letter
    BorrowerId borrower{};
    QString borrowerName{};
    QString branchName{};
    ContactChannel channel = ContactChannel::Call;
    PersonReached person = PersonReached::Nobody;
    QString personName{}; ///< of a letter the addressee
    UserId officer{};     ///< who recorded the contact or issued the letter
    QString officerName{};

    /// A hold, which only warns against a contact, blocks a letter.
    ConductLevel level() const { return row.overriddenBy.isValid() ? ConductLevel::Block : ConductLevel::Warn; }
};

class ConductReportQuery {
public:
    ConductReportQuery(Database& db, const Scope& scope) : db_(db), scope_(scope) {}

    /// In [from, before), by officer, then time.
    std::vector<ReportedFinding> findings(const QDateTime& from, const QDateTime& before) const;
    /// Contacts and letters in [from, before).
    std::vector<std::pair<UserId, int>> countsByOfficer(const QDateTime& from, const QDateTime& before) const;

private:
    Database& db_;
    const Scope& scope_;
};

} // namespace qingshou
