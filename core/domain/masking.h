// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data as somebody may see them (个人信息保护法 6, 51: only what the task needs). What a role may see is
// decided elsewhere; here is how each kind of value is shortened.
#pragma once

#include "core/base/enum_codes.h"

#include <QString>

namespace qingshou {

enum class PersonalData { IdentityNumber, Phone, Account, Address, Name };
enum class Disclosure {
    Full,
    Masked, // enough to recognise, not to use
    Hidden
};

template <>
struct EnumCodes<PersonalData> {
    static constexpr auto table =
        std::to_array<EnumCode<PersonalData>>({{PersonalData::IdentityNumber, "identity_number"},
                                               {PersonalData::Phone, "phone"},
                                               {PersonalData::Account, "account"},
                                               {PersonalData::Address, "address"},
                                               {PersonalData::Name, "name"}});
};

template <>
struct EnumCodes<Disclosure> {
    static constexpr auto table = std::to_array<EnumCode<Disclosure>>(
        {{Disclosure::Full, "full"}, {Disclosure::Masked, "masked"}, {Disclosure::Hidden, "hidden"}});
};

QString maskIdentityNumber(const QString& number); ///< 430521196203070014 → 430521********0014
QString maskPhone(const QString& phone);           ///< 13812345678 → 138****5678
QString maskAccount(const QString& account);       ///< 6222021234567890128 → ***************0128
QString maskAddress(const QString& address); ///< 湖南省武冈市邓元泰镇光明村3组12号 → 湖南省武冈市邓元泰镇****
QString maskName(const QString& name); ///< 张三丰 → 张**

/// An empty value stays empty; Hidden gives "****".
QString shown(PersonalData kind, const QString& value, Disclosure disclosure);

} // namespace qingshou
