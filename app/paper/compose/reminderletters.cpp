// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/submissions.h"
#include "paper/compose/attention.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/columnwidths.h"
#include "paper/compose/compose.h"
#include "paper/compose/composers.h"
#include "paper/compose/draft.h"
#include "paper/compose/furnished.h"
#include "paper/compose/slipwords.h"
#include "paper/compose/tablepaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Everything missing of the year up to the period: a letter names what is still owed of earlier ones, too.
std::vector<Duty> lackingOf(const PaperInput &input)
{
    const PaperOptions &options = input.options;
    TaskFilter filter = filterOf(options);
    filter.agency = {}; // who owed it then may answer for the measure no more
    PlanCounts counts = countPlan(input.book, options.period, options.asOf, filter);
    counts.measures.insert(counts.measures.end(), counts.beside.begin(), counts.beside.end());
    if (filter.isEmpty()) { // what has left the plan still owes what it owed before
        for (const Measure *measure : input.book.measuresGone())
            counts.measures.push_back({measure, {}});
    }
    auto list = lackingDuties(
        input.book, counts.measures, {options.period.year, Cycle::Year, 1}, options.asOf, options.agency);
    std::erase_if(list, [&](const Duty &duty) { return duty.period.end() > options.period.end(); });
    return list;
}

class Letters final
{
public:
    Letters(const PaperInput &input, const PaperText &text)
        : m_input(input)
        , m_text(text)
        , m_say(text.say())
        , m_day(input.options.asOf)
        , m_lacking(lackingOf(input))
        , m_plan(text.planTitle(input.book.plan()))
        , m_draft(input, text, u"reminder.title"_s, m_say.filled(u"reminder.title"_s, {{"plan"_L1, m_plan}}))
    {
    }

    Document make()
    {
        m_draft.document.blocks.clear(); // each letter has a title of its own
        for (const Agency *agency : m_input.book.agencies().inOrder())
            addLetter(agency->id);
        if (m_draft.document.blocks.empty())
            sayNothing();
        return std::move(m_draft.document);
    }

private:
    QString keyed(const QString &key) const { return key + u'.' + QString::number(m_agency.value); }
    QString nameOf(AgencyId agency) const { return m_input.book.agencies().nameOn(agency, m_day); }

    void sayNothing()
    {
        const AgencyId agency = m_input.options.agency;
        m_draft.say(
            u"reminder.title"_s, m_say.filled(u"reminder.title"_s, {{"plan"_L1, m_plan}}), Style::Title);
        m_draft.document.blocks.push_back(BlankLines{1});
        m_draft.say(u"reminder.none"_s,
            m_say.filled(agency.isValid() ? u"reminder.none"_s : u"reminder.noneAtAll"_s,
                {{"date"_L1, m_text.date(m_day)}, {"agency"_L1, nameOf(agency)}}));
    }

    void addLetter(AgencyId agency)
    {
        std::vector<Duty> own;
        std::copy_if(m_lacking.begin(), m_lacking.end(), std::back_inserter(own),
            [agency](const Duty &duty) { return duty.agencyId == agency; });
        if (own.empty())
            return;
        m_agency = agency;
        const Act *last = lastReminder(m_input.book, agency, m_day);
        auto &blocks = m_draft.document.blocks;
        if (!blocks.empty())
            blocks.push_back(PageBreak{});
        addHead(last);
        m_draft.say(keyed(u"reminder.facts"_s),
            m_say.filled(u"reminder.facts"_s,
                {{"plan"_L1, m_plan}, {"date"_L1, m_text.date(m_day)},
                    {"count"_L1, QString::number(own.size())}}));
        addTable(own);
        if (last)
            m_draft.say(keyed(u"reminder.before"_s), before(agency, *last));
        m_draft.say(keyed(u"reminder.request"_s), request(last));
        sign(blocks, m_input.date(), m_input.book.rules(), m_text);
    }

    /// The addressee stands one blank line below the title (GB/T 9704 7.3.2).
    void addHead(const Act *last)
    {
        const bool slip = last && last->slip != Slip::None;
        const FilledText about = m_say.filled(u"reminder.title"_s, {{"plan"_L1, m_plan}});
        FilledText title = slip ? FilledText{slipTitle(last, {}, m_text), {}} : about;
        m_draft.say(keyed(u"reminder.title"_s), std::move(title), Style::Title).bookmark
            = Bookmark{0, nameOf(m_agency)};
        if (slip)
            m_draft.say(keyed(u"reminder.about"_s), m_say.filled(u"reminder.about"_s, {{"plan"_L1, m_plan}}),
                Style::Subtitle);
        m_draft.document.blocks.push_back(BlankLines{1});
        m_draft.say(keyed(u"reminder.addressee"_s),
            m_say.filled(u"furniture.addressees"_s, {{"names"_L1, nameOf(m_agency)}}), Style::Flush);
    }

    /// 此前本办已于2023年7月5日催办，共催办2次。
    FilledText before(AgencyId agency, const Act &last) const
    {
        const auto acts = m_input.book.acts();
        const auto times = std::count_if(acts.begin(), acts.end(), [&](const Act *act) {
            return act->kind == ActKind::Reminder && act->agencyId == agency && act->onDay <= m_day;
        });
        return m_say.filled(times > 1 ? u"reminder.beforeMany"_s : u"reminder.before"_s,
            {{"date"_L1, m_text.date(last.onDay)}, {"count"_L1, QString::number(times)}});
    }

    FilledText request(const Act *last) const
    {
        const bool dated = last && last->dueOn >= m_day;
        return m_say.filled(dated ? u"reminder.requestBy"_s : u"reminder.request"_s,
            {{"date"_L1, dated ? m_text.date(last->dueOn) : QString()}});
    }

    /// Without the year, where it is that of the plan.
    QString periodOf(const Duty &duty) const
    {
        return duty.period.year == m_input.book.plan().year ? m_text.shortPeriod(duty.period)
                                                            : m_text.period(duty.period);
    }
    QString dayOf(const Duty &duty) const
    {
        return duty.dueOn.year() == m_input.book.plan().year ? m_say(u"reminder.day"_s,
                   {{"month"_L1, QString::number(duty.dueOn.month())},
                       {"day"_L1, QString::number(duty.dueOn.day())}})
                                                             : m_text.date(duty.dueOn);
    }

    void addTable(const std::vector<Duty> &own)
    {
        m_draft.say(keyed(u"reminder.table"_s), m_say.filled(u"reminder.table"_s), Style::Caption);
        TableBlock table;
        table.name = nameOf(m_agency);
        table.columns = {{m_say(u"handout.number"_s), 0, CellAlign::Centre},
            {m_say(u"reminder.period"_s), 0, CellAlign::Centre},
            {m_say(u"handout.item"_s), 0, CellAlign::Justify},
            {m_say(u"reminder.dueOn"_s), 0, CellAlign::Centre},
            {m_say(u"reminder.days"_s), 0, CellAlign::Centre}};
        for (const Duty &duty : own) {
            const Measure &measure = *m_input.book.measure(duty.measureId);
            const int days = lateDays(duty, m_day);
            table.groups.push_back(
                {{rowOf({measure.removed ? m_say(u"none"_s) : placeOf(m_input.book, measure), periodOf(duty),
                     itemOf(m_input.book, measure), dayOf(duty),
                     days > 0 ? m_say(u"reminder.late"_s, {{"days"_L1, QString::number(days)}})
                              : m_say(u"reminder.today"_s)})},
                    false});
        }
        fitColumns(table, {{11, 15}, {20, 34, true}, {40, 90}, {20, 32, true}, {16, 22, true}},
            m_draft.document.info);
        m_draft.document.blocks.push_back(std::move(table));
    }

    const PaperInput &m_input;
    const PaperText &m_text;
    const Wording &m_say;
    const QDate m_day;
    const std::vector<Duty> m_lacking;
    const QString m_plan;
    Draft m_draft;
    AgencyId m_agency; ///< whose letter is made
};

} // namespace

Result<Document> composeReminder(const PaperInput &input, const PaperText &text)
{
    return Letters(input, text).make();
}

std::vector<AgencyId> agenciesReminded(const PaperInput &input)
{
    std::vector<AgencyId> agencies;
    const auto lacking = lackingOf(input);
    for (const Agency *agency : input.book.agencies().inOrder()) {
        if (std::any_of(lacking.begin(), lacking.end(),
                [&](const Duty &duty) { return duty.agencyId == agency->id; }))
            agencies.push_back(agency->id);
    }
    return agencies;
}

} // namespace qd
