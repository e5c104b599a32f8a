// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readplan.h"

#include <QStringList>

// A plan as short lines, for tests that say what a text is read as.
namespace planlines
{

using namespace Qt::StringLiterals;

/// "区财政局=lead"; 等 +, collective *, by a declared rule !, alias ~, supplied prefix >.
inline QString shown(const qd::ProposedParty &party)
{
    QString text = party.name + u'=' + QString(qd::key(party.role));
    text += party.openEnded ? u"+"_s : QString();
    text += party.collective ? u"*"_s : QString();
    text += party.byRule ? u"!"_s : QString();
    text += party.alias.isEmpty() ? QString() : u'~' + party.alias;
    text += party.inferred ? u'>' + party.resolved : QString();
    return text;
}

inline QString shown(const std::vector<qd::ProposedParty> &parties)
{
    QStringList all;
    for (const qd::ProposedParty &party : parties)
        all << shown(party);
    return all.join(u' ');
}

/// "一 (一) 建立制度 | 区财政局=lead | 6月底前"; then one line for each measure that has parties or a
/// deadline of its own:
/// "- 内容。| 区教育局=joint | 9月". A heading above the task stands before its number as <(一)>.
inline QStringList shown(const qd::Proposal &plan)
{
    QStringList lines;
    const auto line = [](const QString &head, const auto &item) {
        QString text = head + u" | "_s + shown(item.parties);
        text += item.deadline ? u" | "_s + item.deadline->phrase : QString();
        return text;
    };
    for (const auto &section : plan.sections) {
        for (const auto &task : section.tasks) {
            QString head = section.number.isEmpty() ? QString() : section.number + u' ';
            head += task.heading ? u'<' + task.heading->number + u"> "_s : QString();
            head += task.number.isEmpty() ? QString() : task.number + u' ';
            lines << line(head + task.title, task);
            if (!task.leaders.isEmpty())
                lines.back() += u" | 领导 "_s + task.leaders.join(u' ');
            for (const auto &measure : task.measures) {
                if (!measure.parties.empty() || measure.deadline)
                    lines << line(u"- "_s + measure.text, measure);
            }
        }
    }
    return lines;
}

inline QStringList linesOf(const QString &text, const qd::ReadOptions &options = {})
{
    const auto plan = qd::readPlan(qd::pastedSource(text), options);
    return plan ? shown(*plan) : QStringList{u"not read"_s};
}

} // namespace planlines
