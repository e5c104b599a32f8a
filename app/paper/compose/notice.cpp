// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/submissions.h"
#include "paper/compose/attention.h"
#include "paper/compose/changewords.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/composers.h"
#include "paper/compose/countwords.h"
#include "paper/compose/draft.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype mostNamed = 10; ///< agencies in one sentence; of more the first, and how many they are

QString number(qsizetype value)
{
    return QString::number(value);
}

/// An agency with what it is named for.
struct Named {
    AgencyId agency;
    int slow = 0; ///< measures that are behind
    int overdue = 0; ///< of those: past their deadline
    Submission reports; ///< of the period

    bool isLate() const { return reports.late + reports.lacking > 0; }
    bool isGood() const { return slow == 0 && !isLate() && reports.onTime > 0; }
};

class Notice final
{
public:
    Notice(const PaperInput &input, const PaperText &text, const PlanCounts &counts,
        const SubmissionRegister &reports, const PlanChanges *changes)
        : m_input(input)
        , m_text(text)
        , m_say(text.say())
        , m_counts(counts)
        , m_reports(reports)
        , m_words(input, text, counts)
        , m_changes(changes)
        , m_slow(slowPoints(counts))
        , m_draft(input, text, u"notice.title"_s,
              m_say.filled(u"notice.title"_s, {{"plan"_L1, text.planTitle(input.book.plan())}}))
    {
        nameAgencies();
    }

    Document make()
    {
        m_draft.sayChoice(m_input, m_text, u"notice.choice"_s);
        m_draft.document.blocks.push_back(BlankLines{1});
        if (m_counts.measures.empty()) {
            m_draft.say(u"table.nothing"_s);
            return std::move(m_draft.document);
        }
        m_draft.say(u"notice.basis"_s,
            m_say.filled(u"notice.basis"_s,
                {{"plan"_L1, m_text.planTitle(m_input.book.plan())}, {"date"_L1, m_words.asOf()},
                    {"period"_L1, m_words.period()}}));
        addOverview();
        addGood();
        addSlow();
        addLate();
        addNext();
        return std::move(m_draft.document);
    }

private:
    Named &named(AgencyId agency)
    {
        const auto found = std::find_if(
            m_named.begin(), m_named.end(), [&](const Named &each) { return each.agency == agency; });
        if (found != m_named.end())
            return *found;
        m_named.push_back({agency});
        return m_named.back();
    }

    /// In official order, so that ties stay in it.
    void nameAgencies()
    {
        for (const AgencySubmissions &reports : m_reports.agencies)
            named(reports.agency).reports = reports.total;
        for (const AttentionPoint &point : m_slow) {
            const Measure &measure = *point.judged->measure;
            for (const AgencyId agency : principalsOf(m_input.book, measure, m_input.options.asOf)) {
                Named &each = named(agency);
                ++each.slow;
                each.overdue += point.overdue ? 1 : 0;
            }
        }
        std::vector<Named> ordered;
        for (const Agency *agency : m_input.book.agencies().inOrder()) {
            for (const Named &each : m_named) {
                if (each.agency == agency->id
                    && (!m_input.options.agency.isValid() || m_input.options.agency == agency->id))
                    ordered.push_back(each);
            }
        }
        m_named = std::move(ordered);
    }

    /// 区商务委、区科委等2个单位: those of whom `is` holds, the greater `weight` first; how many they are in
    /// `count`.
    template <typename Is, typename Weight, typename Words>
    QString list(Is is, Weight weight, Words words, qsizetype &count) const
    {
        std::vector<const Named *> chosen;
        for (const Named &each : m_named) {
            if (is(each))
                chosen.push_back(&each);
        }
        count = static_cast<qsizetype>(chosen.size());
        std::stable_sort(chosen.begin(), chosen.end(),
            [&](const Named *a, const Named *b) { return weight(*a) > weight(*b); });
        QStringList names;
        for (const Named *each : chosen) {
            if (names.size() < mostNamed)
                names << words(*each, m_input.book.agencies().nameOn(each->agency, m_input.options.asOf));
        }
        const QString joined = names.join(m_say(u"separator"_s));
        return count == 1
            ? joined
            : m_say(u"summary.andOthers"_s, {{"names"_L1, joined}, {"count"_L1, number(count)}});
    }

    void addOverview()
    {
        m_draft.heading(u"notice.overview"_s);
        m_draft.say(u"notice.opening"_s, m_words.opening());
        FilledText standing = m_words.stateShares();
        standing += m_words.lights();
        standing += m_words.decisions();
        m_draft.say(u"notice.standing"_s, std::move(standing));
        FilledText reporting = m_words.reporting();
        if (m_reports.total.due > 0) {
            reporting += fates();
            reporting += rate();
        }
        m_draft.say(u"notice.reporting"_s, std::move(reporting));
        if (m_changes)
            m_draft.document.blocks.push_back(
                changeParagraph(m_input, *m_changes, m_text, u"notice.changes"_s));
    }

    /// 其中按时报送30份、迟报4份、退回待改1份、未报5份。 They add up to what is owed.
    FilledText fates() const
    {
        const Submission &all = m_reports.total;
        QStringList parts;
        const auto part = [&](const QString &key, int count) {
            if (count > 0)
                parts << m_say(key, {{"count"_L1, number(count)}});
        };
        part(u"notice.onTime"_s, all.onTime);
        part(u"notice.late"_s, all.late);
        part(u"notice.returned"_s, all.returned);
        part(u"notice.missing"_s, all.missing);
        return m_say.filled(u"notice.fates"_s,
            {{"due"_L1, number(all.due)}, {"parts"_L1, parts.join(m_say(u"separator"_s))}});
    }

    FilledText rate() const
    {
        const Submission &all = m_reports.total;
        if (all.passed == 0)
            return m_say.filled(u"notice.rateNone"_s);
        return m_say.filled(u"notice.rate"_s,
            {{"base"_L1, number(all.passed)}, {"ontime"_L1, number(all.passedOnTime)},
                {"rate"_L1, tenths(shares({all.passedOnTime, all.passed - all.passedOnTime}).front())}});
    }

    void addGood()
    {
        m_draft.heading(u"notice.good"_s);
        qsizetype count = 0;
        const QString names = list([](const Named &each) { return each.isGood(); },
            [](const Named &each) { return each.reports.onTime; },
            [](const Named &, const QString &name) { return name; }, count);
        const QString key = count == 0 ? u"notice.goodNone"_s : u"notice.goodNamed"_s;
        m_draft.say(u"notice.goodNamed"_s,
            m_say.filled(key,
                {{"date"_L1, m_words.asOf()}, {"period"_L1, m_words.period()}, {"names"_L1, names},
                    {"most"_L1, number(mostNamed)}}));
    }

    void addSlow()
    {
        m_draft.heading(u"notice.slow"_s);
        const auto &rules = m_input.book.rules().lights;
        const std::pair behind{"behind"_L1, number(rules.redBehind)};
        const std::pair months{"months"_L1, number(rules.redNotStartedMonths)};
        if (m_slow.empty()) {
            m_draft.say(u"notice.slowNamed"_s,
                m_say.filled(u"notice.slowNone"_s, {{"date"_L1, m_words.asOf()}, behind, months}));
            return;
        }
        qsizetype count = 0;
        const QString names = list([](const Named &each) { return each.slow > 0; },
            [](const Named &each) { return std::tuple(each.overdue, each.slow); },
            [this](const Named &each, const QString &name) {
                return m_say(u"notice.slowOne"_s, {{"agency"_L1, name}, {"count"_L1, number(each.slow)}});
            },
            count);
        FilledText text = m_say.filled(u"notice.slowCount"_s,
            {{"date"_L1, m_words.asOf()}, {"count"_L1, number(static_cast<qsizetype>(m_slow.size()))}, behind,
                months});
        if (count > 0)
            text
                += m_say.filled(u"notice.slowNamed"_s, {{"names"_L1, names}, {"most"_L1, number(mostNamed)}});
        m_draft.say(u"notice.slowNamed"_s, std::move(text));
        m_draft.say(u"notice.slowTable"_s, Style::Caption);
        m_draft.document.blocks.push_back(pointTable(m_slow, m_input, m_text, m_draft.document.info));
    }

    void addLate()
    {
        m_draft.heading(u"notice.lateHead"_s);
        qsizetype count = 0;
        const QString names = list([](const Named &each) { return each.isLate(); },
            [](const Named &each) { return std::tuple(each.reports.lacking, each.reports.late); },
            [this](const Named &each, const QString &name) { return lateWords(each, name); }, count);
        m_draft.say(u"notice.lateNamed"_s,
            m_say.filled(count == 0 ? u"notice.lateNone"_s : u"notice.lateNamed"_s,
                {{"date"_L1, m_words.asOf()}, {"period"_L1, m_words.period()}, {"names"_L1, names},
                    {"most"_L1, number(mostNamed)}}));
        m_lateAgencies = count;
    }

    /// 区商务委（未报2份、迟报1份）
    QString lateWords(const Named &each, const QString &name) const
    {
        QStringList what;
        if (each.reports.lacking > 0)
            what << m_say(u"notice.missing"_s, {{"count"_L1, number(each.reports.lacking)}});
        if (each.reports.late > 0)
            what << m_say(u"notice.late"_s, {{"count"_L1, number(each.reports.late)}});
        return m_say(
            u"notice.lateOne"_s, {{"agency"_L1, name}, {"what"_L1, what.join(m_say(u"separator"_s))}});
    }

    void addNext()
    {
        m_draft.heading(u"notice.next"_s);
        if (!m_slow.empty())
            m_draft.say(u"notice.nextSlow"_s,
                m_say.filled(
                    u"notice.nextSlow"_s, {{"count"_L1, number(static_cast<qsizetype>(m_slow.size()))}}));
        if (m_lateAgencies > 0)
            m_draft.say(u"notice.nextLate"_s);
        m_draft.say(u"notice.nextAll"_s);
    }

    const PaperInput &m_input;
    const PaperText &m_text;
    const Wording &m_say;
    const PlanCounts &m_counts;
    const SubmissionRegister &m_reports;
    CountWords m_words;
    const PlanChanges *m_changes; ///< nullptr: compared with none
    const std::vector<AttentionPoint> m_slow; ///< the gravest first
    Draft m_draft;
    std::vector<Named> m_named; ///< who owes or is behind, in official order
    qsizetype m_lateAgencies = 0;
};

} // namespace

Result<Document> composeNotice(const PaperInput &input, const PaperText &text)
{
    const PlanCounts counts = countsFor(input);
    QD_TRY(reconcile(counts));
    const auto owing = owingMeasures(counts);
    const SubmissionRegister reports
        = submissionsOf(input.book, owing, input.options.period, input.options.asOf);
    QD_TRY(reconcile(reports, counts.duties));
    const auto changes = changesOf(input);
    if (!changes)
        return changes.error();
    return Notice(input, text, counts, reports, *changes ? &**changes : nullptr).make();
}

} // namespace qd
