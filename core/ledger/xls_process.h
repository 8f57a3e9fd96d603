// SPDX-License-Identifier: GPL-3.0-or-later
// The running qingshou-xls and the messages that come from it (core/ledger/xls_protocol.h), checked as what a stranger
// says. The process ends with this object at the latest.
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/xls_protocol.h"

#include <QProcess>

#include <string>
#include <string_view>

namespace qingshou {

class XlsProcess {
public:
    struct Received {
        xls::Message kind = xls::Message::End;
        std::string_view payload; ///< until the next call
    };

    explicit XlsProcess(const LedgerFile& file) : file_(file) {}
    ~XlsProcess();
    XlsProcess(const XlsProcess&) = delete;
    XlsProcess& operator=(const XlsProcess&) = delete;

    /// `what`: "sheets", or "rows" and perhaps the sheet's name behind the file's.
    Outcome start(const QString& program, const QString& what, const QString& sheet = {});
    /// The next message; the errors of a Failure, of a process that ended before End, and of one that hangs.
    Result<Received> next();
    Error malformed(const char* what) const;

private:
    Outcome need(size_t bytes);
    Error endedEarly() const;
    Error failureOf(std::string_view payload) const;
    Error unreadable(const char* why, const QString& detail) const;

    LedgerFile file_;
    QString sheet_;
    QProcess process_;
    std::string buffer_;
    size_t at_ = 0;
};

} // namespace qingshou
