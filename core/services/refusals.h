// SPDX-License-Identifier: GPL-3.0-or-later
// The two refusals that every use case has.
#pragma once

#include "core/base/error.h"

namespace qingshou {

/// The field, by the name that forms give it, was left out.
inline Error required(const char* field)
{
    return {ErrorCode::Required, {QLatin1String(field)}};
}

/// The reason is a code; its sentence is in ui/support/field_labels.
inline Error conflict(const char* reason)
{
    return {ErrorCode::Conflict, {QLatin1String(reason)}};
}

} // namespace qingshou
