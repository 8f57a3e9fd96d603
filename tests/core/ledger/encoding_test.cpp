// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/encoding.h"
#include "core/ledger/utf8_check.h"

#include "tests/core/ledger/dribbling.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <rapidcheck.h>

#include <QFile>
#include <QString>

using namespace qingshou;

namespace {

const QString path = QStringLiteral("made");

std::string contents(const QString& relative)
{
    QFile file(test::dataPath(relative));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

/// The text as UTF-8, or the offset of the first bad byte.
struct Decoded {
    std::string text;
    QString badAt{};
};

Decoded decode(std::string_view bytes, TextEncoding encoding, qsizetype piece = 64)
{
    const auto source = utf8Source(memorySource(bytes), encoding, path);
    Decoded decoded;
    std::string buffer(static_cast<size_t>(piece), '\0');
    for (;;) {
        const auto got = source->read(buffer.data(), piece);
        if (!got) {
            REQUIRE(got.error().code == ErrorCode::LedgerEncoding);
            decoded.badAt = got.error().args.at(1);
            return decoded;
        }
        if (*got == 0)
            return decoded;
        decoded.text.append(buffer, 0, static_cast<size_t>(*got));
    }
}

Result<TextEncoding> detect(std::string_view bytes)
{
    const auto source = memorySource(bytes);
    return detectEncoding(*source, path);
}

using namespace std::string_view_literals;

} // namespace

TEST_CASE("Encoding: one text in GB18030 and in UTF-8", "[ledger][encoding]")
{
    const std::string utf8 = contents(QStringLiteral("text/gb18030-utf8.txt"));
    const std::string gb = contents(QStringLiteral("text/gb18030.txt"));
    REQUIRE(utf8.size() > 1000);
    const auto inUtf8 = detect(utf8), inGb = detect(gb);
    REQUIRE(inUtf8.ok());
    REQUIRE(inGb.ok());
    CHECK(*inUtf8 == TextEncoding::Utf8);
    CHECK(*inGb == TextEncoding::Gb18030);
    for (const qsizetype piece : {16, 17, 100, 65536}) {
        CHECK(decode(utf8, TextEncoding::Utf8, piece).text == utf8);
        CHECK(decode(gb, TextEncoding::Gb18030, piece).text == utf8);
    }
}

TEST_CASE("Encoding: what a text is", "[ledger][encoding]")
{
    struct Case {
        const char* what;
        std::string_view bytes;
        TextEncoding encoding;
        std::string_view text;
    };
    const std::vector<Case> cases{
        {"plain", "a,b\n"sv, TextEncoding::Utf8, "a,b\n"sv},
        {"nothing", ""sv, TextEncoding::Utf8, ""sv},
        {"a mark", "\xEF\xBB\xBF余额"sv, TextEncoding::Utf8, "余额"sv},
        {"a mark alone", "\xEF\xBB\xBF"sv, TextEncoding::Utf8, ""sv},
        {"UTF-16, little", "\xFF\xFE\x59\x4F\x2C\x00"sv, TextEncoding::Utf16Le, "余,"sv},
        {"UTF-16, big", "\xFE\xFF\x4F\x59\x00\x2C"sv, TextEncoding::Utf16Be, "余,"sv},
        {"GBK", "\xD3\xE0\xB6\xEE"sv, TextEncoding::Gb18030, "余额"sv},
        {"four bytes of GB18030", "\xD3\xE0\x95\x32\x82\x36"sv, TextEncoding::Gb18030, "余𠀀"sv},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        const auto found = detect(each.bytes);
        REQUIRE(found.ok());
        CHECK(*found == each.encoding);
        CHECK(decode(each.bytes, each.encoding).text == each.text);
    }
}

TEST_CASE("Encoding: a byte that does not fit is named by its offset", "[ledger][encoding]")
{
    SECTION("a damaged UTF-8 file is not taken for GB18030")
    {
        const std::string good = "借据号,户名,贷款余额\n";
        const auto found = detect(good + "\xE5\xBC,1\n");
        REQUIRE_FALSE(found.ok());
        CHECK(found.error().code == ErrorCode::LedgerEncoding);
        CHECK(found.error().args == QStringList{path, QString::number(good.size())});
    }
    SECTION("nor one with a mark, or cut in a character")
    {
        CHECK(detect("\xEF\xBB\xBF"
                     "a\xFF")
                  .error()
                  .args.at(1) == QLatin1String("4"));
        const std::string cut = "借据号,户名,贷款余额,机构\xE5\xBC";
        CHECK(detect(cut).error().args.at(1) == QString::number(cut.size() - 2));
    }
    SECTION("also where the bytes trickle in")
    {
        const std::string text("a\0\x79\xD9\x8B\xCD,\0"sv);
        for (const qsizetype piece : {1, 3, 5}) {
            const auto source = utf8Source(std::make_unique<test::Dribbling>(text, piece), TextEncoding::Utf16Le, path);
            std::string buffer(64, '\0');
            const auto got = source->read(buffer.data(), 64);
            const auto next = got ? source->read(buffer.data(), 64) : got;
            REQUIRE_FALSE(next.ok());
            CHECK(next.error().args.at(1) == QLatin1String("2"));
        }
    }
    SECTION("when decoding")
    {
        CHECK(decode("ab\xC0\xAF"sv, TextEncoding::Utf8).badAt == QLatin1String("2"));
        CHECK(decode("ab\xED\xA0\x80"sv, TextEncoding::Utf8).badAt == QLatin1String("2"));
        CHECK(decode("\xEF\xBB\xBF"
                     "ab\xE4\xBD"sv,
                     TextEncoding::Utf8)
                  .badAt == QLatin1String("5"));
        CHECK(decode("caf\xE9, x"sv, TextEncoding::Gb18030).badAt == QLatin1String("3"));
        CHECK(decode("ab\xD3"sv, TextEncoding::Gb18030).badAt == QLatin1String("2"));
        CHECK(decode("a\0\0\xD8,\0"sv, TextEncoding::Utf16Le).badAt == QLatin1String("2"));
        std::string far(200'000, 'x');
        far += '\xFF';
        CHECK(decode(far, TextEncoding::Gb18030, 4096).badAt == QLatin1String("200000"));
        CHECK(decode(far, TextEncoding::Utf8, 4096).badAt == QLatin1String("200000"));
        // Four bytes of which the last is wrong, across the end of the block that is converted at once.
        for (const size_t before : {size_t(65'533), size_t(65'534), size_t(65'535)})
            CHECK(decode(std::string(before, 'x') + "\x95\x34\xB2\x2F", TextEncoding::Gb18030, 4096).badAt ==
                  QString::number(before));
    }
}

TEST_CASE("Encoding: the check agrees with Qt's decoder", "[ledger][encoding]")
{
    rc::check("valid or not", [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(
            std::string("a\x80\x8F\x90\x9F\xA0\xBF\xC1\xC2\xDF\xE0\xE4\xED\xEE\xEF\xF0\xF4\xF5\xFF")));
        const auto cut = *rc::gen::inRange<size_t>(0, bytes.size() + 1);
        Utf8Check check;
        const bool valid = check.feed(std::string_view(bytes).substr(0, cut)) &&
                           check.feed(std::string_view(bytes).substr(cut)) && check.finish();
        RC_ASSERT(valid == QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8());
    });
}

TEST_CASE("Encoding: names", "[ledger][encoding]")
{
    CHECK(textEncodingFromName(QStringLiteral("UTF-8")) == TextEncoding::Utf8);
    CHECK(textEncodingFromName(QStringLiteral("utf_16-LE")) == TextEncoding::Utf16Le);
    CHECK(textEncodingFromName(QStringLiteral("gbk")) == TextEncoding::Gb18030);
    CHECK(textEncodingFromName(QStringLiteral("GB2312")) == TextEncoding::Gb18030);
    CHECK_FALSE(textEncodingFromName(QStringLiteral("latin1")));
    for (const TextEncoding each : allValues<TextEncoding>())
        CHECK(textEncodingFromName(code(each)) == each);
}

TEST_CASE("Encoding: a mark that comes byte by byte is a mark", "[ledger]")
{
    const std::string big("\xFE\xFF\x6D\x3E", 4), little("\xFF\xFE\x3E\x6D", 4);
    for (const qsizetype piece : {1, 2, 3, 4}) {
        test::Dribbling one(big, piece), other(little, piece);
        CHECK(detectEncoding(one, path).value() == TextEncoding::Utf16Be);
        CHECK(detectEncoding(other, path).value() == TextEncoding::Utf16Le);
    }
}
