// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xml_stream.h"

#include <expat.h>

#include <cstring>

namespace qingshou {
namespace {

constexpr int blockBytes = 64 << 10;
constexpr int deepest = 512;             // elements within elements; workbooks have a dozen
constexpr qint64 longestToken = 2 << 20; // a tag, a comment; texts come in pieces

std::string_view localName(const char* name)
{
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

struct XmlStream::Callbacks {
    static XmlStream& of(void* user) { return *static_cast<XmlStream*>(user); }
    static void start(void* user, const XML_Char* name, const XML_Char** attributes)
    {
        XmlStream& stream = of(user);
        if (++stream.depth_ > deepest)
            stream.fail({ErrorCode::LedgerMalformed, {stream.path_}, QStringLiteral("elements nested too deeply")});
        else
            stream.onStart(localName(name), XmlAttributes(attributes));
    }
    static void end(void* user, const XML_Char* name)
    {
        --of(user).depth_;
        of(user).onEnd(localName(name));
    }
    static void text(void* user, const XML_Char* text, int size) { of(user).onText({text, static_cast<size_t>(size)}); }
    static void doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        XmlStream& stream = of(user);
        stream.fail({ErrorCode::LedgerMalformed, {stream.path_}, QStringLiteral("DOCTYPE in a workbook")});
    }
};

QString xmlText(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

const char* XmlAttributes::find(std::string_view name) const
{
    for (const char** each = list_; *each; each += 2)
        if (localName(each[0]) == name)
            return each[1];
    return nullptr;
}

std::string_view XmlAttributes::value(std::string_view name) const
{
    const char* found = find(name);
    return found ? found : std::string_view();
}

bool XmlAttributes::has(std::string_view name) const
{
    return find(name) != nullptr;
}

XmlStream::XmlStream(std::unique_ptr<ByteSource> source, QString path, const char* encoding)
    : parser_(XML_ParserCreate(encoding)), source_(std::move(source)), path_(std::move(path))
{
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(parser_, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(parser_, Callbacks::doctype);
}

XmlStream::~XmlStream()
{
    XML_ParserFree(parser_);
}

void XmlStream::pause()
{
    paused_ = true;
    XML_StopParser(parser_, XML_TRUE);
}

void XmlStream::fail(Error error)
{
    if (!error_)
        error_ = std::move(error);
    XML_StopParser(parser_, XML_FALSE);
}

Result<bool> XmlStream::outcomeOf(int status)
{
    if (error_)
        return *error_;
    if (status == XML_STATUS_SUSPENDED)
        return true;
    if (status == XML_STATUS_ERROR) {
        const XML_Error code = XML_GetErrorCode(parser_);
        const QString what = QStringLiteral("line %1: %2")
                                 .arg(XML_GetCurrentLineNumber(parser_))
                                 .arg(QString::fromUtf8(XML_ErrorString(code)));
        const bool cut = last_ && (code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN ||
                                   code == XML_ERROR_PARTIAL_CHAR || code == XML_ERROR_UNCLOSED_CDATA_SECTION);
        error_ = Error{cut ? ErrorCode::LedgerTruncated : ErrorCode::LedgerMalformed, {path_}, what};
        return *error_;
    }
    if (fed_ - XML_GetCurrentByteIndex(parser_) > longestToken) {
        error_ = Error{ErrorCode::LedgerMalformed, {path_}, QStringLiteral("a tag without end")};
        return *error_;
    }
    ended_ = last_;
    return false;
}

Result<bool> XmlStream::run()
{
    if (error_)
        return *error_;
    while (!ended_) {
        int status = XML_STATUS_OK;
        if (paused_) {
            paused_ = false;
            status = XML_ResumeParser(parser_);
        } else {
            void* block = XML_GetBuffer(parser_, blockBytes);
            if (!block)
                return {ErrorCode::LedgerTooLarge, {path_}};
            const auto got = source_->read(static_cast<char*>(block), blockBytes);
            if (!got) {
                error_ = got.error();
                return *error_;
            }
            fed_ += *got;
            last_ = *got == 0;
            status = XML_ParseBuffer(parser_, static_cast<int>(*got), last_);
        }
        auto outcome = outcomeOf(status);
        if (!outcome || *outcome)
            return outcome;
    }
    return false;
}

Outcome XmlStream::runToEnd()
{
    for (;;) {
        const auto more = run();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
    }
}

} // namespace qingshou
