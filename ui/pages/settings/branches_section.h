// SPDX-License-Identifier: GPL-3.0-or-later
// The branch tree: added, renamed, put below another, and the other spellings that ledgers use. Names:
// "settings_branches_table", "branch_name", "branch_code", "branch_parent", "branch_order", "branch_keep_name",
// "branch_aliases", "branch_alias", "add_alias".
#pragma once

#include "core/storage/branch_repository.h"
#include "ui/pages/settings/records_section.h"
#include "ui/widgets/list_table_model.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace qingshou {

class BranchesSection : public RecordsSection {
    Q_OBJECT

public:
    explicit BranchesSection(PageContext& context, QWidget* parent = nullptr);

    QString name() const override { return tr("Branches"); }
    QString subtitle() const override { return tr("The tree of branches and how ledgers spell their names"); }
    QString totals() const override;
    QAction* create() const override { return new_; }
    void save() override;

protected:
    void loadRows() override;
    void showRecord(qint64 id) override;
    void beginTyping() override;
    QString heading(qint64 id) const override;

private:
    struct Row {
        Branch branch;
        int depth = 0;
        QString parent;
        QStringList aliases;
        int users = 0;
    };

    void buildForm();
    const Row* rowOf(qint64 id) const;
    void fieldEdited();
    void showKeepName();
    void fillParents(BranchId without);
    void refuse(const Error& error);
    void addAlias();

    QAction* new_;
    ListTableModel<Row>* rows_;
    std::vector<Branch> branches_;
    QLineEdit *branchName_, *code_, *alias_;
    QComboBox* parent_;
    QSpinBox* order_;
    QCheckBox* keepName_;
    FormField *nameField_, *codeField_, *parentField_, *orderField_, *aliasField_;
    QLabel* aliases_;
    QPushButton* addAlias_;
};

} // namespace qingshou
