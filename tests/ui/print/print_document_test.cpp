// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "tests/support/catch_qt.h"
#include "ui/print/document_paper.h"

#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

using namespace qingshou;

namespace {

QString copiedOut(const QString& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

PrintDocument report(int rows)
{
    PrintDocument document(QStringLiteral("清收进度表"), QPageLayout::Landscape);
    document.setRunningHead(QStringLiteral("某县农村信用合作联社"), QStringLiteral("2026-09-30"));
    document.addTitle(QStringLiteral("清收进度表"));
    document.addLine(QStringLiteral("单位：万元"), PrintDocument::Align::Right);
    PrintTable table;
    table.columns = {{.title = QStringLiteral("机构"), .share = 2},
                     {.title = QStringLiteral("基数"), .number = true, .group = QStringLiteral("余额")},
                     {.title = QStringLiteral("金额"), .number = true, .group = QStringLiteral("余额")}};
    for (int i = 1; i <= rows; ++i)
        table.rows << QStringList{QStringLiteral("城关信用社%1").arg(i), QStringLiteral("1,234.50"),
                                  QStringLiteral("99.00")};
    table.totals = {QStringLiteral("合计"), QStringLiteral("123,456.78"), QStringLiteral("9,900.00")};
    document.addTable(table);
    document.addSignatures({QStringLiteral("负责人"), QStringLiteral("制表")});
    return document;
}

} // namespace

TEST_CASE("text copies out of a PDF as the characters that were put in", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writePdf(report(3), path).ok());
    const QString text = copiedOut(path);
    for (const char16_t* word : {u"清收进度表", u"某县农村信用合作联社", u"单位：万元", u"机构", u"余额", u"金额",
                                 u"城关信用社3", u"合计", u"123,456.78", u"负责人", u"2026-09-30"}) {
        INFO(QString::fromUtf16(word).toStdString());
        CHECK(text.contains(QString::fromUtf16(word)));
    }
}

TEST_CASE("a long table repeats its header, numbers its pages and never leaves the totals alone", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    for (const int rows : {1, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 200}) {
        INFO(rows << " rows");
        REQUIRE(writePdf(report(rows), path).ok());
        QStringList pages = copiedOut(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        const auto count = static_cast<int>(pages.size());
        int seen = 0;
        for (int i = 0; i < count; ++i) {
            const auto here = static_cast<int>(pages[i].count(QStringLiteral("城关信用社")));
            seen += here;
            CHECK(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(count)));
            CHECK(pages[i].contains(QStringLiteral("机构")) == (here > 0));
            if (pages[i].contains(QStringLiteral("合计")))
                CHECK(here > 0);
        }
        CHECK(seen == rows);
    }
}

TEST_CASE("a table too wide for the page wraps its sentences, not its days, classes and numbers", "[print]")
{
    TableDocument list;
    list.name = QStringLiteral("期限清单");
    TableRow row;
    for (const char16_t* heading : {u"安全日期", u"法定日期", u"最近联系", u"下次跟进"}) {
        list.columns.push_back({.heading = QString::fromUtf16(heading), .kind = ColumnKind::Date});
        row.push_back(QDate(2026, 11, 28));
    }
    for (const char16_t* word : {u"可疑", u"城关信用社", u"JJ0000001385", u"周少华", u"保证期间", u"红色"}) {
        list.columns.push_back({.heading = QStringLiteral("内容")});
        row.push_back(QString::fromUtf16(word));
    }
    list.columns.push_back({.heading = QStringLiteral("余额"), .kind = ColumnKind::Money});
    row.push_back(Money::fromYuan(1'234'567));
    for (int i = 0; i < 2; ++i) {
        list.columns.push_back({.heading = QStringLiteral("现在该做什么")});
        row.push_back(QStringLiteral("连带保证须向保证人主张并留证；一般保证须起诉债务人。").repeated(2));
    }
    list.rows.assign(10, row);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    REQUIRE(writePdf(paperOf(list.name, std::span(&list, 1), QPageLayout::Landscape), path).ok());
    const QString text = copiedOut(path);
    CHECK(text.count(QStringLiteral("2026-11-28")) == 40);
    for (const char16_t* word : {u"可疑", u"城关信用社", u"JJ0000001385", u"周少华", u"保证期间", u"红色"}) {
        INFO(QString::fromUtf16(word).toStdString());
        CHECK(text.count(QString::fromUtf16(word)) == 10);
    }
}

TEST_CASE("a unit in brackets goes below its heading whole", "[print]")
{
    PrintDocument document(QStringLiteral("看板"));
    PrintTable table;
    table.columns = {{.title = QStringLiteral("机构"), .share = 40},
                     {.title = QStringLiteral("序时差（个百分点）"), .share = 8, .number = true}};
    table.rows << QStringList{QStringLiteral("城关信用社"), QStringLiteral("+12.00")};
    document.addTable(table);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writePdf(document, path).ok());
    CHECK(copiedOut(path).contains(QStringLiteral("（个百分点）")));
}

TEST_CASE("an amount too wide for its column is set smaller, not cut", "[print]")
{
    PrintDocument document(QStringLiteral("wide"));
    PrintTable table;
    table.columns = {{.title = QStringLiteral("a"), .share = 12},
                     {.title = QStringLiteral("b"), .share = 1, .number = true}};
    table.rows << QStringList{QStringLiteral("x"), QStringLiteral("1,234,567,890,123.45")};
    document.addTable(table);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wide.pdf"));
    REQUIRE(writePdf(document, path).ok());
    CHECK(copiedOut(path).contains(QStringLiteral("1,234,567,890,123.45")));
}

TEST_CASE("only the pages asked for are painted", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.pdf"));
    const PrintDocument document = report(200);
    {
        QPdfWriter writer(path);
        writer.setPageLayout(document.pageLayout());
        const int total = document.pageCount(writer);
        REQUIRE(total > 3);
        CHECK(document.paint(writer, 2, 3) == total);
    }
    const QStringList pages = copiedOut(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].contains(QStringLiteral("Page 2 of")));
    CHECK(pages[1].contains(QStringLiteral("Page 3 of")));
}

TEST_CASE("a PDF that cannot be written is refused and nothing is left behind", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/report.pdf"));
    const Outcome written = writePdf(report(1), path);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::FileNotWritable);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("documents: a column to write in by hand is as wide on paper as it was meant", "[print]")
{
    TableDocument list;
    list.columns = {{.heading = QStringLiteral("事由")}, {.heading = QStringLiteral("办理情况"), .width = 30}};
    list.rows = {{QStringLiteral("承诺"), QString()}};
    CHECK(printTable(list).columns[1].share < 30);
    list.columns[1].byHand = true;
    CHECK(printTable(list).columns[1].share >= 30);
}
