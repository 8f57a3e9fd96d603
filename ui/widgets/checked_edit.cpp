// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checked_edit.h"

#include "ui/widgets/form_errors.h"
#include "ui/widgets/form_field.h"

#include <QLabel>

namespace qingshou {
namespace {

constexpr int pauseMs = 700; // nobody is told off in the middle of a date

} // namespace

CheckedEdit::CheckedEdit(QWidget* parent) : QLineEdit(parent)
{
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &CheckedEdit::complain);
    connect(this, &QLineEdit::editingFinished, this, &CheckedEdit::complain);
}

void CheckedEdit::showCheck(const QString& meaning)
{
    const QString wrong = problem();
    markInvalid(*this, !wrong.isEmpty());
    setToolTip(wrong.isEmpty() ? meaning : wrong);
    setAccessibleDescription(toolTip());
    if (wrong.isEmpty() || !hasFocus())
        complain();
    else
        pause_.start();
}

void CheckedEdit::complain()
{
    pause_.stop();
    const QString wrong = problem();
    if (wrong == complaint_)
        return;
    complaint_ = wrong;
    Q_EMIT complained(wrong);
}

QLabel* complaintLine(CheckedEdit& editor, QWidget* parent, const QString& about)
{
    QLabel* line = errorLine(editor.objectName() + QStringLiteral("_note"), parent);
    QObject::connect(&editor, &CheckedEdit::complained, line, [line, about](const QString& sentence) {
        line->setText(sentence.isEmpty() || about.isEmpty() ? sentence
                                                            : CheckedEdit::tr("%1: %2").arg(about, sentence));
        line->setVisible(!sentence.isEmpty());
    });
    return line;
}

} // namespace qingshou
