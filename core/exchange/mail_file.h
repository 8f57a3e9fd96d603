// SPDX-License-Identifier: GPL-3.0-or-later
// E-mails as files (.eml, RFC 5322): plain text in UTF-8, without a sender, marked as not yet sent (X-Unsent) so that
// mail programs open them ready to go.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace qingshou {

struct MailFile {
    QString name{}; ///< whose, for the file's name
    QString to{};   ///< one address without line breaks
    QString subject{};
    QString text{};
};

QByteArray mailFile(const MailFile& mail);

/// One file each, numbered, into a folder that is new or empty; it appears whole or not at all. progress: false stops.
/// FolderNotWritable, Conflict("bundle_folder") when something is in it, FileNotWritable, DiskFull, Cancelled.
Outcome writeMailFiles(const QString& folder, const std::vector<MailFile>& mails,
                       const std::function<bool(int done)>& progress = {});

} // namespace qingshou
