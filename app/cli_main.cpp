// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "ui/support/language.h"

#include <QApplication>

#include <clocale>
#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    std::setlocale(LC_CTYPE, "C.UTF-8"); // names and messages are Chinese, whatever the terminal was set to
    try {
        qingshou::cli::CommandLine line;
        if (const std::optional<int> code = line.parse(argc, argv))
            return *code;
        std::unique_ptr<QCoreApplication> application;
        if (line.needsScreen()) {
            qputenv("QT_QPA_PLATFORM", "offscreen"); // paints, but nobody looks
            application = std::make_unique<QApplication>(argc, argv);
        } else {
            application = std::make_unique<QCoreApplication>(argc, argv);
        }
        QCoreApplication::setApplicationName(QStringLiteral("qingshou-cli"));
        QCoreApplication::setApplicationVersion(QStringLiteral(QINGSHOU_VERSION));
        qingshou::installLanguage(*application, line.language());
        return line.run();
    } catch (const std::exception& error) {
        std::cerr << "qingshou-cli: " << error.what() << std::endl;
        return qingshou::cli::Exit::refused;
    }
}
