// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conduct/conduct_page.h"

#include "core/exchange/table_writer.h"
#include "ui/models/conduct_columns.h"
#include "ui/pages/conduct/conduct_commands.h"
#include "ui/print/conduct_paper.h"
#include "ui/print/list_output.h"
#include "ui/print/print_job.h"
#include "ui/support/labels.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int monthsOffered = 36;
const QString monthSetting = QStringLiteral("conduct_report/month");

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QString monthText(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

ConductPage::ConductPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), before_(makeAction(commands::monthBefore, this)),
      after_(makeAction(commands::monthAfter, this)), borrower_(makeAction(commands::conductBorrower, this)),
      split_(new QSplitter(Qt::Vertical, this)),
      byOfficer_(new Sums(shownConductSumColumns(ConductGroup::Officer), this)),
      byRule_(new Sums(shownConductSumColumns(ConductGroup::Rule), this)),
      findings_(new ListTableModel<ReportedFinding>(shownConductColumns(), this)), sums_(new QWidget(this))
{
    findings_->setOrder(QStringLiteral("rule"), [](const ReportedFinding& a, const ReportedFinding& b) {
        return ruleOf(a.row.finding.reason) < ruleOf(b.row.finding.reason); // C2 before C10
    });
    auto* sums = new QHBoxLayout(sums_);
    sums->setContentsMargins(0, 0, 0, 0);
    sums->setSpacing(8);
    sums->addWidget(makeTable(QStringLiteral("conduct_by_officer"), byOfficer_, tr("By officer")));
    sums->addWidget(makeTable(QStringLiteral("conduct_by_rule"), byRule_, tr("By rule")));
    table_ = makeTable(QStringLiteral("conduct"), findings_, tr("Findings"));
    table_->setFrozenColumns(1);
    split_->addWidget(sums_);
    split_->addWidget(table_);
    split_->setStretchFactor(1, 1);
    split_->setSizes({180, 420});
    split_->setChildrenCollapsible(false);
    rememberSplitter(*split_, pageContext.userSettings, QStringLiteral("conduct"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeMonthRow());
    column->addWidget(split_, 1);

    connect(borrower_, &QAction::triggered, this, &ConductPage::openBorrower);
    connect(table_, &DataTable::rowActivated, this, &ConductPage::openBorrower);
    connect(table_, &DataTable::rowSelectionChanged, this,
            [this] { borrower_->setEnabled(table_->selectedRows().size() == 1); });
    table_->insertAction(table_->actions().value(0), borrower_);
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(Topic::Contacts) || changes.touches(Topic::Notices) ||
                            changes.touches(Topic::Branches) || changes.touches(Topic::Book)))
            refresh();
    });
}

QWidget* ConductPage::makeMonthRow()
{
    auto* row = new QWidget(this);
    month_ = new QComboBox(row);
    month_->setObjectName(QStringLiteral("conduct_month"));
    month_->setAccessibleName(tr("Month"));
    month_->setMinimumWidth(120);
    const QDate newest = monthOf(context().today());
    for (int back = 0; back < monthsOffered; ++back)
        month_->addItem(monthText(newest.addMonths(-back)), newest.addMonths(-back));
    auto* name = new QLabel(tr("Month"), row);
    name->setBuddy(month_);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(makeActionButton(before_, row, ButtonLook::IconOnly));
    layout->addWidget(month_);
    layout->addWidget(makeActionButton(after_, row, ButtonLook::IconOnly));
    layout->addStretch(1);
    connect(before_, &QAction::triggered, this, [this] { step(-1); });
    connect(after_, &QAction::triggered, this, [this] { step(1); });
    connect(month_, &QComboBox::currentIndexChanged, this, [this] {
        context().userSettings.setValue(monthSetting, monthText(month()));
        refresh();
    });
    return row;
}

DataTable* ConductPage::makeTable(const QString& id, TableModel* model, const QString& accessibleName)
{
    auto* table = new DataTable(id, context().userSettings, this);
    table->setObjectName(id + QStringLiteral("_table"));
    table->setAccessibleName(accessibleName);
    table->setCopyAllowed(context().may(Permission::Export), whoMay(Permission::Export));
    table->setTableModel(model);
    return table;
}

QString ConductPage::subtitle() const
{
    return report_ ? conductSentence(*report_) : QString();
}

QDate ConductPage::month() const
{
    return month_->currentData().toDate();
}

void ConductPage::chooseMonth(QDate month)
{
    const QSignalBlocker quiet(month_);
    if (month_->findData(month) < 0)
        month_->addItem(monthText(month), month);
    month_->setCurrentIndex(month_->findData(month));
}

void ConductPage::step(int months)
{
    month_->setCurrentIndex(month_->currentIndex() - months); // the newest stands first
}

void ConductPage::arrive(const QVariantMap& args)
{
    QDate wanted = args.value(QStringLiteral("month")).toDate();
    if (!wanted.isValid())
        wanted = QDate::fromString(context().userSettings.value(monthSetting).toString(), QStringLiteral("yyyy-MM"));
    if (wanted.isValid() && wanted <= context().today())
        chooseMonth(monthOf(wanted));
    refresh();
}

QVariantMap ConductPage::place() const
{
    return {{QStringLiteral("month"), month()}};
}

void ConductPage::refresh()
{
    before_->setEnabled(month_->currentIndex() + 1 < month_->count());
    after_->setEnabled(month_->currentIndex() > 0);
    const int number = ++reading_;
    context().jobs.read(
        tr("Conduct report"), this,
        [scope = context().scope(), month = month()](Database& reader, JobControl&) -> Result<ConductReport> {
            return conductReport(reader, scope, month);
        },
        [this, number](Result<ConductReport> made) {
            if (number != reading_)
                return;
            report_.reset();
            if (made)
                report_ = std::make_shared<const ConductReport>(std::move(made).value());
            else if (made.error().code != ErrorCode::Cancelled)
                context().prompts.showError(this, made.error());
            showReport();
        });
}

void ConductPage::showReport()
{
    const ConductReport none;
    const ConductReport& report = report_ ? *report_ : none;
    byOfficer_->setRows(conductSums(report, ConductGroup::Officer));
    byRule_->setRows(conductSums(report, ConductGroup::Rule));
    findings_->setRows(report.findings);
    sums_->setVisible(!report.findings.empty());
    table_->setEmptyText(report_ ? tr("In this month the rules warned of nothing, and nothing was allowed.")
                                 : tr("The report could not be made. F5 tries again."));
    borrower_->setEnabled(table_->selectedRows().size() == 1);
    Q_EMIT totalsChanged(tr("%n findings", nullptr, findings_->rowCount()));
    Q_EMIT titleChanged();
}

void ConductPage::openBorrower()
{
    const QList<int> rows = table_->selectedRows();
    if (const ReportedFinding* row = rows.size() == 1 ? findings_->rowAt(rows.front()) : nullptr)
        context().navigator.openBorrower(row->borrower);
}

void ConductPage::print()
{
    if (canPrint())
        showPreview(this, context().prompts, context().userSettings,
                    conductPaper(*report_, context().workspace.info().cooperative));
}

void ConductPage::exportShown()
{
    if (!canExport())
        return;
    exportTables(this, context(), conductReportName(*report_),
                 [report = report_, cooperative = context().workspace.info().cooperative](
                     Database&, JobControl&, const QString& path) -> Outcome {
                     return writeTable(path, conductTables(*report, cooperative));
                 });
}

} // namespace qingshou
