// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page in the real window: parameters, users, branches, and the person at the computer.
#include "core/services/settings.h"
#include "core/storage/audit_repository.h"
#include "core/storage/branch_repository.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/support/language.h"
#include "ui/support/palette.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace qingshou;
using test::WindowFixture;

namespace {

/// In Chinese and light, as officers have it; other tests find what they are used to.
struct Appearances {
    Appearances() { set(QStringLiteral("zh_CN")); }
    ~Appearances() { set(QStringLiteral("en")); }
    static void set(const QString& language)
    {
        auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
        applyTheme(application, Theme::Light);
        installLanguage(application, language);
    }
};

struct SettingsFixture : Appearances, WindowFixture {
    using WindowFixture::WindowFixture;

    void open(const char* section)
    {
        go(QStringLiteral("settings"), {{QStringLiteral("section"), QLatin1String(section)}});
    }
    void type(const char* name, const QString& text) { WindowFixture::type(QLatin1String(name), text); }
    void pick(const char* name, const QVariant& data)
    {
        auto& combo = find<QComboBox>(QLatin1String(name));
        const int index = combo.findData(data);
        REQUIRE(index >= 0);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
        QCoreApplication::processEvents();
    }
    void save()
    {
        trigger(QStringLiteral("save_settings"));
        settle();
    }
    bool canSave() { return page().findChild<QAction*>(QStringLiteral("save_settings"))->isEnabled(); }
    QString setting(const char* key) { return Settings::load(context().reader()).text(QLatin1String(key)); }
    std::vector<AuditEntry> audited(const char* action)
    {
        AuditFilter filter;
        filter.action = QLatin1String(action);
        return AuditRepository(context().reader(), context().session->vault).list(filter);
    }
    void selectUser(const QString& login) { selectRow("settings_users_table", login); }
    void selectRow(const char* table, const QString& text)
    {
        auto& view = find<DataTable>(QLatin1String(table));
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data().toString().contains(text)) {
                view.selectRow(row);
                QCoreApplication::processEvents();
                return;
            }
        }
        FAIL("no row " << text.toStdString());
    }
    std::optional<UserRecord> user(const QString& login)
    {
        return UserRepository(context().reader()).findByLogin(login);
    }
    Result<std::shared_ptr<const Session>> tryToSignIn(const QString& who, const QString& secret)
    {
        std::optional<Result<std::shared_ptr<const Session>>> result;
        workspace().writer().post([&] { result.emplace(workspace().services().signIn.signIn(who, secret)); });
        workspace().writer().drain();
        return *result;
    }
};

} // namespace

TEST_CASE("Settings page: a changed parameter is stored, audited, and taken back", "[settings]")
{
    SettingsFixture w(Role::Supervisor);
    w.open("policy");
    CHECK_FALSE(w.canSave());
    CHECK(w.textOf(QStringLiteral("setting_promise_grace_days")) == QStringLiteral("0"));
    w.type("setting_promise_grace_days", QStringLiteral("５")); // full-width, as an input method leaves it
    CHECK(w.has(QStringLiteral("setting_promise_grace_days_changed")));
    w.find<QCheckBox>(QStringLiteral("setting_campaign_counts_interest")).setChecked(true);
    w.pick("setting_day_count", QStringLiteral("act365"));
    CHECK(w.setting("promise_grace_days") == QStringLiteral("0")); // not before Save
    w.save();
    CHECK(w.setting("promise_grace_days") == QStringLiteral("5"));
    CHECK(w.setting("campaign_counts_interest") == QStringLiteral("1"));
    CHECK(w.setting("day_count") == QStringLiteral("act365"));
    CHECK_FALSE(w.canSave());
    REQUIRE(w.audited("change_setting").size() == 3);
    CHECK(w.audited("change_setting").front().userName == QStringLiteral("李主任"));

    w.trigger(QStringLiteral("undo_settings"));
    w.settle();
    CHECK(w.setting("promise_grace_days") == QStringLiteral("0"));
    CHECK(w.setting("campaign_counts_interest") == QStringLiteral("0"));
    CHECK(w.textOf(QStringLiteral("setting_promise_grace_days")) == QStringLiteral("0"));
    CHECK(w.audited("change_setting").size() == 6);
    CHECK_FALSE(w.has(QStringLiteral("undo_settings_button")));
}

TEST_CASE("Settings page: a value that cannot be is refused with a sentence, and nothing is stored", "[settings]")
{
    SettingsFixture w(Role::Administrator);
    w.open("policy");
    w.type("setting_instalment_grace_days", QStringLiteral("3"));
    for (const char* wrong : {"0", "241", "x", "1.5", ""}) {
        INFO(wrong);
        w.type("setting_idle_lock_minutes", QLatin1String(wrong));
        CHECK(w.textOf(QStringLiteral("setting_idle_lock_minutes_note")).contains(QStringLiteral("240")));
        w.save();
        CHECK(w.setting("idle_lock_minutes") == QStringLiteral("10"));
        CHECK(w.setting("instalment_grace_days") == QStringLiteral("0"));
        CHECK(w.find<QLineEdit>(QStringLiteral("setting_idle_lock_minutes")).text() == QLatin1String(wrong)); // kept
    }
    CHECK(w.has(QStringLiteral("settings_note")));
    CHECK(w.audited("change_setting").empty());
    w.trigger(QStringLiteral("discard_settings"));
    CHECK(w.textOf(QStringLiteral("setting_idle_lock_minutes")) == QStringLiteral("10"));
    CHECK_FALSE(w.has(QStringLiteral("setting_idle_lock_minutes_note")));
    CHECK_FALSE(w.canSave());
}

TEST_CASE("Settings page: values that contradict each other are refused by the core, together they may move",
          "[settings]")
{
    SettingsFixture w(Role::Supervisor);
    w.open("policy");
    w.type("setting_class_substandard_days", QStringLiteral("300")); // later than doubtful
    w.save();
    CHECK(w.setting("class_substandard_days") == QStringLiteral("91"));
    CHECK_FALSE(w.textOf(QStringLiteral("settings_note")).isEmpty());
    CHECK(w.canSave());
    w.type("setting_class_doubtful_days", QStringLiteral("320"));
    w.save();
    CHECK(w.setting("class_substandard_days") == QStringLiteral("300"));
    CHECK(w.setting("class_doubtful_days") == QStringLiteral("320"));
}

TEST_CASE("Settings page: search, only what is not the default, back to the default", "[settings]")
{
    SettingsFixture w(Role::Administrator);
    w.open("policy");
    w.type("setting_search", QStringLiteral("692"));
    CHECK(w.has(QStringLiteral("setting_guarantee_default_months")));
    CHECK_FALSE(w.has(QStringLiteral("setting_limitation_years")));
    w.trigger(QStringLiteral("back")); // Esc takes the search back, not the page
    CHECK(w.workbench().currentId() == QStringLiteral("settings"));
    CHECK(w.has(QStringLiteral("setting_limitation_years")));

    w.type("setting_limitation_years", QStringLiteral("4"));
    w.save();
    w.find<QCheckBox>(QStringLiteral("setting_only_changed")).setChecked(true);
    CHECK(w.has(QStringLiteral("setting_limitation_years")));
    CHECK_FALSE(w.has(QStringLiteral("setting_guarantee_default_months")));
    w.click(QStringLiteral("setting_limitation_years_default"));
    CHECK(w.setting("limitation_years") == QStringLiteral("4"));
    w.save();
    CHECK(w.setting("limitation_years") == QStringLiteral("3"));
}

TEST_CASE("Settings page: an officer sees it all and changes only what is the officer's own", "[settings]")
{
    SettingsFixture w(Role::Officer);
    w.open("policy");
    CHECK(w.find<QLineEdit>(QStringLiteral("setting_limitation_years")).isReadOnly());
    CHECK_FALSE(w.find<QComboBox>(QStringLiteral("setting_day_count")).isEnabled());
    CHECK(w.textOf(QStringLiteral("settings_note")).contains(QStringLiteral("主任")));
    CHECK_FALSE(w.canSave());
    w.open("users");
    CHECK(w.find<DataTable>(QStringLiteral("settings_users_table")).model()->rowCount() == 4);
    CHECK_FALSE(w.find<QLineEdit>(QStringLiteral("user_name")).isEnabled());
    CHECK_FALSE(w.page().findChild<QAction*>(QStringLiteral("new_user"))->isEnabled());
    CHECK(w.textOf(QStringLiteral("settings_users_note")).contains(QStringLiteral("管理员")));
    w.open("branches");
    CHECK_FALSE(w.find<QLineEdit>(QStringLiteral("branch_name")).isEnabled());
    w.open("me");
    CHECK(w.textOf(QStringLiteral("own_account")).contains(QStringLiteral("张三")));
}

TEST_CASE("Settings page: a user is added, signs in, is changed, disabled and enabled", "[settings]")
{
    SettingsFixture w(Role::Administrator);
    w.open("users");
    w.trigger(QStringLiteral("new_user"));
    w.type("user_login", QStringLiteral("officer")); // taken
    w.type("user_name", QStringLiteral("赵六"));
    w.save();
    CHECK_FALSE(w.textOf(QStringLiteral("settings_users_note")).isEmpty()); // no password yet
    w.type("new_password", QStringLiteral("first-password"));
    w.type("repeat_password", QStringLiteral("first-password"));
    w.save();
    CHECK_FALSE(w.textOf(QStringLiteral("user_login_note")).isEmpty());
    CHECK(w.textOf(QStringLiteral("user_name")) == QStringLiteral("赵六"));
    w.type("user_login", QStringLiteral("zhaoliu"));
    const BranchId town = *BranchRepository(w.context().reader()).findByName(QStringLiteral("城关信用社"));
    w.pick("user_branch", town.value);
    w.save();
    REQUIRE(w.user(QStringLiteral("zhaoliu")));
    CHECK(w.user(QStringLiteral("zhaoliu"))->branch == town);
    CHECK(w.audited("create_user")
              .front()
              .change.value(QStringLiteral("after"))
              .toObject()
              .value(QStringLiteral("login")) == QStringLiteral("zhaoliu"));

    w.selectUser(QStringLiteral("zhaoliu"));
    w.pick("user_role", static_cast<int>(Role::Auditor));
    w.save();
    CHECK(w.user(QStringLiteral("zhaoliu"))->role == code(Role::Auditor));

    w.prompts.answers = {true};
    w.click(QStringLiteral("disable_user"));
    w.settle();
    CHECK_FALSE(w.user(QStringLiteral("zhaoliu"))->active);
    w.click(QStringLiteral("enable_user"));
    w.type("new_password", QStringLiteral("second-password"));
    w.type("repeat_password", QStringLiteral("second-password"));
    w.click(QStringLiteral("first_password_ok"));
    w.settle();
    CHECK(w.user(QStringLiteral("zhaoliu"))->active);

    CHECK(w.tryToSignIn(QStringLiteral("zhaoliu"), QStringLiteral("first-password")).error().code ==
          ErrorCode::WrongPassword);
    w.clock->advanceSeconds(1);
    const auto session = w.tryToSignIn(QStringLiteral("zhaoliu"), QStringLiteral("second-password"));
    REQUIRE(session.ok());
    CHECK((*session)->mustChangePassword);
    CHECK((*session)->role == Role::Auditor);
}

TEST_CASE("Settings page: a forgotten password is reset, the last administrator stays", "[settings]")
{
    SettingsFixture w(Role::Administrator);
    w.open("users");
    w.selectUser(QStringLiteral("officer"));
    w.click(QStringLiteral("reset_password"));
    w.type("new_password", QStringLiteral("brand-new-one"));
    w.type("repeat_password", QStringLiteral("brand-new-one"));
    w.click(QStringLiteral("first_password_ok"));
    w.settle();
    CHECK(w.user(QStringLiteral("officer"))->mustChangePassword);

    w.selectUser(QStringLiteral("admin"));
    w.pick("user_role", static_cast<int>(Role::Officer));
    w.save();
    CHECK(w.user(QStringLiteral("admin"))->role == code(Role::Administrator));
    CHECK_FALSE(w.textOf(QStringLiteral("user_role_note")).isEmpty());
    w.prompts.answers = {false}; // another row, but something is not saved: stay
    w.selectUser(QStringLiteral("auditor"));
    CHECK(w.textOf(QStringLiteral("user_login")) == QStringLiteral("admin"));

    CHECK(w.tryToSignIn(QStringLiteral("officer"), QLatin1String(WindowFixture::password)).error().code ==
          ErrorCode::WrongPassword);
    w.clock->advanceSeconds(1);
    CHECK(w.tryToSignIn(QStringLiteral("officer"), QStringLiteral("brand-new-one")).ok());
}

TEST_CASE("Settings page: branches are added, renamed, moved and given other spellings", "[settings]")
{
    SettingsFixture w(Role::Supervisor);
    w.open("branches");
    auto& table = w.find<DataTable>(QStringLiteral("settings_branches_table"));
    REQUIRE(table.model()->rowCount() == 4);
    w.trigger(QStringLiteral("new_branch"));
    w.type("branch_name", QStringLiteral("柳林信用社"));
    w.save();
    CHECK_FALSE(w.textOf(QStringLiteral("branch_name_note")).isEmpty());
    w.type("branch_name", QStringLiteral("西门分社"));
    w.type("branch_code", QStringLiteral("0103"));
    w.save();
    CHECK(table.model()->rowCount() == 5);

    const auto tree = [&] { return BranchRepository(w.context().reader()); };
    const BranchId west = *tree().findByName(QStringLiteral("西门分社"));
    const BranchId town = *tree().findByName(QStringLiteral("城关信用社"));
    w.selectRow("settings_branches_table", QStringLiteral("西门分社"));
    w.pick("branch_parent", town.value);
    w.type("branch_name", QStringLiteral("西关分社"));
    CHECK(w.find<QCheckBox>(QStringLiteral("branch_keep_name")).isChecked());
    w.save();
    CHECK(tree().find(west)->name == QStringLiteral("西关分社"));
    CHECK(tree().find(west)->parent == town);
    CHECK(tree().findByName(QStringLiteral("西门分社")) == west); // ledgers with the old name still find it

    w.type("branch_alias", QStringLiteral("西关社"));
    w.click(QStringLiteral("add_alias"));
    w.settle();
    CHECK(tree().findByName(QStringLiteral("西关社")) == west);
    CHECK(w.textOf(QStringLiteral("branch_aliases")).contains(QStringLiteral("西关社")));
    w.type("branch_alias", QStringLiteral("城关信用社"));
    w.click(QStringLiteral("add_alias"));
    w.settle();
    CHECK_FALSE(w.textOf(QStringLiteral("branch_aliases_note")).isEmpty());
    CHECK(tree().findByName(QStringLiteral("城关信用社")) == town);
}

TEST_CASE("Settings page: the own password is changed, the old one is refused afterwards", "[settings]")
{
    SettingsFixture w(Role::Officer);
    w.open("me");
    w.type("own_old_password", QStringLiteral("not-mine-at-all"));
    w.type("new_password", QStringLiteral("short"));
    w.type("repeat_password", QStringLiteral("short"));
    CHECK_FALSE(w.find<QWidget>(QStringLiteral("own_password_ok")).isEnabled());
    w.type("new_password", QStringLiteral("my-second-one"));
    w.type("repeat_password", QStringLiteral("my-second-one"));
    w.click(QStringLiteral("own_password_ok"));
    w.settle();
    CHECK_FALSE(w.textOf(QStringLiteral("own_old_password_note")).isEmpty());
    w.type("own_old_password", QLatin1String(WindowFixture::password));
    w.click(QStringLiteral("own_password_ok"));
    w.settle();
    CHECK(w.has(QStringLiteral("own_note")));
    CHECK(w.textOf(QStringLiteral("own_old_password")).isEmpty());

    CHECK(w.tryToSignIn(QStringLiteral("officer"), QLatin1String(WindowFixture::password)).error().code ==
          ErrorCode::WrongPassword);
    w.clock->advanceSeconds(1);
    CHECK(w.tryToSignIn(QStringLiteral("officer"), QStringLiteral("my-second-one")).ok());
}

TEST_CASE("Settings page: language and theme change at once and are remembered", "[settings]")
{
    SettingsFixture w(Role::Supervisor);
    w.open("policy");
    w.type("setting_promise_grace_days", QStringLiteral("5"));
    w.open("me");
    w.prompts.answers = {false}; // something is not saved
    w.pick("own_language", QStringLiteral("en"));
    REQUIRE(w.prompts.questions.size() == 1);
    CHECK(w.find<QComboBox>(QStringLiteral("own_language")).currentData() == QStringLiteral("zh_CN"));
    CHECK(w.page().title() == QStringLiteral("设置"));

    w.prompts.answers = {true};
    w.pick("own_language", QStringLiteral("en"));
    w.waitFor([&] { return w.page().title() == QStringLiteral("Settings"); });
    CHECK(w.userSettings->language() == QStringLiteral("en"));
    CHECK(w.find<QComboBox>(QStringLiteral("own_language")).currentData() == QStringLiteral("en")); // the same section
    CHECK(w.has(QStringLiteral("own_language")));

    w.pick("own_theme", static_cast<int>(Theme::Dark));
    CHECK(w.userSettings->theme() == Theme::Dark);
    CHECK(colours().background == paletteOf(Theme::Dark).background);
}
