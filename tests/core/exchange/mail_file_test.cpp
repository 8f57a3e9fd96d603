// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail_file.h"

#include "tests/support/made_file.h"

#include <QDir>
#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("Mail files: a header that any mail program reads, and the text whole", "[mail]")
{
    const QString subject = QStringLiteral("贷款逾期提醒：请在本月底以前到我社柜面归还欠款，如有异议请来电核对");
    const QByteArray bytes = mailFile(
        {QStringLiteral("张三"), QStringLiteral("zs@example.com"), subject, QStringLiteral("张三：\n请还款。")});
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    REQUIRE(end > 0);
    for (const QByteArray& line : bytes.split('\n'))
        CHECK(line.size() <= 78);
    CHECK(bytes.startsWith("To: zs@example.com\r\n"));
    CHECK(bytes.left(end).contains("X-Unsent: 1"));
    // The encoded words, put together, are the subject; each is whole characters.
    QString read;
    for (const QByteArray& part : bytes.left(end).split('?'))
        if (const auto decoded = QByteArray::fromBase64Encoding(part, QByteArray::AbortOnBase64DecodingErrors);
            decoded && part.size() > 8)
            read += QString::fromUtf8(*decoded);
    CHECK(read == subject);
    CHECK(QString::fromUtf8(QByteArray::fromBase64(bytes.mid(end + 4).replace("\r\n", ""))) ==
          QStringLiteral("张三：\r\n请还款。"));
}

TEST_CASE("Mail files: all of them or none, and nothing is overwritten", "[mail]")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("邮件"));
    const std::vector<MailFile> mails{{QStringLiteral("张三"), QStringLiteral("a@b.c"), QStringLiteral("提醒"), {}},
                                      {QStringLiteral("李:四"), QStringLiteral("d@e.f"), QStringLiteral("提醒"), {}}};
    const Outcome stopped = writeMailFiles(folder, mails, [](int) { return false; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    REQUIRE(writeMailFiles(folder, mails).ok());
    CHECK(QDir(folder).entryList(QDir::Files) ==
          QStringList{QStringLiteral("01-张三.eml"), QStringLiteral("02-李_四.eml")});
    const Outcome again = writeMailFiles(folder, mails);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::Conflict);
}
