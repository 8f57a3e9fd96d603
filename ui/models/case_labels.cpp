// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/case_labels.h"

#include "core/storage/recovery_repository.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseLabels)
};

const QString arrow = QStringLiteral(" → ");

} // namespace

QString label(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return Words::tr("Draft");
    case PlanState::Agreed:
        return Words::tr("Agreed");
    case PlanState::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString label(StrategyState state)
{
    switch (state) {
    case StrategyState::Submitted:
        return Words::tr("Waiting for approval");
    case StrategyState::Approved:
        return Words::tr("Approved");
    case StrategyState::Returned:
        return Words::tr("Sent back");
    }
    return {};
}

QString label(StrategyEntryKind kind)
{
    return kind == StrategyEntryKind::Instruction ? Words::tr("Instruction") : Words::tr("Progress");
}

QString label(PartyKind kind)
{
    return kind == PartyKind::Person ? Words::tr("Person") : Words::tr("Firm");
}

QString nextActionText(const QString& channel, const QString& words)
{
    if (channel.isEmpty())
        return words;
    const auto known = fromCode<ContactChannel>(QStringView(channel));
    return Words::tr("%1: %2").arg(known ? label(*known) : channel, words);
}

QString label(const ListedClass& riskClass)
{
    return riskClass ? label(*riskClass) : QStringLiteral("—");
}

ChipStyle chipStyle(StrategyState state)
{
    switch (state) {
    case StrategyState::Submitted:
        return ChipStyle::Yellow;
    case StrategyState::Approved:
        return ChipStyle::Good;
    case StrategyState::Returned:
        return ChipStyle::Orange;
    }
    return ChipStyle::Plain;
}

ChipStyle chipStyle(const ListedClass& riskClass)
{
    if (!riskClass)
        return ChipStyle::Plain;
    switch (*riskClass) {
    case RiskClass::Normal:
        return ChipStyle::Good;
    case RiskClass::SpecialMention:
        return ChipStyle::Yellow;
    case RiskClass::Substandard:
        return ChipStyle::Orange;
    case RiskClass::Doubtful:
        return ChipStyle::Red;
    case RiskClass::Loss:
        return ChipStyle::Black;
    }
    return ChipStyle::Plain;
}

QString guaranteeText(const std::vector<GuaranteeType>& types)
{
    QStringList texts;
    for (const GuaranteeType type : types) {
        if (type != GuaranteeType::Unknown || types.size() == 1)
            texts << label(type);
    }
    return texts.join(Words::tr(", ", "between kinds of guarantee"));
}

QString orderText(const PartOrder& order)
{
    QStringList texts;
    for (const DebtPart part : order)
        texts << label(part);
    return texts.join(arrow);
}

QString orderText(const QString& storedOrder)
{
    if (storedOrder == QLatin1String(asLedgerOrder))
        return Words::tr("as the ledger booked it");
    QStringList texts;
    for (const QString& part : storedOrder.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto known = fromCode<DebtPart>(QStringView(part));
        texts << (known ? label(*known) : part);
    }
    return texts.join(arrow);
}

} // namespace qingshou
