// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/html_stream.h"

#include <libxml/HTMLparser.h>

#include <algorithm>

namespace qingshou {
namespace {

constexpr qsizetype blockBytes = 32 << 10;
constexpr size_t tailBytes = 256;
// The parser compares every attribute of a tag with all others, so their number has to have an end.
constexpr qint64 mostAttributeSigns = 4'000;

std::string_view view(const xmlChar* text)
{
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

} // namespace

struct HtmlStream::Callbacks {
    static HtmlStream& of(void* user)
    {
        HtmlStream& stream = *static_cast<HtmlStream*>(user);
        stream.heard_ = stream.fed_;
        return stream;
    }
    static void start(void* user, const xmlChar* name, const xmlChar** attributes)
    {
        HtmlStream& stream = of(user);
        if (++stream.depth_ > stream.limits_.markupDepth)
            stream.fail({ErrorCode::LedgerMalformed, {stream.path_}, QStringLiteral("elements nested too deeply")});
        else if (!stream.error_)
            stream.onStart(view(name), HtmlAttributes(attributes));
    }
    static void end(void* user, const xmlChar* name)
    {
        HtmlStream& stream = of(user);
        --stream.depth_;
        if (!stream.error_)
            stream.onEnd(view(name));
    }
    static void text(void* user, const xmlChar* text, int size)
    {
        HtmlStream& stream = of(user);
        if (!stream.error_ && size > 0)
            stream.onText({reinterpret_cast<const char*>(text), static_cast<size_t>(size)});
    }
    static void script(void* user, const xmlChar*, int) { of(user); }
    static void comment(void* user, const xmlChar*) { of(user); }
};

std::string_view HtmlAttributes::value(std::string_view name) const
{
    for (const unsigned char** each = list_; each && *each; each += 2)
        if (view(each[0]) == name)
            return view(each[1]);
    return {};
}

HtmlStream::HtmlStream(std::unique_ptr<ByteSource> source, const TableLimits& limits, QString path)
    : source_(std::move(source)), limits_(limits), path_(std::move(path))
{
    static const bool initialised = (xmlInitParser(), true); // once, before threads use it
    static_cast<void>(initialised);
    htmlSAXHandler handler{};
    handler.startElement = Callbacks::start;
    handler.endElement = Callbacks::end;
    handler.characters = Callbacks::text;
    handler.ignorableWhitespace = Callbacks::text;
    handler.cdataBlock = Callbacks::script;
    handler.comment = Callbacks::comment;
    parser_ = htmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    if (parser_) // what a <meta> says of the encoding was asked before, and the text is UTF-8 by now
        htmlCtxtUseOptions(parser_, HTML_PARSE_RECOVER | HTML_PARSE_NODEFDTD | HTML_PARSE_NOERROR |
                                        HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    else
        error_ = Error{ErrorCode::LedgerTooLarge, {path_}};
}

HtmlStream::~HtmlStream()
{
    if (parser_)
        htmlFreeParserCtxt(parser_);
}

void HtmlStream::fail(Error error)
{
    if (!error_)
        error_ = std::move(error);
    xmlStopParser(parser_);
}

std::string HtmlStream::tail() const
{
    std::string text = tail_;
    while (!text.empty() && isBlank(text.back()))
        text.pop_back();
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// Makes an unknown end tag of </html> and </body>: some programs write several pages one behind the other, and the
/// parser would leave out all that follows.
void HtmlStream::hideEnd(char& c)
{
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (c == '<') {
        endSigns_ = 1;
    } else if (endSigns_ == 1) {
        endSigns_ = c == '/' ? 2 : 0;
    } else if (endSigns_ == 2) {
        endWord_ = lower == 'h' ? "html" : "body";
        endSigns_ = lower == *endWord_ ? 3 : 0;
    } else if (endSigns_ > 2) {
        endSigns_ = lower == endWord_[endSigns_ - 2] ? endSigns_ + 1 : 0;
        if (endSigns_ == 6) {
            c = '_';
            endSigns_ = 0;
        }
    }
}

void HtmlStream::give(std::string_view text, bool last)
{
    if (error_)
        return;
    htmlParseChunk(parser_, text.data(), static_cast<int>(text.size()), last);
    if (error_)
        return;
    if (parser_->errNo == XML_ERR_NO_MEMORY)
        error_ = Error{ErrorCode::LedgerTooLarge, {path_}};
    else if (!last && parser_->instate == XML_PARSER_EOF) // never more than what was read is given out as all
        error_ = Error{ErrorCode::LedgerMalformed, {path_}, QStringLiteral("the page cannot be followed")};
}

/// Watches the tags of a block, and makes blanks of zeros, at which the parser would stop.
void HtmlStream::checkTags(std::string& block)
{
    for (char& c : block) {
        if (c == '\0')
            c = ' ';
        hideEnd(c);
        if (inTag_) {
            attributeSigns_ += isBlank(c) || c == '=' || c == '"' || c == '\'' || c == '/';
            inTag_ = c != '>';
            if (attributeSigns_ > mostAttributeSigns)
                fail({ErrorCode::LedgerMalformed, {path_}, QStringLiteral("a tag with too many attributes")});
        } else if (afterBracket_) {
            inTag_ = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            attributeSigns_ = 0;
        }
        afterBracket_ = c == '<';
    }
}

Result<bool> HtmlStream::feed()
{
    if (error_)
        return *error_;
    if (ended_)
        return false;
    if (!begun_)
        give("<html><body>", false); // the parser stops for good when the last open element ends
    begun_ = true;
    block_.resize(static_cast<size_t>(blockBytes));
    const auto got = source_->read(block_.data(), blockBytes);
    if (!got) {
        error_ = got.error();
        return *error_;
    }
    block_.resize(static_cast<size_t>(*got));
    ended_ = block_.empty();
    fed_ += *got;
    tail_ += block_;
    if (tail_.size() > tailBytes)
        tail_.erase(0, tail_.size() - tailBytes);
    checkTags(block_);
    if (ended_) {
        give("\n<!-- -->\n", false); // what the parser still holds back comes out before the end is told
        if (!error_)
            onTextEnd();
    }
    give(block_, ended_);
    if (!error_ && fed_ - heard_ > limits_.tagBytes)
        error_ = Error{ErrorCode::LedgerMalformed, {path_}, QStringLiteral("a tag or a text without end")};
    if (error_)
        return *error_;
    return !ended_;
}

} // namespace qingshou
