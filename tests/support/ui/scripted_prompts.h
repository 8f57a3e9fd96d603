// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts that answer from a script and write down what was asked. An unexpected question fails the test.
#pragma once

#include "ui/support/prompts.h"

#include "tests/support/catch_qt.h"

#include <QUrl>

#include <deque>
#include <vector>

namespace qingshou::test {

class ScriptedPrompts final : public Prompts {
public:
    // What to answer, in order.
    std::deque<bool> answers;  ///< to ask()
    std::deque<QString> files; ///< to chooseFile() and chooseTarget(); "" = cancelled
    QString printTo;           ///< choosePrinter(): print to this PDF; "" = cancelled

    // What was said.
    std::vector<Notice> notices;
    std::vector<Error> errors;
    std::vector<Question> questions;
    std::vector<FileChoice> choices;
    std::vector<QUrl> shown;

    void tell(QWidget*, const Notice& notice, std::function<void()> then) override
    {
        notices.push_back(notice);
        if (then)
            then();
    }
    void showError(QWidget*, const Error& error, std::function<void()> then) override
    {
        errors.push_back(error);
        if (then)
            then();
    }
    void ask(QWidget*, const Question& question, std::function<void(bool)> then) override
    {
        questions.push_back(question);
        INFO("unexpected question " << question.id.toStdString());
        REQUIRE_FALSE(answers.empty());
        const bool answer = answers.front();
        answers.pop_front();
        then(answer);
    }
    void chooseFile(QWidget*, const FileChoice& choice, std::function<void(const QString&)> then) override
    {
        give(choice, then);
    }
    void chooseTarget(QWidget*, const FileChoice& choice, std::function<void(const QString&)> then) override
    {
        give(choice, then);
    }
    void choosePrinter(QWidget*, std::shared_ptr<QPrinter> printer, std::function<void(QPrinter&)> then) override;
    void showOutside(const QUrl& url) override { shown.push_back(url); }

private:
    void give(const FileChoice& choice, const std::function<void(const QString&)>& then)
    {
        choices.push_back(choice);
        INFO("unexpected file dialog " << choice.id.toStdString());
        REQUIRE_FALSE(files.empty());
        const QString file = files.front();
        files.pop_front();
        if (!file.isEmpty())
            then(file);
    }
};

} // namespace qingshou::test
