// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/header_match.h"

#include "core/ledger/header_words.h"
#include "core/ledger/ledger_row.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace qingshou {
namespace {

using Texts = std::vector<QString>;

constexpr int fewestHits = 3;

struct Synonym {
    QString text;
    Field field;
};

/// All headers of all fields, the longest first, and the exact ones by text.
struct Synonyms {
    std::vector<Synonym> byLength;
    QHash<QString, Field> exact;

    Synonyms()
    {
        for (const FieldInfo& each : fieldTable)
            for (const QString& header : fieldSynonyms(each.field)) {
                const QString text = normalisedHeader(header);
                if (exact.contains(text))
                    continue;
                exact.insert(text, each.field);
                byLength.push_back({text, each.field});
            }
        std::stable_sort(byLength.begin(), byLength.end(),
                         [](const Synonym& a, const Synonym& b) { return a.text.size() > b.text.size(); });
    }
};

const Synonyms& synonyms()
{
    static const Synonyms all;
    return all;
}

struct Candidate {
    Field field;
    bool exact = false;
    qsizetype length = 0; ///< of the synonym
    int form = 0;         ///< which way of joining two rows it came from, the most telling first
};

bool isBetter(const Candidate& a, const Candidate& b)
{
    if (a.exact != b.exact)
        return a.exact;
    return a.length != b.length ? a.length > b.length : a.form < b.form;
}
bool isEqual(const Candidate& a, const Candidate& b)
{
    return !isBetter(a, b) && !isBetter(b, a);
}

struct Head {
    QStringList forms; ///< normalised
    QString shown;
    QString parent; ///< normalised; the child alone stands for nothing that the parent says is somebody else's
};

/// What a header could stand for, the best first, each field once.
std::vector<Candidate> candidatesOf(const Head& head)
{
    std::vector<Candidate> all;
    for (int form = 0; form < head.forms.size(); ++form) {
        const QString& text = head.forms[form];
        if (text.isEmpty())
            continue;
        if (const auto exact = synonyms().exact.constFind(text); exact != synonyms().exact.constEnd()) {
            if (!speaksOfOther(head.parent, *exact) || text.contains(head.parent))
                all.push_back({*exact, true, text.size(), form});
            continue;
        }
        for (const Synonym& synonym : synonyms().byLength)
            if (text.contains(synonym.text) && !speaksOfOther(text + head.parent, synonym.field) &&
                !namesAttribute(text, synonym.field))
                all.push_back({synonym.field, false, synonym.text.size(), form});
    }
    std::stable_sort(all.begin(), all.end(), isBetter);
    std::vector<Candidate> once;
    for (const Candidate& each : all)
        if (std::none_of(once.begin(), once.end(), [&](const Candidate& had) { return had.field == each.field; }))
            once.push_back(each);
    return once;
}

QString cellOf(const Texts& row, size_t column)
{
    return column < row.size() ? row[column].simplified() : QString();
}

/// The header texts of one or two rows. In a merged head the parent stands over its first column only, so a blank
/// parent is that of the column before, as long as there is a child below it.
std::vector<Head> headsOf(const std::vector<Texts>& rows, int firstRow, int rowCount)
{
    const Texts& upper = rows[static_cast<size_t>(firstRow)];
    const Texts none;
    const Texts& lower = rowCount > 1 ? rows[static_cast<size_t>(firstRow) + 1] : none;
    std::vector<Head> heads(std::max(upper.size(), lower.size()));
    QString parent;
    for (size_t column = 0; column < heads.size(); ++column) {
        const QString own = cellOf(upper, column);
        const QString child = cellOf(lower, column);
        Head& head = heads[column];
        if (!own.isEmpty())
            parent = own;
        if (child.isEmpty() || rowCount == 1) {
            head.shown = own;
            head.forms = {normalisedHeader(own)};
            if (own.isEmpty())
                parent.clear();
            continue;
        }
        head.shown = parent.isEmpty() ? child : parent + QLatin1Char('/') + child;
        QString above = normalisedHeader(parent);
        for (const QString& empty : {QStringLiteral("信息"), QStringLiteral("情况"), QStringLiteral("其中")})
            above.remove(empty); // 担保人信息 over 证件号码
        head.parent = above;
        const QString below = normalisedHeader(child);
        head.forms = {below + above, above + below, below};
    }
    return heads;
}

bool isRunningNumber(const QString& normalised)
{
    return normalised == QStringLiteral("序号") || normalised == QStringLiteral("编号") ||
           normalised == QStringLiteral("行次") || normalised == QLatin1String("No.") ||
           normalised == QLatin1String("NO");
}

/// A second header row has words under blank or merged cells, and no value anywhere; and what stands over it is no
/// title (one text, or one like "统计日期：2025年3月31日").
bool canBeChild(const Texts& upper, const Texts& lower)
{
    static const QRegularExpression value(QStringLiteral("\\d{2,}"));
    static const QRegularExpression statement(QStringLiteral("[:：].|\\d{4}"));
    int parents = 0;
    for (const QString& each : upper) {
        if (each.contains(statement))
            return false;
        parents += !each.trimmed().isEmpty();
    }
    if (parents < 2)
        return false;
    bool any = false, underBlank = false;
    for (size_t column = 0; column < lower.size(); ++column) {
        const QString child = cellOf(lower, column);
        if (child.isEmpty())
            continue;
        if (child.contains(value))
            return false;
        any = true;
        underBlank = underBlank || cellOf(upper, column).isEmpty();
    }
    return any && underBlank;
}

bool hasKey(const HeaderMatch& match)
{
    for (const Field key : {Field::LoanNumber, Field::LoanAccount, Field::Name, Field::IdNumber})
        if (match.columnOf(key))
            return true;
    for (const FieldTie& tie : match.ties)
        if (tie.field == Field::LoanNumber || tie.field == Field::Name || tie.field == Field::IdNumber)
            return true;
    return false;
}

} // namespace

QString normalisedHeader(const QString& text)
{
    static const QRegularExpression unit(QStringLiteral(
        "[(\\[](?:单位:?)?(?:人民币)?(?:元|万元|千元|亿元|%|‰|‱|年|月|日|天|个月|期|年%|月‰|日‱)[)\\]]"));
    static const QRegularExpression blank(QStringLiteral("[\\s*\u200B\uFEFF]"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(blank);
    plain.remove(unit);
    while (plain.endsWith(QLatin1Char(':')))
        plain.chop(1);
    return plain;
}

std::optional<int> HeaderMatch::columnOf(Field field) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field == field)
            return static_cast<int>(i);
    return std::nullopt;
}

QString problemHeader()
{
    return QStringLiteral("导入问题");
}

HeaderMatch matchHeader(const std::vector<Texts>& rows, int firstRow, int rowCount, const HeaderHints& hints)
{
    HeaderMatch match;
    match.firstRow = firstRow;
    match.rowCount = rowCount;
    const std::vector<Head> heads = headsOf(rows, firstRow, rowCount);
    std::vector<std::vector<Candidate>> open(heads.size()); // candidates still to be decided on
    FieldSet taken = hints.closed;
    for (const auto& [column, field] : hints.fixed)
        taken.set(fieldBit(field));
    for (size_t i = 0; i < heads.size(); ++i) {
        HeaderColumn column;
        column.text = heads[i].shown;
        const QString& normalised = heads[i].forms.front();
        column.ignored = isRunningNumber(normalised) || normalised == problemHeader();
        open[i] = candidatesOf(heads[i]);
        for (const Candidate& each : open[i])
            column.candidates.push_back(each.field);
        if (const auto fixed = hints.fixed.find(static_cast<int>(i)); fixed != hints.fixed.end()) {
            column.field = fixed->second;
            column.exact = true;
            column.ignored = false;
            open[i].clear();
        }
        match.columns.push_back(std::move(column));
    }
    // The best pair of column and field first; where another column is as good for that field, neither is taken, and a
    // column that is as good for two fields waits until one of them is gone.
    for (;;) {
        const Candidate* best = nullptr;
        for (auto& candidates : open) {
            std::erase_if(candidates, [&](const Candidate& each) { return taken.test(fieldBit(each.field)); });
            const bool undecided = candidates.size() > 1 && isEqual(candidates[0], candidates[1]);
            if (!candidates.empty() && !undecided && (!best || isBetter(candidates.front(), *best)))
                best = &candidates.front();
        }
        if (!best)
            break;
        const Candidate chosen = *best;
        FieldTie tie{chosen.field, {}};
        for (size_t i = 0; i < open.size(); ++i)
            if (!open[i].empty() && open[i].front().field == chosen.field && isEqual(open[i].front(), chosen))
                tie.columns.push_back(static_cast<int>(i));
        taken.set(fieldBit(chosen.field));
        for (const int column : tie.columns)
            open[static_cast<size_t>(column)].clear();
        if (tie.columns.size() == 1) {
            HeaderColumn& column = match.columns[static_cast<size_t>(tie.columns.front())];
            column.field = chosen.field;
            column.exact = chosen.exact;
            column.ignored = false;
        } else if (hasPlace(chosen.field)) {
            match.ties.push_back(std::move(tie));
        }
    }
    for (const HeaderColumn& column : match.columns)
        match.hits += column.field.has_value();
    for (const FieldTie& tie : match.ties)
        match.hits += !tie.columns.empty();
    return match;
}

HeaderMatch findHeader(const std::vector<Texts>& rows)
{
    HeaderMatch best;
    int bestExact = 0;
    const auto consider = [&](HeaderMatch match) {
        const auto exact = static_cast<int>(std::count_if(match.columns.begin(), match.columns.end(),
                                                          [](const HeaderColumn& column) { return column.exact; }));
        if (match.hits < fewestHits || !hasKey(match) ||
            std::pair(match.hits, exact) <= std::pair(best.hits, bestExact))
            return;
        best = std::move(match);
        bestExact = exact;
    };
    for (size_t i = 0; i < rows.size(); ++i)
        consider(matchHeader(rows, static_cast<int>(i), 1));
    // Two rows only where they say more than one: a title above a header is no parent.
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        if (canBeChild(rows[i], rows[i + 1]))
            consider(matchHeader(rows, static_cast<int>(i), 2));
    return best;
}

} // namespace qingshou
