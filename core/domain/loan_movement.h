// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a loan between two ledgers, in the words of the morning after. A loan may have moved in several ways
// at once; kept with an import run as bits, so the numbers are fixed. Absent and back are kinds of a change of their
// own (ImportChangeKind): a ledger that says nothing of a loan has not moved it.
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class LoanMovement {
    NewlyOverdue,     // days past due from none to some
    NoLongerOverdue,  // and back to none
    NewlyBad,         // class from normal or special mention to substandard or worse (不良)
    NoLongerBad,      //
    Worse,            // class fell
    Better,           // class rose
    PaidInPart,       // the balance fell and something is left
    BalanceGone,      // the balance fell to zero; no more is known of how
    Grown,            // the balance rose
    OwnerChanged,     // the ledger's collector, else its account manager
    GuaranteeChanged, // kind of guarantee, or who guarantees
    DueDateChanged,   //
    SideChanged,      // between the books
    Relapsed          // bad again: had been, was upgraded or had left the list (see relapse.h)
};

template <>
struct EnumCodes<LoanMovement> {
    static constexpr auto table =
        std::to_array<EnumCode<LoanMovement>>({{LoanMovement::NewlyOverdue, "newly_overdue"},
                                               {LoanMovement::NoLongerOverdue, "no_longer_overdue"},
                                               {LoanMovement::NewlyBad, "newly_bad"},
                                               {LoanMovement::NoLongerBad, "no_longer_bad"},
                                               {LoanMovement::Worse, "worse"},
                                               {LoanMovement::Better, "better"},
                                               {LoanMovement::PaidInPart, "paid_in_part"},
                                               {LoanMovement::BalanceGone, "balance_gone"},
                                               {LoanMovement::Grown, "grown"},
                                               {LoanMovement::OwnerChanged, "owner_changed"},
                                               {LoanMovement::GuaranteeChanged, "guarantee_changed"},
                                               {LoanMovement::DueDateChanged, "due_date_changed"},
                                               {LoanMovement::SideChanged, "side_changed"},
                                               {LoanMovement::Relapsed, "relapsed"}});
};

/// Movements as bits.
class LoanMovements {
public:
    constexpr LoanMovements() = default;
    constexpr explicit LoanMovements(unsigned bits) : bits_(bits) {}

    constexpr void add(LoanMovement movement, bool when = true)
    {
        if (when)
            bits_ |= bitOf(movement);
    }
    constexpr bool has(LoanMovement movement) const { return (bits_ & bitOf(movement)) != 0; }
    constexpr bool any() const { return bits_ != 0; }
    constexpr unsigned bits() const { return bits_; }
    static constexpr unsigned bitOf(LoanMovement movement) { return 1u << static_cast<unsigned>(movement); }

    friend constexpr bool operator==(LoanMovements, LoanMovements) = default;

private:
    unsigned bits_ = 0;
};

} // namespace qingshou
