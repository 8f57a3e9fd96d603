// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/notice.h"

#include "tests/support/paths.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace qingshou;

namespace {

QString templateOf(const char* name)
{
    QFile file(test::sourcePath(QStringLiteral("resources/templates/%1.txt").arg(QLatin1String(name))));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("Notice: only proof moves the clock, and only a signed receipt of the debtor shows consent", "[notice]")
{
    using Step = NoticeStep;
    for (const Step step : {Step::Issued, Step::Printed, Step::Delivered, Step::Returned, Step::Voided})
        CHECK_FALSE(legalEventOf(step));
    CHECK(legalEventOf(Step::Signed) == LegalEventKind::DemandSigned);
    for (const Step step : {Step::Refused, Step::Posted, Step::Notarised})
        CHECK(legalEventOf(step) == LegalEventKind::DemandSent);
    CHECK(legalEventOf(Step::Announced) == LegalEventKind::PublicNotice);
    for (const NoticeKind kind : allValues<NoticeKind>())
        for (const Step step : allValues<Step>())
            CHECK(showsConsent(kind, step) == (kind == NoticeKind::Demand && step == Step::Signed));
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
    for (const Row& row : rows)
        CHECK(stepsAfter(row.last) == row.next);
}

TEST_CASE("Notice: numbers name branch, year and workstation", "[notice]")
{
    CHECK(noticeNumber(QStringLiteral("城关信用社"), NoticeKind::Demand, 2026, 1, 7) ==
          QStringLiteral("城关信用社催〔2026〕1-0007号"));
    CHECK(noticeNumber(QStringLiteral("城关信用社"), NoticeKind::GuarantorDemand, 2026, 12, 12345) ==
          QStringLiteral("城关信用社保催〔2026〕12-12345号"));
}

TEST_CASE("Notice: the built-in letters lose nothing that the law wants; a spoilt one says what it lost", "[notice]")
{
    const QString demand = templateOf("demand_notice"), guarantor = templateOf("guarantor_notice");
    CHECK(missingFields(NoticeKind::Demand, demand).isEmpty());
    CHECK(missingFields(NoticeKind::GuarantorDemand, guarantor).isEmpty());
    for (const char* field : neededFields(NoticeKind::Demand)) {
        QString spoilt = demand;
        spoilt.remove(QStringLiteral("{%1}").arg(QLatin1String(field)));
        CHECK(missingFields(NoticeKind::Demand, spoilt) == QStringList{QLatin1String(field)});
    }
    CHECK(demand.contains(QStringLiteral("同意继续履行还款义务"))); // what makes a receipt do after the end (R2.4)
}
