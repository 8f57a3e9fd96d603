// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report as it will be on paper, with the choices that make it: campaign, day, unit; print, PDF, .xlsx.
#pragma once

#include "core/base/working_calendar.h"
#include "core/figures/progress_report.h"
#include "ui/print/print_document.h"
#include "ui/workbench/page.h"

class QPrintPreviewWidget;
class QPrinter;
class QStackedWidget;

namespace qingshou {

class CampaignChooser;

class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(PageContext& context, QWidget* parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    /// args: "campaign" (id), "as_of" (day).
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override { return report_.has_value(); }
    void print() override;
    bool canExport() const override { return report_.has_value() && context().may(Permission::Export); }
    void exportShown() override;
    QVariantMap place() const override;

private:
    void showReport();
    void saveAs(const QString& suffix, const QString& filter);

    WorkingCalendar calendar_;
    std::optional<ProgressReport> report_;
    PrintDocument paper_;
    std::shared_ptr<QPrinter> printer_;
    QAction* savePdf_;
    QAction* conduct_;
    CampaignChooser* chooser_;
    QStackedWidget* stack_;
    QPrintPreviewWidget* preview_ = nullptr;
};

inline constexpr PageDefinition reportPage{"report", QT_TRANSLATE_NOOP("Pages", "Reports"), "view-form-table",
                                           true,     mayShow<Permission::ViewFigures>,      makePage<ReportPage>};

} // namespace qingshou
