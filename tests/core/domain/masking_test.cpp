// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/masking.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

TEST_CASE("Masking: enough to recognise, not to use", "[masking]")
{
    struct Case {
        PersonalData kind;
        const char* value;
        const char* masked;
    };
    const auto [kind, value, masked] = GENERATE(values<Case>({
        {PersonalData::IdentityNumber, "430521196203070014", "430521********0014"},
        {PersonalData::IdentityNumber, "430521620307001", "430521*****7001"},
        {PersonalData::IdentityNumber, "12345", "*****"},
        {PersonalData::Phone, "13812345678", "138****5678"},
        {PersonalData::Phone, "0730-8234567", "0730-823****"},
        {PersonalData::Phone, "07308234567", "0730823****"},
        {PersonalData::Phone, "010-82345678-12", "010-8234****"},
        {PersonalData::Phone, "8234567", "823****"},
        {PersonalData::Phone, "400-123-4567", "400*********"},
        {PersonalData::Account, "6222021234567890128", "***************0128"},
        {PersonalData::Account, "128", "***"},
        {PersonalData::Address, "湖南省武冈市邓元泰镇光明村3组12号", "湖南省武冈市邓元泰镇****"},
        {PersonalData::Address, "长沙市岳麓区麓山南路2号", "长沙市岳麓区****"},
        {PersonalData::Address, "光明小区3栋", "****"},
        {PersonalData::Address, "湘西土家族苗族自治州凤凰县廖家桥镇椿木坪村", "湘西土家族苗族自治州凤凰县廖家桥镇****"},
        {PersonalData::Address, "邓元泰镇光明村", "邓元泰镇****"},
        {PersonalData::Name, "张三丰", "张**"},
        {PersonalData::Name, "张", "*"},
    }));
    CAPTURE(value);
    CHECK(shown(kind, QString::fromUtf8(value), Disclosure::Masked) == QString::fromUtf8(masked));
    CHECK(shown(kind, QString::fromUtf8(value), Disclosure::Full) == QString::fromUtf8(value));
    CHECK(shown(kind, QString::fromUtf8(value), Disclosure::Hidden) == "****");
    CHECK(shown(kind, QString(), Disclosure::Hidden).isEmpty());
    CHECK(shown(kind, QString(), Disclosure::Masked).isEmpty());
}

TEST_CASE("Masking: properties", "[masking][property]")
{
    CHECK(rc::check("an identity number loses its birthday, an account all but four digits", [] {
        const auto digits = *rc::gen::container<std::string>(18, rc::gen::inRange<char>('0', '9'));
        const QString number = QString::fromStdString(digits);
        RC_ASSERT(maskIdentityNumber(number).mid(6, 8) == "********");
        RC_ASSERT(maskAccount(number).count(QChar(u'*')) == 14);
    }));
}
