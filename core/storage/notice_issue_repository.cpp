// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notice_issue_repository.h"

#include "core/storage/statement.h"

namespace qingshou {

void NoticeIssueRepository::insert(NoticeId notice, UserId issuedBy, const QDateTime& issuedAt)
{
    Statement insert(db_, "INSERT INTO notice_issues (notice_id, issued_by, issued_at) VALUES (?, ?, ?)");
    insert.bindAll(notice, issuedBy, issuedAt).run();
}

} // namespace qingshou
