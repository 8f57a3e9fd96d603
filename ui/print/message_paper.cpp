// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/message_paper.h"

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

constexpr qreal body = 12;

} // namespace

PrintDocument messagePaper(const std::vector<Message>& letters, const QString& subject, QDate day)
{
    using Align = PrintDocument::Align;
    PrintDocument paper(letters.size() == 1 ? subject + QLatin1Char(' ') + letters.front().name
                                            : QStringLiteral("%1 %2份").arg(subject).arg(letters.size()));
    bool first = true;
    for (const Message& letter : letters) {
        if (!first)
            paper.addPaper();
        first = false;
        paper.addLine(letter.address, Align::Left, body);
        paper.addLine(letter.name + QStringLiteral("　收"), Align::Left, body);
        paper.addSpace(10);
        paper.addTitle(subject);
        for (const QString& line : letter.text.split(QLatin1Char('\n')))
            paper.addText(line, line != letter.text.section(QLatin1Char('\n'), 0, 0), body);
        paper.addSpace(8);
        paper.addLine(letter.branch + QStringLiteral("（公章）　　　　　　"), Align::Right, body);
        paper.addLine(day.toString(QStringLiteral("yyyy年M月d日")), Align::Right, body);
    }
    return paper;
}

} // namespace qingshou
