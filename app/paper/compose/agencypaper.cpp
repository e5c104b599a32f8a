// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "paper/compose/chosenpart.h"
#include "paper/compose/compose.h"
#include "paper/compose/composers.h"
#include "paper/compose/measuretable.h"
#include "paper/compose/tablepaper.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr Role roleOrder[] = {Role::Lead, Role::Support, Role::Joint, Role::Responsible};

QString roleKey(Role role)
{
    return u"agency."_s + QLatin1String(keyText(role));
}

QString number(qsizetype value)
{
    return QString::number(value);
}

DutyCount sumOf(const AgencyWork &work)
{
    DutyCount sum;
    for (const AgencyItem &item : work.items)
        sum += item.counted ? item.duties : DutyCount{};
    return sum;
}

int countOf(const AgencyWork &work, Role role)
{
    return static_cast<int>(std::count_if(
        work.items.begin(), work.items.end(),
        [&](const AgencyItem &item) { return item.counted && item.role == role; }));
}

int measuresOf(const AgencyWork &work)
{
    QSet<MeasureId> measures;
    for (const AgencyItem &item : work.items) {
        if (item.counted)
            measures.insert(item.measure->id);
    }
    return static_cast<int>(measures.size());
}

/// What is listed must be what countPlan() counts, by role and altogether.
Result<> reconcile(const AgencyWork &work, const AgencyCount &count, const QString &name)
{
    const auto differs = [&](const QString &what, int listed, int counted) {
        const QString which = u"%1%2 %3 ≠ %4"_s.arg(name, what).arg(listed).arg(counted);
        return Error{ErrorCode::Invalid, PaperReason::TotalsDisagree, u"totals disagree: "_s + which,
            {{u"value"_s, which}}};
    };
    for (const Role role : roleOrder) {
        if (const int listed = countOf(work, role); listed != count.measures[role])
            return differs(u"举措"_s, listed, count.measures[role]);
    }
    if (const int listed = measuresOf(work); !work.throughMembers && listed != count.lights.total())
        return differs(u"举措灯色"_s, listed, count.lights.total());
    const DutyCount sum = sumOf(work);
    if (!work.throughMembers && (sum.due > count.duties.due || sum.reported > count.duties.reported))
        return differs(u"应报"_s, sum.due, count.duties.due);
    return {};
}

/// What an agency owes for measures that are no longer its own is counted with the others.
TaskFilter withoutAgency(TaskFilter filter)
{
    filter.agency = {};
    return filter;
}

class AgencyLists final
{
public:
    AgencyLists(const PaperInput &input, const PaperText &text, const std::vector<ColumnKind> &columns)
        : m_input(input)
        , m_book(input.book)
        , m_text(text)
        , m_say(text.say())
        , m_reports(input, text)
        , m_columns(columns)
        , m_counts(countPlan(
              m_book, input.options.period, input.options.asOf, withoutAgency(filterOf(input.options))))
        , m_title(m_say.filled(u"agency.title"_s, {{"plan"_L1, text.planTitle(m_book.plan())}}))
        , m_document(tableDocument(input, text, m_title.text))
    {
    }

    Result<Document> one(AgencyId agency)
    {
        const auto works
            = agencyWork(m_book, m_input.options.period, m_input.options.asOf, filterOf(m_input.options));
        QD_TRY(add(works.empty() ? AgencyWork{agency, false, {}, {}} : works.front(), 0));
        return std::move(m_document);
    }

    Result<Document> all()
    {
        for (const AgencyWork &work :
            agencyWork(m_book, m_input.options.period, m_input.options.asOf, filterOf(m_input.options))) {
            if (work.items.empty() || work.throughMembers)
                continue;
            if (!m_document.blocks.empty())
                m_document.blocks.push_back(PageBreak{});
            QD_TRY(add(work, 1));
        }
        if (m_document.blocks.empty()) {
            m_document.blocks.push_back(said(Style::Title, u"agency.title"_s, m_title));
            note(u"table.only"_s, onlyWords(m_input, m_text, false));
            m_document.blocks.push_back(said(
                Style::Body, u"agency.nobody"_s, m_say.filled(u"agency.nobody"_s, {{"date"_L1, asOf()}})));
        }
        return std::move(m_document);
    }

private:
    QString asOf() const { return m_text.date(m_input.options.asOf); }
    QString nameOf(AgencyId agency) const { return m_book.agencies().nameOn(agency, m_input.options.asOf); }

    /// One document has the lists of many agencies.
    QString keyed(const QString &key) const { return key + u'.' + QString::number(m_agency.value); }

    void note(const QString &key, FilledText text, const QString &right = {})
    {
        if (!text.text.isEmpty())
            m_document.blocks.push_back(noteLine(keyed(key), std::move(text), right));
    }

    AgencyCount countOfAgency(AgencyId agency) const
    {
        const auto found = std::find_if(m_counts.agencies.begin(), m_counts.agencies.end(),
            [&](const AgencyCount &count) { return count.agency == agency; });
        return found == m_counts.agencies.end() ? AgencyCount{} : *found;
    }

    /// `level` of the bookmarks of its tables; above them stands one of the agency, where there are several.
    Result<> add(const AgencyWork &work, int level)
    {
        m_agency = work.agency;
        const AgencyCount count = countOfAgency(work.agency);
        const QString name = nameOf(work.agency);
        QD_TRY(reconcile(work, count, name));
        Paragraph title = said(Style::Title, keyed(u"agency.title"_s), m_title);
        if (level > 0)
            title.bookmark = Bookmark{0, name};
        m_document.blocks.push_back(title);
        m_document.blocks.push_back(said(Style::Subtitle, keyed(u"agency.subtitle"_s),
            m_say.filled(u"agency.subtitle"_s,
                {{"agency"_L1, name}, {"period"_L1, m_text.period(m_input.options.period)}})));
        note(u"table.only"_s, onlyWords(m_input, m_text, false));
        if (work.items.empty())
            m_document.blocks.push_back(said(Style::Body, keyed(u"agency.nothing"_s),
                m_say.filled(u"agency.nothing"_s, {{"date"_L1, asOf()}, {"agency"_L1, name}})));
        else
            addCounts(work, count);
        addLeftOut(work, count);
        addTables(work, level);
        return {};
    }

    void addCounts(const AgencyWork &work, const AgencyCount &count)
    {
        QStringList roles;
        QSet<TaskId> tasks;
        for (const AgencyItem &item : work.items)
            tasks.insert(item.measure->taskId);
        for (const Role role : roleOrder) {
            if (const int measures = countOf(work, role); measures > 0)
                roles << m_say(
                    u"agency.role"_s, {{"role"_L1, m_say(roleKey(role))}, {"count"_L1, number(measures)}});
        }
        const int measures = measuresOf(work);
        note(u"agency.counts"_s,
            m_say.filled(u"agency.counts"_s,
                {{"tasks"_L1, number(tasks.size())}, {"measures"_L1, number(measures)},
                    {"roles"_L1, roles.join(m_say(u"separator"_s))}}),
            asOfWords(m_input, m_text));
        if (measures < static_cast<int>(work.items.size()))
            note(u"agency.twice"_s, m_say.filled(u"agency.twice"_s));
        note(u"table.duties"_s, dutyWords(sumOf(work), m_input.options.period, m_text));
        if (work.throughMembers)
            note(u"agency.members"_s, m_say.filled(u"agency.members"_s));
        else if (m_input.options.lights)
            note(u"table.lights"_s, lightWords(count.lights, m_text));
    }

    /// Why these sums are not those of other lists.
    void addLeftOut(const AgencyWork &work, const AgencyCount &count)
    {
        const DutyCount sum = sumOf(work);
        if (!work.throughMembers && sum.due < count.duties.due) {
            note(u"agency.others"_s,
                m_say.filled(u"agency.others"_s,
                    {{"due"_L1, number(count.duties.due - sum.due)},
                        {"reported"_L1, number(count.duties.reported - sum.reported)}}));
        }
        if (work.exempt.empty())
            return;
        QStringList numbers;
        for (const Measure *measure : work.exempt)
            numbers << printedNumber(m_book.numberOf(*measure));
        note(u"agency.exempt"_s,
            m_say.filled(u"agency.exempt"_s,
                {{"count"_L1, number(numbers.size())}, {"numbers"_L1, numbers.join(m_say(u"separator"_s))}}));
    }

    /// A table for each role, all with the same columns.
    void addTables(const AgencyWork &work, int level)
    {
        const auto columns = columnsFor(work);
        const MeasureTable maker(m_input, m_text, m_reports, columns);
        std::vector<std::pair<Role, TableBlock>> tables;
        TableBlock whole;
        for (const Role role : roleOrder) {
            std::vector<MeasureLine> lines;
            for (const AgencyItem &item : work.items) {
                if (item.role == role)
                    lines.push_back(
                        {item.measure, &item.verdict, &item, work.throughMembers ? AgencyId{} : work.agency});
            }
            if (lines.empty())
                continue;
            tables.emplace_back(role, maker.make(lines, {false, level + 1}));
            const auto &groups = tables.back().second.groups;
            whole.columns = tables.back().second.columns;
            whole.groups.insert(whole.groups.end(), groups.begin(), groups.end());
        }
        if (tables.empty())
            return;
        maker.fit(whole, m_document.info);
        for (auto &[role, table] : tables) {
            addCaption(role, countOf(work, role), level);
            table.columns = whole.columns;
            table.small = whole.small;
            table.name = (level > 0 ? nameOf(work.agency) : QString()) + m_say(roleKey(role));
            m_document.blocks.push_back(std::move(table));
        }
    }

    void addCaption(Role role, int measures, int level)
    {
        Paragraph caption = said(Style::Caption, keyed(u"agency.caption."_s + QLatin1String(keyText(role))),
            m_say.filled(
                u"agency.caption"_s, {{"role"_L1, m_say(roleKey(role))}, {"count"_L1, number(measures)}}));
        caption.bookmark = Bookmark{level, caption.text};
        m_document.blocks.push_back(std::move(caption));
    }

    /// Where nobody chose columns, remarks stand only where a measure is answered for as a member or by the
    /// office's choice.
    std::vector<ColumnKind> columnsFor(const AgencyWork &work) const
    {
        const bool remarked = std::any_of(work.items.begin(), work.items.end(), [&](const AgencyItem &item) {
            return item.through.isValid() || m_book.task(item.measure->taskId)->summarisingId == work.agency;
        });
        auto columns = m_columns;
        if (m_input.options.columns.isEmpty() && remarked)
            columns.push_back(ColumnKind::Remark);
        return columns;
    }

    const PaperInput &m_input;
    const PlanBook &m_book;
    const PaperText &m_text;
    const Wording &m_say;
    const LatestReports m_reports;
    const std::vector<ColumnKind> m_columns;
    const PlanCounts m_counts;
    const FilledText m_title;
    Document m_document;
    AgencyId m_agency; ///< whose list is made
};

} // namespace

Result<Document> composeAgency(const PaperInput &input, const PaperText &text)
{
    const auto columns = chosenColumns(input.options.kind, input.options.columns, text.say());
    if (!columns)
        return columns.error();
    AgencyLists lists(input, text, *columns);
    return input.options.agency.isValid() ? lists.one(input.options.agency) : lists.all();
}

std::vector<AgencyId> agenciesWithWork(const PaperInput &input)
{
    std::vector<AgencyId> agencies;
    for (const AgencyWork &work :
        agencyWork(input.book, input.options.period, input.options.asOf, filterOf(input.options))) {
        if (!work.items.empty() && !work.throughMembers)
            agencies.push_back(work.agency);
    }
    return agencies;
}

} // namespace qd
