// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/phone_number.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace Catch {
template <>
struct StringMaker<PhoneNumber> {
    static std::string convert(const PhoneNumber& phone)
    {
        return std::string(codeView(phone.kind)) + " " + phone.number.toStdString();
    }
};
} // namespace Catch

TEST_CASE("Phone number: one", "[phone]")
{
    struct Case {
        const char* typed;
        PhoneKind kind;
        const char* number;
    };
    const auto [typed, kind, number] = GENERATE(values<Case>({
        {"13812345678", PhoneKind::Mobile, "13812345678"},
        {"+8613812345678", PhoneKind::Mobile, "13812345678"},
        {"86 138-1234-5678", PhoneKind::Mobile, "13812345678"},
        {"１３８１２３４５６７８", PhoneKind::Mobile, "13812345678"},
        {"12812345678", PhoneKind::Unknown, "12812345678"},
        {"1381234567", PhoneKind::Unknown, "1381234567"},
        {"0730-8234567", PhoneKind::Landline, "0730-8234567"},
        {"07308234567", PhoneKind::Landline, "0730-8234567"},
        {"(0730)8234567", PhoneKind::Landline, "0730-8234567"},
        {"（0730）8234567", PhoneKind::Landline, "0730-8234567"},
        {"01082345678", PhoneKind::Landline, "010-82345678"},
        {"0730-8234567-12", PhoneKind::Landline, "0730-8234567-12"},
        {"8234567", PhoneKind::Landline, "8234567"},
        {"1234567", PhoneKind::Unknown, "1234567"},
        {"400-123-4567", PhoneKind::Service, "400-123-4567"},
        {"8001234567", PhoneKind::Service, "800-123-4567"},
        {"无", PhoneKind::Unknown, "无"},
        {"", PhoneKind::Unknown, ""},
    }));
    CAPTURE(typed);
    CHECK(readPhoneNumber(QString::fromUtf8(typed)) == PhoneNumber{kind, QString::fromUtf8(number)});
}

TEST_CASE("Phone numbers: several in a cell", "[phone]")
{
    const PhoneNumber first{PhoneKind::Mobile, QStringLiteral("13812345678")};
    const PhoneNumber second{PhoneKind::Mobile, QStringLiteral("13912345678")};
    const PhoneNumber home{PhoneKind::Landline, QStringLiteral("0730-8234567")};
    struct Case {
        const char* cell;
        std::vector<PhoneNumber> numbers;
    };
    for (const auto& [cell, numbers] :
         std::vector<Case>{{"13812345678,13912345678", {first, second}},
                           {"13812345678，13912345678", {first, second}},
                           {"13812345678、0730-8234567;13912345678", {first, home, second}},
                           {"13812345678；13912345678", {first, second}},
                           {"13812345678/13912345678", {first, second}},
                           {"13812345678 13912345678", {first, second}},
                           {"138 1234 5678", {first}},
                           {"138 1234 5678 139 1234 5678", {first, second}},
                           {"+86 138 1234 5678 / 0730 8234567", {first, home}},
                           {"13812345678\n13912345678", {first, second}},
                           {"13812345678,13812345678", {first}},
                           {"张三 13812345678", {{PhoneKind::Unknown, QStringLiteral("张三")}, first}},
                           {"  ", {}},
                           {",;", {}}}) {
        CAPTURE(cell);
        CHECK(splitPhoneNumbers(QString::fromUtf8(cell)) == numbers);
    }
}

TEST_CASE("Phone numbers: properties", "[phone][property]")
{
    CHECK(rc::check("mobiles joined by any separator come apart again", [] {
        std::vector<PhoneNumber> numbers;
        QStringList texts;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
            const QString text =
                QStringLiteral("13%1").arg(*rc::gen::inRange(0, 100'000'000) * 10LL + i, 9, 10, QLatin1Char('0'));
            numbers.push_back({PhoneKind::Mobile, text});
            texts << text;
        }
        const auto separator = *rc::gen::element<std::string>(",", "，", "、", ";", "；", "/", " ", " / ");
        RC_ASSERT(splitPhoneNumbers(texts.join(QString::fromStdString(separator))) == numbers);
    }));
}
