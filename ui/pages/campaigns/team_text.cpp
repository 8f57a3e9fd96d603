// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/team_text.h"

#include "ui/support/domain_labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace qingshou {
namespace {

const Branch* branchNamed(const QString& name, const std::vector<Branch>& branches)
{
    for (const Branch& branch : branches) {
        if (branch.name == name)
            return &branch;
    }
    return nullptr;
}

} // namespace

TeamText readTeam(const QString& text, const std::vector<Branch>& branches)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,，、;；]+"));
    TeamText team;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // English duties are two words: a duty is looked for in the whole line first.
        QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        TeamMember member;
        for (const TeamDuty duty : allValues<TeamDuty>()) {
            if (line.contains(label(duty))) {
                member.duty = duty;
                line.remove(label(duty));
            }
        }
        QStringList names;
        for (const QString& word : line.split(gap, Qt::SkipEmptyParts)) {
            if (const Branch* branch = branchNamed(word, branches))
                member.branch = branch->id;
            else
                names << word;
        }
        if (names.size() != 1 && team.problem.isEmpty())
            team.problem =
                names.isEmpty()
                    ? QCoreApplication::translate("TeamText", "Team, line %1: no name.").arg(i + 1)
                    : QCoreApplication::translate("TeamText", "Team, line %1: “%2” is neither a duty nor a branch.")
                          .arg(i + 1)
                          .arg(names.last());
        if (!member.branch.isValid() && !branches.empty())
            member.branch = branches.front().id;
        member.person = names.value(0);
        if (!member.person.isEmpty())
            team.members.push_back(member);
    }
    return team;
}

QString writeTeam(const std::vector<TeamMember>& team, const std::vector<Branch>& branches)
{
    QStringList lines;
    for (const TeamMember& member : team) {
        QString branchName;
        for (const Branch& branch : branches) {
            if (branch.id == member.branch)
                branchName = branch.name;
        }
        lines << QStringList{label(member.duty), member.person, branchName}.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace qingshou
