// SPDX-License-Identifier: GPL-3.0-or-later
// How a campaign's scope and counted kinds stand in the file and in audit entries. Reading takes what it knows and
// leaves out what it does not (a newer program's); text that is not JSON throws StorageError FileDamaged.
#pragma once

#include "core/domain/campaign.h"

#include <QByteArray>
#include <QJsonObject>

namespace qingshou {

QJsonObject toJson(const CampaignScope& scope);
QJsonObject toJson(const CountedSet& counted);
QJsonObject toJson(const CampaignData& data);

QByteArray toStored(const QJsonObject& object);
CampaignScope campaignScopeFromStored(const QByteArray& json);
CountedSet countedSetFromStored(const QByteArray& json);

} // namespace qingshou
