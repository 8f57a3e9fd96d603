// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/targets_editor.h"

#include "ui/support/fonts.h"
#include "ui/support/palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace qingshou {
namespace {

enum Column { BranchName, PersonName, Amount, ColumnCount };

/// Completes the names of branches while one types.
class BranchDelegate : public QStyledItemDelegate {
public:
    BranchDelegate(const std::vector<Branch>& branches, QObject* parent)
        : QStyledItemDelegate(parent), branches_(branches)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        QStringList names;
        for (const Branch& branch : branches_)
            names << branch.name;
        auto* editor = new QLineEdit(parent);
        auto* completer = new QCompleter(names, editor);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        editor->setCompleter(completer);
        editor->setFrame(false);
        return editor;
    }

private:
    const std::vector<Branch>& branches_;
};

} // namespace

TargetsEditor::TargetsEditor(std::function<CampaignPreview()> preview, QWidget* parent)
    : QWidget(parent), preview_(std::move(preview)), table_(new QTableWidget(0, ColumnCount)), share_(new QSpinBox),
      owners_(new QCheckBox(tr("also for each case owner"))), sum_(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    table_->setObjectName(QStringLiteral("targets"));
    table_->setAccessibleName(tr("Targets"));
    table_->setHorizontalHeaderLabels({tr("Branch"), tr("Case owner (empty: the branch)"), tr("Target (yuan)")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    table_->setItemDelegateForColumn(BranchName, new BranchDelegate(branches_, table_));
    table_->setToolTip(tr("Ctrl+V takes rows from a spreadsheet: branch, case owner, amount"));
    table_->installEventFilter(this);
    layout->addWidget(table_, 1);

    auto* add = new QPushButton(tr("Add row"));
    auto* remove = new QPushButton(tr("Remove rows"));
    auto* pasteRows = new QPushButton(tr("Paste rows"));
    auto* fill = new QPushButton(tr("Set by share"));
    add->setObjectName(QStringLiteral("add_target"));
    remove->setObjectName(QStringLiteral("remove_target"));
    pasteRows->setObjectName(QStringLiteral("paste_targets"));
    pasteRows->setToolTip(table_->toolTip());
    fill->setObjectName(QStringLiteral("fill_targets"));
    share_->setObjectName(QStringLiteral("target_share"));
    share_->setAccessibleName(tr("Share of the balance in scope"));
    share_->setRange(1, 100);
    share_->setValue(10);
    share_->setSuffix(QStringLiteral(" %"));
    owners_->setObjectName(QStringLiteral("fill_owners"));
    auto* rows = new QHBoxLayout;
    rows->addWidget(add);
    rows->addWidget(remove);
    rows->addWidget(pasteRows);
    rows->addStretch();
    layout->addLayout(rows);
    auto* shares = new QHBoxLayout;
    shares->addWidget(new QLabel(tr("Of each branch's balance in scope")));
    shares->addWidget(share_);
    shares->addWidget(owners_);
    shares->addWidget(fill);
    shares->addStretch();
    layout->addLayout(shares);
    sum_->setObjectName(QStringLiteral("targets_sum"));
    sum_->setFont(numberFont());
    sum_->setWordWrap(true);
    layout->addWidget(sum_);

    connect(add, &QPushButton::clicked, this, &TargetsEditor::beginRow);
    connect(remove, &QPushButton::clicked, this, &TargetsEditor::removeRows);
    connect(pasteRows, &QPushButton::clicked, this, &TargetsEditor::paste);
    connect(fill, &QPushButton::clicked, this, &TargetsEditor::fillByShare);
    connect(table_, &QTableWidget::cellChanged, this, [this](int row, int column) {
        tidy(row, column);
        showSum();
        Q_EMIT changed();
    });
}

void TargetsEditor::setBranches(const std::vector<Branch>& branches)
{
    branches_ = branches;
    showSum();
}

void TargetsEditor::beginRow()
{
    addRow({}, {}, {});
    table_->setCurrentCell(table_->rowCount() - 1, BranchName);
    table_->setFocus();
    table_->editItem(table_->currentItem());
}

void TargetsEditor::addRow(const QString& branch, const QString& person, const QString& amount)
{
    const QSignalBlocker quiet(table_);
    const int row = table_->rowCount();
    table_->insertRow(row);
    table_->setItem(row, BranchName, new QTableWidgetItem(branch));
    table_->setItem(row, PersonName, new QTableWidgetItem(person));
    auto* money = new QTableWidgetItem(amount);
    money->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table_->setItem(row, Amount, money);
}

void TargetsEditor::removeRows()
{
    QSet<int> rows;
    for (const QTableWidgetItem* item : table_->selectedItems())
        rows.insert(item->row());
    QList<int> descending(rows.begin(), rows.end());
    std::sort(descending.rbegin(), descending.rend());
    for (const int row : descending)
        table_->removeRow(row);
    showSum();
    Q_EMIT changed();
}

void TargetsEditor::setTarget(const QString& branch, const QString& person, Money amount)
{
    int row = 0;
    while (row < table_->rowCount() && (cell(row, BranchName) != branch || cell(row, PersonName) != person))
        ++row;
    if (row == table_->rowCount())
        addRow(branch, person, amount.toYuan());
    else
        table_->item(row, Amount)->setText(amount.toYuan());
}

BranchId TargetsEditor::rowBranchOf(BranchId id) const
{
    const Branch* branch = branchOf(id);
    while (branch) {
        const Branch* above = branchOf(branch->parent);
        if (!above || !branchOf(above->parent))
            return branch->id;
        branch = above;
    }
    return id;
}

void TargetsEditor::fillByShare()
{
    std::map<std::pair<BranchId, QString>, Money> balances;
    for (const PreviewShare& share : preview_().shares) {
        const BranchId branch = rowBranchOf(share.branch);
        balances[{branch, QString()}] += share.balance;
        if (owners_->isChecked() && !share.owner.isEmpty())
            balances[{branch, share.owner}] += share.balance;
    }
    {
        const QSignalBlocker quiet(table_);
        for (const auto& [place, balance] : balances) {
            const Branch* branch = branchOf(place.first);
            const Money target = balance.timesRatioHalfUp(share_->value(), 100);
            if (branch && target.isPositive())
                setTarget(branch->name, place.second, target);
        }
    }
    showSum();
    Q_EMIT changed();
}

void TargetsEditor::paste()
{
    for (const QString& line : QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QStringList cells = line.split(QLatin1Char('\t'));
        for (QString& text : cells)
            text = text.trimmed();
        if (cells.size() < 2 || cells.join(QString()).isEmpty())
            continue;
        const QString person = cells.size() == 2 ? QString() : cells[1];
        const QString amount = cells.size() == 2 ? cells[1] : cells[2];
        if (!parseMoney(amount) && !branchNamed(cells[0]))
            continue; // the sheet's header
        addRow(cells[0], person, amount);
        tidy(table_->rowCount() - 1, Amount);
    }
    showSum();
    Q_EMIT changed();
}

void TargetsEditor::tidy(int row, int column)
{
    if (column != Amount || !table_->item(row, Amount))
        return;
    if (const auto amount = parseMoney(cell(row, Amount))) {
        const QSignalBlocker quiet(table_);
        table_->item(row, Amount)->setText(amount->toYuan());
    }
}

bool TargetsEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeRows();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TargetsEditor::showSum()
{
    std::map<BranchId, Money> branches;
    for (const CampaignTarget& target : targets()) {
        if (target.person.isEmpty())
            branches[target.branch] += target.amount;
    }
    Money sum;
    for (const auto& [id, amount] : branches) {
        bool covered = false; // by the target of a branch above
        for (const Branch* above = branchOf(id); above && (above = branchOf(above->parent));)
            covered = covered || branches.contains(above->id);
        if (!covered)
            sum += amount;
    }
    const QSignalBlocker quiet(table_);
    for (int row = 0; row < table_->rowCount(); ++row) {
        const QString wrong = problemOf(row);
        for (int column = 0; column < ColumnCount; ++column) {
            if (QTableWidgetItem* item = table_->item(row, column)) {
                item->setToolTip(wrong);
                item->setForeground(wrong.isEmpty() ? QBrush() : QBrush(colours().bad));
            }
        }
    }
    const QString wrong = problem();
    sum_->setText(wrong.isEmpty() ? tr("Branches together: %1 yuan").arg(sum.toYuan()) : wrong);
    sum_->setProperty("role", wrong.isEmpty() ? QStringLiteral("strong") : QStringLiteral("error"));
    sum_->style()->unpolish(sum_);
    sum_->style()->polish(sum_);
}

const Branch* TargetsEditor::branchOf(BranchId id) const
{
    for (const Branch& branch : branches_) {
        if (branch.id == id)
            return &branch;
    }
    return nullptr;
}

const Branch* TargetsEditor::branchNamed(const QString& name) const
{
    for (const Branch& branch : branches_) {
        if (branch.name == name)
            return &branch;
    }
    return nullptr;
}

QString TargetsEditor::cell(int row, int column) const
{
    const QTableWidgetItem* item = table_->item(row, column);
    return item ? item->text().trimmed() : QString();
}

void TargetsEditor::setTargets(const std::vector<CampaignTarget>& targets)
{
    table_->setRowCount(0);
    for (const CampaignTarget& target : targets) {
        for (const Branch& branch : branches_) {
            if (branch.id == target.branch)
                addRow(branch.name, target.person, target.amount.toYuan());
        }
    }
    showSum();
}

std::vector<CampaignTarget> TargetsEditor::targets() const
{
    std::vector<CampaignTarget> list;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const Branch* branch = branchNamed(cell(row, BranchName));
        const std::optional<Money> amount = parseMoney(cell(row, Amount));
        if (branch && amount)
            list.push_back({branch->id, cell(row, PersonName), *amount});
    }
    return list;
}

QString TargetsEditor::problemOf(int row) const
{
    const QString name = cell(row, BranchName);
    if (name.isEmpty() && cell(row, PersonName).isEmpty() && cell(row, Amount).isEmpty())
        return {};
    if (!branchNamed(name))
        return tr("Row %1: there is no branch called “%2”.").arg(row + 1).arg(name);
    if (const auto amount = parseMoney(cell(row, Amount)); !amount || amount->isNegative())
        return tr("Row %1: “%2” is no amount.").arg(row + 1).arg(cell(row, Amount));
    for (int other = 0; other < row; ++other) {
        if (cell(other, BranchName) == name && cell(other, PersonName) == cell(row, PersonName))
            return tr("Row %1 repeats row %2.").arg(row + 1).arg(other + 1);
    }
    return {};
}

QString TargetsEditor::problem() const
{
    for (int row = 0; row < table_->rowCount(); ++row) {
        if (const QString wrong = problemOf(row); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace qingshou
