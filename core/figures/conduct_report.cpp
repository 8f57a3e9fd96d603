// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/conduct_report.h"

#include <algorithm>
#include <map>
#include <set>

namespace qingshou {
namespace {

/// Adds findings up; a contact or letter with several findings counts once.
class Adding {
public:
    void add(const ReportedFinding& finding)
    {
        if (finding.contact.isValid())
            sum_.contacts += contacts_.insert(finding.contact).second ? 1 : 0;
        else
            sum_.letters += letters_.insert(finding.notice).second ? 1 : 0;
        ++(finding.level() == ConductLevel::Block ? sum_.allowed : sum_.warnings);
    }
    ConductSum of(int made) const
    {
        ConductSum sum = sum_;
        sum.made = made;
        return sum;
    }

private:
    ConductSum sum_;
    std::set<ContactId> contacts_;
    std::set<NoticeId> letters_;
};

} // namespace

ConductReport conductReport(Database& db, const Scope& scope, QDate month)
{
    ConductReport report;
    report.month = QDate(month.year(), month.month(), 1);
    const QDateTime from(report.month, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600); // China's midnight
    const QDateTime before = from.addMonths(1);
    const ConductReportQuery query(db, scope);
    report.findings = query.findings(from, before);

    std::map<UserId, int> made;
    int madeByAll = 0;
    for (const auto& [officer, count] : query.countsByOfficer(from, before)) {
        made[officer] = count;
        madeByAll += count;
    }
    Adding all;
    std::map<UserId, Adding> byOfficer;
    std::map<ConductRule, Adding> byRule;
    std::vector<std::pair<UserId, QString>> officers; // in the order of the findings: by name
    for (const ReportedFinding& finding : report.findings) {
        all.add(finding);
        byOfficer[finding.officer].add(finding);
        byRule[ruleOf(finding.row.finding.reason)].add(finding);
        if (officers.empty() || officers.back().first != finding.officer)
            officers.emplace_back(finding.officer, finding.officerName);
    }
    for (const auto& [officer, name] : officers) {
        report.officers.push_back(byOfficer[officer].of(made[officer]));
        report.officers.back().officerName = name;
    }
    for (const auto& [rule, adding] : byRule) {
        report.rules.push_back(adding.of(madeByAll));
        report.rules.back().rule = rule;
    }
    report.all = all.of(madeByAll);
    return report;
}

} // namespace qingshou
