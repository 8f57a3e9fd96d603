// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_file.h"

#include "tests/core/ledger/table_support.h"
#include "tests/core/ledger/workbook_builder.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace qingshou;
using namespace std::string_view_literals;

namespace {

std::optional<ErrorCode> refusal(std::string bytes)
{
    const auto file = LedgerFile::fromBytes(std::move(bytes), QStringLiteral("made"));
    return file.ok() ? std::nullopt : std::optional(file.error().code);
}

} // namespace

TEST_CASE("File: told by its first bytes", "[ledger][file]")
{
    struct Case {
        const char* what;
        std::string_view head;
        FileKind kind;
    };
    const std::vector<Case> cases{
        {"nothing", ""sv, FileKind::Empty},
        {"text", "借据号,户名\n"sv, FileKind::DelimitedText},
        {"GBK", "\xBD\xE8\xBE\xDD,1\n"sv, FileKind::DelimitedText},
        {"UTF-16",
         "\xFF\xFE"
         "a\0,\0"sv,
         FileKind::DelimitedText},
        {"zip", "PK\x03\x04"sv, FileKind::Xlsx},
        {"OLE", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::Xls},
        {"Excel 4", "\x09\x04\x06\x00\x00\x00\x10\x00"sv, FileKind::Xls},
        {"a page", "  <html xmlns:o=\"x\"><body>"sv, FileKind::Html},
        {"a page with a mark", "\xEF\xBB\xBF\n<!DOCTYPE html>"sv, FileKind::Html},
        {"a page as XML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html xmlns=\"y\">"sv,
         FileKind::Html},
        {"a page after a remark", "<!-- made by x -->\n<META charset=gbk>"sv, FileKind::Html},
        {"a heading and a table", "不良贷款\n<TABLE border=1><TR><TD>1"sv, FileKind::Html},
        {"text that speaks of a table", "借据号,备注\nA1,<table> 见附件\n"sv, FileKind::DelimitedText},
        {"text in brackets", "<借据号>,<户名>\n"sv, FileKind::DelimitedText},
        {"XML 2003", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"sv, FileKind::Xml2003},
        {"XML 2003 without its mark", "\r\n<?xml version=\"1.0\"?>\n<Workbook xmlns=\"x\">"sv, FileKind::Xml2003},
        {"XML 2003 with a prefix", "<ss:Workbook xmlns:ss=\"x\">"sv, FileKind::Xml2003},
        {"XML 2003 in UTF-16", "<\0W\0o\0r\0k\0b\0o\0o\0k\0>\0"sv, FileKind::Xml2003},
        {"another XML", "<?xml version=\"1.0\"?><office:document>"sv, FileKind::OtherMarkup},
        {"a table alone", "<TABLE><tr>"sv, FileKind::Html},
        {"a page in UTF-16", "\xFF\xFE<\0h\0t\0m\0l\0>\0"sv, FileKind::Html},
        {"a web archive", "MIME-Version: 1.0\nX-Document-Type: Workbook\n"sv, FileKind::OtherMarkup},
        {"a picture", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv, FileKind::Binary},
        {"a PDF", "%PDF-1.7\n1 0 obj"sv, FileKind::Binary},
        {"control signs", "\x01\x02\x03 some text"sv, FileKind::Binary},
        {"zeros", "a,b\n\0\0\0\0"sv, FileKind::Binary},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        CHECK(kindOfHead(each.head) == each.kind);
    }
}

TEST_CASE("File: what cannot be read says so", "[ledger][file]")
{
    CHECK(refusal("") == ErrorCode::LedgerEmpty);
    CHECK(refusal(std::string("a\0b", 3)) == ErrorCode::LedgerBinary);
    CHECK(refusal("MIME-Version: 1.0\n") == ErrorCode::LedgerOldFormat);
    CHECK(refusal("<?xml version=\"1.0\"?><root/>") == ErrorCode::LedgerOldFormat);
    CHECK(refusal(test::compoundFileWith(u"EncryptedPackage")) == ErrorCode::LedgerEncrypted);
    CHECK(refusal("PK\x03\x04 and no more") == ErrorCode::LedgerTruncated);
    CHECK(refusal(test::zipOf({{"word/document.xml", "<a/>"}})) == ErrorCode::LedgerBinary);
    CHECK_FALSE(refusal("a,b\n"));
    CHECK_FALSE(refusal(test::workbookWith("")));

    const auto code = [](const char* relative) {
        const auto file = LedgerFile::open(test::dataPath(QString::fromLatin1(relative)));
        return file.ok() ? std::nullopt : std::optional(file.error().code);
    };
    CHECK(code("ledgers/no-such-file.csv") == ErrorCode::FileNotFound);
    CHECK(code("ledgers") == ErrorCode::FileNotReadable);
    CHECK_FALSE(code("ledgers/titled.xlsx"));
    CHECK_FALSE(code("ledgers/titled.xls"));
    CHECK_FALSE(code("ledgers/titled-html-named.xls"));
    CHECK_FALSE(code("ledgers/titled-gb18030.csv"));
}

TEST_CASE("File: the name does not matter", "[ledger][file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.csv"));
    REQUIRE(QFile::copy(test::dataPath(QStringLiteral("ledgers/titled.xlsx")), path));
    const auto file = LedgerFile::open(path);
    REQUIRE(file.ok());
    CHECK(file->kind() == FileKind::Xlsx);
    CHECK_FALSE(file->memory());
    CHECK(test::readTable(*file).rows.size() == 306);
}

#ifdef Q_OS_UNIX
namespace {

/// Opens a pipe as a ledger while another thread writes to it; the writer gets EPIPE when the reader gives up.
Result<LedgerFile> openPipe(const std::function<std::string(size_t)>& block, const TableLimits& limits, size_t& written)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    const QByteArray name = QFile::encodeName(path);
    REQUIRE(::mkfifo(name.constData(), 0600) == 0);
    ::signal(SIGPIPE, SIG_IGN);
    std::thread writer([&] {
        const int fd = ::open(name.constData(), O_WRONLY);
        for (size_t i = 0;; ++i) {
            const std::string bytes = block(i);
            size_t at = 0;
            while (at < bytes.size()) {
                const ssize_t count = ::write(fd, bytes.data() + at, bytes.size() - at);
                if (count <= 0)
                    break;
                at += static_cast<size_t>(count);
                written += static_cast<size_t>(count);
            }
            if (bytes.empty() || at < bytes.size())
                break;
        }
        ::close(fd);
    });
    auto file = LedgerFile::open(path, limits);
    writer.join();
    return file;
}

} // namespace

TEST_CASE("File: a pipe is read once and kept", "[ledger][file]")
{
    size_t written = 0;
    const auto file =
        openPipe([](size_t i) { return i < 1000 ? "A" + std::to_string(i) + ",张三\n" : std::string(); }, {}, written);
    REQUIRE(file.ok());
    CHECK(file->kind() == FileKind::DelimitedText);
    CHECK(file->size() == static_cast<qint64>(written));
    CHECK(test::readTable(*file).rows.size() == 1000);
    CHECK(test::readTable(*file).rows.size() == 1000);
}

TEST_CASE("File: an endless pipe is left early", "[ledger][file]")
{
    size_t written = 0;
    TableLimits limits;
    limits.streamBytes = 8 << 20;
    SECTION("a line without end")
    {
        const auto file = openPipe([](size_t i) { return i ? std::string(4096, 'x') : "a,b\n"; }, limits, written);
        REQUIRE_FALSE(file.ok());
        CHECK(file.error().code == ErrorCode::LedgerLineTooLong);
        CHECK(file.error().args.at(0) == QLatin1String("2"));
        CHECK(written < size_t(4) << 20);
    }
    SECTION("lines without end")
    {
        const auto file = openPipe([](size_t) { return std::string(4095, 'x') + "\n"; }, limits, written);
        REQUIRE_FALSE(file.ok());
        CHECK(file.error().code == ErrorCode::LedgerTooLarge);
        CHECK(written < size_t(10) << 20);
    }
    SECTION("bytes that are no text")
    {
        const auto file = openPipe([](size_t) { return std::string(4096, '\0'); }, limits, written);
        REQUIRE_FALSE(file.ok());
        CHECK(file.error().code == ErrorCode::LedgerBinary);
        CHECK(written < size_t(1) << 20);
    }
}
#endif
