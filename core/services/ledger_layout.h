// SPDX-License-Identifier: GPL-3.0-or-later
// How a ledger of our own lies: first the columns that the program has a place for, in the order of the field table
// (core/ledger/fields.h), blank ones too, so that the layout is the same every day; then the ledger's others by their
// headers. Amounts in yuan, rates in percent a year.
#pragma once

#include "core/domain/masking.h"
#include "core/exchange/table_document.h"
#include "core/storage/ledger_loans.h"

namespace qingshou {

class LedgerLayout {
public:
    /// What it holds beside the loans' own columns.
    struct Also {
        QStringList others{}; ///< headers of columns without a place
        bool coBorrowers = false;
        bool spouses = false; ///< a ledger has one column for the two; the second one comes back as one without a place
    };
    LedgerLayout(const Also& also, Disclosure disclosure);

    /// Without rows.
    const TableDocument& document() const { return document_; }
    TableRow row(LedgerLoan loan) const;

private:
    using Cell = TableCell (*)(const LedgerLoan& loan);

    void addColumn(const QString& heading, ColumnKind kind, Cell cell);
    size_t columnOf(const QString& heading) const;

    Disclosure disclosure_;
    TableDocument document_;
    std::vector<Cell> cells_;     ///< of the loans' own columns
    size_t guarantorNumbers_ = 0; ///< the column
};

} // namespace qingshou
