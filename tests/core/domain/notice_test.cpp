// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/notice.h"

#include <catch2/catch.hpp>

using namespace qingshou;

TEST_CASE("Notice: only proof moves the clock, and only what the debtor signed shows consent", "[notice]")
{
    using Step = NoticeStep;
    using Kind = NoticeKind;
    for (const Kind kind : allValues<Kind>())
        for (const Step step : {Step::Issued, Step::Printed, Step::Delivered, Step::Returned, Step::Voided})
            CHECK_FALSE(legalEventOf(kind, step));
    for (const Kind kind : {Kind::Demand, Kind::GuarantorDemand, Kind::LegalLetter}) {
        CHECK(legalEventOf(kind, Step::Signed) == LegalEventKind::DemandSigned);
        for (const Step step : {Step::Refused, Step::Posted, Step::Notarised})
            CHECK(legalEventOf(kind, step) == LegalEventKind::DemandSent);
        CHECK(legalEventOf(kind, Step::Announced) == LegalEventKind::PublicNotice);
    }
    CHECK(legalEventOf(Kind::PromiseLetter, Step::Signed) == LegalEventKind::Acknowledgement); // R6.3
    CHECK(legalEventOf(Kind::Agreement, Step::Signed) == LegalEventKind::Acknowledgement);     // R6.4
    // Records of a visit or of a delivery prove the entry they belong to, not something of their own.
    for (const Kind kind : {Kind::VisitRecord, Kind::DeliverySlip}) {
        CHECK_FALSE(asksForProof(kind));
        for (const Step step : allValues<Step>())
            CHECK_FALSE(legalEventOf(kind, step));
    }
    for (const Kind kind : allValues<Kind>())
        for (const Step step : allValues<Step>())
            CHECK(showsConsent(kind, step) ==
                  (step == Step::Signed &&
                   (kind == Kind::Demand || kind == Kind::PromiseLetter || kind == Kind::Agreement)));
}

TEST_CASE("Notice: what may follow what", "[notice]")
{
    using Step = NoticeStep;
    struct Row {
        Step last;
        std::vector<Step> next;
    };
    const std::vector<Step> ways{Step::Delivered, Step::Signed,    Step::Refused,  Step::Posted,
                                 Step::Returned,  Step::Notarised, Step::Announced};
    const auto but = [&ways](Step one) {
        std::vector<Step> rest;
        std::copy_if(ways.begin(), ways.end(), std::back_inserter(rest), [one](Step step) { return step != one; });
        return rest;
    };
    std::vector<Step> printed = ways;
    printed.push_back(Step::Voided);
    const std::vector<Row> rows{{Step::Issued, {Step::Printed, Step::Voided}},
                                {Step::Printed, printed},
                                {Step::Signed, {}},
                                {Step::Voided, {}},
                                {Step::Delivered, but(Step::Delivered)},
                                {Step::Refused, but(Step::Refused)},
                                {Step::Posted, but(Step::Posted)},
                                {Step::Returned, but(Step::Returned)},
                                {Step::Notarised, but(Step::Notarised)},
                                {Step::Announced, but(Step::Announced)}};
    REQUIRE(rows.size() == allValues<Step>().size());
    for (const NoticeKind kind : {NoticeKind::Demand, NoticeKind::GuarantorDemand, NoticeKind::LegalLetter})
        for (const Row& row : rows)
            CHECK(stepsAfter(kind, row.last) == row.next);
    for (const NoticeKind kind : {NoticeKind::PromiseLetter, NoticeKind::Agreement})
        CHECK(stepsAfter(kind, Step::Printed) == std::vector{Step::Signed, Step::Voided});
    for (const NoticeKind kind : {NoticeKind::VisitRecord, NoticeKind::DeliverySlip})
        CHECK(stepsAfter(kind, Step::Printed) == std::vector{Step::Voided});
}

TEST_CASE("Notice: numbers name branch, year and workstation", "[notice]")
{
    CHECK(noticeNumber(QStringLiteral("城关信用社"), NoticeKind::Demand, 2026, 1, 7) ==
          QStringLiteral("城关信用社催〔2026〕1-0007号"));
    CHECK(noticeNumber(QStringLiteral("城关信用社"), NoticeKind::GuarantorDemand, 2026, 12, 12345) ==
          QStringLiteral("城关信用社保催〔2026〕12-12345号"));
    QStringList numbers;
    for (const NoticeKind kind : allValues<NoticeKind>())
        numbers << noticeNumber(QStringLiteral("社"), kind, 2026, 1, 1);
    CHECK(numbers.removeDuplicates() == 0); // each kind has a row of its own
}
