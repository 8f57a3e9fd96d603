// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/book_on_day_dialog.h"

#include "core/base/dates.h"
#include "core/storage/book_totals.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace qingshou {

BookOnDayDialog::BookOnDayDialog(const PageContext& pageContext, QDate day, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("book_on_day_dialog"), tr("The book of an earlier day"), {}, parent)
{
    days_ = new QComboBox(this);
    days_->setObjectName(QStringLiteral("book_on_day_days"));
    days_->setAccessibleName(tr("Statistics date"));
    std::vector<QDate> dates = BookTotals(pageContext.reader()).dates();
    std::reverse(dates.begin(), dates.end()); // the newest first, as everywhere
    for (const QDate date : dates)
        days_->addItem(toIso(date), date);
    days_->setCurrentIndex(std::max(0, days_->findData(day)));
    which_ = new QComboBox(this);
    which_->setObjectName(QStringLiteral("book_on_day_which"));
    which_->setAccessibleName(tr("Which loans"));
    which_->addItem(tr("All loans"), false);
    which_->addItem(tr("Non-performing loans"), true);
    bar_ = new FilterBar(tr("Name, or how the loan number begins"), this);
    bar_->addChooser(days_);
    bar_->addChooser(which_);
    addWidget(bar_);
    sums_ = textLabel({}, this);
    sums_->setObjectName(QStringLiteral("book_on_day_sums"));
    addWidget(sums_);
    makeTable();
    addWidget(table_, 1);
    print_ = addButton(QStringLiteral("book_on_day_print"), tr("Print…"));
    export_ = addButton(QStringLiteral("book_on_day_export"), tr("Export…"));
    for (QPushButton* button : {print_, export_}) {
        button->setEnabled(context().may(Permission::Export));
        if (!button->isEnabled())
            button->setToolTip(whoMay(Permission::Export));
    }
    connect(print_, &QPushButton::clicked, this, [this] { printList(this, context(), output()); });
    connect(export_, &QPushButton::clicked, this, [this] { exportList(this, context(), output()); });
    for (QComboBox* chooser : {days_, which_})
        connect(chooser, &QComboBox::currentIndexChanged, this, &BookOnDayDialog::reload);
    connect(bar_, &FilterBar::textChanged, this, &BookOnDayDialog::reload);
    startWith({1080, 640});
    reload();
    table_->setFocus();
}

void BookOnDayDialog::makeTable()
{
    model_ = new PagedTableModel<LoanOnDay>(bookOnDayColumns(day()), this);
    table_ = new DataTable(QStringLiteral("book_on_day"), context().userSettings, this);
    table_->setObjectName(QStringLiteral("book_on_day"));
    table_->setAccessibleName(tr("Loans of that day"));
    table_->setCopyAllowed(context().may(Permission::Export), whoMay(Permission::Export));
    table_->setTableModel(model_);
    connect(table_, &DataTable::rowActivated, this, [this](int row) {
        if (const LoanOnDay* loan = model_->rowAt(row)) {
            context().navigator.openBorrower(loan->borrower);
            accept();
        }
    });
}

QDate BookOnDayDialog::day() const
{
    return days_->currentData().toDate();
}

BookOnDayFilter BookOnDayDialog::filter() const
{
    return {which_->currentData().toBool(), bar_->text()};
}

void BookOnDayDialog::reload()
{
    table_->setEmptyText(tr("Reading the book of that day…"));
    const int number = ++reading_;
    context().jobs.read(
        tr("Book of a day"), this,
        [scope = context().scope(), on = day(), filter = filter()](Database& reader,
                                                                   JobControl&) -> Result<LoansOnDay> {
            return std::make_shared<const std::vector<LoanId>>(BookOnDay(reader, scope, on).loans(filter));
        },
        [this, number, on = day()](Result<LoansOnDay> loans) {
            if (number != reading_)
                return;
            if (loans)
                showLoans(on, std::move(loans).value());
            else if (loans.error().code != ErrorCode::Cancelled)
                context().prompts.showError(this, loans.error());
        });
}

void BookOnDayDialog::showLoans(QDate day, LoansOnDay loans)
{
    loans_ = std::move(loans);
    if (day != shownDay_)
        model_->setColumns(bookOnDayColumns(day));
    shownDay_ = day;
    table_->setEmptyText(tr("No loan of that day fits."));
    model_->setSource({[loans = loans_] { return static_cast<int>(loans->size()); },
                       [book = std::make_shared<BookOnDay>(context().reader(), context().scope(), day), loans = loans_](
                           int offset, int limit, const TableSort&) { return book->page(*loans, offset, limit); }});
    showSums();
}

void BookOnDayDialog::showSums()
{
    qint64 loans = 0, badLoans = 0;
    Money balance, bad;
    for (const BookTotal& total : BookTotals(context().reader()).at(day(), context().scope())) {
        loans += total.loans;
        balance += total.balance;
        if (total.riskClass && nonPerforming(*total.riskClass)) {
            badLoans += total.loans;
            bad += total.balance;
        }
    }
    sums_->setText(tr("%L1 loans · balance %2 yuan · non-performing: %L3 loans, %4 yuan · listed: %L5")
                       .arg(loans)
                       .arg(balance.toYuan())
                       .arg(badLoans)
                       .arg(bad.toYuan())
                       .arg(loans_->size()));
}

ListOutput BookOnDayDialog::output() const
{
    QStringList words{which_->currentText()};
    if (const QString text = bar_->text().trimmed(); !text.isEmpty())
        words << text;
    return bookOnDayOutput(context().workspace.info().cooperative, context().scope(), shownDay_, loans_,
                           words.join(QStringLiteral(" · ")));
}

} // namespace qingshou
