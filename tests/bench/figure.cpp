// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace qingshou::bench {
namespace {

QString shown(std::optional<double> number, int decimals)
{
    return number ? QString::number(*number, 'f', decimals) : QStringLiteral("-");
}

void line(const QString& what, const QString& worst, const QString& median, const QString& cpu,
          const QString& yardstick, const QString& ratio, const QString& aim, const QString& met)
{
    std::printf("%-58s %8s %8s %8s %9s %7s %11s  %s\n", qPrintable(what), qPrintable(worst), qPrintable(median),
                qPrintable(cpu), qPrintable(yardstick), qPrintable(ratio), qPrintable(aim), qPrintable(met));
    std::fflush(stdout);
}

} // namespace

std::optional<double> Figure::ratio() const
{
    return yardstick && *yardstick > 0 ? std::optional(median.value_or(worst) / *yardstick) : std::nullopt;
}

std::optional<bool> Figure::met() const
{
    const std::optional<double> judged = aimIsRatio ? ratio() : std::optional(worst);
    return aim && judged ? std::optional(*judged <= *aim) : std::nullopt;
}

void Table::heading(const QString& text)
{
    std::printf("\n");
    line(text, QStringLiteral("worst"), QStringLiteral("median"), QStringLiteral("cpu"), QStringLiteral("yardstick"),
         QStringLiteral("ratio"), QStringLiteral("aim"), QStringLiteral("met"));
}

void Table::add(const Figure& figure)
{
    const int decimals = figure.unit == QLatin1String("MiB") ? 0 : figure.unit == QLatin1String("s") ? 2 : 1;
    QString aim = QStringLiteral("-");
    if (figure.aim)
        aim = figure.aimIsRatio ? QStringLiteral("<= %1 x").arg(*figure.aim)
                                : QStringLiteral("<= %1 %2").arg(QString::number(*figure.aim), figure.unit);
    const std::optional<bool> met = figure.met();
    if (met && !*met)
        ++missed_;
    line(figure.what + QStringLiteral(", ") + figure.unit, shown(figure.worst, decimals),
         shown(figure.median, decimals), shown(figure.cpu, decimals), shown(figure.yardstick, decimals),
         shown(figure.ratio(), 2), aim,
         !met   ? QString()
         : *met ? QStringLiteral("yes")
                : QStringLiteral("NO"));
}

void Runs::add(double wallTime, double cpuTime)
{
    wall.push_back(wallTime);
    cpu.push_back(cpuTime);
}

void measureInto(Runs& runs, const std::function<void()>& work)
{
    const auto cpuNow = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    };
    QElapsedTimer timer;
    timer.start();
    const double before = cpuNow();
    work();
    const double cpu = cpuNow() - before;
    runs.add(static_cast<double>(timer.nsecsElapsed()) / 1e6, cpu);
}

Runs measured(int runs, const std::function<void()>& work)
{
    Runs found;
    for (int i = 0; i < runs; ++i)
        measureInto(found, work);
    return found;
}

double median(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers.empty() ? 0 : numbers[numbers.size() / 2];
}

Figure timed(const QString& what, const Runs& runs)
{
    return {what, *std::max_element(runs.wall.begin(), runs.wall.end()), median(runs.wall), median(runs.cpu)};
}

} // namespace qingshou::bench
