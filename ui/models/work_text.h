// SPDX-License-Identifier: GPL-3.0-or-later
// Today's work in words: why somebody is on the list, one sentence a reason.
#pragma once

#include "core/figures/work_list.h"
#include "core/storage/party_names.h"

#include <QStringList>

namespace qingshou {

QString label(WorkReason reason);
QString toText(const WorkFact& fact, PartyNames& names);
/// Most pressing first; for one that is put off, until when and why. names: of whom the facts speak. Throws
/// StorageError.
QStringList reasonTexts(const WorkItem& item, PartyNames& names);

} // namespace qingshou
