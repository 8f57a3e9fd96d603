// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_file.h"

#include "app/demo/demo_stage.h"
#include "core/security/key_slot.h"
#include "core/storage/database.h"

#include <QFile>

namespace qingshou {
namespace {

using namespace demo;

constexpr int daysBefore = 38; ///< the campaign's sixth week
constexpr int waiversProposed = 24, restructuringsProposed = 30, waiverPaid = 36;

QDate notSunday(QDate day)
{
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

NewWorkstation workstation(const DemoBook& book, const QString& administrator, const QString& password)
{
    NewWorkstation data;
    data.cooperative = QStringLiteral("某县农村信用合作联社");
    data.administratorLogin = administrator;
    data.administratorName = QStringLiteral("系统管理员");
    data.password = password;
    data.isDemo = true;
    for (const QString& branch : DemoBook::branches())
        data.branches.push_back({branch});
    data.demoUsers.push_back(
        {QStringLiteral("zhuren"), QStringLiteral("周志远"), Role::Supervisor, -1, QStringLiteral("demo-zhuren")});
    for (size_t i = 0; i < book.managers.size(); ++i) {
        const bool offered = i == 0;
        data.demoUsers.push_back({QStringLiteral("waiqin%1").arg(i + 1), book.managers[i].front(), Role::Officer,
                                  static_cast<int>(i), offered ? QStringLiteral("demo-waiqin") : newRecoveryKey(),
                                  offered});
    }
    return data;
}

std::shared_ptr<const Session> sessionOf(Workspace& workspace, const NewWorkstation::DemoUser& user)
{
    return must(workspace.services().signIn.signIn(user.login, user.password));
}

/// Until now: nothing of it lies in the future.
void tell(Stage& stage, QDate firstDay, const QDateTime& now)
{
    const QDate lastDay = Clock::chinaTime(now).date();
    stage.at(firstDay, 8, 5);
    importBook(stage, firstDay.addDays(-1));
    stage.findLoans();
    startCampaign(stage, firstDay);
    QDate imported = firstDay.addDays(-1);
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        const bool monday = day.dayOfWeek() == Qt::Monday;
        if (day != firstDay && (monday || day == lastDay)) {
            stage.book.accrue(imported, day.addDays(-1));
            imported = day.addDays(-1);
            stage.at(day, 8, 2);
            stage.clock.set(std::min(stage.clock.now(), now));
            importBook(stage, imported);
        }
        if (day.dayOfWeek() == Qt::Sunday || day == lastDay) // the last day is the visitor's to work
            continue;
        workADay(stage, day);
        if (firstDay.daysTo(day) == 3)
            agreePlans(stage, day);
        if (day.dayOfWeek() == Qt::Thursday)
            writeStrategies(stage, day);
        if (day.dayOfWeek() == Qt::Wednesday)
            recordLaw(stage, day);
        if (day.dayOfWeek() == Qt::Friday && firstDay.daysTo(day) / 7 % 3 == 0)
            printNotices(stage, day);
        if (day == notSunday(firstDay.addDays(waiversProposed)))
            proposeWaivers(stage, day);
        if (day == notSunday(firstDay.addDays(restructuringsProposed)))
            proposeRestructurings(stage, day);
        if (day == notSunday(firstDay.addDays(waiverPaid)))
            payForWaiver(stage, day);
        workOnComplaints(stage, firstDay, day);
    }
    stage.at(lastDay, 8, 10);
    stage.clock.set(std::min(stage.clock.now(), now));
    planContacts(stage, lastDay);
}

void removeFile(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Outcome createDemoFile(const QString& path, const QString& administrator, const QString& password,
                       Environment environment)
{
    const QDateTime now = environment.clock->now();
    const QDate firstDay = Clock::chinaTime(now).date().addDays(-daysBefore);
    DemoBook book = makeDemoBook(firstDay.addDays(-1));
    const NewWorkstation data = workstation(book, administrator, password);

    const auto clock = std::make_shared<FixedClock>(QDateTime(firstDay.addDays(-1), QTime(9, 0), Qt::UTC));
    environment.clock = clock;
    Result<Workspace::Created> created = Workspace::create(path, data, environment);
    if (!created)
        return created.error();
    std::unique_ptr<Workspace> workspace = std::move(created.value().workspace);
    try {
        Stage stage{*workspace, *clock, book};
        stage.supervisor = sessionOf(*workspace, data.demoUsers.front());
        for (size_t i = 1; i < data.demoUsers.size(); ++i)
            stage.officers.push_back(sessionOf(*workspace, data.demoUsers[i]));

        tell(stage, firstDay, now);
        workspace->context().db.checkpoint();
        return Done{};
    } catch (const DemoRefused& refusal) {
        workspace.reset();
        removeFile(path); // ours, made a moment ago
        return refusal.error;
    }
}

} // namespace qingshou
