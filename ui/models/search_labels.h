// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what a search found.
#pragma once

#include "core/services/borrower_search.h"

#include <QString>

namespace qingshou {

QString label(PartyRole role);
/// "pinyin", "end of phone".
QString label(SearchReason reason);
/// Why the borrower stands here: "guarantor Li Si · pinyin", "loan number JJ001".
QString whyText(const SearchHit& hit);
/// What can be searched, in one sentence.
QString whatCanBeSearched();

} // namespace qingshou
