// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conduct_findings.h"

#include "ui/support/conduct_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {
namespace {

QLabel* lines(const QString& name, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ConductFindings::ConductFindings(QWidget* parent)
    : QWidget(parent), blocked_(lines(QStringLiteral("conduct_blocked"), QStringLiteral("error"), this)),
      warned_(lines(QStringLiteral("conduct_warned"), QStringLiteral("warn"), this))
{
    setAccessibleName(tr("Conduct rules"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(blocked_);
    column->addWidget(warned_);
    set({});
}

void ConductFindings::set(const std::vector<ConductFinding>& findings)
{
    QStringList blocked, warned;
    for (const ConductFinding& finding : findings) {
        const ConductLevel level = levelOf(finding.reason);
        //: %1: blocked or warning, %2: what the rule says
        (level == ConductLevel::Block ? blocked : warned) << tr("%1: %2").arg(label(level), findingSentence(finding));
    }
    blocked_->setText(blocked.join(QLatin1Char('\n')));
    warned_->setText(warned.join(QLatin1Char('\n')));
    blocked_->setVisible(!blocked.isEmpty());
    warned_->setVisible(!warned.isEmpty());
    setAccessibleDescription((blocked + warned).join(QLatin1Char('\n')));
    setVisible(!findings.empty());
}

} // namespace qingshou
