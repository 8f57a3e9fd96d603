// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/borrower_walk.h"

#include "ui/workbench/page_context.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr qint64 window = 200; // rows on either side

void readAround(const PageContext& context, BorrowerWalk& walk, qint64 row)
{
    walk.offset = std::max<qint64>(0, row - window);
    walk.ids.clear();
    const BorrowerListQuery query(context.reader(), context.scope(), &context.session->vault);
    for (const BorrowerListRow& listed : query.page(walk.filter, walk.sort, walk.offset, 2 * window + 1))
        walk.ids.push_back(listed.id);
}

} // namespace

BorrowerWalk walkFrom(const PageContext& context, const BorrowerFilter& filter, const BorrowerSort& sort, qint64 row,
                      qint64 total)
{
    BorrowerWalk walk{filter, sort, {}, 0, total, row};
    readAround(context, walk, row);
    return walk;
}

BorrowerId step(const PageContext& context, BorrowerWalk& walk, int steps)
{
    const qint64 target = walk.at + steps;
    if (!walk.isValid() || target < 0 || target >= walk.total)
        return {};
    const auto inWindow = [&] {
        return target >= walk.offset && target < walk.offset + static_cast<qint64>(walk.ids.size());
    };
    if (!inWindow())
        readAround(context, walk, target);
    if (!inWindow()) {
        walk.total = walk.offset + static_cast<qint64>(walk.ids.size()); // the list has become shorter meanwhile
        return {};
    }
    walk.at = target;
    return walk.ids[static_cast<size_t>(target - walk.offset)];
}

QVariantMap borrowerArgs(BorrowerId borrower, const BorrowerWalk& walk)
{
    QVariantMap args{{QStringLiteral("borrower"), borrower.value}};
    if (walk.isValid())
        args.insert(QStringLiteral("walk"), QVariant::fromValue(walk));
    return args;
}

BorrowerId borrowerOf(const QVariantMap& args)
{
    return BorrowerId{args.value(QStringLiteral("borrower")).toLongLong()};
}

BorrowerWalk walkOf(const QVariantMap& args)
{
    return args.value(QStringLiteral("walk")).value<BorrowerWalk>();
}

} // namespace qingshou
