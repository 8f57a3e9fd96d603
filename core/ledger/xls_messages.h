// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of qingshou-xls (core/ledger/xls_protocol.h), taken apart and checked as what a stranger says.
#pragma once

#include "core/ledger/byte_source.h"
#include "core/ledger/limits.h"
#include "core/ledger/xls_protocol.h"

#include <memory>
#include <string>
#include <string_view>

namespace qingshou {

class XlsMessages {
public:
    struct Received {
        xls::Message kind = xls::Message::End;
        std::string_view payload; ///< until the next call
    };

    /// `path` and `sheet`, the name that was asked for, are for messages.
    XlsMessages(std::unique_ptr<ByteSource> output, QString path, QString sheet, const TableLimits& limits);

    /// The first message: LedgerOldFormat when it is not the one of this version.
    Outcome greet();
    /// The next message; LedgerOldFormat when it is none or the output is over, the errors of a Failure, and the
    /// source's.
    Result<Received> next();
    Error malformed(const char* what) const;

private:
    Outcome need(size_t bytes);
    Error failureOf(std::string_view payload) const;

    std::unique_ptr<ByteSource> output_;
    QString path_;
    QString sheet_;
    TableLimits limits_;
    std::string buffer_;
    size_t at_ = 0;
};

} // namespace qingshou
