// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was refused. Codes are worded for people in ui/support/error_text only.
#pragma once

#include <QString>
#include <QStringList>

namespace qingshou {

enum class ErrorCode {
    // Files
    FileNotFound,        // args: path
    FileNotReadable,     // args: path
    FileNotWritable,     // args: path
    FolderNotWritable,   // args: folder
    FileExists,          // args: path
    NotAWorkstationFile, // args: path
    FileDamaged,         // args: path
    FileTooNew,          // args: path, program version needed
    FileInUse,           // args: path, who has it open
    FileOnNetworkShare,  // args: path, file system
    DiskFull,            // args: path
    StorageFailed,       // args: path; detail: the engine's words
    MigrationFailed,     // args: path, migration; the file is as it was
    Cancelled,
    // Who may
    SignInRequired,
    WrongPassword,    // args: seconds to wait before the next try
    TooManyTries,     // args: seconds to wait
    UserDisabled,     // args: login
    PasswordTooShort, // args: minimum length
    PasswordUnchanged,
    WrongRecoveryKey,
    NotAllowed, // args: permission
    OutsideScope,
    // What was entered
    Required,          // args: field
    Invalid,           // args: field, value
    OutOfRange,        // args: field, value, least, greatest
    Duplicate,         // args: field, value
    NotFound,          // args: kind, id or name
    Stale,             // somebody changed it meanwhile
    Conflict,          // args: reason
    AmountNotPositive, // args: field
    DateInFuture,      // args: field, date
    DateBeforeStart,   // args: field, date, start
    AlreadyReversed,
    ConductBlocked, // args: findings, as core/domain/conduct_terms.h encodes them
    ReasonRequired,
    // Ledgers
    LedgerEmpty,          // args: path
    LedgerBinary,         // args: path
    LedgerEncrypted,      // args: path
    LedgerOldFormat,      // args: path, why: crashed, memory, time, missing (reading .xls), none: not read
    LedgerEncoding,       // args: path, byte offset
    LedgerLineTooLong,    // args: line, limit
    LedgerFieldTooLong,   // args: line, column, limit
    LedgerTooManyColumns, // args: columns, limit
    LedgerTruncated,      // args: path
    LedgerMalformed,      // args: path; detail
    LedgerTooLarge,       // args: path, limit
    LedgerNoHeader,       // args: path
    LedgerMissingField,   // args: field
    LedgerColumnTie,      // args: field, columns
    LedgerNoDate,         // no statistics date in the file and none given
    LedgerOlder,          // args: file's date, book's date
    LedgerTotalDiffers,   // args: total in the file, sum of the rows
    LedgerRowsRefused,    // args: count
    MappingInvalid,       // args: path; detail
    // Audit
    AuditBroken, // args: sequence, what is wrong
    Internal     // detail
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList args{};
    QString detail{}; ///< for the "details" box and the log; never personal data
};

} // namespace qingshou
