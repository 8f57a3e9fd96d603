// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered letters on paper, each on a sheet of its own in the wording it was issued with. A second print says copy
// (副本).
#pragma once

#include "core/storage/notice_repository.h"
#include "ui/print/print_document.h"

namespace qingshou {

struct NoticeSheet {
    NoticeRow notice{};
    QString templateText{};
};

/// Nothing of those that are not there (any more).
std::vector<NoticeSheet> readNoticeSheets(const NoticeRepository& notices, const std::vector<NoticeId>& ids);
/// One letter, from where the paper stands.
void addNoticeSheet(PrintDocument& paper, const NoticeSheet& sheet);
PrintDocument noticePaper(const std::vector<NoticeSheet>& sheets);

} // namespace qingshou
