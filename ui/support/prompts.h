// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that asks a person something outside the page: message boxes, file dialogs, the printer dialog. The
// window talks to this face only, so that tests drive the real window with scripted answers.
// Nothing here blocks: the answer comes to a continuation, on the window's thread, and dies with its parent.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QUrl;
class QWidget;

namespace qingshou {

struct Notice {
    QString id;    ///< stable name, for tests
    QString title; ///< one sentence: what happened
    QString text;  ///< what it means, what to do
};

struct Question {
    QString id;
    QString title;          ///< the question
    QString text;           ///< what follows from yes
    QString accept;         ///< the verb on the button: "Delete", not "Yes"
    bool dangerous = false; ///< cannot be taken back: the other button is the default
};

struct FileChoice {
    QString id; ///< also names the remembered folder: "ledger", "report" …
    QString title;
    QString filter;        ///< as QFileDialog takes it: "Ledgers (*.csv *.xlsx)"
    QString suggestedName; ///< when saving
    QString suffix;        ///< when saving: added if none was typed, without dot
};

class Prompts {
public:
    virtual ~Prompts() = default;

    virtual void tell(QWidget* parent, const Notice& notice, std::function<void()> then = {}) = 0;
    /// What happened, what is safe, what to do, details to copy: by ui/support/error_text.
    virtual void showError(QWidget* parent, const Error& error, std::function<void()> then = {}) = 0;
    virtual void ask(QWidget* parent, const Question& question, std::function<void(bool accepted)> then) = 0;
    /// Not called when nothing was chosen.
    virtual void chooseFile(QWidget* parent, const FileChoice& choice,
                            std::function<void(const QString& path)> then) = 0;
    virtual void chooseTarget(QWidget* parent, const FileChoice& choice,
                              std::function<void(const QString& path)> then) = 0;
    /// The printer is set up by the system's dialog; not called when it was left.
    virtual void choosePrinter(QWidget* parent, std::shared_ptr<QPrinter> printer,
                               std::function<void(QPrinter& printer)> then) = 0;
    /// Shows a file or folder with the program the system has for it.
    virtual void showOutside(const QUrl& url) = 0;
};

} // namespace qingshou
