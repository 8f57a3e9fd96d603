// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/message_text.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Message text: fields are filled in, the rest stays", "[message]")
{
    const MessageFields values{{messageField::name, QStringLiteral("张三")},
                               {messageField::due, QStringLiteral("1,000.00")}};
    CHECK(filledMessage(QStringLiteral("{姓名}，请还{应还款}元。"), values) ==
          QStringLiteral("张三，请还1,000.00元。"));
    CHECK(filledMessage(QStringLiteral("{ 姓名 }{逾期天数}{"), values) == QStringLiteral("张三{逾期天数}{"));
    // What is filled in is not looked through again.
    CHECK(filledMessage(QStringLiteral("{姓名}"), {{messageField::name, QStringLiteral("{应还款}")}}) ==
          QStringLiteral("{应还款}"));
}

TEST_CASE("Message text: what is no field is found", "[message]")
{
    CHECK(unknownMessageFields(QStringLiteral("{姓名}{逾期天数}，没有字段。")).isEmpty());
    CHECK(unknownMessageFields(QStringLiteral("{名字}{}{名字}")) == QStringList{QStringLiteral("名字"), QString()});
    QString all;
    for (const QString& field : messageFields())
        all += QLatin1Char('{') + field + QLatin1Char('}');
    CHECK(unknownMessageFields(all).isEmpty());
}
