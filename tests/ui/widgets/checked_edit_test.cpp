// SPDX-License-Identifier: GPL-3.0-or-later
// A day or an amount that cannot be read is answered in a sentence beside the field, not only in red.
#include "tests/support/catch_qt.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"

#include <QLabel>
#include <QTest>

using namespace qingshou;

namespace {

template <class Edit, class... Args>
struct Form {
    Edit* edit;
    QLineEdit* next = new QLineEdit;
    QWidget window;
    FormField* field;
    QLabel* note;

    explicit Form(Args... args) : edit(new Edit(args...))
    {
        edit->setObjectName(QStringLiteral("field"));
        field = new FormField(QStringLiteral("Field"), edit, &window);
        next->setParent(&window);
        note = field->template findChild<QLabel*>(QStringLiteral("field_note"));
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
    }
    void leave() { next->setFocus(); }
    bool red() const { return edit->property("invalid").toBool(); }
};

} // namespace

TEST_CASE("Checked edit: a day that cannot be read is explained when one leaves it", "[widgets]")
{
    Form<DateEdit, QDate> form(QDate(2026, 11, 22));
    QTest::keyClicks(form.edit, QStringLiteral("2026-02-31"));
    CHECK(form.red());
    form.leave();
    REQUIRE(form.note->isVisible());
    CHECK(form.note->text() == form.edit->problem());
    CHECK(form.note->text().contains(QStringLiteral("0930")));
    CHECK(form.note->property("role").toString() == QStringLiteral("error"));
    CHECK(form.edit->accessibleDescription() == form.note->text());

    form.edit->setFocus();
    form.edit->clear();
    QTest::keyClicks(form.edit, QStringLiteral("0930"));
    CHECK_FALSE(form.red());
    CHECK_FALSE(form.note->isVisible());
}

TEST_CASE("Checked edit: a day outside the bounds says which", "[widgets]")
{
    Form<DateEdit, QDate> form(QDate(2026, 11, 22));
    form.field->setHint(QStringLiteral("hint"));
    form.edit->setRange({}, QDate(2026, 11, 22));
    QTest::keyClicks(form.edit, QStringLiteral("+7"));
    QTest::keyClick(form.edit, Qt::Key_Return);
    CHECK(form.note->text().contains(QStringLiteral("2026-11-22")));
    form.edit->setRange({}, {});
    CHECK(form.note->text() == QStringLiteral("hint"));
}

TEST_CASE("Checked edit: so is an amount, and what was refused on saving goes before it", "[widgets]")
{
    Form<MoneyEdit> form;
    QTest::keyClicks(form.edit, QStringLiteral("12,5oo"));
    form.leave();
    CHECK(form.note->text() == form.edit->problem());
    CHECK(form.field->error().isEmpty());
    form.field->setError(QStringLiteral("refused"));
    CHECK(form.note->text() == QStringLiteral("refused"));
    form.field->setError({});
    CHECK(form.note->text() == form.edit->problem());
    CHECK(form.red());
}
