// SPDX-License-Identifier: GPL-3.0-or-later
// Views of the borrower list under a name, in the real window: saved, chosen, changed, renamed, deleted, refused.
#include "tests/support/ui/book_window.h"
#include "ui/models/borrower_filter_args.h"
#include "ui/models/saved_views.h"
#include "ui/pages/borrowers/view_chooser.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString doubtful = QStringLiteral("可疑户");

struct Views : BookWindow {
    explicit Views(const QString& login = QStringLiteral("supervisor"))
    {
        book.addRun(QDate(2026, 9, 27));
        add(QStringLiteral("张三"), book.town, 50'000, RiskClass::Substandard);
        add(QStringLiteral("李四"), book.eastGate, 30'000, RiskClass::Doubtful);
        add(QStringLiteral("王五"), book.village, 20'000, RiskClass::Doubtful);
        open(login);
        w.go(QStringLiteral("borrowers"));
    }
    void add(const QString& name, BranchId branch, qint64 yuan, RiskClass riskClass)
    {
        MadeBorrower borrower;
        borrower.name = name;
        borrower.branch = branch;
        MadeLoan loan;
        loan.balance = Money::fromYuan(yuan);
        loan.riskClass = riskClass;
        book.addLoan(book.addBorrower(borrower), loan);
    }
    DataTable& table() { return w.find<DataTable>(QStringLiteral("borrowers_table")); }
    ViewChooser& chooser() { return w.find<ViewChooser>(QStringLiteral("view_chooser")); }
    QString label() { return chooser().accessibleName(); }
    SavedViews store() { return SavedViews(w.context()); }
    QStringList names()
    {
        QStringList names;
        for (const StoredView& view : store().all())
            names << view.name;
        return names;
    }
    QStringList rows()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << table().model()->index(row, 0).data().toString();
        return names;
    }
    /// The doubtful ones, smallest first, without the branch column.
    void setUp()
    {
        BorrowerFilter filter;
        filter.classes = {RiskClass::Doubtful};
        w.go(QStringLiteral("borrowers"), borrowerListArgs(filter));
        TableModel& model = *table().tableModel();
        model.sort(model.columnAt(QStringLiteral("balance")), Qt::AscendingOrder);
        table().setColumnShown(model.columnAt(QStringLiteral("branch")), false);
    }
    void saveAs(const QString& name)
    {
        w.trigger(QStringLiteral("save_view"));
        w.type(QStringLiteral("view_name"), name);
        w.click(QStringLiteral("save_view_dialog_save"));
    }
    void pick(const QString& entry)
    {
        w.trigger(QStringLiteral("saved_views"));
        QAction* action = offered(entry);
        INFO(entry.toStdString());
        REQUIRE(action != nullptr);
        action->trigger();
        chooser().menu()->close();
    }
    bool offers(const QString& entry)
    {
        w.trigger(QStringLiteral("saved_views"));
        const bool found = offered(entry) != nullptr;
        chooser().menu()->close();
        return found;
    }
    /// In the open menu or one of its submenus.
    QAction* offered(const QString& entry)
    {
        QList<QAction*> actions = chooser().menu()->actions();
        for (const QMenu* submenu : chooser().menu()->findChildren<QMenu*>())
            actions += submenu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction* action) { return action->objectName() == entry; });
        return found == actions.end() ? nullptr : *found;
    }
    /// As after signing in again.
    void beginAgain()
    {
        w.window->beginWork(w.workspace().session());
        w.go(QStringLiteral("borrowers"));
    }
    void keep(const QStringList& keys)
    {
        w.context().userSettings.setSavedViews(QStringLiteral("borrowers"), w.workspace().path(),
                                               w.context().session->user.value, keys);
    }
    QStringList kept()
    {
        return w.context().userSettings.savedViews(QStringLiteral("borrowers"), w.workspace().path(),
                                                   w.context().session->user.value);
    }
    QString sealed(const QByteArray& json)
    {
        const QByteArray blob =
            w.context().session->vault.seal({json.constData(), static_cast<size_t>(json.size())}, "saved view");
        return QString::fromLatin1(blob.toBase64());
    }
};

const QStringList smallestFirst{QStringLiteral("王五"), QStringLiteral("李四")};

} // namespace

TEST_CASE("Saved views: filter, order and columns come back, also after signing in again", "[ui][views]")
{
    Views v;
    v.setUp();
    v.saveAs(QStringLiteral("  可疑户 "));
    CHECK(v.names() == QStringList{doubtful});
    CHECK(v.label() == QStringLiteral("View: 可疑户"));

    v.pick(QStringLiteral("everybody"));
    CHECK(v.rows().size() == 3);
    CHECK(v.table().switchedColumns().isEmpty());
    CHECK(v.label() == QStringLiteral("Views"));

    v.pick(QStringLiteral("view_1"));
    CHECK(v.rows() == smallestFirst);
    CHECK(v.table().switchedColumns() == QStringList{QStringLiteral("branch")});
    CHECK(v.label() == QStringLiteral("View: 可疑户"));

    v.beginAgain();
    CHECK(v.rows() == smallestFirst);
    CHECK(v.label() == QStringLiteral("View: 可疑户"));
}

TEST_CASE("Saved views: what was looked for is kept, and nobody reads it in the settings", "[ui][views]")
{
    Views v;
    v.w.press(QStringLiteral("Ctrl+F"));
    v.w.type(QStringLiteral("filter_text"), QStringLiteral("王五"));
    v.w.waitFor([&] { return v.rows().size() == 1; });
    v.saveAs(QStringLiteral("王五一户"));
    v.w.find<QLineEdit>(QStringLiteral("filter_text")).clear();
    v.w.waitFor([&] { return v.rows().size() == 3; });
    v.pick(QStringLiteral("view_1"));
    CHECK(v.rows() == QStringList{QStringLiteral("王五")});
    CHECK(v.w.find<QLineEdit>(QStringLiteral("filter_text")).text() == QStringLiteral("王五"));
    CHECK_FALSE(
        QString::fromLatin1(QByteArray::fromBase64(v.kept().value(0).toLatin1())).contains(QLatin1String("filter")));
    CHECK_FALSE(v.kept().value(0).contains(QStringLiteral("王五")));
}

TEST_CASE("Saved views: it says when the list was changed since, and takes the changes", "[ui][views]")
{
    Views v;
    v.setUp();
    v.saveAs(doubtful);
    CHECK_FALSE(v.offers(QStringLiteral("save_view_changes")));
    SECTION("a column")
    {
        v.table().setSwitchedColumns({});
    }
    SECTION("the order")
    {
        v.table().tableModel()->sort(0, Qt::AscendingOrder);
    }
    SECTION("the filter")
    {
        v.w.press(QStringLiteral("Ctrl+F"));
        v.w.type(QStringLiteral("filter_text"), QStringLiteral("李"));
        v.w.waitFor([&] { return v.rows().size() == 1; });
    }
    CHECK(v.label() == QStringLiteral("View: 可疑户 (changed)"));
    const QStringList changed = v.rows();
    const QStringList hidden = v.table().switchedColumns();
    v.pick(QStringLiteral("save_view_changes"));
    CHECK(v.label() == QStringLiteral("View: 可疑户"));
    v.pick(QStringLiteral("everybody"));
    v.pick(QStringLiteral("view_1"));
    CHECK(v.rows() == changed);
    CHECK(v.table().switchedColumns() == hidden);
    CHECK(v.names().size() == 1);
}

TEST_CASE("Saved views: clearing all filters leaves the view", "[ui][views]")
{
    Views v;
    v.setUp();
    v.saveAs(doubtful);
    v.table().setFocus();
    v.w.press(QStringLiteral("Esc"));
    CHECK(v.rows().size() == 3);
    CHECK(v.label() == QStringLiteral("Views"));
}

TEST_CASE("Saved views: a list of another page is none of them until one comes back", "[ui][views]")
{
    Views v;
    v.setUp();
    v.saveAs(doubtful);
    BorrowerFilter filter;
    filter.minDays = 1;
    const QVariantMap place = v.w.page().place();
    v.w.go(QStringLiteral("borrowers"), borrowerListArgs(filter, QStringLiteral("Overdue")));
    CHECK(v.label() == QStringLiteral("Views"));
    v.w.go(QStringLiteral("borrowers"), place);
    CHECK(v.label() == QStringLiteral("View: 可疑户"));

    filter.figure = FigureFilter{};
    v.w.go(QStringLiteral("borrowers"), borrowerListArgs(filter, QStringLiteral("Recovered")));
    v.w.trigger(QStringLiteral("save_view"));
    REQUIRE(v.w.prompts.notices.size() == 1);
    CHECK(v.w.prompts.notices.front().id == QStringLiteral("view_not_savable"));
}

TEST_CASE("Saved views: a name is trimmed, short, and there once whatever its case", "[ui][views]")
{
    Views v;
    const auto problem = [&] { return v.w.textOf(QStringLiteral("view_name_note")); };
    v.saveAs(QStringLiteral("   "));
    CHECK(problem() == QStringLiteral("Give the view a name."));
    v.w.type(QStringLiteral("view_name"), QString(41, QChar(u'户')));
    v.w.click(QStringLiteral("save_view_dialog_save"));
    CHECK(problem() == QStringLiteral("At most 40 characters."));
    CHECK(v.names().isEmpty());
    v.w.type(QStringLiteral("view_name"), QString(40, QChar(u'户')));
    v.w.click(QStringLiteral("save_view_dialog_save"));
    CHECK(v.names().size() == 1);

    v.saveAs(QStringLiteral("Big"));
    v.setUp();
    v.w.prompts.answers = {false, true};
    v.saveAs(QStringLiteral("bIG"));
    CHECK(v.w.prompts.questions.back().id == QStringLiteral("replace_view"));
    CHECK(v.store().open(v.store().keyOf(QStringLiteral("Big"))).view->filter.classes.empty());
    v.w.click(QStringLiteral("save_view_dialog_save"));
    CHECK(v.names().mid(1) == QStringList{QStringLiteral("bIG")});
    CHECK(v.store().open(v.store().keyOf(QStringLiteral("Big"))).view->filter.classes.size() == 1);
}

TEST_CASE("Saved views: renamed, and deleted after a question", "[ui][views]")
{
    Views v;
    v.setUp();
    v.saveAs(QStringLiteral("second"));
    v.saveAs(doubtful);
    v.pick(QStringLiteral("rename_view_2"));
    v.w.type(QStringLiteral("view_name"), QStringLiteral("SECOND"));
    v.w.click(QStringLiteral("rename_view_dialog_save"));
    CHECK(v.names() == QStringList{QStringLiteral("second"), doubtful});
    v.w.type(QStringLiteral("view_name"), QStringLiteral("可疑及损失"));
    v.w.click(QStringLiteral("rename_view_dialog_save"));
    CHECK(v.names() == QStringList{QStringLiteral("second"), QStringLiteral("可疑及损失")});
    CHECK(v.label() == QStringLiteral("View: 可疑及损失"));

    v.w.prompts.answers = {false, true, true};
    v.pick(QStringLiteral("delete_view_2"));
    CHECK(v.names().size() == 2);
    v.pick(QStringLiteral("delete_view_2"));
    CHECK(v.names() == QStringList{QStringLiteral("second")});
    CHECK(v.label() == QStringLiteral("Views"));
    CHECK(v.rows() == smallestFirst); // the list stays
    v.pick(QStringLiteral("delete_view_1"));
    CHECK(v.kept().isEmpty());
}

TEST_CASE("Saved views: what cannot be shown is refused with the reason and kept", "[ui][views]")
{
    Views v;
    v.setUp();
    v.saveAs(doubtful);
    const auto [entry, reason] = GENERATE(table<QByteArray, QString>({
        {"", QStringLiteral("damaged")},
        {"no json", QStringLiteral("damaged")},
        {R"({"version":2,"name":"新","filter":{},"sort":"-balance"})", QStringLiteral("newer version")},
        {R"({"version":1,"name":"新","filter":{"moon":"full"},"sort":"-balance"})", QStringLiteral("does not know")},
        {R"({"version":1,"name":"新","filter":{"classes":["worse"]},"sort":"-balance"})",
         QStringLiteral("does not know")},
        {R"({"version":1,"name":"新","filter":{},"sort":"moon"})", QStringLiteral("does not know")},
        {R"({"version":1,"name":"新","filter":{"branches":[424242]},"sort":"-balance"})",
         QStringLiteral("no longer exists")},
    }));
    INFO(entry.toStdString());
    const QStringList before{v.kept().value(0), entry.isEmpty() ? QStringLiteral("rubbish") : v.sealed(entry)};
    v.keep(before);
    v.pick(QStringLiteral("view_2"));
    REQUIRE(v.w.prompts.notices.size() == 1);
    CHECK(v.w.prompts.notices.front().id == QStringLiteral("view_refused"));
    CHECK(v.w.prompts.notices.front().text.contains(reason));
    CHECK(v.rows() == smallestFirst);
    CHECK(v.label() == QStringLiteral("View: 可疑户"));
    CHECK(v.kept() == before);

    v.saveAs(QStringLiteral("another"));
    CHECK(v.kept().mid(0, 2) == before);
    v.w.prompts.answers = {true};
    v.pick(QStringLiteral("delete_view_2"));
    CHECK(v.names() == QStringList{doubtful, QStringLiteral("another")});
}

TEST_CASE("Saved views: a branch outside the user's part of the book is refused by name", "[ui][views]")
{
    Views v(QStringLiteral("officer"));
    const QString json = QStringLiteral(R"({"version":1,"name":"x","filter":{"branches":[%1]},"sort":"-balance"})");
    v.keep({v.sealed(json.arg(v.book.village.value).toUtf8()), v.sealed(json.arg(v.book.town.value).toUtf8())});
    v.pick(QStringLiteral("view_1"));
    REQUIRE(v.w.prompts.notices.size() == 1);
    CHECK(v.w.prompts.notices.front().text.contains(QStringLiteral("not in your part of the book")));
    v.pick(QStringLiteral("view_2"));
    CHECK(v.w.prompts.notices.size() == 1);
    CHECK(v.label() == QStringLiteral("View: x"));
}

TEST_CASE("Saved views: a next action that is due means due today, whenever it was saved", "[ui][views]")
{
    Views v;
    BorrowerFilter filter;
    filter.nextActionUntil = v.w.context().today();
    v.w.go(QStringLiteral("borrowers"), borrowerListArgs(filter));
    v.saveAs(QStringLiteral("due"));
    v.book.setToday(v.w.context().today().addDays(3));
    v.beginAgain();
    v.pick(QStringLiteral("view_1"));
    CHECK(v.w.page().subtitle().contains(toIso(v.w.context().today())));
    CHECK(v.label() == QStringLiteral("View: due"));
}
