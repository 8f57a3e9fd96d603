// SPDX-License-Identifier: GPL-3.0-or-later
// Words for evidence, in the user's language.
#pragma once

#include "core/domain/evidence.h"

namespace qingshou {

QString label(EvidenceKind kind);
QString label(EvidencePoint point);
/// "amount, original kept": empty when nothing is missing.
QString missingText(EvidenceKind kind, const EvidencePoints& shown);
/// "2.4 MB", in the program's language.
QString sizeText(qint64 bytes);

} // namespace qingshou
