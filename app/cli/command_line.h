// SPDX-License-Identifier: GPL-3.0-or-later
// The program without its window: the same services, the same audit. Every verb declares its arguments here and is
// run only after the whole line was understood. Exit codes: 0 done, 1 refused (reason on stderr), 2 wrong call.
#pragma once

#include "core/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QTextStream>

#include <functional>
#include <memory>

namespace qingshou::cli {

/// What the command line says, in the user's language.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(qingshou::cli::Say)
};

enum Exit { done = 0, refused = 1, wrongCall = 2 };

class CommandLine {
public:
    CommandLine();

    /// Parses; prints help, version or what is wrong with the call itself. Nothing: go on with run().
    std::optional<int> parse(int argc, char** argv);
    /// True when the verb paints or prints, and so needs a QApplication.
    bool needsScreen() const { return needsScreen_; }
    QString language() const { return language_; }
    int run();

    // For the verbs
    CLI::App& app() { return app_; }
    bool json() const { return json_; }
    QTextStream& out() { return out_; }
    QTextStream& err() { return err_; }
    Environment environment() const { return {}; }
    QString file() const { return file_; }
    QString user() const { return user_; }
    /// From QINGSHOU_PASSWORD; never an argument, which others on the machine could read.
    static QString password();

    /// What the verb does, called by run().
    void verb(CLI::App* subcommand, std::function<int()> action, bool needsScreen = false);
    /// Opens --file and signs --user in; says why not and gives null.
    std::unique_ptr<Workspace> open();
    /// Says the error on stderr in the user's language and gives Exit::refused.
    int refuse(const Error& error);
    /// The day of --as-of, today when it was left out. Nothing for a wrong one, which it says: a wrong call.
    std::optional<QDate> asOf(const std::string& text, const Workspace& workspace);
    /// A wrong value of an argument.
    int misuse(const QString& sentence);

private:
    CLI::App app_;
    QTextStream out_;
    QTextStream err_;
    QString file_;
    QString user_;
    QString language_ = QStringLiteral("zh_CN");
    std::string fileArgument_, userArgument_, languageArgument_;
    bool json_ = false;
    bool needsScreen_ = false;
    std::function<int()> action_;
    bool misused_ = false; ///< whatever the verb answers then
};

/// A day given as an argument: yyyy-MM-dd or yyyyMMdd.
std::optional<QDate> dayArgument(const std::string& text);
inline QString qstring(const std::string& text)
{
    return QString::fromStdString(text);
}

/// RFC 4180: quoted where they need it.
QString csvLine(const QStringList& cells);

// One function a verb, in a file of its name.
void addNew(CommandLine& line);
void addImport(CommandLine& line);
void addRecoveries(CommandLine& line); ///< after addImport
void addList(CommandLine& line);
void addBook(CommandLine& line);
void addExport(CommandLine& line);
void addShow(CommandLine& line);
void addReport(CommandLine& line);
void addSchedule(CommandLine& line);
void addPeriods(CommandLine& line);
void addNotice(CommandLine& line);
void addContact(CommandLine& line);
void addPromise(CommandLine& line);
void addRecovery(CommandLine& line);
void addEvent(CommandLine& line);
void addToday(CommandLine& line);
void addAudit(CommandLine& line);
void addSearch(CommandLine& line);
void addDuplicates(CommandLine& line);
void addGuard(CommandLine& line);
void addConduct(CommandLine& line);
void addBundle(CommandLine& line);
void addRetention(CommandLine& line);
void addDemoPages(CommandLine& line);

} // namespace qingshou::cli
