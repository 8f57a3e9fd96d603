// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/header_words.h"

#include <algorithm>
#include <array>

namespace qingshou {
namespace {

constexpr std::array people{u"担保",   u"保证人", u"联保人",   u"配偶",   u"共同借款", u"共借人", u"法人",  u"法定代表",
                            u"抵押人", u"出质人", u"客户经理", u"信贷员", u"联系人",   u"经办人", u"责任人"};
constexpr std::array times{u"年初", u"上年", u"上月", u"期初", u"上期", u"上日", u"较", u"核销"};
constexpr std::array comparisons{u"较"};
constexpr std::array attributes{u"电话", u"手机", u"证件", u"身份证", u"号码", u"编号", u"工号", u"代码",
                                u"账号", u"地址", u"住址", u"类型",   u"类别", u"性别", u"单位", u"状态"};

template <size_t N>
bool mentions(const QString& header, const std::array<const char16_t*, N>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char16_t* word) { return header.contains(QStringView(word)); });
}

} // namespace

bool speaksOfOther(const QString& header, Field field)
{
    switch (field) {
    case Field::Name:
    case Field::IdType:
    case Field::IdNumber:
    case Field::Mobile:
    case Field::Telephone:
    case Field::Address:
    case Field::CustomerNumber:
    case Field::Gender:
    case Field::BirthDate:
    case Field::DueDate:
    case Field::StartDate:
        return mentions(header, people);
    case Field::Balance:
    case Field::LoanAmount:
    case Field::OverduePrincipal:
    case Field::InterestTotal:
    case Field::InterestOnBook:
    case Field::InterestOffBook:
    case Field::RiskClass:
        return mentions(header, times);
    case Field::OpeningBalance:
        return mentions(header, comparisons);
    default:
        return false;
    }
}

bool namesAttribute(const QString& header, Field field)
{
    switch (field) {
    case Field::Name:
    case Field::Guarantors:
    case Field::Spouse:
    case Field::LegalRepresentative:
    case Field::AccountManager:
    case Field::CaseOwner:
    case Field::Responsible:
    case Field::Collateral:
        return mentions(header, attributes);
    default:
        return false;
    }
}

} // namespace qingshou
