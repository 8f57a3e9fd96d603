// SPDX-License-Identifier: GPL-3.0-or-later
// Who issued a numbered letter, and when. Letters from before this was kept have no row.
#pragma once

#include "core/storage/notice_repository.h"

namespace qingshou {

class NoticeIssueRepository {
public:
    explicit NoticeIssueRepository(Database& db) : db_(db) {}

    void insert(NoticeId notice, UserId issuedBy, const QDateTime& issuedAt);

private:
    Database& db_;
};

} // namespace qingshou
