// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/retention_dialog.h"

#include "core/base/dates.h"
#include "ui/support/error_text.h"
#include "ui/support/retention_labels.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/read_only_item.h"
#include "ui/widgets/section.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>

namespace qingshou {
namespace {

enum Place { NamePlace, BranchPlace, EndPlace, RecordPlace, DuePlace, GoesPlace, OpenPlace, PlaceCount };

QLabel* namedLabel(const char* name, QWidget* parent)
{
    QLabel* made = textLabel({}, parent);
    made->setObjectName(QLatin1String(name));
    made->hide();
    return made;
}

} // namespace

RetentionDialog::RetentionDialog(const PageContext& pageContext, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("retention_dialog"), tr("Records past the retention period"), tr("Erase…"),
                 parent),
      state_(namedLabel("retention_state", this)), result_(namedLabel("retention_result", this)),
      copies_(namedLabel("retention_copies", this))
{
    addWidget(textLabel(tr("Collection records are kept for some years after every loan of a borrower was settled or "
                           "written off (Settings, Retention of records). Whoever is listed here is past that time."),
                        this));
    addWidget(result_);
    makeTable();
    addWidget(table_, 1);
    all_ = smallButton(QStringLiteral("retention_all"), tr("Tick all"), this);
    none_ = smallButton(QStringLiteral("retention_none"), tr("Tick none"), this);
    addRow({state_, all_, none_}, {1, 0, 0});
    addWidget(copies_);
    reason_ = new QPlainTextEdit(this);
    reason_->setObjectName(QStringLiteral("retention_reason"));
    reason_->setTabChangesFocus(true);
    reason_->setFixedHeight(56);
    why_ = field(QStringLiteral("reason"), tr("Reason"), reason_);
    addWidget(why_);
    nothing_ = new QWidget(this);
    addWidget(nothing_, 1);
    startWith({1040, 560});
    connect(table_, &QTableWidget::itemChanged, this, &RetentionDialog::showTicked);
    connect(all_, &QToolButton::clicked, this, [this] { tickAll(true); });
    connect(none_, &QToolButton::clicked, this, [this] { tickAll(false); });
    mainButton()->setEnabled(false);
    load();
}

void RetentionDialog::makeTable()
{
    table_ = new QTableWidget(0, PlaceCount, this);
    table_->setObjectName(QStringLiteral("retention_table"));
    table_->setAccessibleName(tr("Borrowers past the retention period"));
    setHeadings(*table_,
                {{tr("Borrower")},
                 {tr("Branch")},
                 {tr("Settled or written off")},
                 {tr("Last record")},
                 {tr("Due since")},
                 {tr("What goes")},
                 {tr("Still open")}},
                28);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
}

void RetentionDialog::load()
{
    busy_ = true;
    state_->setText(tr("Looking who is due…"));
    state_->show();
    showTicked();
    context().jobs.read(
        tr("Looking who is due"), this,
        [session = context().session, today = context().today()](Database& reader, JobControl& control) {
            return retentionDue(reader, *session, today, {}, [&](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.cancelled();
            });
        },
        [this](const Result<RetentionList>& list) {
            busy_ = false;
            if (list)
                showList(*list);
            else
                state_->setText(errorSentence(list.error()));
        });
}

void RetentionDialog::showList(const RetentionList& list)
{
    list_ = list;
    {
        const QSignalBlocker quiet(table_);
        table_->setRowCount(static_cast<int>(list_.rows.size()));
        for (int row = 0; row < table_->rowCount(); ++row) {
            const RetentionRow& due = list_.rows[static_cast<size_t>(row)];
            QTableWidgetItem* name = readOnlyItem(due.name);
            if (due.due()) {
                name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
                name->setCheckState(Qt::Unchecked);
            }
            table_->setItem(row, NamePlace, name);
            const auto put = [&](Place place, const QString& text) {
                QTableWidgetItem* item = readOnlyItem(text);
                item->setToolTip(text);
                table_->setItem(row, place, item);
            };
            put(BranchPlace, due.branchName);
            put(EndPlace, toIso(due.endedOn));
            put(RecordPlace, toIso(due.lastRecordOn));
            put(DuePlace, toIso(due.dueOn));
            put(GoesPlace, countsText(due.counts));
            put(OpenPlace, holdsText(due.holds));
        }
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(GoesPlace, QHeaderView::Stretch);
    table_->setVisible(!list_.rows.empty());
    for (QWidget* widget : std::initializer_list<QWidget*>{all_, none_, why_})
        widget->setVisible(!list_.rows.empty());
    nothing_->setVisible(list_.rows.empty());
    copies_->setText(tr("Earlier copies beside the file are not touched and may still hold words of these records; "
                        "delete them when they are no longer needed: %1")
                         .arg(list_.copies.join(QStringLiteral(", "))));
    copies_->setVisible(!list_.rows.empty() && !list_.copies.isEmpty());
    showTicked();
}

void RetentionDialog::showTicked()
{
    const std::vector<BorrowerId> chosen = ticked();
    mainButton()->setEnabled(!busy_ && !chosen.empty());
    if (busy_)
        return;
    if (list_.rows.empty())
        return state_->setText(nobodyDueText(list_));
    qint64 due = 0, fixed = 0;
    for (const RetentionRow& row : list_.rows) {
        due += row.due() ? 1 : 0;
        if (std::find(chosen.begin(), chosen.end(), row.borrower) != chosen.end())
            fixed += row.fixedEntries;
    }
    QString text = tr("Ticked: %L1 of %L2 that are due").arg(chosen.size()).arg(due);
    if (fixed > 0)
        text += QLatin1Char('\n') + tr("%Ln older audit entry(ies) will keep their words: their chain covers them.",
                                       nullptr, static_cast<int>(fixed));
    state_->setText(text);
}

void RetentionDialog::tickAll(bool ticked)
{
    for (int row = 0; row < table_->rowCount(); ++row)
        if (list_.rows[static_cast<size_t>(row)].due())
            table_->item(row, NamePlace)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

std::vector<BorrowerId> RetentionDialog::ticked() const
{
    std::vector<BorrowerId> chosen;
    for (int row = 0; row < table_->rowCount(); ++row)
        if (table_->item(row, NamePlace) && table_->item(row, NamePlace)->checkState() == Qt::Checked)
            chosen.push_back(list_.rows[static_cast<size_t>(row)].borrower);
    return chosen;
}

void RetentionDialog::save()
{
    errors().clear();
    const std::vector<BorrowerId> chosen = ticked();
    const QString reason = reason_->toPlainText().simplified();
    if (busy_ || chosen.empty())
        return;
    if (reason.isEmpty())
        return errors().show(Error{ErrorCode::ReasonRequired, {}, {}});
    const Question question{
        QStringLiteral("erase_records"),
        tr("Erase the records of %Ln borrower(s) for good?", nullptr, static_cast<int>(chosen.size())),
        tr("Contacts, planned contacts, promises, strategies with their journal, return visits, conduct facts, notes "
           "and evidence go, and what the audit says of them. The ledger, recoveries, plans, waivers, letters with "
           "their numbers, legal events and judgments with their evidence, and complaints stay; so does one audit "
           "entry a borrower with what was erased. This cannot be undone."),
        tr("Erase"), true};
    context().prompts.ask(this, question, [this, chosen, reason](bool accepted) {
        if (accepted)
            erase(chosen, reason);
    });
}

void RetentionDialog::erase(const std::vector<BorrowerId>& borrowers, const QString& reason)
{
    busy_ = true;
    table_->setEnabled(false);
    state_->setText(tr("Erasing…"));
    showTicked();
    // It goes on when the dialog is closed, and then says so over the page.
    QWidget* page = parentWidget();
    context().jobs.write(
        tr("Erasing records"), page,
        [borrowers, reason](Services& services, JobControl& control) {
            return services.retention.erase(borrowers, reason, [&](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.cancelled();
            });
        },
        [page, &shared = context(), self = QPointer<RetentionDialog>(this)](const Result<Erasure>& erased) {
            if (self)
                self->showResult(erased);
            else if (erased)
                shared.prompts.tell(page, {QStringLiteral("records_erased"), tr("Records past the retention period"),
                                           erasureText(*erased)});
            else if (erased.error().code != ErrorCode::Cancelled)
                shared.prompts.showError(page, erased.error());
        });
}

void RetentionDialog::showResult(const Result<Erasure>& erased)
{
    busy_ = false;
    table_->setEnabled(true);
    if (erased) {
        result_->setText(erasureText(*erased));
        result_->show();
        reason_->clear();
    } else {
        errors().show(erased.error());
    }
    load();
}

} // namespace qingshou
