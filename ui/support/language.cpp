// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace qingshou {
namespace {

constexpr auto translatorName = "qingshou_translator";

void add(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QLatin1String(translatorName));
    if (translator->load(file, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages() { return {QStringLiteral("zh_CN"), QStringLiteral("en")}; }

void installLanguage(QCoreApplication& application, const QString& language)
{
    for (QTranslator* translator : application.findChildren<QTranslator*>(QLatin1String(translatorName)))
        delete translator; // takes itself out
    if (language == QLatin1String("en")) {
        QLocale::setDefault(QLocale(QLocale::English));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    add(application, QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(application, QStringLiteral("qingshou_zh_CN"), QStringLiteral(":/i18n"));
}

} // namespace qingshou
