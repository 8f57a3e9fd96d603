// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the forms on which a concession is applied for and approved. The paper is Chinese in every language of the
// window, so they are not in tr().
#pragma once

#include "core/domain/risk_class.h"
#include "core/domain/waiver.h"

#include <QDate>
#include <QString>

#include <optional>

namespace qingshou {

struct PaperDecision {
    std::optional<WaiverDecision> decision{};
    ApprovalLevel level = ApprovalLevel::Director;
    QDate on{};
    QString number{};
    QString note{};
};

QString levelText(ApprovalLevel level);
QString classText(const std::optional<RiskClass>& riskClass);
/// Blanks to be filled in by hand while nobody has decided.
QString decisionText(const PaperDecision& decision);

} // namespace qingshou
