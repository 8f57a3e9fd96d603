// SPDX-License-Identifier: GPL-3.0-or-later
// Demand notices on paper, each on a sheet of its own with its receipt below a line to cut along. Always in Chinese,
// whatever the window's language: they are papers between the bank and its debtors. A second print says copy (副本).
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
/// One notice with its receipt, from where the paper stands.
void addNoticeSheet(PrintDocument& paper, const NoticeSheet& sheet);
PrintDocument noticePaper(const std::vector<NoticeSheet>& sheets);
/// The built-in letter.
QString noticeTemplate(NoticeKind kind);

} // namespace qingshou
