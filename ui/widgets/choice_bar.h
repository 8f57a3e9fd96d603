// SPDX-License-Identifier: GPL-3.0-or-later
// A question answered with one click: a row of buttons of which one is chosen. By keyboard: the digit before a word, or
// the arrow keys and Enter. Nothing is chosen at first unless choose() says so.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace qingshou {

class ChoiceBar : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        int id = 0;
        QString text;
        QString toolTip{};
    };

    /// name: what is asked, for screen readers; objectName of a button: the bar's with "_<id>" behind it.
    explicit ChoiceBar(const QString& name, QWidget* parent = nullptr);
    void setChoices(const std::vector<Choice>& choices);

    std::optional<int> chosen() const { return chosen_; }
    void choose(std::optional<int> id); ///< without picked()
    QToolButton* button(int id) const;

Q_SIGNALS:
    void picked(int id); ///< by a person
    void changed();      ///< in whatever way

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(int id);
    void moveFocus(int step);

    std::vector<QToolButton*> buttons_;
    std::vector<int> ids_;
    std::optional<int> chosen_;
};

} // namespace qingshou
