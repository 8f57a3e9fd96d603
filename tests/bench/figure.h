// SPDX-License-Identifier: GPL-3.0-or-later
// What a measurement found, and the table that shows it beside its aim. Aims are judged by the clock on the wall; the
// time that a processor worked stands beside it, since on a busy machine only that says something.
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace qingshou::bench {

struct Figure {
    QString what{};
    double worst = 0; ///< of the runs, in `unit`; decides whether the aim is met
    std::optional<double> median{};
    std::optional<double> cpu{};       ///< median
    std::optional<double> yardstick{}; ///< what it is compared with, same unit
    std::optional<double> aim{};       ///< at most; of the ratio to the yardstick when `aimIsRatio`, else of the worst
    bool aimIsRatio = false;
    QString unit = QStringLiteral("ms");

    /// Median (worst where there is none) ÷ yardstick.
    std::optional<double> ratio() const;
    std::optional<bool> met() const;
};

class Table {
public:
    void heading(const QString& text);
    /// Prints at once: somebody is waiting.
    void add(const Figure& figure);
    int missed() const { return missed_; }

private:
    int missed_ = 0;
};

/// In milliseconds, or what the figure's unit says.
struct Runs {
    std::vector<double> wall{}, cpu{};
    void add(double wallTime, double cpuTime);
};

/// Runs it so many times; the processor time is this thread's.
Runs measured(int runs, const std::function<void()>& work);
/// Adds one.
void measureInto(Runs& runs, const std::function<void()>& work);

double median(std::vector<double> numbers);
Figure timed(const QString& what, const Runs& runs);

} // namespace qingshou::bench
