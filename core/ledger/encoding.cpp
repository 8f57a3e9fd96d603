// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/encoding.h"

#include "core/ledger/utf8_check.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

constexpr auto utf8Mark = "\xEF\xBB\xBF"sv;
constexpr qsizetype blockBytes = 64 << 10;
// GB18030 text that happens to be UTF-8 for eight characters of three bytes does not occur; a UTF-8 file does.
constexpr qint64 surelyUtf8 = 8;

Error badByte(const QString& path, qint64 offset)
{
    return {ErrorCode::LedgerEncoding, {path, QString::number(offset)}};
}

class Utf8Source final : public ByteSource {
public:
    Utf8Source(std::unique_ptr<ByteSource> source, QString path) : source_(std::move(source)), path_(std::move(path)) {}

    Result<qsizetype> read(char* into, qsizetype size) override
    {
        if (!begun_)
            if (const auto opened = begin(); !opened)
                return opened.error();
        if (!head_.empty()) {
            const auto count = std::min(size, static_cast<qsizetype>(head_.size()));
            std::memcpy(into, head_.data(), static_cast<size_t>(count));
            head_.erase(0, static_cast<size_t>(count));
            return count; // short and checked already
        }
        auto got = source_->read(into, size);
        if (!got)
            return got;
        if (*got == 0 ? !check_.finish() : !check_.feed({into, static_cast<size_t>(*got)}))
            return badByte(path_, check_.offset());
        return got;
    }

private:
    Outcome begin()
    {
        begun_ = true;
        std::array<char, 3> first{};
        while (head_.size() < first.size()) {
            const auto got = source_->read(first.data(), static_cast<qsizetype>(first.size() - head_.size()));
            if (!got)
                return got.error();
            if (*got == 0)
                break;
            head_.append(first.data(), static_cast<size_t>(*got));
        }
        if (!check_.feed(head_))
            return badByte(path_, check_.offset());
        if (head_ == utf8Mark)
            head_.clear();
        return Done{};
    }

    std::unique_ptr<ByteSource> source_;
    QString path_;
    Utf8Check check_;
    std::string head_;
    bool begun_ = false;
};

/// Any encoding that ICU knows, strictly.
class ConvertingSource final : public ByteSource {
public:
    ConvertingSource(std::unique_ptr<ByteSource> source, const char* name, QString path)
        : source_(std::move(source)), path_(std::move(path)), in_(static_cast<size_t>(blockBytes)),
          middle_(static_cast<size_t>(blockBytes))
    {
        UErrorCode status = U_ZERO_ERROR;
        from_ = ucnv_open(name, &status);
        to_ = ucnv_open("UTF-8", &status);
        ucnv_setToUCallBack(from_, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFromUCallBack(to_, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        if (U_FAILURE(status))
            failure_ = QString::fromLatin1(u_errorName(status));
        middleFrom_ = middleTo_ = middle_.data();
    }
    ~ConvertingSource() override
    {
        ucnv_close(from_);
        ucnv_close(to_);
    }
    ConvertingSource(const ConvertingSource&) = delete;
    ConvertingSource& operator=(const ConvertingSource&) = delete;

    Result<qsizetype> read(char* into, qsizetype size) override
    {
        if (!failure_.isEmpty())
            return {ErrorCode::Internal, {}, failure_};
        for (;;) {
            if (left_.empty() && !ended_)
                if (const auto filled = fill(); !filled)
                    return filled.error();
            char* target = into;
            const char* source = left_.data();
            UErrorCode status = U_ZERO_ERROR;
            ucnv_convertEx(to_, from_, &target, into + size, &source, left_.data() + left_.size(), middle_.data(),
                           &middleFrom_, &middleTo_, middle_.data() + middle_.size(), false, ended_, &status);
            left_.remove_prefix(static_cast<size_t>(source - left_.data()));
            if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR)
                return badByte(path_, readSoFar_ - static_cast<qint64>(left_.size()) - invalidBytes());
            const auto given = static_cast<qsizetype>(target - into);
            const auto kept = withoutMark(into, given);
            if (kept > 0 || (given == 0 && ended_ && status != U_BUFFER_OVERFLOW_ERROR))
                return kept;
        }
    }

private:
    /// A whole block, except for the last: of a sign of UTF-16 that comes in two pieces the converter does not tell
    /// how much it has kept.
    Outcome fill()
    {
        size_t size = 0;
        while (size < in_.size() && !ended_) {
            const auto got = source_->read(in_.data() + size, static_cast<qsizetype>(in_.size() - size));
            if (!got)
                return got.error();
            ended_ = *got == 0;
            size += static_cast<size_t>(*got);
        }
        left_ = {in_.data(), size};
        readSoFar_ += static_cast<qint64>(size);
        return Done{};
    }

    /// The bytes that the converter has swallowed and could not make anything of, and those behind them that came in
    /// an earlier block and that it would look at once more.
    qint64 invalidBytes() const
    {
        std::array<char, 16> bytes{};
        auto length = static_cast<int8_t>(bytes.size());
        UErrorCode status = U_ZERO_ERROR;
        ucnv_getInvalidChars(from_, bytes.data(), &length, &status);
        const int32_t again = ucnv_toUCountPending(from_, &status);
        return U_SUCCESS(status) ? length + again : 0;
    }

    qsizetype withoutMark(char* text, qsizetype size)
    {
        if (size == 0 || begun_)
            return size;
        begun_ = true; // a converter gives whole characters, so a mark comes in one piece
        if (!std::string_view(text, static_cast<size_t>(size)).starts_with(utf8Mark))
            return size;
        std::memmove(text, text + utf8Mark.size(), static_cast<size_t>(size) - utf8Mark.size());
        return size - static_cast<qsizetype>(utf8Mark.size());
    }

    std::unique_ptr<ByteSource> source_;
    QString path_;
    QString failure_;
    UConverter* from_ = nullptr;
    UConverter* to_ = nullptr;
    std::vector<char> in_;
    std::vector<UChar> middle_;
    UChar* middleFrom_ = nullptr;
    UChar* middleTo_ = nullptr;
    std::string_view left_;
    qint64 readSoFar_ = 0;
    bool ended_ = false;
    bool begun_ = false;
};

} // namespace

std::optional<TextEncoding> textEncodingFromName(const QString& name)
{
    QString plain = name.toLower();
    plain.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    if (plain == QLatin1String("gbk") || plain == QLatin1String("gb2312") || plain == QLatin1String("cp936"))
        return TextEncoding::Gb18030;
    return fromCode<TextEncoding>(plain);
}

Result<TextEncoding> detectEncoding(ByteSource& source, const QString& path)
{
    Utf8Check check;
    std::vector<char> block(static_cast<size_t>(blockBytes));
    constexpr size_t headBytes = 4; // as many as a mark needs, and more
    std::string head;
    bool isUtf8 = true;
    for (bool end = false; !end;) {
        const auto got = source.read(block.data(), blockBytes);
        if (!got)
            return got.error();
        end = *got == 0;
        const std::string_view bytes(block.data(), static_cast<size_t>(*got));
        if (head.size() < headBytes)
            head.append(bytes.substr(0, headBytes));
        isUtf8 = isUtf8 && (end ? check.finish() : check.feed(bytes));
        if (isUtf8 || (head.size() < headBytes && !end)) // the mark may come in the next piece
            continue;
        if (head.starts_with(utf8Mark) || check.longCharacters() >= surelyUtf8)
            return badByte(path, check.offset());
        if (head.starts_with("\xFF\xFE"))
            return TextEncoding::Utf16Le;
        if (head.starts_with("\xFE\xFF"))
            return TextEncoding::Utf16Be;
        return TextEncoding::Gb18030;
    }
    return TextEncoding::Utf8;
}

std::unique_ptr<ByteSource> utf8Source(std::unique_ptr<ByteSource> source, TextEncoding encoding, const QString& path)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16Le:
        return std::make_unique<ConvertingSource>(std::move(source), "UTF-16LE", path);
    case TextEncoding::Utf16Be:
        return std::make_unique<ConvertingSource>(std::move(source), "UTF-16BE", path);
    case TextEncoding::Gb18030:
        return std::make_unique<ConvertingSource>(std::move(source), "gb18030", path);
    }
    return std::make_unique<Utf8Source>(std::move(source), path);
}

} // namespace qingshou
