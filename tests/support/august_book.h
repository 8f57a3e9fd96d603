// SPDX-License-Identifier: GPL-3.0-or-later
// Three bad loans and a good one, as of the last of August 2026, and a campaign over two months from September on.
#pragma once

#include "tests/support/campaign_book.h"

#include "core/storage/audit_repository.h"

namespace qingshou::test {

inline const QDate first(2026, 9, 1), last(2026, 10, 31);

inline Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

inline CampaignPlan plan()
{
    return {.data = {.name = QStringLiteral("秋季清收"), .firstDay = first, .lastDay = last}};
}

struct August : CampaignBook {
    LoanId bad, worse, off, good;
    August()
    {
        beginLedger(QDate(2026, 8, 31));
        bad = addLoan({.number = "1",
                       .borrower = QStringLiteral("甲"),
                       .branch = dongmen,
                       .owner = QStringLiteral("张三"),
                       .balance = yuan(100),
                       .overdueSince = QDate(2026, 8, 31).addDays(-120)});
        worse = addLoan({.number = "2",
                         .borrower = QStringLiteral("甲"),
                         .branch = hedong,
                         .owner = QStringLiteral("张三"),
                         .balance = yuan(200),
                         .riskClass = RiskClass::Loss,
                         .overdueSince = QDate(2026, 8, 31).addDays(-400),
                         .guarantee = GuaranteeType::Mortgage});
        off = addLoan({.number = "3",
                       .borrower = QStringLiteral("乙"),
                       .branch = hedong,
                       .balance = yuan(50),
                       .riskClass = RiskClass::Loss,
                       .overdueSince = QDate(2020, 1, 1),
                       .side = BookSide::OffBook});
        good = addLoan({.number = "4",
                        .borrower = QStringLiteral("丙"),
                        .branch = beishan,
                        .balance = yuan(1000),
                        .riskClass = RiskClass::Normal});
        endLedger();
    }
    std::vector<AuditEntry> audited(const QString& action)
    {
        return AuditRepository(db(), temp.workspace->session()->vault).list({.action = action});
    }
    CampaignId running(const CampaignPlan& wanted = plan())
    {
        const auto created = campaigns().create(wanted);
        REQUIRE(created.ok());
        REQUIRE(campaigns().start(created.value()).ok());
        return created.value();
    }
};

template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().code;
}

} // namespace qingshou::test
