// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/notice_paper.h"

#include "ui/print/letter_sheet.h"

namespace qingshou {

void addNoticeSheet(PrintDocument& paper, const NoticeSheet& sheet)
{
    addLetterSheet(paper, sheet.notice.kind, sheet.templateText, sheet.notice.fields,
                   sheet.notice.step != NoticeStep::Issued);
}

std::vector<NoticeSheet> readNoticeSheets(const NoticeRepository& notices, const std::vector<NoticeId>& ids)
{
    std::vector<NoticeSheet> sheets;
    QMap<QString, QString> templates;
    for (const NoticeId id : ids) {
        std::optional<NoticeRow> notice = notices.find(id);
        if (!notice)
            continue;
        QString& text = templates[notice->templateHash];
        if (text.isEmpty())
            text = notices.templateText(notice->templateHash);
        sheets.push_back({std::move(*notice), text});
    }
    return sheets;
}

PrintDocument noticePaper(const std::vector<NoticeSheet>& sheets)
{
    // The paper is Chinese in every language of the window, so its words stand here and not in tr().
    const bool one = sheets.size() == 1;
    PrintDocument paper(
        one              ? QStringLiteral("%1 %2").arg(sheets.front().notice.number, sheets.front().notice.addressee)
        : sheets.empty() ? QString()
                         : QStringLiteral("%1 %2份").arg(noticeTitle(sheets.front().notice.kind)).arg(sheets.size()));
    paper.setBindingEdge();
    if (one && sheets.front().notice.kind == NoticeKind::Agreement) // each of its pages belongs to this number
        paper.setRunningFoot(sheets.front().notice.number, {});
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0)
            paper.addPaper();
        addNoticeSheet(paper, sheets[i]);
    }
    return paper;
}

} // namespace qingshou
