// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bookbuilder.h"

#include <QStringList>

/// A year of one measure, told in short Chinese sentences separated by ；, so that a clerk can read and extend the
/// table that is made of them (tests/texts/tst_history.cpp). The measure is that of task (一) of a plan of 2023,
/// reported by quarter. Words:
///   牵头 甲、乙 | 配合 甲 | 分工 甲、乙 | 责任 甲      parties; 自DATE 起, 至DATE 止 date them: 分工 丙 自7-1
///   集合 街镇=丙、丁                                    makes a collective; 加入 街镇 戊 自7-1 dates a member
///   甲报Q2 40% | 甲报Q2 完成 6-20 | 甲报Q2 未启动 | 甲报Q2 受阻 缺钱 | 甲报Q2   reports; 甲草拟Q2, 甲被退Q2
///   时限 6-30 | 开始 3-1 | 起报 Q3 | 免报 乙 | 汇总 甲 | 配合也报
///   本办 已销号 8-15 | 本办 受阻 5-1 缺钱 | 本办 解除 6-1 | 延期 9-30 自6-20
///   改名 甲为新甲 自7-1
///   甲报5月, 甲报H1, 甲报全年 name other periods; 甲报Q2 于7-12 says when it came in
///   周期 按月 自8-15 28日 | 任务周期 按月 | 举措周期 按月 次月5日 | 举措周期 按节点; 节点 6-20 is one of them
///   报送日 Q2 7-10 | 逢休顺延 | 休 10-2 | 班 10-7
///   入列 8-10 (a task of the year) | 终止 8-1 (part of the plan no more from that day) | 按原定时限
/// Dates without a year are of 2023.
class HistoryScript final
{
public:
    explicit HistoryScript(const QString &history)
    {
        using namespace Qt::StringLiterals;
        task = m_book.task(u"(一)"_s, u"任务"_s);
        measure = m_book.measure(task, u"举措"_s);
        for (const QString &sentence : history.split(u'；', Qt::SkipEmptyParts))
            read(sentence.trimmed().split(u' ', Qt::SkipEmptyParts));
    }

    qd::PlanBook book() const { return m_book.book(); }

    qd::TaskId task;
    qd::MeasureId measure;
    QStringList notUnderstood; ///< a test fails on it

private:
    using Words = QStringList;

    static std::optional<qd::Period> period(const QString &word)
    {
        if (word == QStringLiteral("全年"))
            return qd::Period{2023, qd::Cycle::Year, 1};
        if (word.endsWith(u'月'))
            return qd::Period{2023, qd::Cycle::Month, word.chopped(1).toInt()};
        return qd::Period::parse(QStringLiteral("2023") + word);
    }

    static QDate day(QString word)
    {
        word.remove(u'自').remove(u'至');
        return QDate::fromString(word.count(u'-') == 1 ? QStringLiteral("2023-") + word : word,
            QStringLiteral("yyyy-M-d"));
    }

    qd::AgencyId agency(const QString &name)
    {
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (m_names[i] == name)
                return {i + 1};
        }
        m_names << name;
        return m_book.agency(name);
    }

    void party(qd::Role role, const Words &words)
    {
        for (const QString &name : words.value(1).split(u'、')) {
            m_book.party(task, agency(name), role);
            for (const QString &word : words.mid(2)) {
                if (word.startsWith(u'自'))
                    m_book.parties().back().fromDate = day(word);
                else
                    m_book.parties().back().untilDate = day(word);
            }
        }
    }

    void collective(const Words &words)
    {
        const QString name = words.value(1).section(u'=', 0, 0);
        m_names << name;
        const qd::AgencyId id = m_book.agency(name, qd::AgencyKind::Collective);
        for (const QString &member : words.value(1).section(u'=', 1).split(u'、'))
            m_book.member(id, agency(member));
    }

    bool report(const Words &words)
    {
        using namespace Qt::StringLiterals;
        for (const auto &[verb, state] : {std::pair(u"报"_s, qd::ProgressState::Submitted),
                 std::pair(u"草拟"_s, qd::ProgressState::Draft), std::pair(u"被退"_s, qd::ProgressState::Returned)}) {
            const qsizetype at = words.front().indexOf(verb);
            const auto of = at < 1 ? std::nullopt : period(words.front().mid(at + verb.size()));
            if (!of)
                continue;
            const qd::AgencyId who = agency(words.front().left(at));
            qd::ProgressDigest &digest = m_book.report(measure, who, of->toString());
            digest.progressState = state;
            digest.version = ++m_versions[QString::number(who.value) + of->toString()];
            tell(digest, words.mid(1));
            return true;
        }
        return false;
    }

    void tell(qd::ProgressDigest &digest, const Words &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i].endsWith(u'%')) {
                digest.percent = words[i].chopped(1).toInt();
            } else if (words[i].startsWith(u'于')) {
                digest.receivedOn = day(words[i].mid(1));
            } else if (words[i] == QStringLiteral("未启动")) {
                digest.state = qd::WorkState::NotStarted;
            } else if (words[i] == QStringLiteral("完成")) {
                digest.state = qd::WorkState::Done;
                digest.countsFrom = day(words.value(++i));
            } else if (words[i] == QStringLiteral("受阻")) {
                digest.blocked = true;
                m_book.blockedReason(digest.id, words.value(++i));
            } else {
                notUnderstood << words[i];
            }
        }
    }

    void office(const Words &words)
    {
        using namespace Qt::StringLiterals;
        const QString what = words.value(1);
        const QDate on = day(words.value(2));
        static const QHash<QString, qd::WorkState> states{{u"未启动"_s, qd::WorkState::NotStarted},
            {u"推进中"_s, qd::WorkState::Ongoing}, {u"已完成"_s, qd::WorkState::Done},
            {u"已销号"_s, qd::WorkState::Closed}, {u"已调整"_s, qd::WorkState::Adjusted}};
        if (states.contains(what))
            m_book.setState(measure, states.value(what), on);
        else if (what == u"受阻"_s || what == u"解除"_s)
            m_book.setBlocked(measure, what == u"受阻"_s, on, words.value(3));
        else
            notUnderstood << what;
    }

    bool cycle(const Words &words)
    {
        using namespace Qt::StringLiterals;
        const QString verb = words.value(0);
        if (!verb.endsWith(u"周期"_s))
            return false;
        static const QHash<QString, qd::Cycle> cycles{{u"按月"_s, qd::Cycle::Month}, {u"按季"_s, qd::Cycle::Quarter},
            {u"按半年"_s, qd::Cycle::Half}, {u"按年"_s, qd::Cycle::Year}, {u"按节点"_s, qd::Cycle::Month}};
        const bool ofMeasure = verb == u"举措周期"_s;
        const bool ofTask = ofMeasure || verb == u"任务周期"_s;
        if (!cycles.contains(words.value(1)))
            return false;
        qd::ReportingCycle &row = m_book.cycle(cycles.value(words.value(1)), {}, ofTask ? task : qd::TaskId{},
            ofMeasure ? measure : qd::MeasureId{});
        row.atMilestones = words.value(1) == u"按节点"_s;
        for (QString word : words.mid(2)) {
            if (word.startsWith(u'自')) {
                row.fromDay = day(word);
                continue;
            }
            if (word.startsWith(u"次月"_s))
                row.dueMonth = 1;
            row.dueDay = word.remove(u"次月"_s).remove(u'日').toInt();
        }
        return true;
    }

    bool dueDays(const Words &words)
    {
        using namespace Qt::StringLiterals;
        const QString verb = words.value(0);
        if (verb == u"报送日"_s)
            m_book.reportingDay(period(words.value(1)).value_or(qd::Period{}), day(words.value(2)));
        else if (verb == u"节点"_s)
            m_book.milestone(measure, day(words.value(1)));
        else if (verb == u"逢休顺延"_s)
            m_book.rules().dueOnWorkingDays = true;
        else if (verb == u"休"_s || verb == u"班"_s)
            m_book.calendarDay(day(words.value(1)), verb == u"班"_s);
        else if (verb == u"入列"_s)
            m_book.taskRow(task).fromDay = day(words.value(1));
        else if (verb == u"终止"_s)
            m_book.measureRow(measure).untilDay = day(words.value(1)).addDays(-1);
        else if (verb == u"按原定时限"_s)
            m_book.rules().deadlineBasis = qd::DeadlineBasis::Original;
        else
            return false;
        return true;
    }

    void read(const Words &words)
    {
        using namespace Qt::StringLiterals;
        const QString verb = words.value(0);
        const QString object = words.value(1);
        if (verb == u"牵头"_s)
            party(qd::Role::Lead, words);
        else if (verb == u"配合"_s)
            party(qd::Role::Support, words);
        else if (verb == u"分工"_s)
            party(qd::Role::Joint, words);
        else if (verb == u"责任"_s)
            party(qd::Role::Responsible, words);
        else if (verb == u"集合"_s)
            collective(words);
        else if (verb == u"加入"_s)
            m_book.member(agency(object), agency(words.value(2)), day(words.value(3)));
        else if (verb == u"时限"_s && !day(object).isValid())
            m_book.measureRow(measure).deadlinePhrase = object;
        else if (verb == u"时限"_s)
            m_book.measureRow(measure).deadlineDate = day(object);
        else if (verb == u"开始"_s)
            m_book.measureRow(measure).startDate = day(object);
        else if (verb == u"起报"_s)
            m_book.plan().firstPeriod = *qd::Period::parse(u"2023"_s + object);
        else if (verb == u"免报"_s)
            m_book.exempt(measure, agency(object));
        else if (verb == u"汇总"_s)
            m_book.taskRow(task).summarisingId = agency(object);
        else if (verb == u"配合也报"_s)
            m_book.rules().supportingOwe = true;
        else if (verb == u"本办"_s)
            office(words);
        else if (verb == u"延期"_s)
            m_book.moveDeadline(measure, day(object), day(words.value(2)));
        else if (verb == u"改名"_s)
            rename(object.section(u'为', 0, 0), object.section(u'为', 1), day(words.value(2)));
        else if (!cycle(words) && !dueDays(words) && !report(words))
            notUnderstood << words.join(u' ');
    }

    void rename(const QString &from, const QString &to, QDate on)
    {
        const qd::AgencyId id = agency(from);
        m_book.agencyRow(id).shortName = to;
        m_book.formerName(id, from, on.addDays(-1));
    }

    BookBuilder m_book;
    QStringList m_names; // by id, from 1
    QHash<QString, int> m_versions;
};
