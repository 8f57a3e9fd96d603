// SPDX-License-Identifier: GPL-3.0-or-later
// The words and numbers by which ledgers write risk class, book side, kind of guarantee and repayment method (R8.4).
// A blank cell is no value; a word that cannot be told for sure is UnknownCode.
#pragma once

#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/repayment_method.h"
#include "core/domain/risk_class.h"
#include "core/ledger/cell_parse.h"

namespace qingshou {

/// 正常 关注 次级 可疑 损失, also within a longer word (关注2, 次级类); 1–5, 01–05, 10–50 (EAST, core banking systems).
Parsed<RiskClass> parseRiskClass(const Cell& cell);
/// 表内, 表外. With `yesMeansOffBook` (a header like 表外标志) also 是/否, 1/0, Y/N.
Parsed<BookSide> parseBookSide(const Cell& cell, bool yesMeansOffBook = false);
/// 信用 保证 抵押 质押 联保 组合; two of them together are a combination.
Parsed<GuaranteeType> parseGuaranteeType(const Cell& cell);
/// 等额本息, 等额本金, 按月(季)结息到期还本, 利随本清, 随借随还 and their usual paraphrases.
Parsed<RepaymentMethod> parseRepaymentMethod(const Cell& cell);

} // namespace qingshou
