// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/error_text.h"

#include "core/base/clock.h"
#include "core/services/role.h"
#include "ui/support/conduct_text.h"
#include "ui/support/field_labels.h"
#include "ui/support/labels.h"

#include <QCoreApplication>
#include <QDir>

namespace qingshou {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    Words(const Error& error, ReadIn place) : error_(error), place_(place) {}

    ErrorText text() const
    {
        ErrorText text = windowText();
        if (place_ == ReadIn::CommandLine) {
            if (const QString advice = commandLineAdvice(); !advice.isEmpty())
                text.advice = advice;
        }
        return text;
    }

private:
    ErrorText windowText() const
    {
        if (error_.code <= ErrorCode::Cancelled)
            return aboutFile();
        if (error_.code <= ErrorCode::OutsideScope)
            return aboutAccess();
        if (error_.code <= ErrorCode::ReasonRequired)
            return aboutEntry();
        return aboutLedger();
    }
    QString arg(int i) const { return error_.args.value(i); }
    QString path() const { return QDir::toNativeSeparators(arg(0)); }
    QString field() const { return fieldLabel(arg(0)); }
    static QString unchanged() { return tr("The file is as it was."); }
    QString kept() const
    {
        return place_ == ReadIn::CommandLine ? tr("Nothing was changed.") : tr("What you entered is still there.");
    }
    /// Of files that no mapping explains.
    bool isToBeMendedInFile() const { return arg(2) == QLatin1String("in_file"); }
    static QString nameTheColumns()
    {
        return tr("Give the columns of the file their names, each once, and choose it again.");
    }
    static QString bookStands() { return tr("The book is as it was."); }
    static QString bookUnchanged() { return tr("Nothing was imported; the book is as it was."); }

    ErrorText aboutFile() const;
    ErrorText aboutAccess() const;
    ErrorText aboutEntry() const;
    ErrorText aboutUndo() const;
    ErrorText aboutLedger() const;
    ErrorText aboutLedgerContent() const;
    ErrorText aboutOldFormat() const;
    QString commandLineAdvice() const;

    const Error& error_;
    ReadIn place_;
};

ErrorText Words::aboutFile() const
{
    switch (error_.code) {
    case ErrorCode::FileNotFound:
        return {tr("There is no file or folder %1.").arg(path()),
                {},
                tr("It may have been moved or renamed, or a USB stick is missing. Choose it again.")};
    case ErrorCode::FileNotReadable:
        return {
            tr("%1 cannot be read.").arg(path()), unchanged(),
            tr("Ask whoever looks after this computer for the right to read it, or copy it to a folder of your own.")};
    case ErrorCode::FileNotWritable:
        return {tr("%1 cannot be written.").arg(path()), unchanged(),
                tr("It may be write-protected or open in another program. Close it there, or choose another name or "
                   "folder.")};
    case ErrorCode::FolderNotWritable:
        return {tr("No files can be made in the folder %1.").arg(path()), unchanged(),
                tr("Choose a folder of your own, such as Documents.")};
    case ErrorCode::FileExists:
        return {tr("There is already a file %1.").arg(path()), unchanged(),
                tr("Choose another name, or open the file that is there. A workstation file is never overwritten.")};
    case ErrorCode::NotAWorkstationFile:
        return {tr("%1 is not a workstation file.").arg(path()), unchanged(),
                tr("Workstation files end in .qingshou. A ledger is not opened but imported, from inside a workstation "
                   "file.")};
    case ErrorCode::FileDamaged:
        return {tr("%1 is damaged.").arg(path()), tr("Nothing was written to it."),
                tr("Copy the file to a safe place first. Then open the newest backup beside it and tell whoever looks "
                   "after the program.")};
    case ErrorCode::FileTooNew:
        return {tr("%1 was written by a newer version of the program.").arg(path()), unchanged(),
                arg(1).isEmpty() ? tr("Install the newer version on this computer.")
                                 : tr("Install version %1 or newer on this computer.").arg(arg(1))};
    case ErrorCode::FileInUse:
        return {arg(1).isEmpty() ? tr("%1 is open in another window or on another computer.").arg(path())
                                 : tr("%1 is already open: %2.").arg(path(), arg(1)),
                unchanged(), tr("Close it there, then open it here again.")};
    case ErrorCode::FileOnNetworkShare:
        return {tr("%1 lies on a network share (%2), where a workstation file could be damaged.").arg(path(), arg(1)),
                unchanged(), tr("Copy it to a disk of this computer and open it there.")};
    case ErrorCode::DiskFull:
        return {tr("The disk is full: %1.").arg(path()),
                tr("What was saved before is safe; the last step was taken back whole."),
                tr("Make room on the disk, then do the last step again.")};
    case ErrorCode::StorageFailed:
        return {
            tr("The file could not be read or written: %1.").arg(path()),
            tr("What was saved before is safe; the last step was taken back whole."),
            tr("Try again. If it happens again, close the program, copy the file to another disk and open it there.")};
    case ErrorCode::MigrationFailed:
        return {tr("%1 could not be brought to this version.").arg(path()),
                tr("The file is as it was, and a dated backup lies beside it."),
                tr("Go on with the older version and send the details to whoever looks after the program.")};
    case ErrorCode::Cancelled:
        return {tr("Cancelled."), tr("Nothing was changed."), tr("Start again when you like.")};
    default:
        return {};
    }
}

ErrorText Words::aboutAccess() const
{
    switch (error_.code) {
    case ErrorCode::SignInRequired:
        return {tr("Nobody is signed in."), kept(), tr("Sign in and try again.")};
    case ErrorCode::WrongPassword:
        return {tr("User name or password is wrong."),
                {},
                arg(0).toInt() > 0 ? tr("Try again in %n second(s).", nullptr, arg(0).toInt()) : tr("Try again.")};
    case ErrorCode::TooManyTries:
        return {tr("Too many wrong passwords."), {}, tr("Try again in %n second(s).", nullptr, arg(0).toInt())};
    case ErrorCode::UserDisabled:
        return {tr("The user %1 is disabled.").arg(arg(0)), {}, tr("Ask an administrator to enable the user again.")};
    case ErrorCode::PasswordTooShort:
        return {tr("The password is too short."), {}, tr("Use at least %n character(s).", nullptr, arg(0).toInt())};
    case ErrorCode::PasswordUnchanged:
        return {tr("The new password is the old one."), {}, tr("Choose another.")};
    case ErrorCode::WrongRecoveryKey:
        return {
            tr("This is not the recovery key of this file."),
            {},
            tr("Compare it with the printed sheet: eight groups of four letters and digits, without 0, 1, O and I.")};
    case ErrorCode::NotAllowed: {
        for (const Role role : {Role::Supervisor, Role::Administrator}) { // together they may do everything
            for (const Permission permission : permissionsOf(role)) {
                if (code(permission) == arg(0))
                    return {tr("Your role does not allow this."), kept(), whoMay(permission)};
            }
        }
        return {tr("Your role does not allow this."), kept(), tr("Ask an administrator.")};
    }
    case ErrorCode::OutsideScope:
        return {tr("This belongs to a branch that you do not work for."), kept(),
                tr("Ask a supervisor of that branch, or an administrator to widen your branch.")};
    default:
        return {};
    }
}

ErrorText Words::aboutEntry() const
{
    switch (error_.code) {
    case ErrorCode::Required:
        return {tr("%1 is missing.").arg(field()), kept(), tr("Fill it in.")};
    case ErrorCode::Invalid:
        return {arg(1).isEmpty() ? tr("%1 cannot be understood.").arg(field())
                                 : tr("%1 cannot be “%2”.").arg(field(), arg(1)),
                kept(), tr("Correct it.")};
    case ErrorCode::OutOfRange:
        return {arg(1).isEmpty() ? tr("An amount is larger than the program can count.")
                                 : tr("%1 cannot be %2.").arg(field(), arg(1)),
                kept(),
                arg(2).isEmpty() ? tr("Correct it.") : tr("It must lie between %1 and %2.").arg(arg(2), arg(3))};
    case ErrorCode::Duplicate:
        return {tr("%1 “%2” is already taken.").arg(field(), arg(1)), kept(), tr("Choose another.")};
    case ErrorCode::NotFound:
        return {tr("There is no such %1 any more.").arg(kindLabel(arg(0))), kept(),
                tr("Somebody may have changed it meanwhile. Refresh (F5) and choose again.")};
    case ErrorCode::Stale:
        return {tr("Somebody changed this meanwhile."), kept(), tr("Refresh (F5), look at the change and save again.")};
    case ErrorCode::Conflict:
        if (arg(0).startsWith(QLatin1String("import_")))
            return aboutUndo();
        return {arg(0).isEmpty() ? tr("This contradicts what is there.") : conflictText(arg(0)), kept(),
                tr("Correct it.")};
    case ErrorCode::AmountNotPositive:
        return {tr("%1 must be more than zero.").arg(field()), kept(), tr("Correct the amount.")};
    case ErrorCode::DateInFuture:
        return {tr("%1 lies in the future: %2.").arg(field(), arg(1)), kept(), tr("Enter today or an earlier day.")};
    case ErrorCode::DateBeforeStart:
        return {tr("%1 (%2) lies before the first possible day, %3.").arg(field(), arg(1), arg(2)), kept(),
                tr("Correct the date.")};
    case ErrorCode::AlreadyReversed:
        return {tr("This recovery has been reversed already."), kept(), tr("Refresh (F5) to see the reversal.")};
    case ErrorCode::ConductBlocked: {
        QStringList sentences;
        for (const QString& text : error_.args)
            if (const std::optional<ConductFinding> finding = decodedFinding(text))
                sentences << findingSentence(*finding);
        return {(QStringList{tr("The conduct rules do not allow this contact.")} + sentences).join(QLatin1Char('\n')),
                kept(), tr("A supervisor may allow it with a reason.")};
    }
    case ErrorCode::ReasonRequired:
        return {tr("The reason is missing."), kept(), tr("Say in a few words why.")};
    default:
        return {};
    }
}

/// An import that stands.
ErrorText Words::aboutUndo() const
{
    const QString correct = tr("Import a correct ledger of the same day instead: its values take the place of these.");
    if (arg(0) == QLatin1String("import_built_on")) {
        const QDateTime at = Clock::chinaTime(QDateTime::fromString(arg(3), Qt::ISODate));
        return {tr("The import cannot be undone: since then there is work that stands on it (%1, %2, %3).")
                    .arg(actionLabel(arg(1)), arg(2), at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
                bookStands(), correct};
    }
    if (arg(0) == QLatin1String("import_copy_missing"))
        return {tr("The import cannot be undone: the copy of the book from before it is missing or damaged (%1).")
                    .arg(QDir::toNativeSeparators(arg(1))),
                bookStands(), correct};
    return {conflictText(arg(0)), bookStands(), correct};
}

ErrorText Words::aboutLedger() const
{
    switch (error_.code) {
    case ErrorCode::LedgerEmpty:
        return {tr("%1 is empty.").arg(path()), bookUnchanged(),
                tr("Export the ledger again and check the size of the file.")};
    case ErrorCode::LedgerBinary:
        return {tr("%1 is not a table.").arg(path()), bookUnchanged(), tr("Choose a .csv, .xlsx or .xls file.")};
    case ErrorCode::LedgerEncrypted:
        return {tr("%1 is protected by a password.").arg(path()), bookUnchanged(),
                tr("Open it in Excel or WPS, take the password off, save it and import it again.")};
    case ErrorCode::LedgerOldFormat:
        return aboutOldFormat();
    case ErrorCode::LedgerEncoding:
        return {tr("%1 has characters that cannot be read (near byte %2).").arg(path(), arg(1)), bookUnchanged(),
                tr("Choose the encoding of the file, or save it as .xlsx.")};
    case ErrorCode::LedgerLineTooLong:
        return {tr("Line %1 is longer than %2 bytes.").arg(arg(0), arg(1)), bookUnchanged(),
                tr("The file is probably no ledger or was cut wrongly. Export it again.")};
    case ErrorCode::LedgerFieldTooLong:
        return {tr("Line %1, column %2 holds more than %3 bytes.").arg(arg(0), arg(1), arg(2)), bookUnchanged(),
                tr("A quotation mark is probably missing. Correct the line or export the file again.")};
    case ErrorCode::LedgerTooManyColumns:
        return {tr("The file has %1 columns; at most %2 can be read.").arg(arg(0), arg(1)), bookUnchanged(),
                tr("Delete the empty columns on the right and import again.")};
    case ErrorCode::LedgerTruncated:
        return {tr("%1 stops in the middle.").arg(path()), bookUnchanged(),
                tr("Copy or export it again, then import.")};
    case ErrorCode::LedgerMalformed:
        return {tr("%1 is damaged.").arg(path()), bookUnchanged(),
                tr("Open it in Excel or WPS, save it as .xlsx and import that.")};
    case ErrorCode::LedgerTooLarge:
        return {tr("%1 unpacks to more than %2.").arg(path(), arg(1)), bookUnchanged(),
                tr("Such a file is no ledger. Export it again, or split it by branch.")};
    default:
        return aboutLedgerContent();
    }
}

ErrorText Words::aboutOldFormat() const
{
    const QString saveAnew = tr("Open it in Excel or WPS, save it as .xlsx and import that.");
    if (arg(1) == QLatin1String("memory"))
        return {tr("%1 needs more memory than an old .xls file may have.").arg(path()), bookUnchanged(), saveAnew};
    if (arg(1) == QLatin1String("time"))
        return {tr("%1 could not be read in reasonable time.").arg(path()), bookUnchanged(), saveAnew};
    if (arg(1) == QLatin1String("missing"))
        return {tr("The part of the program that reads old .xls files is missing."), bookUnchanged(),
                tr("Install the program again. Or open the file in Excel or WPS, save it as .xlsx and import that.")};
    if (arg(1) == QLatin1String("crashed"))
        return {tr("%1 is damaged: the reader of old .xls files gave up on it.").arg(path()), bookUnchanged(),
                saveAnew};
    return {tr("%1 is of a kind that cannot be read.").arg(path()), bookUnchanged(), saveAnew};
}

ErrorText Words::aboutLedgerContent() const
{
    switch (error_.code) {
    case ErrorCode::LedgerNoHeader:
        return {tr("No header row was found in the first 20 rows of %1.").arg(path()), bookUnchanged(),
                tr("Give the columns their names (loan number, name, balance …), or choose them by hand.")};
    case ErrorCode::LedgerMissingField:
        return {tr("No column holds “%1”.").arg(field()), bookUnchanged(),
                isToBeMendedInFile() ? nameTheColumns() : tr("Choose the column by hand.")};
    case ErrorCode::LedgerColumnTie:
        return {tr("Several columns could be “%1”: %2.").arg(field(), arg(1)), bookUnchanged(),
                isToBeMendedInFile() ? nameTheColumns() : tr("Choose the right one by hand.")};
    case ErrorCode::LedgerNoDate:
        return {tr("The file does not say its statistics date."), bookUnchanged(),
                tr("Enter the day that the balances stand for.")};
    case ErrorCode::LedgerOlder:
        return {tr("The file is of %1, the book already of %2.").arg(arg(0), arg(1)), bookUnchanged(),
                tr("Import the ledger of a later day.")};
    case ErrorCode::LedgerTotalDiffers:
        return {tr("The file's total is %1, its rows add up to %2.").arg(arg(0), arg(1)), bookUnchanged(),
                tr("Rows are missing or counted twice. Compare with the core system and export again.")};
    case ErrorCode::LedgerRowsRefused:
        return {tr("%n row(s) cannot be taken.", nullptr, arg(0).toInt()), bookUnchanged(),
                tr("Save the ledger with the errors marked, correct it there and choose it again.")};
    case ErrorCode::MappingInvalid:
        return {tr("%1 is not a mapping that can be used.").arg(path()), bookUnchanged(),
                tr("The details say what is wrong with it.")};
    case ErrorCode::AuditBroken:
        return {tr("The audit is broken at entry %1: %2.").arg(arg(0), conflictText(arg(1))),
                tr("Nothing was changed by looking."),
                tr("Keep the file as it is, copy it, and tell the auditor: somebody changed it outside the program.")};
    case ErrorCode::Internal:
        return {tr("Something went wrong inside the program."),
                tr("The last step was taken back; nothing of it was saved."),
                tr("Try again. If it happens again, send the details to whoever looks after the program.")};
    default:
        return {};
    }
}

/// What to do where there is no form to fill in and no list to choose from; empty: the same as in the window.
QString Words::commandLineAdvice() const
{
    switch (error_.code) {
    case ErrorCode::Required:
        return tr("Give it as an argument: --help lists them.");
    case ErrorCode::NotFound:
        return tr("Check how it is written: the window and the lists show what there is.");
    case ErrorCode::Stale:
        return tr("Do it again.");
    case ErrorCode::LedgerEncoding:
        return tr("Give the encoding in a mapping file (--mapping), or save the ledger as .xlsx.");
    case ErrorCode::LedgerNoHeader:
        return tr("Give the columns their names (loan number, name, balance …), or the header's row in a mapping file "
                  "(--mapping).");
    case ErrorCode::LedgerMissingField:
    case ErrorCode::LedgerColumnTie:
        return isToBeMendedInFile() ? nameTheColumns() : tr("Say in a mapping file (--mapping) which column it is.");
    case ErrorCode::LedgerNoDate:
        return tr("Give the day that the balances stand for with --as-of.");
    case ErrorCode::LedgerRowsRefused:
        return tr("Correct the rows named above in the file, or take them out of it.");
    case ErrorCode::LedgerTotalDiffers:
        return tr("Rows are missing or counted twice. Compare with the core system and export again, or import it "
                  "knowingly with --accept-total.");
    default:
        return {};
    }
}

} // namespace

ErrorText errorText(const Error& error, ReadIn place)
{
    return Words(error, place).text();
}

QString errorSentence(const Error& error)
{
    const ErrorText text = errorText(error);
    //: %1: what happened, %2: what to do. In Chinese there is no space between two sentences.
    return QCoreApplication::translate("ErrorText", "%1 %2").arg(text.happened, text.advice);
}

QString errorDetails(const Error& error)
{
    QStringList lines{QStringLiteral("E%1").arg(static_cast<int>(error.code), 3, 10, QLatin1Char('0'))};
    lines += error.args;
    if (!error.detail.isEmpty())
        lines << error.detail;
    lines << QStringLiteral("qingshou " QINGSHOU_VERSION);
    return lines.join(QLatin1Char('\n'));
}

} // namespace qingshou
