// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/recovery_key_page.h"

#include "core/base/dates.h"
#include "ui/commands/command.h"
#include "ui/pages/start/gate_card.h"
#include "ui/print/print_job.h"
#include "ui/support/fonts.h"
#include "ui/support/user_settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

/// Two lines of four groups: easier to type off a sheet.
QString inTwoLines(const QString& key)
{
    const QStringList groups = key.split(QLatin1Char('-'));
    return groups.mid(0, 4).join(QLatin1String(" - ")) + QLatin1Char('\n') + groups.mid(4).join(QLatin1String(" - "));
}

} // namespace

PrintDocument recoveryKeySheet(const QString& key, const QString& path, const WorkstationInfo& info, QDate today)
{
    PrintDocument sheet(QCoreApplication::translate("qingshou::RecoveryKeyPage", "Recovery key"));
    sheet.setRunningHead(info.cooperative, QCoreApplication::translate("qingshou::RecoveryKeyPage", "Confidential"));
    sheet.addTitle(QCoreApplication::translate("qingshou::RecoveryKeyPage", "Recovery key of a workstation file"));
    sheet.addFields(
        {{QCoreApplication::translate("qingshou::RecoveryKeyPage", "Cooperative"), info.cooperative},
         {QCoreApplication::translate("qingshou::RecoveryKeyPage", "Workstation number"), QString::number(info.number)},
         {QCoreApplication::translate("qingshou::RecoveryKeyPage", "File"), QDir::toNativeSeparators(path)},
         {QCoreApplication::translate("qingshou::RecoveryKeyPage", "Printed on"), toIso(today)}},
        1);
    sheet.addSpace(8);
    for (const QString& line : inTwoLines(key).split(QLatin1Char('\n')))
        sheet.addLine(line, PrintDocument::Align::Centre, 22);
    sheet.addSpace(8);
    sheet.addText(
        QCoreApplication::translate(
            "qingshou::RecoveryKeyPage",
            "With this key an administrator can choose a new password when every password is lost. Without it and "
            "without a password nobody can open the sealed data of this file, not even the maker of the program.\n"
            "Keep this sheet in the safe, not beside the computer. Whoever holds it and the file can read everything."),
        true);
    sheet.addSpace(12);
    sheet.addSignatures({QCoreApplication::translate("qingshou::RecoveryKeyPage", "Handed over by"),
                         QCoreApplication::translate("qingshou::RecoveryKeyPage", "Received by"),
                         QCoreApplication::translate("qingshou::RecoveryKeyPage", "Date")});
    return sheet;
}

RecoveryKeyPage::RecoveryKeyPage(const QString& key, const QString& path, const WorkstationInfo& info, QDate today,
                                 Prompts& prompts, UserSettings& settings, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("recovery_key_page"));
    auto* card = new GateCard(tr("Keep the recovery key"), 560, this);
    card->setSubtitle(
        tr("It is shown this once. With it an administrator gets in when every password is lost; without it "
           "lost passwords cannot be replaced. Print it and put it into the safe."));
    auto* shown = new QLabel(inTwoLines(key), this);
    shown->setObjectName(QStringLiteral("recovery_key"));
    shown->setProperty("key", key);
    shown->setProperty("look", QStringLiteral("key"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(20);
    shown->setFont(font);
    shown->setAlignment(Qt::AlignCenter);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("Recovery key %1").arg(key));

    auto* printButton = new QPushButton(themeIcon(QStringLiteral("document-print")), tr("Print…"), this);
    printButton->setObjectName(QStringLiteral("print_recovery_key"));
    auto* copy = new QPushButton(themeIcon(QStringLiteral("edit-copy")), tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copy_recovery_key"));
    auto* keptBox = new QCheckBox(tr("I have printed or written down the key and keep it in a safe place."), this);
    keptBox->setObjectName(QStringLiteral("kept_recovery_key"));
    auto* next = new QPushButton(tr("Begin work"), this);
    next->setObjectName(QStringLiteral("recovery_key_done"));
    next->setProperty("look", QStringLiteral("primary"));
    next->setEnabled(false);

    auto* tools = new QHBoxLayout;
    tools->addWidget(printButton);
    tools->addWidget(copy);
    tools->addStretch(1);
    auto* last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(next);
    card->body()->addWidget(shown);
    card->body()->addLayout(tools);
    card->body()->addSpacing(8);
    card->body()->addWidget(keptBox);
    card->body()->addLayout(last);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);

    connect(printButton, &QPushButton::clicked, this, [this, key, path, info, today, &prompts, &settings] {
        showPreview(this, prompts, settings, recoveryKeySheet(key, path, info, today), QStringLiteral("recovery_key"));
    });
    connect(copy, &QPushButton::clicked, this, [key, copy] {
        QGuiApplication::clipboard()->setText(key);
        copy->setText(tr("Copied"));
    });
    connect(keptBox, &QCheckBox::toggled, next, &QPushButton::setEnabled);
    connect(next, &QPushButton::clicked, this, &RecoveryKeyPage::kept);
    setFocusProxy(printButton);
}

} // namespace qingshou
