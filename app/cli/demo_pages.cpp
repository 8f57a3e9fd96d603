// SPDX-License-Identifier: GPL-3.0-or-later
// demo-pages DIR [--size 1366x768]: a picture of every page as the signed-in user sees it, from the real window.
#include "app/cli/command_line.h"

#include "core/storage/borrower_list_query.h"
#include "core/storage/borrower_query.h"
#include "core/storage/database.h"
#include "ui/support/fonts.h"
#include "ui/support/message_prompts.h"
#include "ui/support/palette.h"
#include "ui/workbench/main_window.h"
#include "ui/workbench/pages.h"
#include "ui/workbench/workbench.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string folder;
    int width = 1366;
    int height = 768;
};

/// Lets the page paint itself, with what its background jobs bring.
void settle(MainWindow& window)
{
    QElapsedTimer waited;
    waited.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (waited.elapsed() < 300 || (waited.elapsed() < 10'000 && window.workbench() &&
                                        !window.workbench()->context().jobs.running().empty()));
}

/// The case that has most to show, among those with the latest contacts.
std::optional<BorrowerId> showpiece(Workspace& workspace, const Session& session)
{
    constexpr qint64 looked = 200;
    BorrowerFilter filter;
    filter.asOf = workspace.clock().today();
    const BorrowerListQuery list(workspace.reader(), session.scope, &session.vault);
    const BorrowerQuery cases(workspace.reader(), session.scope, session.vault);
    std::optional<BorrowerId> best;
    size_t most = 0;
    for (const BorrowerListRow& row : list.page(filter, {BorrowerColumn::LastContact, true}, 0, looked)) {
        const std::optional<BorrowerPage> page = cases.page(row.id);
        if (!page)
            continue;
        const size_t shown = 1 + (page->strategies.empty() ? 0 : 20) + (page->plans.empty() ? 0 : 20) +
                             (page->promises.empty() ? 0 : 10) + page->contacts.size() + page->recoveries.size();
        if (shown > most) {
            most = shown;
            best = row.id;
        }
    }
    return best;
}

int paintPages(CommandLine& line, const Arguments& arguments)
{
    const QDir folder(qstring(arguments.folder));
    if (!folder.mkpath(QStringLiteral(".")))
        return line.refuse({ErrorCode::FolderNotWritable, {folder.path()}, {}});
    std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    const std::shared_ptr<const Session> session = workspace->session();

    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, Theme::Light);
    const QTemporaryDir settingsFolder; // the user's own widths and folders stay as they are
    UserSettings settings(settingsFolder.filePath(QStringLiteral("settings.ini")));
    MessagePrompts prompts(settings);
    MainWindow window({prompts, settings, line.environment()});
    window.resize(arguments.width, arguments.height);
    window.show();
    Workspace& book = *workspace;
    window.setWorkspace(std::move(workspace));
    window.beginWork(session);
    settle(window);

    int painted = 0;
    int number = 0;
    for (const PageDefinition& page : pageDefinitions()) {
        ++number;
        QVariantMap args;
        if (QLatin1String(page.id) == QLatin1String("borrower")) {
            const std::optional<BorrowerId> borrower = showpiece(book, *session);
            if (!borrower)
                continue;
            args.insert(QStringLiteral("borrower"), borrower->value);
        }
        if (!page.canShow(*session) || !window.workbench()->showPage(QLatin1String(page.id), args))
            continue;
        settle(window);
        const QString path = folder.filePath(
            QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(QLatin1String(page.id)));
        if (!window.grab().save(path))
            return line.refuse({ErrorCode::FileNotWritable, {path}, {}});
        line.out() << path << "\n";
        ++painted;
    }
    return painted > 0 ? Exit::done : Exit::refused;
}

} // namespace

void addDemoPages(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand("demo-pages", "A PNG of every page");
    verb->add_option("folder", arguments->folder, "Where the pictures go")->required();
    verb->add_option("--width", arguments->width, "Pixels")->check(CLI::Range(800, 7680));
    verb->add_option("--height", arguments->height, "Pixels")->check(CLI::Range(600, 4320));
    line.verb(
        verb, [&line, arguments] { return paintPages(line, *arguments); }, true);
}

} // namespace qingshou::cli
