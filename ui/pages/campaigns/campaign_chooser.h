// SPDX-License-Identifier: GPL-3.0-or-later
// Which campaign, as of which day, in which unit: above the dashboard and above the report. Only campaigns that have
// started are offered. The unit is remembered for this person; the day stays today's until another one is chosen.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/campaign_figures.h"
#include "ui/workbench/page_context.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;

namespace qingshou {

class DateEdit;

class CampaignChooser : public QWidget {
    Q_OBJECT

public:
    CampaignChooser(PageContext& context, QWidget* page);

    /// Reads the list again and keeps the choice. False: no campaign has started yet.
    bool reload();
    /// Page args: "campaign" (id), "as_of" (day); what is missing stays.
    void setPlace(const QVariantMap& place);
    QVariantMap place() const;

    bool isEmpty() const;
    CampaignFiguresRequest request() const;
    QDate day() const { return day_; }
    ShownUnit unit() const { return unit_; }
    /// "10,000 yuan" or "yuan".
    static QString unitText(ShownUnit unit);

Q_SIGNALS:
    void chosen(); ///< by the user; not by reload() and setPlace()

private:
    void setDay(QDate day);
    void takeTypedDay();
    void step(int days);

    PageContext& context_;
    QComboBox* campaign_;
    DateEdit* asOf_;
    QComboBox* unitChoice_;
    QDate day_;
    bool followsToday_ = true;
    ShownUnit unit_ = ShownUnit::WanYuan;
};

} // namespace qingshou
