// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settings_service.h"

#include "core/services/settings.h"
#include "core/storage/audit_repository.h"
#include "tests/support/temp_workspace.h"

using namespace qingshou;
using qingshou::test::TempWorkspace;

namespace {

struct Fixture : TempWorkspace {
    SettingsService& settings = workspace->services().settings;

    int number(const char* key) { return Settings::load(workspace->context().db).number(QLatin1String(key)); }
    qint64 entries()
    {
        AuditFilter filter;
        filter.action = QStringLiteral("change_setting");
        return AuditRepository(workspace->context().db, workspace->session()->vault).count(filter);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "settings: several are set together or not at all, each with its entry")
{
    REQUIRE(settings.setAll({{"idle_lock_minutes", "20"}, {"promise_grace_days", "2"}}).ok());
    CHECK(number("idle_lock_minutes") == 20);
    CHECK(entries() == 2);
    const Outcome refused = settings.setAll({{"idle_lock_minutes", "30"}, {"promise_grace_days", "31"}});
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().args.first() == "promise_grace_days");
    CHECK(number("idle_lock_minutes") == 20);
    CHECK(entries() == 2);
}

TEST_CASE_METHOD(Fixture, "settings: days of classes and alerts ascend")
{
    const auto reason = [](const Outcome& outcome) {
        return outcome.ok() ? QString() : outcome.error().args.value(0);
    };
    CHECK(reason(settings.set("class_substandard_days", "271")) == "class_days_order"); // as late as doubtful
    CHECK(reason(settings.set("class_doubtful_days", "361")) == "class_days_order");
    CHECK(reason(settings.set("alert_red_days", "91")) == "alert_days_order");
    CHECK(reason(settings.set("alert_yellow_days", "89")) == "alert_days_order");
    CHECK(entries() == 0);
    CHECK(settings.setAll({{"class_substandard_days", "271"}, {"class_doubtful_days", "300"}}).ok());
    CHECK(settings.set("alert_red_days", "90").ok()); // no orange then
}

TEST_CASE_METHOD(Fixture, "settings: a text that was never set is the built-in one; emptied, it stays empty")
{
    CHECK(Settings::load(workspace->context().db).text(QStringLiteral("banned_words")).contains(QStringLiteral("坐牢")));
    REQUIRE(settings.setAll({{QStringLiteral("banned_words"), QString()}}).ok());
    CHECK(Settings::load(workspace->context().db).text(QStringLiteral("banned_words")).isEmpty());
}
