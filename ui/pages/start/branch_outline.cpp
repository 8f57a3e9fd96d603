// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/branch_outline.h"

#include <QSet>

namespace qingshou {
namespace {

int depthOf(const QString& line)
{
    int spaces = 0;
    for (const QChar letter : line) {
        if (letter == QLatin1Char(' '))
            spaces += 1;
        else if (letter == QLatin1Char('\t') || letter == QChar(0x3000))
            spaces += 2;
        else
            break;
    }
    return spaces / 2;
}

} // namespace

Result<std::vector<NewWorkstation::NewBranch>> parseBranchOutline(const QString& text)
{
    std::vector<NewWorkstation::NewBranch> branches;
    std::vector<int> above; // index of the last branch at each depth
    QSet<QString> names;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString name = line.trimmed();
        if (name.isEmpty())
            continue;
        const auto depth = static_cast<size_t>(depthOf(line));
        if (depth > above.size())
            return {ErrorCode::Invalid, {QStringLiteral("branch"), name}};
        if (names.contains(name))
            return {ErrorCode::Duplicate, {QStringLiteral("branch"), name}};
        names.insert(name);
        branches.push_back({name, depth == 0 ? -1 : above[depth - 1]});
        above.resize(depth);
        above.push_back(static_cast<int>(branches.size()) - 1);
    }
    return branches;
}

} // namespace qingshou
