// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/submissions.h"
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/tablepaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString number(int value)
{
    return QString::number(value);
}

/// 6.28: the year is plain.
QString shortDay(QDate day)
{
    return u"%1.%2"_s.arg(day.month()).arg(day.day());
}

class SubmissionPaper final
{
public:
    SubmissionPaper(const PaperInput &input, const PaperText &text, const SubmissionRegister &sums)
        : m_input(input)
        , m_text(text)
        , m_say(text.say())
        , m_sums(sums)
        , m_document(tableDocument(input, text, title().text))
    {
    }

    Document make()
    {
        m_document.blocks.push_back(said(Style::Title, u"submission.title"_s, title()));
        m_document.blocks.push_back(said(Style::Subtitle, u"submission.subtitle"_s,
            m_say.filled(u"submission.subtitle"_s, {{"period"_L1, span()}})));
        note(u"table.only"_s, onlyWords(m_input, m_text, true));
        if (m_sums.agencies.empty()) {
            m_document.blocks.push_back(said(Style::Body, u"submission.none"_s,
                m_say.filled(u"submission.none"_s,
                    {{"date"_L1, m_text.date(m_input.options.asOf)}, {"period"_L1, span()}})));
            return std::move(m_document);
        }
        note(u"submission.counts"_s, countWords(), asOfWords(m_input, m_text));
        note(u"submission.rate"_s, rateWords());
        addSums();
        if (!m_sums.periods.empty())
            addPeriods();
        return std::move(m_document);
    }

    static Period yearOf(const PaperOptions &options) { return {options.period.year, Cycle::Year, 1}; }

private:
    FilledText title() const
    {
        return m_say.filled(u"submission.title"_s, {{"plan"_L1, m_text.planTitle(m_input.book.plan())}});
    }

    /// 2023年第一季度至第二季度; of one period its name.
    QString span() const
    {
        const QString until = m_text.period(m_input.options.period);
        if (m_sums.periods.size() < 2)
            return until;
        return m_say(u"range"_s,
            {{"first"_L1, m_text.period(m_sums.periods.front())},
                {"last"_L1, m_text.shortPeriod(m_sums.periods.back())}});
    }

    void note(const QString &key, FilledText text, const QString &right = {})
    {
        if (!text.text.isEmpty())
            m_document.blocks.push_back(noteLine(key, std::move(text), right));
    }

    FilledText countWords() const
    {
        const Submission &all = m_sums.total;
        return m_say.filled(u"submission.counts"_s,
            {{"agencies"_L1, number(static_cast<int>(m_sums.agencies.size()))}, {"due"_L1, number(all.due)},
                {"reported"_L1, number(all.reported())}, {"late"_L1, number(all.late)},
                {"returned"_L1, number(all.returned)}, {"missing"_L1, number(all.missing)}});
    }

    /// The base is named: reports whose day has passed.
    FilledText rateWords() const
    {
        const Submission &all = m_sums.total;
        return all.passed == 0 ? m_say.filled(u"submission.rateNone"_s)
                               : m_say.filled(u"submission.rate"_s,
                                   {{"base"_L1, number(all.passed)}, {"ontime"_L1, number(all.passedOnTime)},
                                       {"rate"_L1, rateOf(all)}});
    }

    QString rateOf(const Submission &sum) const
    {
        return sum.passed == 0
            ? m_say(u"none"_s)
            : tenths(shares({sum.passedOnTime, sum.passed - sum.passedOnTime}).front()) + u'%';
    }

    QString nameOf(AgencyId agency) const
    {
        return m_input.book.agencies().nameOn(agency, m_input.options.asOf);
    }

    void addCaption(const QString &key)
    {
        Paragraph caption = said(Style::Caption, key, m_say.filled(key));
        caption.bookmark = Bookmark{0, caption.text};
        m_document.blocks.push_back(std::move(caption));
    }

    QStringList sumCells(const Submission &sum, int sealed, int reminders) const
    {
        return {number(sum.due), number(sum.reported()), number(sum.late), number(sum.returned),
            number(sum.missing), number(sealed), number(reminders), rateOf(sum)};
    }

    TableRow totalRow(const QStringList &cells) const
    {
        TableRow row = rowOf(QStringList{m_say(u"submission.total"_s), QString()} + cells);
        row.cells.erase(row.cells.begin() + 1);
        row.cells.front().columns = 2;
        return row;
    }

    /// The year in one line each.
    void addSums()
    {
        addCaption(u"submission.sums"_s);
        TableBlock table;
        table.name = m_say(u"submission.sumsSheet"_s);
        table.columns = {{m_say(u"handout.number"_s), 12, CellAlign::Centre},
            {m_say(u"handout.agency"_s), 55, CellAlign::Left}};
        for (const auto *key :
            {"due", "reported", "late", "returned", "missing", "sealed", "reminders", "rateHead"})
            table.columns.push_back({m_say(u"submission."_s + QLatin1String(key)), 20, CellAlign::Centre});
        int line = 0;
        for (const AgencySubmissions &agency : m_sums.agencies) {
            table.groups.push_back(
                {{rowOf(QStringList{number(++line), nameOf(agency.agency)}
                     + sumCells(agency.total, static_cast<int>(agency.sealed.size()), agency.reminders))},
                    false});
        }
        table.groups.push_back({{totalRow(sumCells(m_sums.total, m_sums.sealed, m_sums.reminders))}, false});
        m_document.blocks.push_back(std::move(table));
    }

    /// 3/4 and when the last one came; below it how many came late, were sent back, are missing, and the
    /// sealed copy.
    QString periodCell(const Submission &sum, QDate sealed) const
    {
        QStringList first{m_say(
            u"submission.cell"_s, {{"reported"_L1, number(sum.reported())}, {"due"_L1, number(sum.due)}})};
        if (sum.lastReceived.isValid())
            first << shortDay(sum.lastReceived);
        QStringList second;
        const auto count = [&](const QString &key, int of) {
            if (of > 0)
                second << m_say(key, {{"count"_L1, number(of)}});
        };
        count(u"submission.cellLate"_s, sum.late);
        count(u"submission.cellReturned"_s, sum.returned);
        count(u"submission.cellMissing"_s, sum.missing);
        if (sealed.isValid())
            second << m_say(u"submission.cellSealed"_s, {{"day"_L1, shortDay(sealed)}});
        QStringList lines{first.join(u' '), second.join(u' ')};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    /// Agency by period.
    void addPeriods()
    {
        addCaption(u"submission.periods"_s);
        note(u"submission.legend"_s, m_say.filled(u"submission.legend"_s));
        TableBlock table;
        table.small = true;
        table.name = m_say(u"submission.periodsSheet"_s);
        table.columns = {{m_say(u"handout.number"_s), 12, CellAlign::Centre},
            {m_say(u"handout.agency"_s), 45, CellAlign::Left}};
        const double share
            = std::max(10.0, 168.0 / static_cast<double>(std::max<size_t>(4, m_sums.periods.size())));
        for (const Period &period : m_sums.periods)
            table.columns.push_back({m_text.shortPeriod(period), share, CellAlign::Centre});
        int line = 0;
        for (const AgencySubmissions &agency : m_sums.agencies) {
            QStringList cells{number(++line), nameOf(agency.agency)};
            for (const Period &period : m_sums.periods) {
                const auto sum = agency.periods.find(period);
                const auto sealed = agency.sealed.find(period);
                cells << (sum == agency.periods.end()
                        ? m_say(u"none"_s)
                        : periodCell(sum->second, sealed == agency.sealed.end() ? QDate() : sealed->second));
            }
            table.groups.push_back({{rowOf(cells)}, false});
        }
        QStringList totals;
        for (const Period &period : m_sums.periods) {
            const Submission &sum = m_sums.byPeriod.at(period);
            totals << m_say(
                u"submission.cell"_s, {{"reported"_L1, number(sum.reported())}, {"due"_L1, number(sum.due)}});
        }
        table.groups.push_back({{totalRow(totals)}, false});
        m_document.blocks.push_back(std::move(table));
    }

    const PaperInput &m_input;
    const PaperText &m_text;
    const Wording &m_say;
    const SubmissionRegister &m_sums;
    Document m_document;
};

/// What is counted for the paper elsewhere: of all, or of the one agency.
DutyCount countedDuties(const PlanCounts &counts, AgencyId only)
{
    if (!only.isValid())
        return counts.duties;
    const auto found = std::find_if(counts.agencies.begin(), counts.agencies.end(),
        [&](const AgencyCount &count) { return count.agency == only; });
    return found == counts.agencies.end() ? DutyCount() : found->duties;
}

} // namespace

Result<Document> composeSubmission(const PaperInput &input, const PaperText &text)
{
    const PaperOptions &options = input.options;
    const Period year = SubmissionPaper::yearOf(options);
    const PlanCounts counts = countPlan(input.book, year, options.asOf, filterOf(options));
    QD_TRY(reconcile(counts));
    const auto owing = owingMeasures(counts);
    const SubmissionRegister ofYear = submissionsOf(input.book, owing, year, options.asOf, options.agency);
    QD_TRY(reconcile(ofYear, countedDuties(counts, options.agency)));
    const SubmissionRegister sums = upTo(ofYear, options.period.end());
    QD_TRY(reconcile(sums, {sums.total.reported(), sums.total.due}));
    if (const auto changes = changesOf(input); !changes)
        return changes.error();
    return SubmissionPaper(input, text, sums).make();
}

} // namespace qd
