// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_template.h"

#include "core/domain/message_text.h"
#include "core/storage/letter_template_repository.h"

#include <QFile>

namespace qingshou {
QString letterTemplate(const QString& name)
{
    QFile file(QStringLiteral(":/templates/%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString builtInLetter(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Demand:
        return letterTemplate(QStringLiteral("demand_notice"));
    case NoticeKind::GuarantorDemand:
        return letterTemplate(QStringLiteral("guarantor_notice"));
    case NoticeKind::PromiseLetter:
        return letterTemplate(QStringLiteral("promise_letter"));
    case NoticeKind::Agreement:
        return letterTemplate(QStringLiteral("repayment_agreement"));
    case NoticeKind::VisitRecord:
        return letterTemplate(QStringLiteral("visit_record"));
    case NoticeKind::LegalLetter:
        return letterTemplate(QStringLiteral("legal_letter"));
    case NoticeKind::DeliverySlip:
        return letterTemplate(QStringLiteral("delivery_slip"));
    }
    return {};
}

QString letterInUse(Database& db, NoticeKind kind)
{
    const QString own = LetterTemplateRepository(db).text(kind);
    return own.isEmpty() ? builtInLetter(kind) : own;
}

void addLetter(PrintDocument& document, const QString& text, const QMap<QString, QString>& fields,
               const QMap<QString, std::function<void(PrintDocument&)>>& blocks, qreal points)
{
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        if (line.startsWith(QLatin1Char('{')) && line.endsWith(QLatin1Char('}'))) {
            if (const auto block = blocks.constFind(line.mid(1, line.size() - 2)); block != blocks.constEnd()) {
                (*block)(document);
                continue;
            }
        }
        const QString words = filledMessage(line, fields);
        if (words.isEmpty())
            continue;
        if (words.startsWith(QLatin1String("## ")))
            document.addHeading(words.mid(3));
        else if (words.startsWith(QLatin1String("# ")))
            document.addTitle(words.mid(2));
        else if (words.startsWith(QLatin1String("> ")))
            document.addText(words.mid(2), false, points);
        else
            document.addText(words, true, points);
    }
}

} // namespace qingshou
