// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in the real window: their wording in the settings, and the dialog that numbers and prints them.
#include "core/storage/letter_template_repository.h"
#include "tests/support/ui/book_window.h"
#include "ui/print/letter_template.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Wording : WindowFixture {
    using WindowFixture::WindowFixture;
    QPlainTextEdit& text() { return find<QPlainTextEdit>(QStringLiteral("letter_text")); }
    QListWidget& letters() { return find<QListWidget>(QStringLiteral("letters_list")); }
    void open() { go(QStringLiteral("settings"), {{QStringLiteral("section"), QStringLiteral("letters")}}); }
    void save()
    {
        trigger(QStringLiteral("save_settings"));
        settle();
    }
    QString own() { return LetterTemplateRepository(context().reader()).text(NoticeKind::Demand); }
    QString note() { return textOf(QStringLiteral("settings_letters_note")); }
    bool canSave() { return page().findChild<QAction*>(QStringLiteral("save_settings"))->isEnabled(); }
};

struct Printing : BookWindow {
    BorrowerId zhang = add(QStringLiteral("张三"));
    BorrowerId li = add(QStringLiteral("李四"));

    BorrowerId add(const QString& name)
    {
        const BorrowerId id = book.addBorrower({.name = name});
        book.addLoan(id);
        return id;
    }
    void openDialog(BorrowerId borrower)
    {
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
        w.press(QStringLiteral("D"));
        REQUIRE(w.has(QStringLiteral("notice_kind")));
    }
    void hold(BorrowerId borrower)
    {
        const PartyId party = page(borrower).party.id;
        w.change([&](Services& services) {
            return services.conduct.set({.borrower = borrower,
                                         .party = party,
                                         .kind = ConductFactKind::ComplaintHold,
                                         .note = QStringLiteral("投诉")});
        });
    }
    std::vector<NoticeRow> notices()
    {
        return NoticeRepository(w.context().reader(), w.context().session->vault).list({}, Scope::wholeBook());
    }
    void fillIn()
    {
        w.type(QStringLiteral("notice_phone"), QStringLiteral("0739-4123456"));
        w.type(QStringLiteral("notice_complaint_phone"), QStringLiteral("0739-4123400"));
    }
    void savePdf(const QString& name)
    {
        w.prompts.files.push_back(w.path(name));
        w.waitFor([&] { return w.has(QStringLiteral("preview_pdf")); });
        w.click(QStringLiteral("preview_pdf"));
        w.settle();
        CHECK(QFile::exists(w.path(name)));
    }
};

} // namespace

TEST_CASE("Letters: a wording that loses what the law asks for is not saved and says what it lost", "[ui][letters]")
{
    Wording w(Role::Supervisor);
    w.open();
    const QString builtIn = w.text().toPlainText();
    CHECK(builtIn == builtInLetter(NoticeKind::Demand).trimmed() + QLatin1Char('\n'));
    CHECK_FALSE(w.canSave());
    w.text().setPlainText(QString(builtIn).remove(QStringLiteral("{total}")));
    CHECK(w.canSave());
    w.save();
    CHECK(w.note().contains(QStringLiteral("{total}")));
    CHECK(w.own().isEmpty());
    CHECK_FALSE(w.text().toPlainText().contains(QStringLiteral("{total}"))); // what was typed stays
    w.text().setPlainText(builtIn + QStringLiteral("\n{nobody}"));
    w.waitFor([&] { return w.textOf(QStringLiteral("letter_problems")).contains(QStringLiteral("{nobody}")); });
    w.save();
    CHECK(w.own().isEmpty());
}

TEST_CASE("Letters: an own wording is saved, used and given up again", "[ui][letters]")
{
    Wording w(Role::Supervisor);
    w.open();
    const QString builtIn = w.text().toPlainText();
    CHECK_FALSE(w.find<QWidget>(QStringLiteral("letter_reset")).isEnabled());
    // A field of the list goes where the cursor is.
    w.text().moveCursor(QTextCursor::End);
    auto& parts = w.find<QListWidget>(QStringLiteral("letter_parts"));
    for (int row = 0; row < parts.count(); ++row)
        if (parts.item(row)->data(Qt::UserRole).toString() == QStringLiteral("account"))
            parts.setCurrentRow(row);
    Q_EMIT parts.itemActivated(parts.currentItem());
    CHECK(w.text().toPlainText() == builtIn + QStringLiteral("{account}"));
    w.save();
    CHECK(w.own() == builtIn + QStringLiteral("{account}"));
    CHECK(letterInUse(w.context().reader(), NoticeKind::Demand) == w.own());
    CHECK_FALSE(w.canSave());

    w.prompts.answers = {false}; // typed and not saved: it is asked before it is left
    w.text().insertPlainText(QStringLiteral("x"));
    w.letters().setCurrentRow(2);
    CHECK(w.letters().currentRow() == 0);
    w.trigger(QStringLiteral("discard_settings"));
    w.letters().setCurrentRow(2);
    CHECK(w.text().toPlainText().startsWith(QStringLiteral("# 还款承诺书")));

    w.letters().setCurrentRow(0);
    w.prompts.answers = {true};
    w.click(QStringLiteral("letter_reset"));
    w.settle();
    CHECK(w.own().isEmpty());
    CHECK(w.text().toPlainText() == builtIn);
}

TEST_CASE("Letters: who may not change settings reads the wording", "[ui][letters]")
{
    Wording w(Role::Officer);
    w.open();
    CHECK(w.text().isReadOnly());
    CHECK_FALSE(w.find<QWidget>(QStringLiteral("letter_reset")).isEnabled());
}

TEST_CASE("Letters: D and a digit choose the kind; fields are those that it has", "[ui][letters]")
{
    Printing p;
    p.open(QStringLiteral("officer"));
    p.openDialog(p.zhang);
    CHECK(p.w.has(QStringLiteral("notice_deadline")));
    CHECK_FALSE(p.w.has(QStringLiteral("notice_law_firm")));
    auto& kind = p.w.find<QComboBox>(QStringLiteral("notice_kind"));
    CHECK(kind.window()->focusWidget() == &kind);
    QTest::keyClick(&kind, Qt::Key_6);
    CHECK(p.w.has(QStringLiteral("notice_law_firm")));
    kind.setCurrentIndex(2);
    CHECK_FALSE(p.w.has(QStringLiteral("notice_deadline")));
    p.w.click(QStringLiteral("issue_notices_save"));
    p.savePdf(QStringLiteral("promise.pdf"));
    REQUIRE(p.notices().size() == 1);
    CHECK(p.notices().front().kind == NoticeKind::PromiseLetter);
    CHECK(p.notices().front().step == NoticeStep::Printed);
}

TEST_CASE("Letters: the agreement needs a plan", "[ui][letters]")
{
    Printing p;
    p.open(QStringLiteral("officer"));
    p.openDialog(p.zhang);
    auto& kind = p.w.find<QComboBox>(QStringLiteral("notice_kind"));
    kind.setCurrentIndex(kind.findData(static_cast<int>(NoticeKind::Agreement)));
    p.w.click(QStringLiteral("issue_notices_save"));
    p.w.settle();
    CHECK(p.w.has(QStringLiteral("notice_kind"))); // it says why and stays
    CHECK(p.notices().empty());
    const LoanId loan = p.page(p.zhang).loans.front().loan.id;
    p.w.change([&](Services& services) {
        DraftPlan plan;
        plan.loan = loan;
        plan.terms = {RepaymentMethod::EqualPayment,
                      Money::fromYuan(50'000),
                      Rate::fromE8(8'400'000),
                      12,
                      p.w.context().today(),
                      DayCount::Act360,
                      1};
        return services.plans.draft(plan);
    });
    p.w.click(QStringLiteral("issue_notices_save"));
    p.savePdf(QStringLiteral("agreement.pdf"));
    REQUIRE(p.notices().size() == 1);
    CHECK(p.notices().front().kind == NoticeKind::Agreement);
    CHECK(p.notices().front().step == NoticeStep::Printed);

    // Beside the plan it is printed again under its number.
    p.w.click(QStringLiteral("print_plan_%1").arg(p.page(p.zhang).plans.front().id.value));
    p.savePdf(QStringLiteral("again.pdf"));
    CHECK(p.notices().size() == 1);
}

TEST_CASE("Letters: whom the conduct rules protect is left out, or a supervisor allows it", "[ui][letters][conduct]")
{
    Printing p;
    p.open(QStringLiteral("supervisor"));
    p.hold(p.zhang);
    p.w.go(QStringLiteral("borrowers"));
    auto& list = p.w.find<DataTable>(QStringLiteral("borrowers_table"));
    p.w.waitFor([&] { return list.model()->rowCount() == 2; });
    const auto issueForAll = [&](bool allow) {
        list.selectAll();
        p.w.trigger(QStringLiteral("issue_notices"));
        p.fillIn();
        p.w.prompts.answers = {allow};
        p.w.click(QStringLiteral("issue_notices_save"));
        p.w.settle();
    };
    issueForAll(false);
    p.savePdf(QStringLiteral("without.pdf"));
    REQUIRE(p.w.prompts.questions.size() == 1);
    CHECK(p.w.prompts.questions.front().text.contains(QStringLiteral("张三")));
    REQUIRE(p.notices().size() == 1);
    CHECK(p.notices().front().addressee == QStringLiteral("李四"));

    issueForAll(true);
    p.w.waitFor([&] { return p.w.has(QStringLiteral("override_reason")); });
    p.w.find<QPlainTextEdit>(QStringLiteral("override_reason")).setPlainText(QStringLiteral("时效将届满"));
    p.w.click(QStringLiteral("conduct_override_save"));
    p.savePdf(QStringLiteral("allowed.pdf"));
    CHECK(p.notices().size() == 3);
    CHECK(p.notices().front().addressee == QStringLiteral("张三"));
}

TEST_CASE("Letters: for one borrower the refusal asks for the supervisor at once", "[ui][letters][conduct]")
{
    Printing p;
    p.open(QStringLiteral("officer"));
    p.hold(p.zhang);
    p.openDialog(p.zhang);
    p.fillIn();
    p.w.click(QStringLiteral("issue_notices_save"));
    p.w.waitFor([&] { return p.w.has(QStringLiteral("override_login")); });
    CHECK(p.notices().empty());
    p.w.type(QStringLiteral("override_login"), QStringLiteral("supervisor"));
    p.w.type(QStringLiteral("override_password"), QStringLiteral("supervisor-password"));
    p.w.find<QPlainTextEdit>(QStringLiteral("override_reason")).setPlainText(QStringLiteral("时效将届满"));
    p.w.click(QStringLiteral("conduct_override_save"));
    p.savePdf(QStringLiteral("one.pdf"));
    CHECK(p.notices().size() == 1);
}
