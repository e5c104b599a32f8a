// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/period.h"

#include <QDate>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace qd::test
{

/// A second count of the year, from the lines of the script (yearscript.h) and who answers for what, by the
/// rules of the office in their simplest words. It shares no code with what it is compared with.
class YearCount final
{
public:
    /// `owing`: task → who owes reports on it, by the names the script uses.
    YearCount(const QString &script, QMap<int, QSet<QString>> owing);

    /// Takes in the lines up to and with this day.
    void goOnTo(QDate day);

    struct Reports {
        int due = 0;
        int made = 0;
        int agenciesMissing = 0;
    };
    Reports reportsOf(const Period &month) const;
    Reports reportsSoFar() const; ///< of all months that have begun; agencies are not counted
    int missingAfterTheirDay() const; ///< of all months whose last day has passed
    int overdue() const; ///< past the deadline and not finished
    int dueWithin(int days) const; ///< and not finished
    int withoutDeadline() const;
    int measures() const; ///< part of the plan
    QMap<QString, int> acts() const { return m_acts; } ///< kind → how many

private:
    /// task → who owes a report of that month, as known on the day.
    QMap<int, QSet<QString>> owedOf(const Period &month) const;
    bool isThere(int task, QDate day) const;
    void take(const QStringList &words);

    QStringList m_lines; ///< not yet taken in
    QMap<int, QSet<QString>> m_owing;
    QDate m_day;
    QSet<QString> m_made; ///< "2023-03 4 区商务委"
    QSet<QString> m_sealed;
    QMap<int, QDate> m_begun, m_ended, m_finished, m_deadlines;
    QMap<QString, int> m_acts;
};

inline QString reportName(const Period &month, int task, const QString &agency)
{
    return QStringLiteral("%1 %2 %3").arg(month.toString()).arg(task).arg(agency);
}

inline YearCount::YearCount(const QString &script, QMap<int, QSet<QString>> owing)
    : m_owing(std::move(owing))
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(script));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            m_lines << line.simplified();
    }
}

inline void YearCount::goOnTo(QDate day)
{
    while (!m_lines.isEmpty()) {
        const QDate next = QDate::fromString(m_lines.front().section(u' ', 0, 0), Qt::ISODate);
        if (next > day)
            break;
        m_day = next;
        take(m_lines.takeFirst().split(u' ').mid(1));
    }
    m_day = day;
}

inline void YearCount::take(const QStringList &words)
{
    const QString verb = words.value(0);
    const int task = words.value(1).toInt();
    const QString last = words.value(2);
    const auto count = [this](const char *kind, int more = 1) { m_acts[QLatin1String(kind)] += more; };
    const auto month = [&words] { return *Period::parse(words.value(1)); };
    if (verb == QStringLiteral("报送")) {
        const bool all = last == QStringLiteral("全部");
        const QStringList named = (all ? words.value(4) : last).split(u'、');
        const auto owed = owedOf(month());
        for (auto one = owed.cbegin(); one != owed.cend(); ++one) {
            for (const QString &agency : *one) {
                if (named.contains(agency) != all)
                    m_made << reportName(month(), one.key(), agency);
            }
        }
    } else if (verb == QStringLiteral("退回")) {
        for (auto one = m_owing.cbegin(); one != m_owing.cend(); ++one)
            m_made.remove(reportName(month(), one.key(), last));
    } else if (verb == QStringLiteral("催办")) {
        count("reminder", static_cast<int>(last.split(u'、').size()));
    } else if (verb == QStringLiteral("盖章")) {
        for (const QString &agency : last.split(u'、'))
            m_sealed << words.value(1) + agency;
        m_acts[QStringLiteral("sealedcopy")] = static_cast<int>(m_sealed.size());
    } else if (verb == QStringLiteral("批示")) {
        count("instruction");
    } else if (verb == QStringLiteral("落实")) {
        count("followup");
    } else if (verb == QStringLiteral("联系")) {
        count("contact");
    } else if (verb == QStringLiteral("调整")) {
        count("adjustment");
    } else if (verb == QStringLiteral("受阻") || verb == QStringLiteral("解除")) {
        count("blocked");
    } else if (verb == QStringLiteral("时限")) {
        count("deadline");
        m_deadlines[task] = QDate::fromString(last, Qt::ISODate);
    } else if (verb == QStringLiteral("延期")) {
        const bool granted = words.value(3) == QStringLiteral("同意");
        count("extension");
        count(granted ? "deadline" : "refusal");
        if (granted)
            m_deadlines[task] = QDate::fromString(last, Qt::ISODate);
    } else if (verb == QStringLiteral("完成") || verb == QStringLiteral("销号")) {
        count("state");
        m_finished[task] = m_day;
    } else if (verb == QStringLiteral("重开")) {
        count("state");
        m_finished.remove(task);
    } else if (verb == QStringLiteral("终止")) {
        count("termination");
        m_ended[task] = m_day;
    } else if (verb == QStringLiteral("改名")) {
        for (QSet<QString> &agencies : m_owing) {
            if (agencies.remove(words.value(1)))
                agencies << last;
        }
        QSet<QString> made;
        for (const QString &report : m_made) {
            const qsizetype name = report.lastIndexOf(u' ') + 1;
            made << (report.mid(name) == words.value(1) ? report.first(name) + last : report);
        }
        m_made = made;
    } else if (verb == QStringLiteral("临时任务")) {
        const int number = m_owing.lastKey() + 1;
        m_owing[number] = {words.value(1)};
        m_begun[number] = m_day;
    }
}

inline bool YearCount::isThere(int task, QDate day) const
{
    return (!m_begun.contains(task) || m_begun[task] <= day)
        && (!m_ended.contains(task) || day < m_ended[task]);
}

inline QMap<int, QSet<QString>> YearCount::owedOf(const Period &month) const
{
    QMap<int, QSet<QString>> owed;
    for (auto one = m_owing.cbegin(); one != m_owing.cend(); ++one) {
        const bool finishedBefore = m_finished.contains(one.key()) && m_finished[one.key()] < month.start();
        if (isThere(one.key(), std::min(m_day, month.end())) && !finishedBefore && month.start() <= m_day)
            owed[one.key()] = *one;
    }
    return owed;
}

inline YearCount::Reports YearCount::reportsOf(const Period &month) const
{
    Reports counts;
    QSet<QString> missing;
    const auto owed = owedOf(month);
    for (auto one = owed.cbegin(); one != owed.cend(); ++one) {
        for (const QString &agency : *one) {
            const bool made = m_made.contains(reportName(month, one.key(), agency));
            ++counts.due;
            counts.made += made ? 1 : 0;
            if (!made)
                missing << agency;
        }
    }
    counts.agenciesMissing = static_cast<int>(missing.size());
    return counts;
}

inline YearCount::Reports YearCount::reportsSoFar() const
{
    Reports all;
    for (Period month{m_day.year(), Cycle::Month, 1}; month.start() <= m_day; month = month.next()) {
        const Reports counts = reportsOf(month);
        all.due += counts.due;
        all.made += counts.made;
    }
    return all;
}

inline int YearCount::missingAfterTheirDay() const
{
    int missing = 0;
    for (Period month{m_day.year(), Cycle::Month, 1}; month.end() < m_day; month = month.next()) {
        const Reports counts = reportsOf(month);
        missing += counts.due - counts.made;
    }
    return missing;
}

inline int YearCount::overdue() const
{
    int counted = 0;
    for (auto one = m_deadlines.cbegin(); one != m_deadlines.cend(); ++one)
        counted += *one < m_day && !m_finished.contains(one.key()) && isThere(one.key(), m_day) ? 1 : 0;
    return counted;
}

inline int YearCount::dueWithin(int days) const
{
    int counted = 0;
    for (auto one = m_deadlines.cbegin(); one != m_deadlines.cend(); ++one) {
        const bool near = m_day <= *one && *one <= m_day.addDays(days);
        counted += near && !m_finished.contains(one.key()) && isThere(one.key(), m_day) ? 1 : 0;
    }
    return counted;
}

inline int YearCount::measures() const
{
    int counted = 0;
    for (auto one = m_owing.cbegin(); one != m_owing.cend(); ++one)
        counted += isThere(one.key(), m_day) ? 1 : 0;
    return counted;
}

inline int YearCount::withoutDeadline() const
{
    int counted = 0;
    for (auto one = m_owing.cbegin(); one != m_owing.cend(); ++one)
        counted += isThere(one.key(), m_day) && !m_deadlines.contains(one.key()) ? 1 : 0;
    return counted;
}

} // namespace qd::test
