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
        for (const auto &[verb, state] : {std::pair(u"报Q"_s, qd::ProgressState::Submitted),
                 std::pair(u"草拟Q"_s, qd::ProgressState::Draft), std::pair(u"被退Q"_s, qd::ProgressState::Returned)}) {
            const qsizetype at = words.front().indexOf(verb);
            if (at < 1)
                continue;
            const QString period = u"2023Q"_s + words.front().mid(at + verb.size());
            const qd::AgencyId who = agency(words.front().left(at));
            qd::ProgressDigest &digest = m_book.report(measure, who, period);
            digest.progressState = state;
            digest.version = ++m_versions[QString::number(who.value) + period];
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
        else if (!report(words))
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
