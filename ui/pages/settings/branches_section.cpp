// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/branches_section.h"

#include "core/storage/user_repository.h"
#include "ui/pages/settings/branch_choices.h"
#include "ui/pages/settings/settings_commands.h"
#include "ui/support/error_text.h"
#include "ui/support/labels.h"
#include "ui/widgets/form_field.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int greatestOrder = 9999;

} // namespace

BranchesSection::BranchesSection(PageContext& pageContext, QWidget* parent)
    : RecordsSection(pageContext, QStringLiteral("settings_branches"), Permission::ManageBranches, parent),
      new_(makeAction(commands::newBranch, this)), branchName_(new QLineEdit), code_(new QLineEdit),
      alias_(new QLineEdit), parent_(new QComboBox), order_(new QSpinBox),
      keepName_(new QCheckBox(tr("Keep the old name as another spelling"))), aliases_(new QLabel),
      addAlias_(new QPushButton(tr("Add")))
{
    gate(*new_, *context().session, Permission::ManageBranches);
    // The order of the tree stays: another would tear branches from those they belong to.
    rows_ = new ListTableModel<Row>(
        {{{.id = QStringLiteral("name"), .title = tr("Branch"), .sortable = false},
          [](const Row& row) { return indented(row.branch.name, row.depth); }},
         {{.id = QStringLiteral("code"), .title = tr("Code"), .sortable = false},
          [](const Row& row) { return row.branch.code; }},
         {{.id = QStringLiteral("parent"), .title = tr("Belongs to"), .sortable = false},
          [](const Row& row) { return row.parent; }},
         {{.id = QStringLiteral("aliases"), .title = tr("Other spellings"), .sortable = false},
          [](const Row& row) { return row.aliases.join(tr(", ", "between spellings")); }},
         {{.id = QStringLiteral("users"), .title = tr("Users"), .number = true, .sortable = false},
          [](const Row& row) { return QString::number(row.users); }}},
        this);
    rows_->setIds([](const Row& row) { return row.branch.id.value; });
    setUp(rows_, tr("Branches"));
    buildForm();
    connect(new_, &QAction::triggered, this, &BranchesSection::startNew);
}

void BranchesSection::buildForm()
{
    branchName_->setObjectName(QStringLiteral("branch_name"));
    code_->setObjectName(QStringLiteral("branch_code"));
    parent_->setObjectName(QStringLiteral("branch_parent"));
    order_->setObjectName(QStringLiteral("branch_order"));
    keepName_->setObjectName(QStringLiteral("branch_keep_name"));
    aliases_->setObjectName(QStringLiteral("branch_aliases"));
    alias_->setObjectName(QStringLiteral("branch_alias"));
    addAlias_->setObjectName(QStringLiteral("add_alias"));
    for (QLineEdit* edit : {branchName_, code_, alias_})
        edit->setMaxLength(100);
    order_->setRange(0, greatestOrder);
    aliases_->setWordWrap(true);
    aliases_->setTextFormat(Qt::PlainText);
    aliases_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    nameField_ = new FormField(tr("Name"), branchName_);
    codeField_ = new FormField(tr("Code"), code_);
    parentField_ = new FormField(tr("Belongs to"), parent_);
    orderField_ = new FormField(tr("Order"), order_);
    orderField_->setHint(tr("Among the branches beside it, small numbers first."));
    aliasField_ = new FormField(tr("Other spellings in ledgers"), aliases_);
    aliasField_->setHint(
        tr("A ledger that writes one of them means this branch; otherwise an import makes a new one."));
    alias_->setPlaceholderText(tr("Another spelling"));
    alias_->setAccessibleName(tr("Another spelling"));
    auto* aliasLine = new QHBoxLayout;
    aliasLine->setSpacing(8);
    aliasLine->addWidget(alias_, 1);
    aliasLine->addWidget(addAlias_);
    form()->addWidget(nameField_);
    form()->addWidget(keepName_);
    for (FormField* field : {codeField_, parentField_, orderField_, aliasField_})
        form()->addWidget(field);
    form()->addLayout(aliasLine);
    form()->addStretch(1);

    for (QWidget* widget :
         std::initializer_list<QWidget*>{branchName_, code_, parent_, order_, keepName_, alias_, addAlias_})
        gate(*widget, *context().session, Permission::ManageBranches);
    connect(branchName_, &QLineEdit::textEdited, this, [this] {
        fieldEdited();
        showKeepName();
    });
    connect(code_, &QLineEdit::textEdited, this, &BranchesSection::fieldEdited);
    connect(parent_, &QComboBox::currentIndexChanged, this, &BranchesSection::fieldEdited);
    connect(order_, &QSpinBox::valueChanged, this, &BranchesSection::fieldEdited);
    connect(alias_, &QLineEdit::textEdited, this, [this] { aliasField_->setError({}); });
    connect(alias_, &QLineEdit::returnPressed, this, &BranchesSection::addAlias);
    connect(addAlias_, &QPushButton::clicked, this, &BranchesSection::addAlias);
}

const BranchesSection::Row* BranchesSection::rowOf(qint64 id) const
{
    for (const Row& row : rows_->rows()) {
        if (row.branch.id.value == id)
            return &row;
    }
    return nullptr;
}

QString BranchesSection::totals() const
{
    return tr("%n branch(es)", nullptr, static_cast<int>(branches_.size()));
}

void BranchesSection::loadRows()
{
    const BranchRepository repository(context().reader());
    branches_ = repository.all();
    const std::map<BranchId, QStringList> aliases = repository.aliases();
    std::map<BranchId, int> users;
    for (const UserRecord& user : UserRepository(context().reader()).all())
        users[user.branch] += user.active ? 1 : 0;
    std::map<BranchId, QString> names;
    for (const Branch& branch : branches_)
        names.emplace(branch.id, branch.name);
    const std::map<BranchId, int> depths = branchDepths(branches_);
    std::vector<Row> rows;
    for (const Branch& branch : branches_) {
        const auto spellings = aliases.find(branch.id);
        rows.push_back({branch, depths.at(branch.id), branch.parent.isValid() ? names[branch.parent] : QString(),
                        spellings == aliases.end() ? QStringList() : spellings->second, users[branch.id]});
    }
    rows_->setRows(std::move(rows));
    if (const Row* shown = rowOf(shownId()))
        aliases_->setText(shown->aliases.isEmpty() ? tr("None so far") : shown->aliases.join(QLatin1Char('\n')));
}

void BranchesSection::fillParents(BranchId without)
{
    std::vector<Branch> others;
    const Scope below = without.isValid() ? BranchRepository(context().reader()).subtree(without) : Scope{};
    for (const Branch& branch : branches_) {
        if (!without.isValid() || !below.contains(branch.id))
            others.push_back(branch);
    }
    fillBranches(*parent_, others, {});
}

void BranchesSection::showRecord(qint64 id)
{
    const Row* row = rowOf(id);
    for (FormField* field : {nameField_, codeField_, parentField_, orderField_, aliasField_})
        field->setError({});
    const Branch branch = row ? row->branch : Branch{};
    branchName_->setText(branch.name);
    code_->setText(branch.code);
    fillParents(branch.id);
    chooseBranch(*parent_, row ? branch.parent : branches_.empty() ? BranchId{} : branches_.front().id);
    parentField_->setVisible(!row || branch.parent.isValid()); // the cooperative itself belongs to nothing
    order_->setValue(branch.sortOrder);
    keepName_->setChecked(true);
    keepName_->hide();
    alias_->clear();
    for (QWidget* widget : std::initializer_list<QWidget*>{aliasField_, alias_, addAlias_})
        widget->setVisible(row);
    if (row)
        aliases_->setText(row->aliases.isEmpty() ? tr("None so far") : row->aliases.join(QLatin1Char('\n')));
}

QString BranchesSection::heading(qint64 id) const
{
    const Row* row = rowOf(id);
    return row ? row->branch.name : tr("New branch");
}

void BranchesSection::beginTyping()
{
    branchName_->setFocus();
}

void BranchesSection::fieldEdited()
{
    for (FormField* field : {nameField_, codeField_, parentField_, orderField_})
        field->setError({});
    markEdited();
}

void BranchesSection::showKeepName()
{
    const Row* row = rowOf(shownId());
    keepName_->setVisible(row && branchName_->text().trimmed() != row->branch.name);
}

void BranchesSection::refuse(const Error& error)
{
    const QString about = error.args.value(0);
    FormField* beside = nullptr;
    if (about == QLatin1String("name") || (about == QLatin1String("branch") && error.code == ErrorCode::Duplicate))
        beside = nameField_;
    else if (about == QLatin1String("branch_below_itself") || about == QLatin1String("branch"))
        beside = parentField_;
    showRefusal(error, beside);
}

void BranchesSection::save()
{
    const Row* row = rowOf(shownId());
    Branch branch = row ? row->branch : Branch{};
    const QString before = branch.name;
    branch.name = branchName_->text().trimmed();
    branch.code = code_->text().trimmed();
    branch.sortOrder = order_->value();
    if (!row || branch.parent.isValid())
        branch.parent = chosenBranch(*parent_);
    const bool keepOldName = row && branch.name != before && keepName_->isChecked();
    context().write(
        this,
        [branch, before, keepOldName](Services& services) mutable -> Result<BranchId> {
            if (!branch.id.isValid()) {
                const Result<BranchId> created = services.branches.create(branch.name, branch.code, branch.parent);
                if (!created || branch.sortOrder == 0)
                    return created;
                branch.id = *created;
            }
            if (const Outcome changed = services.branches.update(branch); !changed)
                return changed.error();
            if (keepOldName) {
                if (const Outcome added = services.branches.addAlias(branch.id, before); !added)
                    return added.error();
            }
            return branch.id;
        },
        [this, name = branch.name](const Result<BranchId>& done) {
            if (!done)
                return refuse(done.error());
            saved(done->value, tr("%1 was saved.").arg(name));
        });
}

void BranchesSection::addAlias()
{
    const Row* row = rowOf(shownId());
    if (!row)
        return;
    const QString alias = alias_->text().trimmed();
    context().write(
        this, [id = row->branch.id, alias](Services& services) { return services.branches.addAlias(id, alias); },
        [this, alias, name = row->branch.name](const Outcome& added) {
            if (!added) {
                aliasField_->setError(errorSentence(added.error()));
                alias_->setFocus();
                return;
            }
            alias_->clear();
            aliasField_->setError({});
            refresh();
            note().showFine(tr("Ledgers that write %1 now mean %2.").arg(alias, name));
        });
}

} // namespace qingshou
