// SPDX-License-Identifier: GPL-3.0-or-later
// Notices (文书): every demand notice with where it stands, those without proof first in mind. Enter records what
// became of one; a reprint is a copy.
#pragma once

#include "core/storage/notice_repository.h"
#include "ui/widgets/paged_table_model.h"
#include "ui/workbench/page.h"

class QToolButton;

namespace qingshou {

class DataTable;
class FilterBar;
struct ListOutput;

class NoticesPage : public Page {
    Q_OBJECT

public:
    explicit NoticesPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void refresh() override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportShown() override;

private:
    void makeActions();
    void makeFilters();
    void choose(int view);
    void showSelection();
    void record();
    void askVoid();
    NoticeFilter filter() const;
    ListOutput output() const;
    NoticeRepository notices() const;
    std::vector<NoticeRow> selected() const;

    QAction *record_, *print_, *borrower_, *void_;
    FilterBar* filters_;
    std::vector<QToolButton*> views_;
    int view_ = 0;
    PagedTableModel<NoticeRow>* model_;
    DataTable* table_;
};

inline constexpr PageDefinition noticesPage{"notices", QT_TRANSLATE_NOOP("Pages", "Notices"), "document-multiple",
                                            true,      mayShow<Permission::ViewBorrowers>,    makePage<NoticesPage>};

} // namespace qingshou
