// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/loose_complaints.h"

#include "core/services/rule_settings.h"
#include "core/storage/complaint_repository.h"

namespace qingshou {

LooseComplaints::LooseComplaints(PageContext& context, QWidget* parent) : QToolButton(parent), context_(context)
{
    setObjectName(QStringLiteral("work_loose_complaints"));
    setProperty("look", QStringLiteral("choice"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("They name no borrower of the book, so that they stand in no line below."));
    hide();
    connect(this, &QToolButton::clicked, this, [this] { context_.navigator.showPage(QStringLiteral("complaints")); });
}

void LooseComplaints::count()
{
    const int days = workSettings(Settings::load(context_.reader())).complaintDays;
    const qint64 found =
        ComplaintRepository(context_.reader())
            .count({.open = true, .loose = true, .dueUpTo = context_.today().addDays(days)}, context_.scope());
    setText(tr("Complaints of no borrower %L1").arg(found));
    setVisible(found > 0);
}

} // namespace qingshou
