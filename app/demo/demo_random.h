// SPDX-License-Identifier: GPL-3.0-or-later
// Chance for the demo file: the same on every machine and with every library, so that a demo looks alike everywhere.
#pragma once

#include <QtGlobal>

#include <random>
#include <vector>

namespace qingshou::demo {

class Random {
public:
    explicit Random(quint32 seed) : engine_(seed) {}

    /// least … greatest, both included.
    qint64 between(qint64 least, qint64 greatest)
    {
        return least + static_cast<qint64>(engine_() % static_cast<quint64>(greatest - least + 1));
    }
    bool percent(int chance) { return between(1, 100) <= chance; }
    template <class T>
    const T& oneOf(const std::vector<T>& items)
    {
        return items[static_cast<size_t>(between(0, static_cast<qint64>(items.size()) - 1))];
    }

private:
    std::mt19937_64 engine_;
};

} // namespace qingshou::demo
