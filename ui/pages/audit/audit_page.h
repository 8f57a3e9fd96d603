// SPDX-License-Identifier: GPL-3.0-or-later
// The audit: who did what and when, newest first; filtered by user, action, days, borrower and text; before and after
// of an entry in words; "verify" walks the chain and names the first broken entry. Supervisors erase from here what the
// retention rule lets go.
// Names: "audit_table", "audit_user", "audit_action", "audit_from", "audit_until", "filter_text", "verify_audit",
// "audit_result", "audit_changes_table", "audit_open_borrower", "erase_records".
#pragma once

#include "core/storage/audit_repository.h"
#include "ui/pages/audit/audit_words.h"
#include "ui/widgets/list_table_model.h"
#include "ui/widgets/paged_table_model.h"
#include "ui/workbench/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace qingshou {

class DataTable;
class DateEdit;
class FilterBar;

class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Audit"); }
    QString subtitle() const override { return tr("Who did what and when; no entry can be changed or deleted"); }
    QList<QAction*> headerActions() const override;
    /// args: "borrower" (id), "name": only what concerns that borrower.
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canExport() const override { return true; }
    void exportShown() override;
    QVariantMap place() const override;

private:
    using Entries = PagedTableModel<AuditEntry>;
    using Changes = ListTableModel<AuditChange>;

    void buildFilters();
    QWidget* buildDetails();
    void fillChoosers();
    void filterChanged();
    void showChips();
    void chipRemoved(const QString& key);
    void showEntry();
    void verify();
    AuditRepository repository() const;

    QAction* verify_;
    QAction* erase_;
    QAction* conduct_;
    FilterBar* filters_;
    QComboBox* user_;
    QComboBox* action_;
    DateEdit* from_;
    DateEdit* until_;
    QLabel* result_;
    DataTable* table_;
    Entries* entries_;
    QLabel* heading_;
    QPushButton* openBorrower_;
    DataTable* changesTable_;
    Changes* changes_;
    AuditFilter filter_;
    QString borrowerName_;
    AuditNames names_;
};

inline constexpr PageDefinition auditPage{"audit", QT_TRANSLATE_NOOP("Pages", "Audit"), "document-edit-verify",
                                          true,    mayShow<Permission::ViewAudit>,      makePage<AuditPage>};

} // namespace qingshou
