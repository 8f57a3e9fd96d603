// SPDX-License-Identifier: GPL-3.0-or-later
// XML read as a stream that can be paused at an element's end. Names come without prefix: workbooks use one vocabulary,
// under several namespaces and prefixes. A DOCTYPE is refused, so entities cannot grow; a token without end, and
// elements nested without end, are refused before they fill memory.
// Errors: the source's, LedgerTruncated (the text ends early), LedgerMalformed, and whatever a handler gives to fail().
#pragma once

#include "core/ledger/byte_source.h"

#include <QString>

#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace qingshou {

/// An attribute's value as text; it is UTF-8 whatever the document is in.
QString xmlText(std::string_view value);
/// The whole number that an attribute's value begins with; `otherwise` when there is none or it does not fit.
template <class Int>
Int xmlNumber(std::string_view value, Int otherwise)
{
    std::from_chars(value.data(), value.data() + value.size(), otherwise); // is left alone then
    return otherwise;
}

class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : list_(list) {}
    /// By local name; empty when it is not there.
    std::string_view value(std::string_view name) const;
    bool has(std::string_view name) const;

private:
    const char* find(std::string_view name) const;
    const char** list_;
};

class XmlStream {
public:
    /// The encoding that the text is in, whatever it declares; null: as it declares.
    XmlStream(std::unique_ptr<ByteSource> source, QString path, const char* encoding = nullptr);
    virtual ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Runs until a handler pauses (true) or the document ends (false).
    Result<bool> run();
    /// Runs to the end, whatever pauses.
    Outcome runToEnd();
    /// Bytes that went in so far.
    qint64 fed() const { return fed_; }

protected:
    virtual void onStart(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void onEnd(std::string_view name) = 0;
    virtual void onText(std::string_view text) = 0;

    void pause(); ///< from a handler
    void fail(Error error);
    const QString& path() const { return path_; }

private:
    struct Callbacks;
    Result<bool> outcomeOf(int status);

    XML_ParserStruct* parser_ = nullptr;
    std::unique_ptr<ByteSource> source_;
    QString path_;
    std::optional<Error> error_;
    qint64 fed_ = 0;
    int depth_ = 0;
    bool paused_ = false, ended_ = false, last_ = false;
};

} // namespace qingshou
