// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "core/base/dates.h"
#include "ui/commands/command.h"
#include "ui/support/fonts.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QIcon>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace qingshou {

DateEdit::DateEdit(QDate today, QWidget* parent) : CheckedEdit(parent), today_(today)
{
    setFont(numberFont());
    setPlaceholderText(tr("0930, +7 or %1").arg(QStringLiteral("下周一")));
    setMaxLength(20);
    QAction* calendar = addAction(themeIcon(QStringLiteral("view-calendar-day")), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (Down)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::check);
}

QDate DateEdit::typed() const
{
    return parseTypedDate(text(), today_).value_or(QDate());
}

QDate DateEdit::date() const
{
    const QDate day = typed();
    const bool inside = (!first_.isValid() || day >= first_) && (!last_.isValid() || day <= last_);
    return inside ? day : QDate();
}

void DateEdit::setDate(QDate date)
{
    setText(toIso(date));
}

void DateEdit::setRange(QDate first, QDate last)
{
    first_ = first;
    last_ = last;
    check();
}

QString DateEdit::problem() const
{
    if (text().trimmed().isEmpty() || date().isValid())
        return {};
    const QDate day = typed();
    if (!day.isValid())
        return tr("Not a day. Type 0930, 2026-09-30, +7 or %1.").arg(QStringLiteral("下周一"));
    return first_.isValid() && day < first_ ? tr("Not before %1.").arg(toIso(first_))
                                            : tr("Not after %1.").arg(toIso(last_));
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    CheckedEdit::focusOutEvent(event);
    if (const QDate day = date(); day.isValid() && text() != toIso(day))
        setDate(day);
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        openCalendar();
    else
        CheckedEdit::keyPressEvent(event);
}

void DateEdit::check()
{
    const QDate day = date();
    // What +7 means is seen before one leaves the field.
    showCheck(day.isValid() ? QLocale().toString(day, tr("yyyy-MM-dd dddd")) : QString());
    Q_EMIT dateChanged(day);
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("calendar_popup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (first_.isValid())
        calendar->setMinimumDate(first_);
    if (last_.isValid())
        calendar->setMaximumDate(last_);
    calendar->setSelectedDate(date().isValid() ? date() : today_);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        setDate(day);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace qingshou
