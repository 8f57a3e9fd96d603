// SPDX-License-Identifier: GPL-3.0-or-later
// Working one borrower in the real window: what is typed is kept, what a role may not do is grey and says why.
#include "tests/support/made_file.h"
#include "tests/support/ui/book_window.h"
#include "ui/charts/balance_chart.h"
#include "ui/support/language.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_field.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower;
    LoanId loan;

    Case()
    {
        book.addRun(QDate(2026, 8, 31));
        borrower = book.addBorrower();
        MadeLoan made;
        made.balance = Money::fromYuan(80'000);
        loan = book.addLoan(borrower, made);
    }
    void show(const QString& login)
    {
        open(login);
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
        REQUIRE(w.page().title() == QStringLiteral("张三"));
    }
    QAction& action(const char* id)
    {
        auto* found = w.page().findChild<QAction*>(QLatin1String(id));
        REQUIRE(found != nullptr);
        return *found;
    }
};

} // namespace

TEST_CASE("Borrower page: a call takes two digits and a sentence", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("C"));
    REQUIRE(c.w.has(QStringLiteral("contact_form")));
    c.w.press(QStringLiteral("2")); // a visit
    c.w.press(QStringLiteral("5")); // asks for delay
    c.w.type(QStringLiteral("contact_note"), QStringLiteral("等秋收"));
    c.w.press(QStringLiteral("Return"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("contact_form")); });
    const BorrowerPage page = c.page(c.borrower);
    REQUIRE(page.contacts.size() == 1);
    CHECK(page.contacts.front().channel == ContactChannel::Visit);
    CHECK(page.contacts.front().outcome == ContactOutcome::AsksDelay);
    CHECK(page.contacts.front().personReached == PersonReached::Borrower);
    CHECK(page.contacts.front().note == QStringLiteral("等秋收"));
}

TEST_CASE("Borrower page: a planned contact is the next action until it is withdrawn", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("A"));
    REQUIRE(c.w.has(QStringLiteral("plan_contact_dialog")));
    c.w.type(QStringLiteral("plan_on"), QStringLiteral("+7"));
    c.w.find<QComboBox>(QStringLiteral("plan_purpose")).setCurrentText(QStringLiteral("提醒还款"));
    c.w.click(QStringLiteral("plan_contact_dialog_save"));
    c.w.waitFor([&] { return c.w.textOf(QStringLiteral("next_action")).contains(QStringLiteral("提醒还款")); });
    CHECK(c.w.textOf(QStringLiteral("next_action")).contains(QStringLiteral("2026-10-05")));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("withdraw_planned_contact")); });
    c.w.click(QStringLiteral("withdraw_planned_contact"));
    c.w.find<QPlainTextEdit>(QStringLiteral("withdraw_planned_reason")).setPlainText(QStringLiteral("已还清"));
    c.w.click(QStringLiteral("withdraw_planned_save"));
    c.w.waitFor([&] { return !c.w.textOf(QStringLiteral("next_action")).contains(QStringLiteral("提醒还款")); });
    CHECK_FALSE(c.w.has(QStringLiteral("withdraw_planned_contact")));
    CHECK_FALSE(c.page(c.borrower).nextActionOn.isValid());
}

TEST_CASE("Borrower page: no two fields of a form have one name", "[ui][borrower]")
{
    const QString language = GENERATE(QStringLiteral("zh_CN"), QStringLiteral("en"));
    installLanguage(*qApp, language);
    {
        Case c;
        c.show(QStringLiteral("officer"));
        for (const char* form : {"contact", "promise", "recovery", "legal_event", "note"}) {
            INFO(language.toStdString() << " " << form);
            const QList<FormField*> fields = c.w.page()
                                                 .findChild<QWidget*>(QLatin1String(form) + QStringLiteral("_form"))
                                                 ->findChildren<FormField*>();
            REQUIRE_FALSE(fields.isEmpty());
            QSet<QString> names;
            for (const FormField* field : fields)
                names << field->editor()->accessibleName();
            CHECK(names.size() == fields.size());
        }
    }
    installLanguage(*qApp, QStringLiteral("en"));
}

TEST_CASE("Borrower page: a form that was left keeps what was typed until it is saved", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("C"));
    c.w.press(QStringLiteral("2"));
    c.w.press(QStringLiteral("5"));
    c.w.type(QStringLiteral("contact_note"), QStringLiteral("等秋收"));
    c.action("record_promise").trigger(); // as a letter typed beside a field does
    REQUIRE(c.w.has(QStringLiteral("promise_form")));
    c.w.press(QStringLiteral("Esc"));
    c.action("record_contact").trigger();
    CHECK(c.w.textOf(QStringLiteral("contact_note")) == QStringLiteral("等秋收"));
    c.w.press(QStringLiteral("Ctrl+Return"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("contact_form")); });
    CHECK(c.page(c.borrower).contacts.size() == 1);
    c.action("record_contact").trigger();
    CHECK(c.w.textOf(QStringLiteral("contact_note")).isEmpty());
}

TEST_CASE("Borrower page: Tab goes through a contact as it is read", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("C"));
    c.w.press(QStringLiteral("1"));
    c.w.press(QStringLiteral("1")); // promised: amount and day are asked
    QStringList visited{QApplication::focusWidget()->objectName()};
    for (int i = 0; i < 4; ++i) {
        c.w.press(QStringLiteral("Tab"));
        visited << QApplication::focusWidget()->objectName();
    }
    CHECK(visited == QStringList{QStringLiteral("promise_amount"), QStringLiteral("promise_due"),
                                 QStringLiteral("contact_note"), QStringLiteral("next_action_text"),
                                 QStringLiteral("next_action_on")});
}

TEST_CASE("Borrower page: what is refused stays as it was typed", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("P"));
    c.w.type(QStringLiteral("amount"), QStringLiteral("500"));
    c.w.press(QStringLiteral("Ctrl+Return"));
    REQUIRE(c.w.has(QStringLiteral("promise_form")));
    CHECK(c.w.textOf(QStringLiteral("amount")).contains(QStringLiteral("500")));
    CHECK(c.page(c.borrower).promises.empty());

    // Somebody else's entry does not take it away either.
    c.w.change([&](Services& services) { return services.cases.addNote(c.borrower, QStringLiteral("旁注")); });
    CHECK(c.w.textOf(QStringLiteral("amount")).contains(QStringLiteral("500")));
    c.w.type(QStringLiteral("due_on"), QStringLiteral("2026-10-01"));
    c.w.press(QStringLiteral("Ctrl+Return"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("promise_form")); });
    REQUIRE(c.page(c.borrower).promises.size() == 1);
    CHECK(c.page(c.borrower).promises.front().dueOn == QDate(2026, 10, 1));
}

TEST_CASE("Borrower page: a fall of the balance becomes a recovery with one choice", "[ui][borrower]")
{
    Case c;
    c.book.addRun(QDate(2026, 9, 27));
    c.book.changeBalance(c.loan, Money::fromYuan(70'000));
    c.show(QStringLiteral("officer"));
    auto& explain = c.w.find<QAbstractButton>(QStringLiteral("explain_fall"));
    REQUIRE(explain.isVisible());
    auto* cash = c.w.find<QWidget>(QStringLiteral("falls"))
                     .findChild<QAction*>(QStringLiteral("explain_as_") + code(RecoveryKind::NormalCash));
    REQUIRE(cash != nullptr);
    cash->trigger();
    c.w.waitFor([&] { return !c.page(c.borrower).recoveries.empty(); });
    c.w.settle();
    CHECK(c.page(c.borrower).recoveries.front().amount == Money::fromYuan(10'000));
    CHECK_FALSE(c.w.has(QStringLiteral("explain_fall")));
}

TEST_CASE("Borrower page: two variants of a plan, one agreed and printed", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("L"));
    REQUIRE(c.w.has(QStringLiteral("plan_dialog")));
    c.w.type(QStringLiteral("a_rate"), QStringLiteral("6"));
    c.w.type(QStringLiteral("b_rate"), QStringLiteral("6"));
    CHECK(c.w.find<DataTable>(QStringLiteral("a_schedule")).model()->rowCount() >= 12);
    CHECK_FALSE(c.w.textOf(QStringLiteral("plan_difference")).isEmpty());
    c.w.find<QComboBox>(QStringLiteral("plan_which")).setCurrentIndex(1);
    c.w.click(QStringLiteral("plan_dialog_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("plan_dialog")); });
    c.w.settle();
    const BorrowerPage page = c.page(c.borrower);
    REQUIRE(page.plans.size() == 1);
    CHECK(page.plans.front().state == PlanState::Agreed);
    CHECK(page.plans.front().terms.method == RepaymentMethod::EqualPrincipal);
    Money principal;
    for (const auto& instalment : page.plans.front().instalments)
        principal += instalment.principal;
    CHECK(principal == page.plans.front().terms.principal);
    CHECK(c.w.has(QStringLiteral("print_plan_%1").arg(page.plans.front().id.value)));
}

TEST_CASE("Borrower page: a strategy is written by one and approved by another", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("S"));
    REQUIRE(c.w.has(QStringLiteral("strategy_dialog")));
    c.w.type(QStringLiteral("cause"), QStringLiteral("养殖亏损"));
    c.w.click(QStringLiteral("measure_") + code(allValues<Measure>()[0]));
    c.w.type(QStringLiteral("details"), QStringLiteral("每月上门一次"));
    c.w.type(QStringLiteral("target_on"), QStringLiteral("2026-12-31"));
    c.w.find<QComboBox>(QStringLiteral("strategy_owner")).setCurrentText(QStringLiteral("李四"));
    c.w.click(QStringLiteral("strategy_dialog_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("strategy_dialog")); });
    c.w.settle();
    REQUIRE(c.page(c.borrower).strategies.size() == 1);
    CHECK(c.page(c.borrower).strategies.front().state == StrategyState::Submitted);
    // Who wrote it may not decide on it.
    CHECK_FALSE(c.w.find<QWidget>(QStringLiteral("approve_strategy")).isEnabled());

    std::shared_ptr<const Session> session;
    c.w.workspace().writer().post([&] {
        session = *c.w.workspace().services().signIn.signIn(QStringLiteral("supervisor"),
                                                            QStringLiteral("supervisor-password"));
    });
    c.w.workspace().writer().drain();
    c.w.window->beginWork(session);
    c.w.workbench().openBorrower(c.borrower);
    c.w.waitFor([&] { return c.w.has(QStringLiteral("approve_strategy")); });
    c.w.click(QStringLiteral("approve_strategy"));
    c.w.waitFor([&] { return c.page(c.borrower).strategies.front().state == StrategyState::Approved; });
}

TEST_CASE("Borrower page: a signed demand notice moves the limitation date, and says so before", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.press(QStringLiteral("E"));
    REQUIRE(c.w.has(QStringLiteral("legal_event_form")));
    auto& kind = c.w.find<QComboBox>(QStringLiteral("event_kind"));
    kind.setCurrentIndex(kind.findData(static_cast<int>(LegalEventKind::DemandSigned)));
    c.w.type(QStringLiteral("happened_on"), QStringLiteral("2026-09-20"));
    c.w.press(QStringLiteral("Return"));
    CHECK(c.w.has(QStringLiteral("legal_event_form"))); // no evidence, nothing recorded
    CHECK(c.w.textOf(QStringLiteral("event_preview")).contains(QStringLiteral("2029-09-20")));
    c.w.type(QStringLiteral("evidence"), QStringLiteral("催收通知书签收回执"));
    c.w.press(QStringLiteral("Ctrl+Return"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("legal_event_form")); });
    REQUIRE(c.page(c.borrower).loans.front().legalEvents.size() == 1);
}

TEST_CASE("Borrower page: an auditor reads, and is told why nothing else", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("auditor"));
    for (const char* id : {"record_contact", "record_promise", "record_recovery", "record_legal_event", "make_plan"}) {
        INFO(id);
        CHECK_FALSE(c.action(id).isEnabled());
        CHECK_FALSE(c.action(id).toolTip().isEmpty());
    }
    CHECK_FALSE(c.w.find<QWidget>(QStringLiteral("reveal")).isEnabled());
}

TEST_CASE("Borrower page: Esc closes the form first, then leads back", "[ui][borrower]")
{
    Case c;
    c.open(QStringLiteral("officer"));
    c.w.go(QStringLiteral("borrowers"));
    auto& table = c.w.find<DataTable>(QStringLiteral("borrowers_table"));
    table.selectRow(0);
    table.setFocus();
    c.w.press(QStringLiteral("Return"));
    REQUIRE(c.w.workbench().currentId() == QStringLiteral("borrower"));
    c.w.press(QStringLiteral("N"));
    REQUIRE(c.w.has(QStringLiteral("note_form")));
    c.w.press(QStringLiteral("Esc"));
    CHECK_FALSE(c.w.has(QStringLiteral("note_form")));
    CHECK(c.w.workbench().currentId() == QStringLiteral("borrower"));
    c.w.press(QStringLiteral("Esc"));
    CHECK(c.w.workbench().currentId() == QStringLiteral("borrowers"));
}

TEST_CASE("Borrower page: a loan's balance by ledger, as a curve and as rows", "[ui][borrower]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.click(QStringLiteral("loan_history_open"));
    REQUIRE(c.w.has(QStringLiteral("loan_history_dialog")));
    const DataTable& table = c.w.find<DataTable>(QStringLiteral("loan_history"));
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.asText().contains(QStringLiteral("80,000.00")));
    const auto& chart = c.w.find<BalanceChart>(QStringLiteral("balance_chart"));
    CHECK(chart.words(QDate(2026, 9, 15)).contains(QStringLiteral("2026-08-31")));
    CHECK(chart.words(QDate(2026, 8, 30)).isEmpty());
    c.w.click(QStringLiteral("loan_history_dialog_close"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("loan_history_dialog")); });
}

TEST_CASE("Borrower page: Ctrl+Z takes back what was just recorded, after asking", "[ui][borrower][undo]")
{
    Case c;
    c.show(QStringLiteral("officer"));
    c.w.trigger(QStringLiteral("undo_entry"));
    REQUIRE(c.w.prompts.notices.size() == 1); // nothing yet
    c.w.press(QStringLiteral("C"));
    c.w.press(QStringLiteral("1"));
    c.w.press(QStringLiteral("5"));
    c.w.type(QStringLiteral("contact_note"), QStringLiteral("等秋收"));
    c.w.press(QStringLiteral("Return"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("contact_form")); });
    c.w.prompts.answers = {false, true};
    c.w.trigger(QStringLiteral("undo_entry"));
    c.w.settle();
    CHECK(c.w.prompts.questions.front().text.contains(QStringLiteral("等秋收")));
    CHECK_FALSE(c.page(c.borrower).contacts.front().corrected);
    c.w.trigger(QStringLiteral("undo_entry"));
    c.w.waitFor([&] { return c.page(c.borrower).contacts.front().corrected; });
}

TEST_CASE("Borrower page: Ctrl+Z says of each entry of the case what it takes back", "[ui][borrower][undo]")
{
    Case c;
    Services& services = c.book.services();
    c.book.signIn(QStringLiteral("officer"));
    const auto recorded = [&](const auto& result) {
        REQUIRE(result.ok());
        c.book.clock().set(c.book.clock().now().addSecs(60));
    };
    recorded(services.seizures.record({.loan = c.loan,
                                       .description = QStringLiteral("人民路3号房产"),
                                       .documentNumber = QStringLiteral("执保12号"),
                                       .seizedOn = c.book.today()}));
    const QTemporaryDir folder;
    const QString path = writeFile(folder.filePath(QStringLiteral("录音.amr")), madeBytes(900));
    const auto sealed = prepareEvidence(c.book.db(), *c.book.workspace().session(), path, {});
    REQUIRE(sealed.ok());
    recorded(services.evidence.add({.borrower = c.borrower,
                                    .terms = {.takenOn = c.book.today()},
                                    .files = {{QStringLiteral("通话录音"), *sealed}}}));
    recorded(services.complaints.registerComplaint({.borrower = c.borrower,
                                                    .receivedOn = c.book.today(),
                                                    .concerned = {{}, QStringLiteral("王五")},
                                                    .asserted = QStringLiteral("语气恶劣")}));
    recorded(services.strategyJournal.recordProgress(c.borrower, QStringLiteral("已联系亲属")));
    recorded(services.plannedContacts.plan(
        {.borrowers = {c.borrower}, .plannedOn = c.book.today().addDays(1), .purpose = QStringLiteral("送达通知书")}));
    c.show(QStringLiteral("officer"));
    for (const char* what : {"送达通知书", "已联系亲属", "语气恶劣", "通话录音", "人民路3号房产"}) {
        const size_t before = c.w.prompts.questions.size();
        c.w.prompts.answers = {true};
        c.w.trigger(QStringLiteral("undo_entry"));
        c.w.settle();
        REQUIRE(c.w.prompts.questions.size() == before + 1);
        CHECK(c.w.prompts.questions.back().text.contains(QString::fromUtf8(what)));
    }
    c.w.waitFor([&] { return c.page(c.borrower).loans.front().seizures.empty(); });
    CHECK(c.page(c.borrower).nextAction.isEmpty());
    c.w.trigger(QStringLiteral("undo_entry"));
    CHECK(c.w.prompts.notices.size() == 1); // nothing is left
}
