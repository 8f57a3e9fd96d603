// SPDX-License-Identifier: GPL-3.0-or-later
// The campaign side of the real window: set up and start, the dashboard's figures (rules.md R7.7a), what is behind
// them.
#include "tests/support/campaign_book.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/pages/campaigns/campaign_commands.h"
#include "ui/pages/campaigns/team_text.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/support/language.h"
#include "ui/support/palette.h"
#include "ui/widgets/data_table.h"

#include "core/services/campaign_service.h"
#include "core/storage/loan_repository.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace qingshou;
using namespace qingshou::test;

namespace {

Money wan(qint64 amount)
{
    return Money::fromFen(amount * 1'000'000);
}

/// The book of R7.7a, in the window of a supervisor. 28 September is day 40 of 100.
struct CampaignWindow {
    CampaignBook book;
    LoanId city, east, north;
    WindowFixture w{std::nullopt};

    CampaignWindow()
    {
        book.beginLedger(QDate(2026, 8, 19));
        city = loan(u"城一", book.chengguan, u"赵一", 2000, RiskClass::Doubtful);
        east = loan(u"东一", book.hedong, u"钱二", 1500, RiskClass::Substandard);
        north = loan(u"北一", book.beishan, u"孙三", 1500, RiskClass::Loss);
        book.endLedger();
    }

    LoanId loan(const char16_t* number, BranchId branch, const char16_t* owner, qint64 balance, RiskClass riskClass)
    {
        BookLoan loan;
        loan.number = QString::fromUtf16(number);
        loan.branch = branch;
        loan.owner = QString::fromUtf16(owner);
        loan.balance = wan(balance);
        loan.riskClass = riskClass;
        loan.overdueSince = QDate(2026, 1, 1);
        return book.addLoan(loan);
    }

    CampaignId start()
    {
        CampaignPlan plan;
        plan.data = book.campaigns().defaults();
        plan.data.name = QStringLiteral("百日清收");
        plan.data.firstDay = QDate(2026, 8, 20);
        plan.data.lastDay = QDate(2026, 11, 27);
        plan.targets = {{book.chengguan, {}, wan(500)}, {book.hedong, {}, wan(300)}, {book.beishan, {}, wan(200)}};
        const Result<CampaignId> id = book.campaigns().create(plan);
        REQUIRE(id.ok());
        REQUIRE(book.campaigns().start(*id).ok());
        book.recover({.loan = city, .day = QDate(2026, 9, 1), .principal = wan(200)});
        book.recover({.loan = city, .day = QDate(2026, 9, 28), .principal = wan(60)});
        book.recover({.loan = east, .day = QDate(2026, 9, 10), .principal = wan(114)});
        book.recover({.loan = north, .day = QDate(2026, 9, 15), .principal = wan(76)});
        return *id;
    }

    void open()
    {
        const std::shared_ptr<const Session> session = book.temp.workspace->session();
        w.window->setWorkspace(std::move(book.temp.workspace));
        w.window->beginWork(session);
        QCoreApplication::processEvents();
    }

    QString cell(const QString& table, int row, const QString& column)
    {
        const TableModel& model = *w.find<DataTable>(table).tableModel();
        return model.index(row, model.columnAt(column)).data().toString();
    }
    QString tile(const QString& name) { return w.find<QWidget>(name).accessibleName(); }
};

void grab(WindowFixture& w, const QString& name)
{
    const QString folder = qEnvironmentVariable("QINGSHOU_SHOTS");
    if (folder.isEmpty())
        return;
    applyTheme(*qApp, Theme::Light);
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")});
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        w.window->resize(size);
        QCoreApplication::processEvents();
        w.window->grab().save(QStringLiteral("%1/%2_%3.png").arg(folder, name).arg(size.width()));
    }
    w.window->resize(1366, 768);
}

} // namespace

TEST_CASE("The dashboard shows a campaign as the rules count it", "[ui][dashboard]")
{
    const QString language = GENERATE(QStringLiteral("zh_CN"), QStringLiteral("en"));
    installLanguage(*qApp, language);
    CampaignWindow c;
    c.start();
    c.open();
    c.w.go(QStringLiteral("dashboard"));

    SECTION("figures of R7.7a")
    {
        CHECK(c.tile(QStringLiteral("tile_completion")).contains(QLatin1String("45.00%")));
        CHECK(c.tile(QStringLiteral("tile_elapsed")).contains(QLatin1String("40.00%")));
        const bool chinese = language == QLatin1String("zh_CN");
        const QString points = chinese ? QStringLiteral("个百分点") : QStringLiteral("percentage points");
        CHECK(c.tile(QStringLiteral("tile_gap")).contains(QStringLiteral("+5.00 ") + points));
        CHECK_FALSE(c.tile(QStringLiteral("tile_gap")).contains(QLatin1Char('%')));
        CHECK(c.tile(QStringLiteral("tile_rate")).contains(QLatin1String("9.00%")));
        const QString branches = QStringLiteral("branches");
        const QString names[] = {QStringLiteral("城关信用社"), QStringLiteral("河东信用社"),
                                 QStringLiteral("北山信用社")};
        const QString shares[] = {QStringLiteral("52.00%"), QStringLiteral("38.00%"), QStringLiteral("38.00%")};
        const QString gaps[] = {QStringLiteral("+12.00"), QStringLiteral("-2.00"), QStringLiteral("-2.00")};
        const TableModel& model = *c.w.find<DataTable>(branches).tableModel();
        CHECK(model.tableColumn(model.columnAt(QStringLiteral("pace"))).title.contains(points));
        for (int row = 0; row < 3; ++row) {
            CHECK(c.cell(branches, row, QStringLiteral("rank")) == QString::number(row + 1));
            CHECK(c.cell(branches, row, QStringLiteral("name")) == names[row]);
            CHECK(c.cell(branches, row, QStringLiteral("completion")) == shares[row]);
            CHECK(c.cell(branches, row, QStringLiteral("pace")) == gaps[row]);
        }
        grab(c.w, QStringLiteral("dashboard_") + language);
    }
    SECTION("any day")
    {
        c.w.type(QStringLiteral("as_of"), QStringLiteral("2026-09-09"));
        c.w.press(QStringLiteral("Return"));
        CHECK(c.tile(QStringLiteral("tile_completion")).contains(QLatin1String("20.00%")));
        c.w.trigger(QString::fromLatin1(commands::dayAfter.id));
        CHECK(c.tile(QStringLiteral("tile_completion")).contains(QLatin1String("31.40%")));
    }
    SECTION("the unit is remembered")
    {
        auto& unit = c.w.find<QComboBox>(QStringLiteral("unit"));
        unit.setCurrentIndex(1);
        Q_EMIT unit.activated(1);
        CHECK(c.cell(QStringLiteral("branches"), 0, QStringLiteral("target")) == QLatin1String("5,000,000.00"));
        CHECK(c.w.userSettings->value(QStringLiteral("figures/unit")) == QLatin1String("yuan"));
    }
    installLanguage(*qApp, QStringLiteral("en"));
}

TEST_CASE("Rows of the dashboard know the borrowers behind them", "[ui][dashboard]")
{
    CampaignWindow c;
    const CampaignId id = c.start();
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    const Result<CampaignFigures> figures = campaignFigures(c.book.db(), {id, QDate(2026, 9, 28), {}, {}}, calendar);
    REQUIRE(figures.ok());
    const std::vector<FigureRow> branches = branchRows(*figures);
    REQUIRE(branches.size() >= 3);
    CHECK(branches[0].behind.slice.campaign == id);
    CHECK(branches[0].behind.slice.branches == std::vector<BranchId>{c.book.chengguan, c.book.dongmen});
    CHECK(branches[0].behind.until == QDate(2026, 9, 28));
    CHECK_FALSE(branches[0].behind.recovered);
    for (const FigureRow& row : kindRows(*figures)) {
        CHECK(row.behind.recovered);
        CHECK(row.behind.kind == RecoveryKind::NormalCash);
    }
    const std::vector<FigureRow> classes = classRows(*figures);
    REQUIRE(classes.size() == 3);
    CHECK(classes[0].behind.slice.riskClass == RiskClass::Loss);
    CHECK_FALSE(classes[0].behind.slice.unclassified);

    FigureModel model(FigureColumns::Targets, QStringLiteral("Branch"), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(branches, ShownUnit::WanYuan);
    model.sort(model.columnAt(QStringLiteral("completion")), Qt::AscendingOrder);
    CHECK(model.rowAt(model.rowCount() - 1)->branch == c.book.chengguan);
}

TEST_CASE("The dashboard tells by officer how many promises were kept since the campaign began", "[ui][dashboard]")
{
    CampaignWindow c;
    c.book.setToday(QDate(2026, 9, 18));
    c.start();
    LoanRecord loan;
    REQUIRE(LoanRepository(c.book.db()).findByNumber("城一", loan));
    const auto promise = [&](qint64 yuan, QDate due) {
        RecordPromise made;
        made.borrower = loan.borrower;
        made.amount = Money::fromYuan(yuan);
        made.dueOn = due;
        REQUIRE(c.book.temp.workspace->services().promises.record(made).ok());
    };
    promise(600'000, QDate(2026, 9, 28)); // paid on its day
    promise(1'000, QDate(2026, 10, 5));   // never
    promise(2'000, QDate(2026, 12, 1));   // open
    c.book.setToday(QDate(2026, 10, 20));
    c.open();
    c.w.go(QStringLiteral("dashboard"));
    c.w.settle();
    const QString table = QStringLiteral("promises");
    REQUIRE(c.w.find<DataTable>(table).tableModel()->rowCount() == 2);
    CHECK(c.cell(table, 1, QStringLiteral("officer")) == QLatin1String("All"));
    for (const int row : {0, 1}) {
        CHECK(c.cell(table, row, QStringLiteral("due")) == QLatin1String("2"));
        CHECK(c.cell(table, row, QStringLiteral("kept")) == QLatin1String("1"));
        CHECK(c.cell(table, row, QStringLiteral("by_count")) == QLatin1String("50.00%"));
        CHECK(c.cell(table, row, QStringLiteral("promised")) == QLatin1String("60.10"));
        CHECK(c.cell(table, row, QStringLiteral("paid")) == QLatin1String("60.00"));
        CHECK(c.cell(table, row, QStringLiteral("by_amount")) == QLatin1String("99.83%"));
    }
}

TEST_CASE("The progress report is written as it is shown", "[ui][report]")
{
    installLanguage(*qApp, QStringLiteral("zh_CN"));
    CampaignWindow c;
    c.start();
    c.open();
    WindowFixture& w = c.w;
    w.go(QStringLiteral("dashboard"));
    w.trigger(QStringLiteral("open_report"));
    REQUIRE(w.page().objectName() == QLatin1String("report_page"));
    grab(w, QStringLiteral("report"));
    const QString pdf = w.path(QStringLiteral("report.pdf"));
    const QString xlsx = w.path(QStringLiteral("report.xlsx"));
    const QString csv = w.path(QStringLiteral("report.csv"));
    w.prompts.files = {pdf, xlsx, csv};
    w.trigger(QStringLiteral("report_pdf"));
    w.trigger(QStringLiteral("export"));
    w.trigger(QStringLiteral("export"));
    CHECK(w.prompts.errors.empty());
    const auto read = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(read(pdf).startsWith("%PDF"));
    CHECK(read(xlsx).startsWith("PK"));
    // Σ/Σ: 450 of 1,000, not the mean of the branches.
    CHECK(QString::fromUtf8(read(csv)).contains(QLatin1String("45.00")));
    CHECK_FALSE(QString::fromUtf8(read(csv)).contains(QLatin1String("42.67")));
    if (const QString folder = qEnvironmentVariable("QINGSHOU_SHOTS"); !folder.isEmpty())
        QFile::copy(pdf, folder + QStringLiteral("/report.pdf"));
    installLanguage(*qApp, QStringLiteral("en"));
}

TEST_CASE("A day that cannot be read is explained above the report, which stays as it was", "[ui][report]")
{
    CampaignWindow c;
    c.start();
    c.open();
    c.w.go(QStringLiteral("report"));
    const QString before = c.w.page().subtitle();
    REQUIRE_FALSE(c.w.has(QStringLiteral("as_of_note")));
    c.w.type(QStringLiteral("as_of"), QStringLiteral("2026-02-31"));
    c.w.press(QStringLiteral("Return"));
    CHECK(c.w.has(QStringLiteral("as_of_note")));
    CHECK(c.w.textOf(QStringLiteral("as_of_note")).contains(QStringLiteral("0930")));
    CHECK(c.w.page().subtitle() == before);
    c.w.type(QStringLiteral("as_of"), QStringLiteral("2026-09-09"));
    c.w.press(QStringLiteral("Return"));
    CHECK_FALSE(c.w.has(QStringLiteral("as_of_note")));
    CHECK(c.w.page().subtitle() != before);
}

TEST_CASE("A campaign is set up and started in the window", "[ui][campaigns]")
{
    installLanguage(*qApp, QStringLiteral("zh_CN"));
    CampaignWindow c;
    c.open();
    WindowFixture& w = c.w;
    w.go(QStringLiteral("campaigns"));
    w.trigger(QStringLiteral("new_campaign"));
    w.waitFor([&] { return w.has(QStringLiteral("campaign_name")); });
    w.type(QStringLiteral("campaign_name"), QStringLiteral("百日攻坚"));
    w.type(QStringLiteral("first_day"), QStringLiteral("2026-08-20"));
    w.press(QStringLiteral("Return"));
    CHECK(w.textOf(QStringLiteral("last_day")) == QLatin1String("2026-11-27"));
    w.waitFor([&] { return w.textOf(QStringLiteral("scope_preview")).contains(QLatin1String("5,000.00")); });

    w.find<QPushButton>(QStringLiteral("fill_targets")).click();
    auto& targets = w.find<QTableWidget>(QStringLiteral("targets"));
    CHECK(targets.rowCount() == 3);
    CHECK(w.textOf(QStringLiteral("targets_sum")).contains(QLatin1String("5,000,000.00")));
    QApplication::clipboard()->setText(QStringLiteral("机构\t责任人\t任务\n城关信用社\t赵一\t120万\n"));
    w.find<QPushButton>(QStringLiteral("paste_targets")).click();
    REQUIRE(targets.rowCount() == 4);
    CHECK(targets.item(3, 2)->text() == QLatin1String("1,200,000.00"));
    CHECK(w.textOf(QStringLiteral("targets_sum")).contains(QLatin1String("5,000,000.00")));
    grab(w, QStringLiteral("campaign_form"));

    // Somebody else's change does not take away what is typed.
    w.change([](Services& services) {
        CampaignPlan other;
        other.data = services.campaigns.defaults();
        other.data.name = QStringLiteral("别的活动");
        other.data.firstDay = QDate(2026, 10, 1);
        other.data.lastDay = QDate(2026, 10, 31);
        return services.campaigns.create(other);
    });
    CHECK(w.textOf(QStringLiteral("campaign_name")) == QStringLiteral("百日攻坚"));
    CHECK(targets.rowCount() == 4);

    w.trigger(QStringLiteral("save_campaign"));
    w.waitFor([&] { return w.page().findChild<QAction*>(QStringLiteral("start_campaign"))->isEnabled(); });
    w.prompts.answers = {true};
    w.trigger(QStringLiteral("start_campaign"));
    w.waitFor([&] { return w.page().findChild<QAction*>(QStringLiteral("close_campaign"))->isEnabled(); });
    CHECK(w.prompts.errors.empty());
    grab(w, QStringLiteral("campaign_running"));

    // Once it runs, a change needs its reason.
    targets.item(3, 2)->setText(QStringLiteral("130万"));
    w.trigger(QStringLiteral("save_campaign"));
    REQUIRE(w.has(QStringLiteral("reason_dialog")));
    w.find<QPushButton>(QStringLiteral("reason_dialog_save")).click();
    CHECK(w.has(QStringLiteral("reason_dialog")));
    w.type(QStringLiteral("reason_dialog_reason"), QStringLiteral("调整任务"));
    w.find<QPushButton>(QStringLiteral("reason_dialog_save")).click();
    w.waitFor([&] { return !w.page().findChild<QAction*>(QStringLiteral("save_campaign"))->isEnabled(); });
    CHECK(w.prompts.errors.empty());
    installLanguage(*qApp, QStringLiteral("en"));
}

TEST_CASE("A team is read line by line", "[ui][campaigns]")
{
    installLanguage(*qApp, QStringLiteral("zh_CN"));
    const std::vector<Branch> branches{{.id = BranchId{1}, .name = QStringLiteral("联社")},
                                       {.id = BranchId{2}, .parent = BranchId{1}, .name = QStringLiteral("城关社")}};
    const TeamText team = readTeam(QStringLiteral("挂钩领导 王五\n清收人员，张三，城关社\n\n李四"), branches);
    CHECK(team.problem.isEmpty());
    CHECK(team.members == std::vector<TeamMember>{{QStringLiteral("王五"), TeamDuty::Leader, BranchId{1}},
                                                  {QStringLiteral("张三"), TeamDuty::Collector, BranchId{2}},
                                                  {QStringLiteral("李四"), TeamDuty::Collector, BranchId{1}}});
    CHECK(readTeam(writeTeam(team.members, branches), branches).members == team.members);
    CHECK_FALSE(readTeam(QStringLiteral("清收人员 张三 城管社"), branches).problem.isEmpty());
    CHECK_FALSE(readTeam(QStringLiteral("清收人员 城关社"), branches).problem.isEmpty());
    installLanguage(*qApp, QStringLiteral("en"));
}
