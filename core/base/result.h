// SPDX-License-Identifier: GPL-3.0-or-later
// A value or the reason why there is none. For refusals that a user can cause; storage failures throw.
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace qingshou {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code, QStringList args = {}, QString detail = {})
        : state_(std::in_place_index<1>, Error{code, std::move(args), std::move(detail)})
    {
    }

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Precondition: ok().
    const T& value() const& { return std::get<0>(state_); }
    T& value() & { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    /// Precondition: !ok().
    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

/// The outcome of something that has no value to give.
struct Done {};
using Outcome = Result<Done>;

} // namespace qingshou
