// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a bank writes once and sends to many, or that an officer reads from: "{姓名}" is a field, which the
// program fills in. The fields are Chinese in every language of the window, as the texts are.
#pragma once

#include <QMap>
#include <QStringList>

namespace qingshou {

namespace messageField {
inline const QString name = QStringLiteral("姓名");    // the borrower
inline const QString due = QStringLiteral("应还款");   // yuan: arrears and what has matured, by the ledger
inline const QString balance = QStringLiteral("余额"); // yuan: principal
inline const QString daysPastDue = QStringLiteral("逾期天数");
inline const QString asOf = QStringLiteral("数据日期"); // the ledger's day
inline const QString branch = QStringLiteral("机构");
inline const QString staff = QStringLiteral("经办人");
} // namespace messageField

using MessageFields = QMap<QString, QString>;

/// All there are, in the order in which an editor offers them.
const QStringList& messageFields();
/// What stands in braces and is no field; each once.
QStringList unknownMessageFields(const QString& text);
/// Fields that have no value, and unknown ones, stay as they are.
QString filledMessage(const QString& text, const MessageFields& values);

} // namespace qingshou
