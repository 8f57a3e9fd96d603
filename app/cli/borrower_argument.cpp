// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/borrower_argument.h"

#include "core/services/borrower_search.h"

namespace qingshou::cli {

std::optional<BorrowerId> theBorrower(CommandLine& line, Workspace& workspace, const QString& words)
{
    BorrowerSearch search(workspace.reader(), workspace.session());
    if (const Outcome ready = search.waitUntilReady(); !ready) {
        line.refuse(ready.error());
        return std::nullopt;
    }
    const Result<SearchAnswer> answer = search.find(words, 2, workspace.clock().today());
    if (!answer) {
        line.refuse(answer.error());
        return std::nullopt;
    }
    if (answer->hits.empty()) {
        line.refuse({ErrorCode::NotFound, {QStringLiteral("borrower"), words}, {}});
        return std::nullopt;
    }
    if (answer->hits.size() > 1) {
        line.misuse(Say::tr("Several borrowers fit “%1”: say more, or give the customer number.").arg(words));
        return std::nullopt;
    }
    return answer->hits.front().borrower.id;
}

} // namespace qingshou::cli
