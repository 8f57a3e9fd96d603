// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_sheet.h"

#include "ui/print/letter_template.h"

#include <QPainter>

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

using Align = PrintDocument::Align;
using Fields = QMap<QString, QString>;

constexpr qreal small = 9;
constexpr qsizetype blankRows = 5; // of what is promised at the table

qreal bodyOf(NoticeKind kind)
{
    if (kind == NoticeKind::Agreement) // of several pages
        return 10.5;
    const bool dense = kind == NoticeKind::PromiseLetter || kind == NoticeKind::VisitRecord;
    return dense ? 11 : 12;
}

/// Ruled lines to write on.
void addRuledLines(PrintDocument& paper, int lines)
{
    constexpr qreal apart = 8;
    paper.addPicture(apart * lines, [lines](QPainter& painter, const QRectF& rect) {
        painter.setPen(QPen(Qt::black, rect.height() / (apart * lines) * 0.15));
        for (int i = 1; i <= lines; ++i) {
            const qreal y = rect.top() + rect.height() * i / lines;
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    });
}

/// What is to be paid when, in so many columns side by side that a long plan stays on the page.
PrintTable promisedTable(const Fields& fields)
{
    QStringList rows = fields[QStringLiteral("promised")].split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const bool byHand = rows.isEmpty();
    while (byHand && rows.size() < blankRows)
        rows << QStringLiteral("　　　年　　月　　日\t");
    const qsizetype across = rows.size() <= 12 ? 1 : rows.size() <= 28 ? 2 : rows.size() <= 42 ? 3 : 4;
    const qsizetype down = (rows.size() + across - 1) / across;
    PrintTable table;
    if (across > 2)
        table.points = 8;
    for (qsizetype i = 0; i < across; ++i)
        table.columns += {{QStringLiteral("期次"), 0.6, false, {}, true},
                          {QStringLiteral("还款日期"), 1.4, false, {}, true},
                          {QStringLiteral("还款金额（元）"), 1.4, true}};
    for (qsizetype row = 0; row < down; ++row) {
        QStringList cells;
        for (qsizetype i = 0; i < across; ++i) {
            const qsizetype at = i * down + row;
            const QString line = rows.value(at);
            cells << (line.isEmpty() ? QString() : QString::number(at + 1)) << line.section(QLatin1Char('\t'), 0, 0)
                  << line.section(QLatin1Char('\t'), 1);
        }
        table.rows << cells;
    }
    if (!byHand) {
        table.totals = {QStringLiteral("合计"), {}, fields[QStringLiteral("promise_total")]};
        table.totals.resize(table.columns.size());
    }
    return table;
}

PrintTable scheduleTable(const Fields& fields)
{
    PrintTable table;
    table.columns = {{QStringLiteral("期次"), 0.7, false, {}, true}, {QStringLiteral("还款日期"), 1.4, false, {}, true},
                     {QStringLiteral("应还金额（元）"), 1.5, true},  {QStringLiteral("其中：本金"), 1.5, true},
                     {QStringLiteral("其中：利息"), 1.3, true},      {QStringLiteral("剩余本金（元）"), 1.5, true}};
    for (const QString& line : fields[QStringLiteral("schedule")].split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        table.rows << line.split(QLatin1Char('\t'));
    table.totals = {QStringLiteral("合计"),
                    {},
                    fields[QStringLiteral("total")],
                    fields[QStringLiteral("total_principal")],
                    fields[QStringLiteral("total_interest")],
                    {}};
    return table;
}

void addAgreementSignatures(PrintDocument& paper)
{
    paper.addSpace(4);
    paper.addSignatures({QStringLiteral("甲方（公章）"), QStringLiteral("经办人")});
    paper.addSignatures({QStringLiteral("乙方（签名、捺印）"), QStringLiteral("共同借款人（签名、捺印）")});
    paper.addSignatures({QStringLiteral("丙方（签名、捺印）"), QStringLiteral("签订日期")});
}

void addPromiseSignature(PrintDocument& paper)
{
    paper.addSignatures({QStringLiteral("承诺人（签名、指印）"), QStringLiteral("配偶（签名、指印）")});
    paper.addSignatures({QStringLiteral("共同借款人（签名、指印）"), QStringLiteral("担保人（签名、指印）")});
    paper.addSignatures({QStringLiteral("见证人"), QStringLiteral("日期")});
}

void addVisitSignature(PrintDocument& paper)
{
    paper.addSignatures({QStringLiteral("接待人（签名、指印）"), QStringLiteral("访问人员一")});
    paper.addSignatures({QStringLiteral("见证人"), QStringLiteral("访问人员二")});
    paper.addSignatures({QStringLiteral("接待人拒绝签名的，写明原因")});
}

void addDeliveryForm(PrintDocument& paper)
{
    const QString day = QStringLiteral("\n\n______年____月____日____时____分");
    paper.addFields({{QStringLiteral("送达方式"),
                      QStringLiteral("□直接送达　□留置送达　□公证送达\n□邮寄送达（单号：　　　　　　　　　　　　　）")},
                     {QStringLiteral("受送达人签名或盖章、指印"), day},
                     {QStringLiteral("代收人签名、与受送达人的关系及代收理由"), day},
                     {QStringLiteral("拒收、留置的事由及见证人签名"), day},
                     {QStringLiteral("送达人签名（两人以上）"), day},
                     {QStringLiteral("备注"), QStringLiteral("\n\n")}},
                    1);
}

QMap<QString, std::function<void(PrintDocument&)>> blocksOf(const Fields& fields, bool copy, qreal body)
{
    const QString number = QStringLiteral("编号：") + fields[QStringLiteral("number")];
    const auto signature = [fields, body](const char* sender, const QString& seal, const char* by, const QString& who) {
        return [=](PrintDocument& to) {
            to.addSpace(4);
            to.addLine(fields[QLatin1String(sender)] + seal, Align::Right, body);
            to.addLine(who + fields[QLatin1String(by)], Align::Right, body);
            to.addLine(fields[QStringLiteral("date")], Align::Right, body);
        };
    };
    const auto cutLine = [](PrintDocument& to) {
        to.addLine(QStringLiteral("- - - - - - - - - - - - - - - - - - - - 沿此线裁下，回执交回我社 "
                                  "- - - - - - - - - - - - - - - - - - - -"),
                   Align::Centre, small);
        to.addSpace(2);
    };
    return {{QStringLiteral("number"),
             [=](PrintDocument& to) {
                 copy ? to.addLineEnds(QStringLiteral("（副本）"), number, body)
                      : to.addLine(number, Align::Right, body);
             }},
            {QStringLiteral("signature"),
             signature("branch", QStringLiteral("（公章）　　　　　　"), "staff", QStringLiteral("经办人："))},
            {QStringLiteral("firm_signature"),
             signature("firm", QStringLiteral("（公章）　　　　　　"), "lawyer", QStringLiteral("经办律师："))},
            {QStringLiteral("cut_line"), cutLine},
            {QStringLiteral("cut"),
             [=](PrintDocument& to) {
                 to.addSpace(3);
                 to.addLine(QStringLiteral("本通知书一式两份，一份交被通知人，一份由我社留存。"), Align::Left, small);
                 cutLine(to);
             }},
            {QStringLiteral("receipt_number"), [=](PrintDocument& to) { to.addLine(number, Align::Right, small); }},
            {QStringLiteral("receipt_signature"),
             [](PrintDocument& to) {
                 to.addSignatures({QStringLiteral("签收人（签名、指印）"), QStringLiteral("与被通知人关系")});
                 to.addSignatures({QStringLiteral("证件号码"), QStringLiteral("联系电话")});
                 to.addSignatures({QStringLiteral("见证人"), QStringLiteral("签收日期")});
             }},
            {QStringLiteral("promised"), [=](PrintDocument& to) { to.addTable(promisedTable(fields)); }},
            {QStringLiteral("promise_signature"), addPromiseSignature},
            {QStringLiteral("schedule"), [=](PrintDocument& to) { to.addTable(scheduleTable(fields)); }},
            {QStringLiteral("signatures"), addAgreementSignatures},
            {QStringLiteral("statement"),
             [=](PrintDocument& to) {
                 const QString said = fields[QStringLiteral("statement")];
                 if (!said.isEmpty())
                     to.addText(said, true, body);
                 addRuledLines(to, said.isEmpty() ? 4 : 1);
             }},
            {QStringLiteral("seen"), [](PrintDocument& to) { addRuledLines(to, 3); }},
            {QStringLiteral("visit_signature"), addVisitSignature},
            {QStringLiteral("delivery_form"), addDeliveryForm}};
}

} // namespace

void addLetterSheet(PrintDocument& paper, NoticeKind kind, const QString& text, const QMap<QString, QString>& fields,
                    bool copy)
{
    const qreal body = bodyOf(kind);
    addLetter(paper, text, fields, blocksOf(fields, copy, body), body);
}

} // namespace qingshou
