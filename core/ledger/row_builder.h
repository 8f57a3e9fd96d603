// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a LedgerRow of a row's cells by the plan of a Recognition. The bulk path of an import: what each column does is
// decided once, and strings are reused from row to row.
#pragma once

#include "core/ledger/ledger_row.h"
#include "core/ledger/recognition.h"
#include "core/ledger/refusal.h"

#include <string>
#include <utility>
#include <vector>

namespace qingshou {

class RowBuilder {
public:
    /// The plan is kept by the caller.
    explicit RowBuilder(const Recognition& plan);

    /// MappingInvalid for a constant that its field cannot hold.
    static Outcome checkConstants(const Recognition& plan);

    /// False when the row cannot be used; why, and which other cells were not readable, is appended to `refused`.
    bool build(const Row& cells, LedgerRow& row, std::vector<RefusedCell>& refused);
    /// The amounts of the row built last that could be read, for the total.
    const std::vector<std::pair<Field, Money>>& amounts() const { return amounts_; }

    RefusedCell refusalOf(const Row& cells, Field field, RefusalReason reason) const;

private:
    struct Slot {
        const RecognisedColumn* column = nullptr; ///< null: a constant
        Field field = Field::Note;
        Cell constant;
        std::string strip;
        bool yesMeansOffBook = false;
        bool several = false; ///< 共同借款人 under the field that also holds a spouse
        std::string LedgerRow::*text = nullptr;
        std::optional<Money> LedgerRow::*amount = nullptr;
        std::optional<QDate> LedgerRow::*date = nullptr;
    };

    void addSlot(Field field, const RecognisedColumn* column);
    RefusalReason read(const Slot& slot, const Cell& cell, LedgerRow& row);
    void readPhones(LedgerRow& row) const;
    void readGuarantors(LedgerRow& row);
    RefusedCell refusalOf(const Row& cells, const RecognisedColumn* column, RefusalReason reason) const;

    const Recognition& plan_;
    std::vector<std::string> constants_;
    std::vector<Slot> slots_;
    std::vector<int> extras_;
    std::string branch_;
    std::vector<std::pair<Field, Money>> amounts_;
    std::string mobile_, telephone_, guarantors_, guarantorIds_; ///< of the row under way
};

} // namespace qingshou
