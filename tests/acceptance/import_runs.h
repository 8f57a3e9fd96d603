// SPDX-License-Identifier: GPL-3.0-or-later
// A folder with a workstation file and a ledger; qingshou-cli imports the one into copies of the other, watched from
// outside and killed in the midst of it. The file's password is a cheap one, so that a run is an import for the most
// part.
#pragma once

#include "core/workspace.h"
#include "tests/support/book_contents.h"

#include <QTemporaryDir>

#include <functional>

namespace qingshou::test {

/// How far a run has come, as its files tell.
struct RunState {
    double ms = 0;         ///< since it was started
    bool signedIn = false; ///< its first commit is in the log
    qint64 written = 0;    ///< bytes of the log, and by which the file has grown
};

struct RunResult {
    bool killed = false;     ///< while it was running
    bool lockLeft = false;   ///< the killed one had the file open
    double signedInAtMs = 0; ///< 0: not seen
    double endedAtMs = 0;
    qint64 mostWritten = 0;
};

/// What a file says once it is opened and has been checked.
struct Survey {
    BookContents contents;
    bool signedIn = false; ///< somebody had, since the file was made
};

class ImportRuns {
public:
    ImportRuns();

    /// Where the file is made that all runs begin with.
    Workspace& original() { return *original_; }
    /// To be called once it is as it shall be; it is closed then.
    void setOut(const QString& ledger, QDate day);
    QString path(const QString& name) const { return folder_.filePath(name); }

    /// A copy of the original under that name, without logs or locks of an earlier one.
    QString fresh(const QString& name) const;
    /// The real program imports the ledger; killed as soon as `now` says so.
    RunResult run(const QString& file, const std::function<bool(const RunState&)>& now = {}) const;
    /// Opens the file (a copy of it and its log, so that it stays as a killed program left it), and checks: the engine
    /// finds nothing wrong, the audit's chain is whole.
    Survey survey(const QString& file) const;

private:
    QTemporaryDir folder_;
    Environment environment_;
    std::unique_ptr<Workspace> original_;
    QString ledger_;
    QDate day_;
    qint64 signInsBefore_ = 0;
};

} // namespace qingshou::test
