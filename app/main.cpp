// SPDX-License-Identifier: GPL-3.0-or-later
// The window: reads the arguments, wires the parts together, shows the start page or the given file.
#include "ui/support/language.h"
#include "ui/support/message_prompts.h"
#include "ui/support/palette.h"
#include "ui/support/user_settings.h"
#include "ui/workbench/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <string_view>

using namespace qingshou;

namespace {

struct Arguments {
    QString file;
    QString language; ///< empty: as remembered
};

Arguments readArguments(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Collections workstation for credit cooperatives."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(
        QStringLiteral("lang"), QCoreApplication::translate("Main", "Language: zh_CN or en."), QStringLiteral("code"));
    parser.addOption(language);
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("Main", "Workstation file to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    const QString code = parser.value(language);
    if (!code.isEmpty() && !languages().contains(code)) {
        fputs(qPrintable(
                  QCoreApplication::translate("Main", "Languages are: %1").arg(languages().join(QStringLiteral(", "))) +
                  QLatin1Char('\n')),
              stderr);
        std::exit(2);
    }
    return {parser.positionalArguments().value(0), code};
}

/// --help and --version answer on a machine without a display, too.
bool onlyAsks(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "--help-all" || argument == "-v" ||
               argument == "--version";
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("qingshou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QINGSHOU_VERSION));
    if (onlyAsks(argc, argv)) {
        QCoreApplication application(argc, argv);
        installLanguage(application, UserSettings().language());
        readArguments(application); // leaves the program
        return 0;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("qingshou"));

    UserSettings settings;
    installLanguage(application, settings.language());
    const Arguments arguments = readArguments(application);
    if (!arguments.language.isEmpty())
        installLanguage(application, arguments.language);
    applyTheme(application, settings.theme());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/qingshou.svg")));

    MessagePrompts prompts(settings);
    MainWindow window({prompts, settings, Environment{}});
    window.show();
    if (!arguments.file.isEmpty())
        window.openFile(arguments.file);
    return QApplication::exec();
}
