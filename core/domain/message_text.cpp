// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/message_text.h"

#include <QRegularExpression>

namespace qingshou {
namespace {

const QRegularExpression& inBraces()
{
    static const QRegularExpression field(QStringLiteral("\\{([^{}\\n]*)\\}"));
    return field;
}

} // namespace

const QStringList& messageFields()
{
    using namespace messageField;
    static const QStringList all{name, due, balance, daysPastDue, asOf, branch, staff};
    return all;
}

QStringList unknownMessageFields(const QString& text)
{
    QStringList unknown;
    for (auto matches = inBraces().globalMatch(text); matches.hasNext();)
        if (const QString field = matches.next().captured(1).trimmed(); !messageFields().contains(field))
            unknown << field;
    unknown.removeDuplicates();
    return unknown;
}

QString filledMessage(const QString& text, const MessageFields& values)
{
    QString filled;
    qsizetype from = 0;
    for (auto matches = inBraces().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += text.mid(from, match.capturedStart() - from);
        filled += values.value(match.captured(1).trimmed(), match.captured());
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

} // namespace qingshou
