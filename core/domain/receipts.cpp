// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/receipts.h"

#include <algorithm>
#include <map>

namespace qingshou {

std::vector<Receipt> netReceipts(std::vector<Receipt> entries, QDate asOf)
{
    std::erase_if(entries, [&](const Receipt& entry) { return entry.on > asOf; });
    std::map<RecoveryId, Money> takenBack; // negative
    for (const Receipt& entry : entries)
        if (entry.reverses.isValid())
            takenBack[entry.reverses] += min(entry.amount, Money());

    std::vector<Receipt> net;
    for (Receipt entry : entries) {
        if (entry.reverses.isValid())
            continue;
        if (const auto found = takenBack.find(entry.id); entry.id.isValid() && found != takenBack.end())
            entry.amount += found->second;
        if (entry.amount.isPositive())
            net.push_back(entry);
    }
    std::stable_sort(net.begin(), net.end(), [](const Receipt& a, const Receipt& b) { return a.on < b.on; });
    return net;
}

} // namespace qingshou
