// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/message_prompts.h"

#include "ui/support/error_text.h"
#include "ui/support/user_settings.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace qingshou {
namespace {

QMessageBox* makeBox(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text)
{
    auto* box =
        new QMessageBox(icon, QCoreApplication::translate("Prompts", "Qingshou"), title, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    return box;
}

} // namespace

void MessagePrompts::tell(QWidget* parent, const Notice& notice, std::function<void()> then)
{
    QMessageBox* box = makeBox(parent, QMessageBox::Information, notice.title, notice.text);
    box->addButton(QMessageBox::Ok);
    if (then)
        QObject::connect(box, &QMessageBox::finished, parent, [then = std::move(then)] { then(); });
    box->open();
}

void MessagePrompts::showError(QWidget* parent, const Error& error, std::function<void()> then)
{
    if (error.code == ErrorCode::Cancelled) {
        if (then)
            then();
        return;
    }
    const ErrorText text = errorText(error);
    QMessageBox* box = makeBox(parent, QMessageBox::Warning, text.happened,
                               QStringList{text.safe, text.advice}.join(QLatin1Char('\n')).trimmed());
    box->setDetailedText(errorDetails(error));
    box->addButton(QMessageBox::Ok);
    if (then)
        QObject::connect(box, &QMessageBox::finished, parent, [then = std::move(then)] { then(); });
    box->open();
}

void MessagePrompts::ask(QWidget* parent, const Question& question, std::function<void(bool)> then)
{
    QMessageBox* box = makeBox(parent, question.dangerous ? QMessageBox::Warning : QMessageBox::Question,
                               question.title, question.text);
    QPushButton* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton* leave = box->addButton(QCoreApplication::translate("Prompts", "Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(question.dangerous ? leave : accept);
    box->setEscapeButton(leave);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, accept, then = std::move(then)] { then(box->clickedButton() == accept); });
    box->open();
}

void MessagePrompts::chooseFile(QWidget* parent, const FileChoice& choice, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(parent, choice.title, settings_.folder(choice.id), choice.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, id = choice.id, then = std::move(then)](const QString& path) {
                         settings_.setFolder(id, QFileInfo(path).absolutePath());
                         then(path);
                     });
    dialog->open();
}

void MessagePrompts::chooseTarget(QWidget* parent, const FileChoice& choice, std::function<void(const QString&)> then)
{
    const QString start = QDir(settings_.folder(choice.id)).filePath(choice.suggestedName);
    auto* dialog = new QFileDialog(parent, choice.title, start, choice.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(choice.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, id = choice.id, then = std::move(then)](const QString& path) {
                         settings_.setFolder(id, QFileInfo(path).absolutePath());
                         then(path);
                     });
    dialog->open();
}

void MessagePrompts::choosePrinter(QWidget* parent, std::shared_ptr<QPrinter> printer,
                                   std::function<void(QPrinter&)> then)
{
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, then = std::move(then)] { then(*printer); });
    dialog->open();
}

void MessagePrompts::showOutside(const QUrl& url)
{
    QDesktopServices::openUrl(url);
}

} // namespace qingshou
