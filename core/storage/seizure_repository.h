// SPDX-License-Identifier: GPL-3.0-or-later
// Property that a court has seized for a claim. Rule: core/domain/seizure.h.
#pragma once

#include "core/base/id.h"
#include "core/domain/seizure.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

using SeizureId = Id<struct SeizureTag>;

struct SeizureRow {
    SeizureId id{};
    LoanId loan{};
    GuaranteeId guarantee{}; ///< whose property: this guarantor's; invalid: the debtors'
    QString guarantorName{}; ///< read only
    SeizedProperty property = SeizedProperty::RealEstate;
    QString description{};
    QString court{};
    QString documentNumber{}; ///< of the newest ruling
    QDate seizedOn{};
    QDate renewedOn{}; ///< invalid: not yet
    QDate untilOn{};
    QDate releasedOn{}; ///< invalid: it stands, or has run out
    QString note{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};

    bool released() const { return releasedOn.isValid(); }
};

/// Those that were taken back are not among them.
class SeizureRepository {
public:
    explicit SeizureRepository(Database& db) : db_(db) {}

    std::optional<SeizureRow> find(SeizureId id) const;
    /// By the day of the end, released ones last.
    std::vector<SeizureRow> ofLoan(LoanId loan) const;
    void insert(const SeizureRow& row);
    void update(const SeizureRow& row);

private:
    Database& db_;
};

} // namespace qingshou
