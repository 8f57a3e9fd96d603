// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts that people see: the desktop's own boxes and dialogs, never with an event loop of their own.
#pragma once

#include "ui/support/prompts.h"

namespace qingshou {

class UserSettings;

class MessagePrompts final : public Prompts {
public:
    explicit MessagePrompts(UserSettings& settings) : settings_(settings) {}

    void tell(QWidget* parent, const Notice& notice, std::function<void()> then) override;
    void showError(QWidget* parent, const Error& error, std::function<void()> then) override;
    void ask(QWidget* parent, const Question& question, std::function<void(bool accepted)> then) override;
    void chooseFile(QWidget* parent, const FileChoice& choice, std::function<void(const QString& path)> then) override;
    void chooseTarget(QWidget* parent, const FileChoice& choice,
                      std::function<void(const QString& path)> then) override;
    void choosePrinter(QWidget* parent, std::shared_ptr<QPrinter> printer,
                       std::function<void(QPrinter& printer)> then) override;
    void showOutside(const QUrl& url) override;

private:
    UserSettings& settings_;
};

} // namespace qingshou
