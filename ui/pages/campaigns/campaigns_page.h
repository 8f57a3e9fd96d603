// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns: the list, and one of them to set up, start, watch and close.
#pragma once

#include "core/services/campaign_service.h"
#include "ui/widgets/list_table_model.h"
#include "ui/workbench/page.h"

class QStackedWidget;

namespace qingshou {

class CampaignForm;
class DataTable;

class CampaignsPage : public Page {
    Q_OBJECT

public:
    explicit CampaignsPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    /// args: "campaign" (id).
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    QVariantMap place() const override;

private:
    void buildActions();
    void showSelected();
    void selectInList(CampaignId campaign);
    /// Another row was chosen: asks when something is not saved.
    void leaveFor();
    bool isEdited() const { return dirty_ || isNew_; }
    void startNew();
    void save();
    void start();
    void close();
    void discard();
    void watch();
    void enableActions();
    /// Asks for a reason when the campaign runs already, then goes on.
    void withReason(std::function<void(const QString&)> then);
    void finish(const Error& error);

    std::optional<Campaign> current_;
    bool isNew_ = false;
    bool dirty_ = false;
    bool filling_ = false; ///< the list is being filled or set right; nobody chose anything
    QAction *new_, *save_, *start_, *close_, *discard_, *dashboard_;
    ListTableModel<Campaign>* model_;
    DataTable* table_;
    CampaignForm* form_;
    QStackedWidget* stack_;
};

inline constexpr PageDefinition campaignsPage{
    "campaigns", QT_TRANSLATE_NOOP("Pages", "Campaigns"), "flag",
    true,        mayShow<Permission::ViewFigures>,        makePage<CampaignsPage>};

} // namespace qingshou
