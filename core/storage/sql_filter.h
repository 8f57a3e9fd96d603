// SPDX-License-Identifier: GPL-3.0-or-later
// The text after WHERE, made of conditions that all hold, with the values to bind to it. Inside core/storage only.
#pragma once

#include "core/storage/scope.h"
#include "core/storage/statement.h"

#include <string>
#include <variant>
#include <vector>

namespace qingshou {

class SqlFilter {
public:
    using Value = std::variant<qint64, QString>;

    /// condition has one "?" per value, in order. Never from what a user typed.
    void add(std::string_view condition, std::vector<Value> values = {})
    {
        sql_ += sql_.empty() ? "" : " AND ";
        sql_ += condition;
        values_.insert(values_.end(), std::make_move_iterator(values.begin()), std::make_move_iterator(values.end()));
    }
    /// "column IN (?, …)"; no values: no condition.
    void addIn(std::string_view column, std::vector<Value> values)
    {
        if (values.empty())
            return;
        std::string condition(column);
        condition += " IN (?";
        for (size_t i = 1; i < values.size(); ++i)
            condition += ", ?";
        add(condition + ")", std::move(values));
    }

    /// before + all of the other's conditions + after.
    void addNested(std::string_view before, const SqlFilter& inner, std::string_view after)
    {
        add(std::string(before) + inner.where() + std::string(after), inner.values_);
    }

    std::string where() const { return sql_.empty() ? "1" : sql_; }
    /// Binds from `at` + 1; the last place bound.
    int bindTo(Statement& statement, int at = 0) const
    {
        for (const Value& value : values_) {
            ++at;
            std::visit([&](const auto& held) { statement.bind(at, held); }, value);
        }
        return at;
    }

private:
    std::string sql_;
    std::vector<Value> values_;
};

/// Each branch with everything below it, as far as the scope has it. Nothing chosen: the scope itself.
Scope narrowed(Database& db, const Scope& scope, const std::vector<BranchId>& branches);

/// Whether it is so small a part of the branches that rows of a large table are quicker found by their branch than in
/// one pass over the table.
bool isSmallPart(Database& db, const Scope& scope);
/// The scope's condition on a column, by its index only where the scope is a small part.
std::string branchCondition(Database& db, const Scope& scope, const std::string& column);

/// The first text after all that begin with this one, for "column >= prefix AND column < after".
QString afterPrefix(const QString& prefix);

} // namespace qingshou
