// SPDX-License-Identifier: GPL-3.0-or-later
// The strategy in the real window: proposed by the bank's rules, told how it gets on, instructed, on paper.
#include "tests/support/ui/book_window.h"
#include "ui/dialogs/measure_picker.h"
#include "ui/models/strategy_text.h"
#include "ui/widgets/choice_flow.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/enum_combo.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Strategies : BookWindow {
    BorrowerId borrower{};
    LoanId loan{};

    Strategies()
    {
        book.addRun({2026, 9, 27});
        borrower = book.addBorrower();
        loan = book.addLoan(borrower, {.riskClass = RiskClass::Loss, .guaranteeType = GuaranteeType::Mortgage});
    }
    void openPage(const QString& login)
    {
        open(login);
        w.workbench().openBorrower(borrower);
    }
    QString text(const char* label) { return w.find<QLabel>(QLatin1String(label)).text(); }
    MeasurePicker& measures() { return w.find<MeasurePicker>(QStringLiteral("measures")); }
    template <class E>
    void judge(const char* combo, E value)
    {
        chooseIn(w.find<QComboBox>(QLatin1String(combo)), value);
    }
    void write(const char* box, const QString& words)
    {
        w.find<QPlainTextEdit>(QLatin1String(box)).setPlainText(words);
    }
};

} // namespace

TEST_CASE("Strategy: the first version begins with what the rules propose, and says which rule and why",
          "[ui][strategy]")
{
    Strategies s;
    s.openPage(QStringLiteral("officer"));
    s.w.trigger(QStringLiteral("write_strategy"));
    CHECK(s.text("proposal_reason").contains(QStringLiteral("不良有抵质押")));
    CHECK(s.measures().measures() ==
          std::vector{Measure::Negotiate, Measure::Sue, Measure::DisposeCollateral, Measure::SettleInKind});
    // Another judgement, another rule; it is taken over only when one says so.
    s.judge("willingness", Willingness::Evading);
    CHECK(s.text("proposal_reason").contains(QStringLiteral("恶意逃废债")));
    CHECK(s.measures().measures().front() == Measure::Negotiate);
    s.w.click(QStringLiteral("adopt_proposal"));
    CHECK(s.measures().measures() == std::vector{Measure::Preserve, Measure::Sue, Measure::Enforce});
    s.write("cause", QStringLiteral("转移财产"));
    s.w.find<QComboBox>(QStringLiteral("strategy_owner")).setCurrentText(QStringLiteral("李四"));
    s.w.click(QStringLiteral("strategy_dialog_save"));
    s.w.waitFor([&] { return !s.w.has(QStringLiteral("strategy_dialog")); });
    const BorrowerPage page = s.page(s.borrower);
    REQUIRE(page.strategies.size() == 1);
    CHECK(page.strategies.front().measures.front() == Measure::Preserve);
    CHECK(page.strategies.front().targetOn == s.w.context().today().addDays(30));
}

TEST_CASE("Strategy: a broken promise raises its next measure on the borrower's page", "[ui][strategy]")
{
    Strategies s;
    s.book.signIn(QStringLiteral("officer"));
    SaveStrategy plan;
    plan.borrower = s.borrower;
    plan.cause = QStringLiteral("欠收");
    plan.measures = {Measure::Remind, Measure::Visit};
    plan.amount = Money::fromYuan(1000);
    plan.targetOn = QDate(2026, 12, 31);
    plan.owner = QStringLiteral("李四");
    plan.reason = QStringLiteral("按规则");
    const auto id = s.book.services().strategies.save(plan);
    REQUIRE(id.ok());
    RecordPromise promise;
    promise.borrower = s.borrower;
    promise.amount = Money::fromYuan(800);
    promise.dueOn = QDate(2026, 9, 29);
    REQUIRE(s.book.services().promises.record(promise).ok());
    s.book.signIn(QStringLiteral("supervisor"));
    REQUIRE(s.book.services().strategies.approve(*id).ok());
    s.book.setToday({2026, 10, 9});
    s.openPage(QStringLiteral("officer"));
    QStringList lines;
    for (const QLabel* label : s.w.find<QWidget>(QStringLiteral("open_items")).findChildren<QLabel*>())
        lines << label->text();
    CHECK(lines.contains(
        QStringLiteral("Promise of 800.00 yuan by 2026-09-29 was not kept, next by the strategy: Visit")));
}

TEST_CASE("Strategy: an instruction shows on the borrower's page until it is answered", "[ui][strategy]")
{
    Strategies s;
    s.openPage(QStringLiteral("supervisor"));
    s.w.trigger(QStringLiteral("write_journal"));
    s.judge("journal_kind", StrategyEntryKind::Instruction);
    s.w.click(QStringLiteral("strategy_journal_save"));
    s.w.settle();
    REQUIRE(s.w.has(QStringLiteral("journal_text"))); // what is to be done is missing
    s.write("journal_text", QStringLiteral("周五前核实抵押物"));
    s.w.click(QStringLiteral("strategy_journal_save"));
    s.w.waitFor([&] { return s.w.has(QStringLiteral("open_instruction")); });

    s.w.trigger(QStringLiteral("write_journal"));
    s.judge("journal_kind", StrategyEntryKind::Progress); // the open instruction is chosen by itself
    s.write("journal_text", QStringLiteral("已核实，抵押物完好"));
    QWidget& text = s.w.find<QWidget>(QStringLiteral("journal_text")); // of several lines, where Enter begins a new one
    QApplication::setActiveWindow(text.window());
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    s.w.waitFor([&] { return !s.w.has(QStringLiteral("open_instruction")); });
    REQUIRE(s.page(s.borrower).journal.size() == 2);
    CHECK(s.page(s.borrower).journal.back().answered);
}

TEST_CASE("Strategy: an officer gives no instruction", "[ui][strategy]")
{
    Strategies s;
    s.openPage(QStringLiteral("officer"));
    s.w.trigger(QStringLiteral("write_journal"));
    CHECK(s.w.find<QComboBox>(QStringLiteral("journal_kind")).count() == 1);
}

TEST_CASE("Strategy: an auditor reads the journal and enters nothing", "[ui][strategy]")
{
    Strategies a;
    a.openPage(QStringLiteral("auditor"));
    a.w.trigger(QStringLiteral("write_journal"));
    CHECK_FALSE(a.w.find<QWidget>(QStringLiteral("strategy_journal_save")).isEnabled());
}

TEST_CASE("Strategy: a rule is changed in the settings, and the next proposal follows it", "[ui][strategy]")
{
    Strategies s;
    s.open(QStringLiteral("supervisor"));
    s.w.go(QStringLiteral("settings"), {{QStringLiteral("section"), QStringLiteral("strategy_rules")}});
    auto& table = s.w.find<DataTable>(QStringLiteral("settings_strategy_rules_table"));
    int row = 0;
    while (row < table.model()->rowCount() &&
           table.model()->index(row, 1).data().toString() != QStringLiteral("不良有抵质押"))
        ++row;
    REQUIRE(row < table.model()->rowCount());
    table.selectRow(row);
    CHECK(s.w.find<QToolButton>(QStringLiteral("rule_classes_loss")).isChecked());
    s.w.click(QStringLiteral("rule_classes_loss"));
    s.w.trigger(QStringLiteral("save_settings"));
    s.w.settle();
    s.w.workbench().openBorrower(s.borrower);
    s.w.trigger(QStringLiteral("write_strategy"));
    CHECK(s.text("proposal_reason").contains(QStringLiteral("其他逾期")));
}

TEST_CASE("Strategy: the cards of many are printed, each a paper of its own", "[ui][strategy]")
{
    Strategies s;
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("cards.pdf"));
    s.openPage(QStringLiteral("officer"));
    s.w.go(QStringLiteral("borrowers"));
    auto& list = s.w.find<DataTable>(QStringLiteral("borrowers_table"));
    s.w.waitFor([&] { return list.model()->rowCount() == 1; });
    list.selectAll();
    s.w.trigger(QStringLiteral("print_strategies"));
    REQUIRE(s.w.prompts.notices.size() == 1); // nobody has one yet
    s.w.workbench().openBorrower(s.borrower);
    s.w.trigger(QStringLiteral("write_strategy"));
    s.write("cause", QStringLiteral("转移财产"));
    s.w.find<QComboBox>(QStringLiteral("strategy_owner")).setCurrentText(QStringLiteral("李四"));
    s.w.click(QStringLiteral("strategy_dialog_save"));
    s.w.waitFor([&] { return !s.w.has(QStringLiteral("strategy_dialog")); });
    s.w.go(QStringLiteral("borrowers"));
    s.w.waitFor([&] { return list.model()->rowCount() == 1; });
    list.selectAll();
    s.w.prompts.files.push_back(pdf);
    s.w.trigger(QStringLiteral("print_strategies"));
    s.w.waitFor([&] { return s.w.has(QStringLiteral("preview_pdf")); });
    s.w.click(QStringLiteral("preview_pdf"));
    s.w.settle();
    CHECK(QFile::exists(pdf));
}
