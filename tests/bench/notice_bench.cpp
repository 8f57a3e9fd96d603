// SPDX-License-Identifier: GPL-3.0-or-later
// Demand notices for 500 borrowers of the large file: numbered in one transaction, then put into one PDF.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include "core/storage/borrower_list_query.h"
#include "core/storage/database.h"
#include "ui/print/letter_template.h"
#include "ui/print/notice_paper.h"
#include "ui/print/print_job.h"

#include <QDir>

namespace qingshou::bench {
namespace {

constexpr int runs = 5;
constexpr qint64 borrowers = 500;
constexpr double pagesPerSecond = 100;

IssueNotices requestFor(Workspace& file, const Session& session)
{
    IssueNotices request;
    BorrowerFilter filter;
    filter.asOf = file.clock().today();
    filter.minDays = 91;
    for (const BorrowerListRow& row :
         BorrowerListQuery(file.reader(), session.scope, &session.vault).page(filter, {}, 0, borrowers))
        request.borrowers.push_back(row.id);
    request.deadlineOn = file.clock().today().addDays(15);
    request.objectionOn = file.clock().today().addDays(7);
    request.phone = request.complaintPhone = QStringLiteral("0739-4123456");
    request.firstStaff = QStringLiteral("周经理");
    request.templateText = builtInLetter(request.kind);
    return request;
}

} // namespace

void measureNotices(const Bench& bench, Table& table)
{
    const std::unique_ptr<Workspace> file = openFile(bench.file);
    const std::shared_ptr<const Session> session = signIn(*file);
    table.heading(QStringLiteral("Demand notices"));
    const IssueNotices request = requestFor(*file, *session);
    std::vector<NoticeId> notices;
    table.add(timed(QStringLiteral("numbered, for %1 borrowers").arg(borrowers), measured(runs, [&] {
                        const auto issued = file->services().notices.issue(request);
                        if (!issued)
                            giveUp(QStringLiteral("No notices."));
                        notices = issued->notices;
                    })));
    const QString pdf = QDir(bench.folder).filePath(QStringLiteral("notices.pdf"));
    Figure paper = timed(QStringLiteral("%1 read and put into one PDF").arg(notices.size()), measured(runs, [&] {
                             const NoticeRepository repository(file->reader(), session->vault);
                             if (!writePdf(noticePaper(readNoticeSheets(repository, notices)), pdf))
                                 giveUp(QStringLiteral("No PDF."));
                         }));
    paper.aim = 1000.0 * static_cast<double>(notices.size()) / pagesPerSecond;
    table.add(paper);
}

} // namespace qingshou::bench
