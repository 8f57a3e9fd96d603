// SPDX-License-Identifier: GPL-3.0-or-later
// Lets Catch2 print Qt values, so that a failed check can be read.
#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"

#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(QDate date) { return date.isValid() ? qingshou::toIso(date).toStdString() : "no date"; }
};
template <>
struct StringMaker<qingshou::Money> {
    static std::string convert(qingshou::Money money) { return money.toYuan().toStdString(); }
};
} // namespace Catch
