// SPDX-License-Identifier: GPL-3.0-or-later
// One day with the program, through the real window and its sign-in page: a ledger comes in, a campaign is started, a
// borrower promises and pays, the report shows it. Only clicks and keys, in both languages.
#include "core/storage/borrower_list_query.h"
#include "core/storage/borrower_query.h"
#include "tests/support/paths.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/support/language.h"
#include "ui/widgets/data_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct LanguageGuard {
    explicit LanguageGuard(const QString& language) { installLanguage(*qApp, language); }
    ~LanguageGuard() { installLanguage(*qApp, QStringLiteral("en")); }
    Q_DISABLE_COPY(LanguageGuard)
};

class Day {
public:
    WindowFixture w{std::nullopt};

    Day()
    {
        w.createFile();
        w.clock->set(QDateTime(QDate(2026, 10, 8), QTime(0, 30), Qt::UTC)); // 08:30 in China
        w.prompts.files.push_back(w.path());
        w.click(QStringLiteral("start_open"));
        w.waitFor([&] { return w.has(QStringLiteral("sign_in_page")); });
    }

    void signIn(Role role)
    {
        if (w.has(QStringLiteral("workbench"))) {
            w.trigger(QStringLiteral("sign_out"));
            w.waitFor([&] { return w.has(QStringLiteral("sign_in_page")); });
        }
        w.type(QStringLiteral("sign_in_login"), WindowFixture::login(role));
        w.type(QStringLiteral("sign_in_password"), QLatin1String(WindowFixture::password));
        w.click(QStringLiteral("sign_in"));
        w.waitFor([&] { return w.has(QStringLiteral("workbench")); });
    }

    bool offered(const char* action)
    {
        const auto* found = w.page().findChild<QAction*>(QLatin1String(action));
        return found && found->isVisible() && found->isEnabled();
    }

    void importLedger()
    {
        w.click(QStringLiteral("go_import"));
        w.prompts.files.push_back(dataPath(QStringLiteral("ledgers/plain-2026-09-30.csv")));
        w.trigger(QStringLiteral("choose_ledger"));
        w.waitFor([&] { return offered("check_ledger"); });
        auto& scope = w.find<QComboBox>(QStringLiteral("ledger_scope"));
        scope.setCurrentIndex(1); // the whole book
        Q_EMIT scope.activated(1);
        w.trigger(QStringLiteral("check_ledger"));
        w.waitFor([&] { return offered("apply_ledger"); });
        w.trigger(QStringLiteral("apply_ledger"));
        w.waitFor([&] { return w.has(QStringLiteral("result_table")); });
        w.settle();
    }

    void startCampaign()
    {
        w.click(QStringLiteral("go_campaigns"));
        w.trigger(QStringLiteral("new_campaign"));
        w.waitFor([&] { return w.has(QStringLiteral("campaign_name")); });
        w.type(QStringLiteral("campaign_name"), QStringLiteral("百日清收"));
        w.type(QStringLiteral("first_day"), QStringLiteral("2026-10-08"));
        w.press(QStringLiteral("Return"));
        w.find<QAbstractButton>(QStringLiteral("fill_targets")).click();
        w.trigger(QStringLiteral("save_campaign"));
        w.waitFor([&] { return offered("start_campaign"); });
        w.prompts.answers = {true};
        w.trigger(QStringLiteral("start_campaign"));
        w.waitFor([&] { return offered("close_campaign"); });
    }

    /// Found by name, opened by Enter.
    void open(const QString& name)
    {
        w.click(QStringLiteral("go_borrowers"));
        w.press(QStringLiteral("Ctrl+F"));
        w.type(QStringLiteral("filter_text"), name);
        auto& table = w.find<DataTable>(QStringLiteral("borrowers_table"));
        w.waitFor([&] { return table.model()->rowCount() == 1; });
        table.selectRow(0);
        table.setFocus();
        w.press(QStringLiteral("Return"));
        REQUIRE(w.workbench().currentId() == QStringLiteral("borrower"));
        REQUIRE(w.page().title() == name);
    }

    void save(const char* form)
    {
        w.press(QStringLiteral("Ctrl+Return"));
        w.waitFor([&] { return !w.has(QLatin1String(form)); });
        w.settle();
    }

    BorrowerPage page(const QString& name)
    {
        BorrowerFilter filter;
        filter.text = name;
        const BorrowerListQuery list(w.context().reader(), w.context().scope(), &w.context().session->vault);
        const std::vector<BorrowerId> found = list.ids(filter, {});
        REQUIRE(found.size() == 1);
        return *BorrowerQuery(w.context().reader(), w.context().scope(), w.context().session->vault)
                    .page(found.front());
    }
};

QString contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("A day: ledger, campaign, contact, promise, recovery, report", "[story]")
{
    const LanguageGuard language(GENERATE(QStringLiteral("zh_CN"), QStringLiteral("en")));
    const QString borrower = QStringLiteral("王静敏"); // 116,337.00, class loss, 659 days past due
    Day day;
    WindowFixture& w = day.w;

    day.signIn(Role::Supervisor);
    day.importLedger();
    day.startCampaign();

    day.signIn(Role::Officer);
    day.open(borrower);
    w.press(QStringLiteral("C"));
    w.waitFor([&] { return w.has(QStringLiteral("contact_form")); });
    w.press(QStringLiteral("1")); // a call
    w.press(QStringLiteral("1")); // promised
    w.type(QStringLiteral("promise_amount"), QStringLiteral("20000"));
    w.type(QStringLiteral("promise_due"), QStringLiteral("2026-10-12"));
    w.type(QStringLiteral("contact_note"), QStringLiteral("卖了苹果就还"));
    day.save("contact_form");
    BorrowerPage page = day.page(borrower);
    REQUIRE(page.contacts.size() == 1);
    CHECK(page.contacts.front().outcome == ContactOutcome::Promised);
    REQUIRE(page.promises.size() == 1);
    CHECK(page.promises.front().amount == Money::fromFen(2'000'000));
    CHECK(page.promises.front().dueOn == QDate(2026, 10, 12));

    w.press(QStringLiteral("R"));
    w.waitFor([&] { return w.has(QStringLiteral("recovery_form")); });
    w.type(QStringLiteral("recovery_amount"), QStringLiteral("2万"));
    day.save("recovery_form");
    page = day.page(borrower);
    REQUIRE(page.recoveries.size() == 1);
    CHECK(page.recoveries.front().amount == Money::fromFen(2'000'000));
    w.press(QStringLiteral("Esc")); // back to the list, where it was left
    CHECK(w.workbench().currentId() == QStringLiteral("borrowers"));

    day.signIn(Role::Supervisor);
    w.click(QStringLiteral("go_dashboard"));
    w.trigger(QStringLiteral("open_report"));
    REQUIRE(w.workbench().currentId() == QStringLiteral("report"));
    const QString csv = w.path(QStringLiteral("report.csv"));
    const QString pdf = w.path(QStringLiteral("report.pdf"));
    w.prompts.files = {csv, pdf};
    w.trigger(QStringLiteral("export"));
    w.trigger(QStringLiteral("report_pdf"));
    CHECK(contents(csv).contains(QStringLiteral("柳林")));
    QFile paper(pdf);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(4) == "%PDF");
    CHECK(w.prompts.errors.empty());
}
