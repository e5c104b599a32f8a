// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/papertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString reasonKey(LightReason reason)
{
    switch (reason) {
    case LightReason::NotYetStarted:
        return u"reason.NotYetStarted"_s;
    case LightReason::NothingDue:
        return u"reason.NothingDue"_s;
    case LightReason::Finished:
        return u"reason.Finished"_s;
    case LightReason::Overdue:
        return u"reason.Overdue"_s;
    case LightReason::OnSchedule:
        return u"reason.OnSchedule"_s;
    case LightReason::BehindSomewhat:
        return u"reason.BehindSomewhat"_s;
    case LightReason::BehindFar:
        return u"reason.BehindFar"_s;
    case LightReason::ShouldHaveStarted:
        return u"reason.ShouldHaveStarted"_s;
    case LightReason::NotStartedLong:
        return u"reason.NotStartedLong"_s;
    case LightReason::ReportedLast:
        return u"reason.ReportedLast"_s;
    case LightReason::MissedOne:
        return u"reason.MissedOne"_s;
    case LightReason::MissedMore:
        return u"reason.MissedMore"_s;
    case LightReason::Near:
        return u"reason.Near"_s;
    case LightReason::Blocked:
        return u"reason.Blocked"_s;
    }
    return {};
}

QLatin1String lightKey(Light light)
{
    switch (light) {
    case Light::Green:
        return "green"_L1;
    case Light::Yellow:
        return "yellow"_L1;
    case Light::Red:
        return "red"_L1;
    case Light::None:
        return "none"_L1;
    }
    return {};
}

} // namespace

QString printedNumber(const QString &number)
{
    QString out = number.trimmed();
    out.replace(u'(', u'（').replace(u')', u'）');
    return out;
}

QString sentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    static const QString ends = u"。！？；.!?;"_s;
    if (trimmed.isEmpty() || ends.contains(trimmed.back()))
        return trimmed;
    const bool quoted = trimmed.size() > 1 && u"”’）)"_s.contains(trimmed.back())
        && ends.contains(trimmed.at(trimmed.size() - 2));
    return quoted ? trimmed : trimmed + u'。';
}

QString PaperText::author(const OfficeRules &rules) const
{
    return rules.officeName.isEmpty() ? m_say(u"author"_s) : rules.officeName;
}

QString PaperText::planTitle(const Plan &plan) const
{
    static const QRegularExpression blanks(u"(?<=[^\\x00-\\x7f])\\s+|\\s+(?=[^\\x00-\\x7f])"_s);
    QString title = plan.title.trimmed();
    return title.remove(blanks);
}

QString PaperText::date(QDate day) const
{
    // Not QLocale's long date: it adds the weekday.
    return day.isValid() ? day.toString(m_say(u"date"_s)) : QString();
}

QString PaperText::issue(const IssueMark &mark) const
{
    return m_say(
        u"issue.dated"_s, {{"number"_L1, QString::number(mark.number)}, {"date"_L1, date(mark.on)}});
}

QString PaperText::periodBy(const QString &key, const Period &period) const
{
    const QString year = QString::number(period.year);
    switch (period.cycle) {
    case Cycle::Month:
        return m_say(key + u".month"_s, {{"year"_L1, year}, {"index"_L1, QString::number(period.index)}});
    case Cycle::Quarter:
        return m_say(key + u".quarter"_s,
            {{"year"_L1, year}, {"word"_L1, m_say(u"words.quarter"_s).mid(period.index - 1, 1)}});
    case Cycle::Half:
        return m_say(key + u".half"_s,
            {{"year"_L1, year}, {"word"_L1, m_say(u"words.half"_s).mid(period.index - 1, 1)}});
    case Cycle::Year:
        return m_say(key + u".year"_s, {{"year"_L1, year}});
    }
    return {};
}

QString PaperText::period(const Period &period) const
{
    return periodBy(u"period"_s, period);
}

QString PaperText::shortPeriod(const Period &period) const
{
    return periodBy(u"periodShort"_s, period);
}

QString PaperText::deadline(const Deadline &deadline) const
{
    return deadline.phrase.isEmpty() ? date(deadline.date) : deadline.phrase;
}

QString PaperText::lightName(Light light) const
{
    return m_say(u"light."_s + lightKey(light));
}

QString PaperText::lightSign(Light light) const
{
    return m_say(u"sign."_s + lightKey(light));
}

QString PaperText::stateName(WorkState state) const
{
    switch (state) {
    case WorkState::NotStarted:
        return m_say(u"state.NotStarted"_s);
    case WorkState::Ongoing:
        return m_say(u"state.Ongoing"_s);
    case WorkState::Done:
        return m_say(u"state.Done"_s);
    case WorkState::Closed:
        return m_say(u"state.Closed"_s);
    case WorkState::Adjusted:
        return m_say(u"state.Adjusted"_s);
    }
    return {};
}

/// 4家已报1家，缺区市场监管局、区科委等3家
QString PaperText::lacking(const Verdict &v, const AgencyRegister &agencies) const
{
    constexpr size_t most = 4; // names in one line of a table
    QStringList names;
    for (size_t i = 0; i < std::min(v.lacking.size(), most); ++i)
        names << agencies.nameOn(v.lacking[i], v.day);
    const int count = static_cast<int>(v.lacking.size());
    return m_say(v.lacking.size() > most ? u"reason.lackingMany"_s : u"reason.lacking"_s,
        {{"owing"_L1, QString::number(v.owing)}, {"reported"_L1, QString::number(v.owing - count)},
            {"names"_L1, names.join(m_say(u"separator"_s))}, {"count"_L1, QString::number(count)}});
}

QString PaperText::reasonAlone(const Verdict &v, const AgencyRegister &agencies) const
{
    QString key = reasonKey(v.reason);
    if (v.reason == LightReason::Finished && !v.since.isValid())
        key = u"reason.FinishedUndated"_s;
    else if (v.reason == LightReason::Finished && v.days > 0)
        key = u"reason.FinishedLate"_s;
    else if (v.reason == LightReason::Near && v.days == 0)
        key = u"reason.Today"_s;
    else if (v.reason == LightReason::OnSchedule && v.percent && v.expected)
        key = u"reason.OnSchedulePercent"_s;
    else if (v.missed > 0 && v.owing > 1)
        key += u"InPart"_s;
    return m_say(key,
        {{"lacking"_L1, v.missed > 0 && v.owing > 1 ? lacking(v, agencies) : QString()},
            {"date"_L1, date(v.since)}, {"days"_L1, QString::number(v.days)},
            {"missed"_L1, QString::number(v.missed)}, {"percent"_L1, QString::number(v.percent.value_or(0))},
            {"expected"_L1, QString::number(v.expected.value_or(0))}});
}

QString PaperText::reason(const Verdict &v, const AgencyRegister &agencies) const
{
    const QString alone = reasonAlone(v, agencies);
    if (!v.blocked || isFinished(v.state))
        return alone;
    const QString blocked = v.blockedReason.isEmpty()
        ? m_say(u"reason.Blocked"_s)
        : m_say(u"reason.blockedBecause"_s, {{"text"_L1, v.blockedReason.trimmed()}});
    return v.reason == LightReason::Blocked
        ? blocked
        : m_say(u"reason.andBlocked"_s, {{"reason"_L1, alone}, {"blocked"_L1, blocked}});
}

QString PaperText::section(const Section &section) const
{
    const QString key = section.number.isEmpty() ? u"section.bare"_s : u"section"_s;
    return m_say(key, {{"number"_L1, printedNumber(section.number)}, {"title"_L1, section.title}});
}

QString PaperText::task(const Task &task, int ordinal) const
{
    const QString number = printedNumber(task.number);
    if (number.startsWith(u'（'))
        return m_say(u"task"_s, {{"number"_L1, number}, {"title"_L1, task.title}});
    return m_say(u"task.bare"_s,
        {{"number"_L1, number.isEmpty() ? QString::number(ordinal) : number}, {"title"_L1, task.title}});
}

QString PaperText::names(
    const AgencyRegister &agencies, const std::vector<const Party *> &parties, Role role, QDate day) const
{
    QStringList list;
    bool openEnded = false;
    for (const Party *party : parties) {
        if (party->role != role)
            continue;
        const QString name = agencies.printedName(*party, day);
        if (!name.isEmpty() && !list.contains(name))
            list.append(name);
        openEnded = openEnded || party->openEnded;
    }
    const QString joined = list.join(m_say(u"separator"_s));
    return openEnded && !joined.isEmpty() ? joined + m_say(u"etc"_s) : joined;
}

PartyWords PaperText::parties(
    const PlanBook &book, const std::vector<const Party *> &parties, const Task &task, QDate day) const
{
    const AgencyRegister &agencies = book.agencies();
    const auto labelled = [&](const QString &key, const QString &who) {
        return who.isEmpty() ? QString() : m_say(key, {{"names"_L1, who}});
    };
    PartyWords words;
    const QString jointNames = names(agencies, parties, Role::Joint, day);
    const QString responsibleNames = names(agencies, parties, Role::Responsible, day);
    words.lead = names(agencies, parties, Role::Lead, day);
    words.support = names(agencies, parties, Role::Support, day);
    const QString joint = labelled(u"parties.joint"_s, jointNames);
    const QString responsible = labelled(u"parties.responsible"_s, responsibleNames);
    const Agency *summarising = book.agencies().find(task.summarisingId);
    const QString compiler = summarising && words.lead.isEmpty()
        ? labelled(u"parties.summarising"_s, agencies.nameOn(summarising->id, day))
        : QString();
    QStringList all{labelled(u"parties.lead"_s, words.lead), labelled(u"parties.support"_s, words.support),
        joint, responsible, compiler};
    all.removeAll(QString());
    words.inLine = all.join(m_say(u"parties.join"_s));
    QStringList lines{labelled(u"cell.lead"_s, words.lead), labelled(u"cell.support"_s, words.support),
        labelled(u"cell.joint"_s, jointNames), labelled(u"cell.responsible"_s, responsibleNames), compiler};
    lines.removeAll(QString());
    words.inCell = lines.join(u'\n');
    if (words.lead.isEmpty()) {
        words.across = words.inLine;
        words.support.clear();
    } else {
        QStringList others{words.support, joint, responsible};
        others.removeAll(QString());
        words.support = others.join(m_say(u"parties.join"_s));
    }
    return words;
}

} // namespace qd
