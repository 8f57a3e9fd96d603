// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written beside its place and moved there whole, so that a failure leaves what was there.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace qingshou {

/// FileNotFound (folder), FolderNotWritable, FileNotWritable, FileInUse when a spreadsheet program's lock file says so.
Outcome checkOutputPath(const QString& path);

/// DiskFull or FileNotWritable for what the system said (errno).
Error outputError(const QString& path, int systemError);

class OutputFile {
public:
    explicit OutputFile(const QString& path);
    ~OutputFile(); ///< removes what was not committed
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    const QString& unfinished() const { return unfinished_; } ///< where to write
    Outcome commit();

private:
    QString path_;
    QString unfinished_;
};

} // namespace qingshou
