// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_page.h"

#include "core/base/dates.h"
#include "ui/commands/general_commands.h"
#include "ui/dialogs/retention_dialog.h"
#include "ui/pages/audit/audit_commands.h"
#include "ui/pages/audit/audit_export.h"
#include "ui/pages/conduct/conduct_commands.h"
#include "ui/support/field_labels.h"
#include "ui/support/fonts.h"
#include "ui/support/labels.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/filter_bar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace qingshou {

AuditPage::AuditPage(PageContext& context, QWidget* parent)
    : Page(context, parent), verify_(makeAction(commands::verifyAudit, this)),
      erase_(makeAction(commands::eraseRecords, this)), conduct_(makeAction(commands::openConduct, this)),
      filters_(new FilterBar(tr("Text in an entry"), this)), user_(new QComboBox(this)), action_(new QComboBox(this)),
      from_(new DateEdit(context.today(), this)), until_(new DateEdit(context.today(), this)),
      result_(new QLabel(this)), table_(new DataTable(QStringLiteral("audit"), context.userSettings, this))
{
    entries_ = new Entries(
        {{{QStringLiteral("sequence"), tr("No."), true, false},
          [](const AuditEntry& e) { return QString::number(e.sequence); }},
         {{QStringLiteral("at"), tr("Time"), false, false}, [](const AuditEntry& e) { return auditTime(e); }},
         {{QStringLiteral("user"), tr("User"), false, false}, [](const AuditEntry& e) { return e.userName; }},
         {{QStringLiteral("action"), tr("Action"), false, false},
          [](const AuditEntry& e) { return actionLabel(e.action); }},
         {{.id = QStringLiteral("summary"),
           .title = tr("What changed"),
           .sortable = false,
           .widest = 1200,
           .narrowest = 240,
           .takesRest = true},
          [this](const AuditEntry& e) { return auditSummary(e, names_); }}},
        this);
    table_->setTableModel(entries_);
    table_->setEmptyText(tr("No entry matches the filters."));
    table_->setCopyAllowed(context.may(Permission::Export), whoMay(Permission::Export));
    result_->setObjectName(QStringLiteral("audit_result"));
    result_->setWordWrap(true);
    result_->hide();
    buildFilters();

    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(table_);
    split->addWidget(buildDetails());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({820, 380});
    rememberSplitter(*split, context.userSettings, QStringLiteral("audit"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(result_);
    column->addWidget(filters_);
    column->addWidget(complaintLine(*from_, this, tr("From day")));
    column->addWidget(complaintLine(*until_, this, tr("Until day")));
    column->addWidget(split, 1);

    erase_->setEnabled(context.may(Permission::EraseRecords));
    connect(verify_, &QAction::triggered, this, &AuditPage::verify);
    connect(erase_, &QAction::triggered, this, [this] { (new RetentionDialog(this->context(), this))->show(); });
    connect(conduct_, &QAction::triggered, this,
            [this] { this->context().navigator.showPage(QStringLiteral("conduct")); });
    connect(table_, &DataTable::rowSelectionChanged, this, &AuditPage::showEntry);
    connect(&context.feed, &FeedListener::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    QAction* find = makeAction(commands::filter, this);
    connect(find, &QAction::triggered, filters_, &FilterBar::focusText);
}

QList<QAction*> AuditPage::headerActions() const
{
    QList<QAction*> actions{verify_, conduct_};
    if (erase_->isEnabled())
        actions << erase_;
    return actions;
}

void AuditPage::buildFilters()
{
    const auto name = [this](QWidget* chooser, const char* id, const QString& accessible) {
        chooser->setObjectName(QLatin1String(id));
        chooser->setAccessibleName(accessible);
        chooser->setToolTip(accessible);
        filters_->addChooser(chooser);
    };
    name(user_, "audit_user", tr("User"));
    name(action_, "audit_action", tr("Action"));
    for (DateEdit* day : {from_, until_})
        day->setFixedWidth(136);
    name(from_, "audit_from", tr("From day"));
    name(until_, "audit_until", tr("Until day"));
    from_->setPlaceholderText(tr("From"));
    until_->setPlaceholderText(tr("Until"));
    user_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    action_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(user_, &QComboBox::activated, this, &AuditPage::filterChanged);
    connect(action_, &QComboBox::activated, this, &AuditPage::filterChanged);
    connect(from_, &DateEdit::dateChanged, this, &AuditPage::filterChanged);
    connect(until_, &DateEdit::dateChanged, this, &AuditPage::filterChanged);
    connect(filters_, &FilterBar::textChanged, this, &AuditPage::filterChanged);
    connect(filters_, &FilterBar::chipRemoved, this, &AuditPage::chipRemoved);
    connect(filters_, &FilterBar::cleared, this, [this] {
        filter_ = {};
        user_->setCurrentIndex(0);
        action_->setCurrentIndex(0);
        from_->clear();
        until_->clear();
        filterChanged();
    });
}

QWidget* AuditPage::buildDetails()
{
    auto* card = new QFrame(this);
    card->setProperty("look", QStringLiteral("card"));
    heading_ = new QLabel(tr("Choose an entry to see what stood before and after."), card);
    heading_->setObjectName(QStringLiteral("audit_heading"));
    heading_->setWordWrap(true);
    heading_->setTextFormat(Qt::PlainText);
    heading_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    openBorrower_ = new QPushButton(tr("Open the borrower"), card);
    openBorrower_->setObjectName(QStringLiteral("audit_open_borrower"));
    openBorrower_->hide();
    changesTable_ = new DataTable(QStringLiteral("audit_changes"), context().userSettings, card);
    changes_ = new Changes(
        {{{QStringLiteral("field"), tr("Field"), false, false}, [](const AuditChange& c) { return c.field; }},
         {{QStringLiteral("before"), tr("Before"), false, false}, [](const AuditChange& c) { return c.before; }},
         {{QStringLiteral("after"), tr("After"), false, false}, [](const AuditChange& c) { return c.after; }}},
        this);
    changesTable_->setTableModel(changes_);
    changesTable_->setCopyAllowed(context().may(Permission::Export), whoMay(Permission::Export));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(heading_);
    column->addWidget(changesTable_, 1);
    column->addWidget(openBorrower_, 0, Qt::AlignLeft);
    connect(openBorrower_, &QPushButton::clicked, this, [this] {
        const QList<int> rows = table_->selectedRows();
        if (const AuditEntry* entry = rows.isEmpty() ? nullptr : entries_->rowAt(rows.first()))
            context().navigator.openBorrower(entry->borrower);
    });
    return card;
}

AuditRepository AuditPage::repository() const
{
    return {context().reader(), context().session->vault};
}

void AuditPage::arrive(const QVariantMap& args)
{
    if (args.contains(QStringLiteral("borrower"))) {
        filter_.borrower = BorrowerId{args.value(QStringLiteral("borrower")).toLongLong()};
        borrowerName_ = args.value(QStringLiteral("name")).toString();
    }
    showChips();
    refresh();
}

QVariantMap AuditPage::place() const
{
    if (!filter_.borrower.isValid())
        return {};
    return {{QStringLiteral("borrower"), filter_.borrower.value}, {QStringLiteral("name"), borrowerName_}};
}

void AuditPage::refresh()
{
    names_ = auditNames(context().reader());
    fillChoosers();
    entries_->setSource({.count = [this] { return static_cast<int>(repository().count(filter_)); },
                         .page =
                             [this](int offset, int limit, const TableSort&) {
                                 AuditFilter part = filter_;
                                 part.offset = offset;
                                 part.limit = limit;
                                 return repository().list(part);
                             },
                         .id = [](const AuditEntry& entry) { return entry.sequence; }});
    Q_EMIT totalsChanged(tr("%n entries", nullptr, entries_->rowCount()));
    showEntry();
}

void AuditPage::fillChoosers()
{
    const auto fill = [](QComboBox& box, const QString& all, const std::vector<QString>& codes, auto word) {
        const QString chosen = box.currentData().toString();
        box.clear();
        box.addItem(all, QString());
        for (const QString& code : codes)
            box.addItem(word(code), code);
        box.setCurrentIndex(qMax(0, box.findData(chosen)));
    };
    fill(*user_, tr("All users"), repository().userNames(), [](const QString& name) { return name; });
    fill(*action_, tr("All actions"), repository().actions(), [](const QString& code) { return actionLabel(code); });
}

void AuditPage::filterChanged()
{
    filter_.userName = user_->currentData().toString();
    filter_.action = action_->currentData().toString();
    filter_.from = from_->date();
    filter_.until = until_->date();
    filter_.text = filters_->text();
    showChips();
    table_->clearSelection();
    refresh();
}

void AuditPage::showChips()
{
    filters_->setChip(QStringLiteral("user"), filter_.userName);
    filters_->setChip(QStringLiteral("action"), filter_.action.isEmpty() ? QString() : actionLabel(filter_.action));
    filters_->setChip(QStringLiteral("from"),
                      filter_.from.isValid() ? tr("from %1").arg(toIso(filter_.from)) : QString());
    filters_->setChip(QStringLiteral("until"),
                      filter_.until.isValid() ? tr("until %1").arg(toIso(filter_.until)) : QString());
    filters_->setChip(
        QStringLiteral("borrower"),
        filter_.borrower.isValid()
            ? tr("Borrower %1").arg(borrowerName_.isEmpty() ? QString::number(filter_.borrower.value) : borrowerName_)
            : QString());
}

void AuditPage::chipRemoved(const QString& key)
{
    if (key == QLatin1String("user"))
        user_->setCurrentIndex(0);
    else if (key == QLatin1String("action"))
        action_->setCurrentIndex(0);
    else if (key == QLatin1String("from"))
        from_->clear();
    else if (key == QLatin1String("until"))
        until_->clear();
    else if (key == QLatin1String("borrower"))
        filter_.borrower = {};
    filterChanged();
}

void AuditPage::showEntry()
{
    const QList<int> rows = table_->selectedRows();
    const AuditEntry* entry = rows.size() == 1 ? entries_->rowAt(rows.first()) : nullptr;
    openBorrower_->setVisible(entry && entry->borrower.isValid() && context().may(Permission::ViewBorrowers));
    if (!entry) {
        heading_->setText(tr("Choose an entry to see what stood before and after."));
        changes_->setRows({});
        return;
    }
    heading_->setText(
        QStringLiteral("%1\n%2 · %3\n%4")
            .arg(actionLabel(entry->action), auditTime(*entry), entry->userName,
                 tr("Entry %1 of workstation %2, %3")
                     .arg(entry->sequence)
                     .arg(entry->workstation)
                     .arg(entry->subjectKind.isEmpty() ? tr("the file") : kindLabel(entry->subjectKind))));
    changes_->setRows(auditChanges(*entry, names_));
}

void AuditPage::verify()
{
    result_->setMargin(8);
    verify_->setEnabled(false);
    const auto show = [this](const QString& text, const char* look) {
        result_->setText(text);
        result_->setProperty("look", QLatin1String(look));
        result_->style()->unpolish(result_);
        result_->style()->polish(result_);
        result_->show();
    };
    context().jobs.read(
        tr("Verifying the audit"), this,
        [session = context().session](Database& reader, JobControl&) {
            return AuditRepository(reader, session->vault).verify();
        },
        [this, show](const Result<qint64>& result) {
            verify_->setEnabled(true);
            if (result)
                show(tr("All %1 entries are as they were written; none is missing. Checked at %2.")
                         .arg(QLocale().toString(*result),
                              Clock::chinaTime(context().workspace.clock().now()).toString(QStringLiteral("HH:mm:ss"))),
                     "fine");
            else
                show(errorSentence(result.error()), "problem");
        });
}

void AuditPage::exportShown()
{
    const FileChoice choice{QStringLiteral("audit"), tr("Export the audit"), tr("CSV files (*.csv)"),
                            tr("audit") + QLatin1Char('-') + toIso(context().today()) + QStringLiteral(".csv"),
                            QStringLiteral("csv")};
    context().prompts.chooseTarget(this, choice, [this](const QString& path) {
        context().jobs.read(
            tr("Exporting the audit"), this,
            [path, filter = filter_, session = context().session](Database& reader, JobControl& control) {
                return exportAudit(path, AuditRepository(reader, session->vault), filter, auditNames(reader), control);
            },
            [this](const Outcome& result) {
                if (!result)
                    context().prompts.showError(this, result.error());
            });
    });
}

} // namespace qingshou
