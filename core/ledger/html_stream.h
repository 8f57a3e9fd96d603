// SPDX-License-Identifier: GPL-3.0-or-later
// A page read as a stream of tags and texts, as browsers forgive it: tags left open, closed twice or crossing. Nothing
// is ever fetched, and a page cannot define entities, so its text only shrinks. Scripts, style sheets and comments are
// left out. Errors: the source's, LedgerMalformed (a tag without end, elements nested too deeply), and whatever a
// handler gives to fail().
#pragma once

#include "core/ledger/byte_source.h"
#include "core/ledger/limits.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct _xmlParserCtxt;

namespace qingshou {

class HtmlAttributes {
public:
    explicit HtmlAttributes(const unsigned char** list) : list_(list) {}
    /// By its name in lower case, with prefix ("x:num"); empty when it is not there or has no value.
    std::string_view value(std::string_view name) const;

private:
    const unsigned char** list_; ///< may be null
};

class HtmlStream {
public:
    /// The source gives UTF-8 that was checked.
    HtmlStream(std::unique_ptr<ByteSource> source, const TableLimits& limits, QString path);
    virtual ~HtmlStream();
    HtmlStream(const HtmlStream&) = delete;
    HtmlStream& operator=(const HtmlStream&) = delete;

    /// Takes one block in, with the handlers called for what it completes; false at the end.
    Result<bool> feed();

protected:
    /// Names are in lower case; every start has its end.
    virtual void onStart(std::string_view name, const HtmlAttributes& attributes) = 0;
    virtual void onEnd(std::string_view name) = 0;
    virtual void onText(std::string_view text) = 0;
    /// All text was taken in, and what the page left open is about to be closed.
    virtual void onTextEnd() = 0;

    void fail(Error error); ///< from a handler; the first one counts
    const QString& path() const { return path_; }
    const TableLimits& limits() const { return limits_; }
    /// The last signs of the page, in lower case and without blanks behind them.
    std::string tail() const;

private:
    struct Callbacks;
    void checkTags(std::string& block);
    void hideEnd(char& c);
    void give(std::string_view text, bool last);

    _xmlParserCtxt* parser_ = nullptr;
    std::unique_ptr<ByteSource> source_;
    TableLimits limits_;
    QString path_;
    std::optional<Error> error_;
    std::string block_, tail_;
    qint64 fed_ = 0, heard_ = 0; ///< bytes in; when something last came out
    qint64 attributeSigns_ = 0;  ///< of the tag under way
    int depth_ = 0;
    int endSigns_ = 0; ///< of </html or </body that were seen in a row
    const char* endWord_ = nullptr;
    bool begun_ = false, inTag_ = false, afterBracket_ = false, ended_ = false;
};

} // namespace qingshou
