// SPDX-License-Identifier: GPL-3.0-or-later
// The running qingshou-xls and what it writes, a stranger's words that core/ledger/xls_messages.h takes apart. The
// process ends with this object at the latest.
// Errors: LedgerOldFormat with missing (start), and crashed or time when it ends early or hangs (read).
#pragma once

#include "core/ledger/byte_source.h"
#include "core/ledger/ledger_file.h"

#include <QProcess>

namespace qingshou {

class XlsProcess final : public ByteSource {
public:
    explicit XlsProcess(const LedgerFile& file) : file_(file) {}
    ~XlsProcess() override;
    XlsProcess(const XlsProcess&) = delete;
    XlsProcess& operator=(const XlsProcess&) = delete;

    /// `what`: "sheets", or "rows" and perhaps the sheet's name behind the file's.
    Outcome start(const QString& program, const QString& what, const QString& sheet = {});
    /// Waits for more. Never 0: its last message tells that it is the last.
    Result<qsizetype> read(char* into, qsizetype size) override;

private:
    Error endedEarly() const;
    Error unreadable(const char* why, const QString& detail) const;

    LedgerFile file_;
    QProcess process_;
};

} // namespace qingshou
