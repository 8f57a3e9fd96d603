// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/notice_paper.h"

#include "ui/print/letter_template.h"

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

constexpr qreal small = 9, body = 12;

} // namespace

void addNoticeSheet(PrintDocument& paper, const NoticeSheet& sheet)
{
    using Align = PrintDocument::Align;
    const NoticeRow& notice = sheet.notice;
    const bool copy = notice.step != NoticeStep::Issued;
    const QString number = QStringLiteral("编号：") + notice.number;
    addLetter(
        paper, sheet.templateText, notice.fields,
        {{QStringLiteral("number"),
          [&](PrintDocument& to) {
              copy ? to.addLineEnds(QStringLiteral("（副本）"), number, body) : to.addLine(number, Align::Right, body);
          }},
         {QStringLiteral("signature"),
          [&](PrintDocument& to) {
              to.addSpace(4);
              to.addLine(notice.fields[QStringLiteral("branch")] + QStringLiteral("（公章）　　　　　　"), Align::Right,
                         body);
              to.addLine(QStringLiteral("经办人：") + notice.fields[QStringLiteral("staff")], Align::Right, body);
              to.addLine(notice.fields[QStringLiteral("date")], Align::Right, body);
          }},
         {QStringLiteral("cut"),
          [](PrintDocument& to) {
              to.addSpace(3);
              to.addLine(QStringLiteral("本通知书一式两份，一份交被通知人，一份由我社留存。"), Align::Left, small);
              to.addLine(QStringLiteral("- - - - - - - - - - - - - - - - - - - - 沿此线裁下，回执交回我社 "
                                        "- - - - - - - - - - - - - - - - - - - -"),
                         Align::Centre, small);
              to.addSpace(2);
          }},
         {QStringLiteral("receipt_number"), [&](PrintDocument& to) { to.addLine(number, Align::Right, small); }},
         {QStringLiteral("receipt_signature"),
          [](PrintDocument& to) {
              to.addSignatures({QStringLiteral("签收人（签名、指印）"), QStringLiteral("与被通知人关系")});
              to.addSignatures({QStringLiteral("证件号码"), QStringLiteral("联系电话")});
              to.addSignatures({QStringLiteral("见证人"), QStringLiteral("签收日期")});
          }}},
        body);
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
    const bool one = sheets.size() == 1;
    PrintDocument paper(one ? QStringLiteral("%1 %2").arg(sheets.front().notice.number, sheets.front().notice.addressee)
                            : QStringLiteral("催收通知书 %1份").arg(sheets.size()));
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0)
            paper.addPaper();
        addNoticeSheet(paper, sheets[i]);
    }
    return paper;
}

QString noticeTemplate(NoticeKind kind)
{
    return letterTemplate(kind == NoticeKind::Demand ? QStringLiteral("demand_notice")
                                                     : QStringLiteral("guarantor_notice"));
}

} // namespace qingshou
