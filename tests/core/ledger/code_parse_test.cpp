// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/code_parse.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;
using Why = RefusalReason;

namespace {

Cell textCell(std::string_view text)
{
    return {text.empty() ? CellType::Empty : CellType::Text, false, 0, text};
}

} // namespace

TEST_CASE("Codes: risk classes", "[ledger][cells]")
{
    struct Case {
        const char* text;
        RiskClass riskClass;
    };
    const auto [text, riskClass] = GENERATE(values<Case>({
        {"正常", RiskClass::Normal},
        {"关注", RiskClass::SpecialMention},
        {"关注2", RiskClass::SpecialMention},
        {"次级类", RiskClass::Substandard},
        {"可疑", RiskClass::Doubtful},
        {"损失", RiskClass::Loss},
        {"3-次级", RiskClass::Substandard},
        {" 损 失", RiskClass::Loss},
        {"1", RiskClass::Normal},
        {"05", RiskClass::Loss},
        {"10", RiskClass::Normal},
        {"30", RiskClass::Substandard},
        {"50", RiskClass::Loss},
        {"２", RiskClass::SpecialMention},
        {"4.0", RiskClass::Doubtful},
    }));
    CAPTURE(text);
    CHECK(parseRiskClass(textCell(text)).value == riskClass);
}

TEST_CASE("Codes: what is no risk class", "[ledger][cells]")
{
    for (const char* text : {"未知", "0", "6", "60", "11", "正常/关注", "不良"}) {
        CAPTURE(text);
        CHECK(parseRiskClass(textCell(text)).why == Why::UnknownCode);
    }
    CHECK(parseRiskClass(textCell("")).blank());
    CHECK(parseRiskClass(textCell("-")).blank());
    CHECK(parseRiskClass({CellType::Error, false, 0, "#N/A"}).why == Why::CellError);
}

TEST_CASE("Codes: book side", "[ledger][cells]")
{
    CHECK(parseBookSide(textCell("表内")).value == BookSide::OnBook);
    CHECK(parseBookSide(textCell("表外(已核销)")).value == BookSide::OffBook);
    CHECK(parseBookSide(textCell("表内外")).why == Why::UnknownCode);
    CHECK(parseBookSide(textCell("1")).why == Why::UnknownCode);
    CHECK(parseBookSide(textCell("1"), true).value == BookSide::OffBook);
    CHECK(parseBookSide(textCell("否"), true).value == BookSide::OnBook);
    CHECK(parseBookSide(textCell("")).blank());
}

TEST_CASE("Codes: kinds of guarantee", "[ledger][cells]")
{
    struct Case {
        const char* text;
        GuaranteeType type;
    };
    const auto [text, type] = GENERATE(values<Case>({
        {"信用", GuaranteeType::Credit},
        {"信用/免担保", GuaranteeType::Credit},
        {"保证", GuaranteeType::Guarantee},
        {"保证担保", GuaranteeType::Guarantee},
        {"抵押贷款", GuaranteeType::Mortgage},
        {"质押", GuaranteeType::Pledge},
        {"农户联保", GuaranteeType::JointGroup},
        {"联保保证", GuaranteeType::JointGroup},
        {"组合", GuaranteeType::Combined},
        {"保证+抵押", GuaranteeType::Combined},
        {"抵押、质押", GuaranteeType::Combined},
    }));
    CAPTURE(text);
    CHECK(parseGuaranteeType(textCell(text)).value == type);
    CHECK(parseGuaranteeType(textCell("其他")).why == Why::UnknownCode);
}

TEST_CASE("Codes: repayment methods", "[ledger][cells]")
{
    struct Case {
        const char* text;
        RepaymentMethod method;
    };
    const auto [text, method] = GENERATE(values<Case>({
        {"等额本息", RepaymentMethod::EqualPayment},
        {"按月等额本金", RepaymentMethod::EqualPrincipal},
        {"按月结息到期还本", RepaymentMethod::InterestOnly},
        {"按季结息，到期还本", RepaymentMethod::InterestOnly},
        {"按月付息到期一次性还本", RepaymentMethod::InterestOnly},
        {"先息后本", RepaymentMethod::InterestOnly},
        {"利随本清", RepaymentMethod::Bullet},
        {"到期一次性还本付息", RepaymentMethod::Bullet},
        {"随借随还", RepaymentMethod::Revolving},
    }));
    CAPTURE(text);
    CHECK(parseRepaymentMethod(textCell(text)).value == method);
    CHECK(parseRepaymentMethod(textCell("等本等息")).why == Why::UnknownCode);
    CHECK(parseRepaymentMethod(textCell("")).blank());
}
