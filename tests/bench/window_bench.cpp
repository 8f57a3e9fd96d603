// SPDX-License-Identifier: GPL-3.0-or-later
// From the accepted password to the first painted page of the large file, and to its rows, against showing a bare QMainWindow with a
// QTableView. Each in fresh processes, in which a window has been shown before (the sign-in page; a bare field), so
// that neither pays for fonts and styles.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include "ui/support/language.h"
#include "ui/support/message_prompts.h"
#include "ui/support/palette.h"
#include "ui/support/user_settings.h"
#include "ui/workbench/main_window.h"
#include "ui/workbench/workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

namespace qingshou::bench {
namespace {

constexpr int runs = 7;
const QSize windowSize(1366, 768);

/// Sees the first painting of a widget or anything in it.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(std::function<const QWidget*()> wanted) : wanted_(std::move(wanted))
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType()) {
            const QWidget* wanted = wanted_();
            const auto* widget = static_cast<const QWidget*>(object);
            painted_ = painted_ || (wanted && (widget == wanted || wanted->isAncestorOf(widget)));
        }
        return false;
    }
    /// Until it is painted, and the round of painting is over.
    void wait() const
    {
        while (!painted_)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

private:
    std::function<const QWidget*()> wanted_;
    bool painted_ = false;
};

void showAndSettle(QWidget& window)
{
    window.resize(windowSize);
    window.show();
    PaintWatch([&window] { return &window; }).wait();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

void signInPart(const QString& file)
{
    const QTemporaryDir folder;
    UserSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    installLanguage(*qApp, QStringLiteral("zh_CN"));
    applyTheme(*qApp, settings.theme());
    MessagePrompts prompts(settings);
    MainWindow window({prompts, settings, environment()});
    window.setWorkspace(openFile(file));
    showAndSettle(window); // the sign-in page
    std::shared_ptr<const Session> session;
    window.workspace()->writer().post([&] { session = signIn(*window.workspace()); });
    window.workspace()->writer().drain();

    const PaintWatch page(
        [&window]() -> const QWidget* { return window.workbench() ? window.workbench()->currentPage() : nullptr; });
    QElapsedTimer timer;
    timer.start();
    window.beginWork(session);
    page.wait();
    const auto milliseconds = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    const double painted = milliseconds();
    const auto* table = window.workbench()->currentPage()->findChild<QTableView*>();
    while (table->model()->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    std::printf("%.3f\n%.3f\n%s\n", painted, milliseconds(), qPrintable(window.workbench()->currentId()));
}

void bareWindowPart()
{
    QLineEdit field;
    showAndSettle(field);

    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    auto* table = new QTableView(&window);
    QStandardItemModel model(100, 14);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("城关信用社 %1").arg(row * column)));
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(windowSize);
    window.show();
    PaintWatch([table] { return table->viewport(); }).wait();
    std::printf("%.3f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void measureWindow(const Bench& bench, Table& table)
{
    Runs ours, filled, bare;
    QString page;
    for (int i = 0; i < runs; ++i) {
        bare.add(runPart({QStringLiteral("bare-window-part")}).value(0).toDouble(), 0);
        const QStringList found = runPart({QStringLiteral("sign-in-part"), bench.file});
        ours.add(found.value(0).toDouble(), 0);
        filled.add(found.value(1).toDouble(), 0);
        page = found.value(2);
    }
    table.heading(QStringLiteral("Window (yardstick: a bare QMainWindow with a QTableView)"));
    Figure figure = timed(QStringLiteral("accepted password to first page (%1)").arg(page), ours);
    figure.cpu.reset();
    figure.yardstick = median(bare.wall);
    figure.aim = 2;
    figure.aimIsRatio = true;
    table.add(figure);
    Figure rows = timed(QStringLiteral("the same, until it has its rows"), filled);
    rows.cpu.reset();
    rows.yardstick = figure.yardstick;
    table.add(rows);
}

} // namespace qingshou::bench
