// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "core/base/dates.h"
#include "ui/support/error_text.h"

#include <QCoreApplication>

namespace qingshou::cli {

CommandLine::CommandLine()
    : app_("Qingshou without its window: import, list, report and check a workstation file.", "qingshou-cli"),
      out_(stdout), err_(stderr)
{
    app_.set_version_flag("--version", QINGSHOU_VERSION);
    app_.add_option("--file", fileArgument_, "Workstation file");
    app_.add_option("--user", userArgument_, "Login; the password comes from QINGSHOU_PASSWORD");
    app_.add_option("--lang", languageArgument_, "Language of messages")->check(CLI::IsMember({"zh_CN", "en"}));
    app_.add_flag("--json", json_, "Answer as JSON");
    app_.require_subcommand(1);
    app_.fallthrough();
    for (const auto add :
         {addNew,      addImport,  addRecoveries, addList,    addBook,    addExport,   addShow,      addReport,
          addSchedule, addPeriods, addNotice,     addContact, addPromise, addRecovery, addEvent,     addToday,
          addAudit,    addSearch,  addDuplicates, addGuard,   addConduct, addBundle,   addRetention, addDemoPages})
        add(*this);
}

std::optional<int> CommandLine::parse(int argc, char** argv)
{
    try {
        app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app_.exit(error) == 0 ? Exit::done : Exit::wrongCall;
    }
    file_ = qstring(fileArgument_);
    user_ = qstring(userArgument_);
    if (!languageArgument_.empty())
        language_ = qstring(languageArgument_);
    return std::nullopt;
}

int CommandLine::run()
{
    int code = action_ ? action_() : Exit::wrongCall;
    if (misused_)
        code = Exit::wrongCall;
    out_.flush();
    if (out_.status() != QTextStream::Ok && code == Exit::done) {
        err_ << Say::tr("The output could not be written.") << Qt::endl;
        return Exit::refused;
    }
    return code;
}

QString CommandLine::password()
{
    return qEnvironmentVariable("QINGSHOU_PASSWORD");
}

void CommandLine::verb(CLI::App* subcommand, std::function<int()> action, bool needsScreen)
{
    subcommand->callback([this, action = std::move(action), needsScreen] {
        action_ = action;
        needsScreen_ = needsScreen;
    });
}

std::unique_ptr<Workspace> CommandLine::open()
{
    if (file_.isEmpty() || user_.isEmpty()) {
        misuse(Say::tr("Name the workstation file with --file and the user with --user."));
        return nullptr;
    }
    if (password().isEmpty()) { // not tried, and so not counted as a wrong one
        err_ << Say::tr("Put the password of %1 into the environment variable QINGSHOU_PASSWORD.").arg(user_)
             << Qt::endl;
        return nullptr;
    }
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(file_, environment());
    if (!opened) {
        refuse(opened.error());
        return nullptr;
    }
    if (const auto session = (*opened)->services().signIn.signIn(user_, password()); !session) {
        refuse(session.error());
        return nullptr;
    } else if ((*session)->mustChangePassword) {
        err_ << Say::tr("Sign in to the window once and choose a password of your own first.") << Qt::endl;
        return nullptr;
    }
    return std::move(opened).value();
}

int CommandLine::refuse(const Error& error)
{
    const ErrorText text = errorText(error, ReadIn::CommandLine);
    for (const QString& sentence : {text.happened, text.safe, text.advice}) {
        if (!sentence.isEmpty())
            err_ << sentence << Qt::endl;
    }
    if (!error.detail.isEmpty())
        err_ << error.detail << Qt::endl;
    return Exit::refused;
}

std::optional<QDate> CommandLine::asOf(const std::string& text, const Workspace& workspace)
{
    const std::optional<QDate> day = text.empty() ? std::optional(workspace.clock().today()) : dayArgument(text);
    if (!day)
        refuse({ErrorCode::Invalid, {QStringLiteral("as_of"), qstring(text)}, {}});
    return day;
}

int CommandLine::misuse(const QString& sentence)
{
    misused_ = true;
    err_ << sentence << Qt::endl;
    return Exit::wrongCall;
}

std::optional<QDate> dayArgument(const std::string& text)
{
    if (const auto iso = fromIso(text))
        return iso;
    const QDate compact = QDate::fromString(qstring(text), QStringLiteral("yyyyMMdd"));
    return compact.isValid() ? std::optional(compact) : std::nullopt;
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n')))
            cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        quoted << cell;
    }
    return quoted.join(QLatin1Char(','));
}

} // namespace qingshou::cli
