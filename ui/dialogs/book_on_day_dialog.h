// SPDX-License-Identifier: GPL-3.0-or-later
// The book as it was on an earlier statistics date: what it summed to, and its loans, to look through, print and
// export.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/book_on_day_table.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace qingshou {

class DataTable;
class FilterBar;

class BookOnDayDialog : public FormDialog {
    Q_OBJECT

public:
    /// day: which to begin with.
    BookOnDayDialog(const PageContext& context, QDate day, QWidget* parent);

protected:
    void save() override {} ///< there is nothing to save

private:
    QDate day() const;
    BookOnDayFilter filter() const;
    void makeTable();
    void reload();
    void showLoans(QDate day, LoansOnDay loans);
    void showSums();
    ListOutput output() const;

    QComboBox* days_;
    QComboBox* which_;
    FilterBar* bar_;
    QLabel* sums_;
    QPushButton* print_;
    QPushButton* export_;
    DataTable* table_;
    PagedTableModel<LoanOnDay>* model_;
    LoansOnDay loans_ = std::make_shared<const std::vector<LoanId>>();
    QDate shownDay_; ///< of loans_
    int reading_ = 0;
};

} // namespace qingshou
