// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/plansearch.h"

#include "base/textcompare.h"
#include "domain/counts/rolewords.h"
#include "domain/counts/searchquery.h"
#include "domain/plan/answer.h"
#include "domain/plan/wholemeasure.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

void addFolded(QStringList &texts, const QString &text)
{
    if (QString fold = folded(text); !fold.isEmpty())
        texts << std::move(fold);
}

void addNames(QStringList &texts, const PlanBook &book, const std::vector<const Party *> &parties)
{
    for (const Party *party : parties) {
        for (const QString &name : book.agencies().namesOf(party->agencyId))
            addFolded(texts, name);
        addFolded(texts, party->printedName);
    }
}

bool answersAny(const PlanBook &book, const Measure &measure, const std::vector<AgencyId> &agencies, Role role,
    QDate day)
{
    return std::any_of(agencies.begin(), agencies.end(),
        [&](AgencyId agency) { return answers(book, measure, agency, role, day); });
}

} // namespace

/// The findings while they are gathered: each once, counted beyond the first ones too.
class PlanSearch::Gathering final
{
public:
    explicit Gathering(int most)
        : m_most(static_cast<size_t>(most))
    {
    }

    void add(TaskId id) { put(id, m_seenTasks, findings.tasks, findings.taskCount); }
    void add(MeasureId id) { put(id, m_seenMeasures, findings.measures, findings.measureCount); }
    void add(AgencyId id) { put(id, m_seenAgencies, findings.agencies, findings.agencyCount); }

    PlanFindings findings;

private:
    template <typename Id>
    void put(Id id, QSet<qint64> &seen, std::vector<Id> &first, int &count)
    {
        const auto before = seen.size();
        seen.insert(id.value);
        if (seen.size() == before)
            return;
        ++count;
        if (first.size() < m_most)
            first.push_back(id);
    }

    size_t m_most;
    QSet<qint64> m_seenTasks, m_seenMeasures, m_seenAgencies;
};

PlanSearch::FoldedTask PlanSearch::foldedTask(const PlanBook &book, const Task &task, QDate day)
{
    FoldedTask out{task.id, {}, {}};
    // not the titles of its section and heading: those would list all the tasks below them
    for (const QString &text : {task.number, task.title, task.deadlinePhrase, book.deadlineOf(task, day).phrase})
        addFolded(out.texts, text);
    addNames(out.texts, book, book.partiesOf(task.id, day));
    const Measure *whole = wholeMeasure(book, task.id);
    for (const Measure *measure : book.measuresOf(task.id)) {
        QStringList own;
        addFolded(own, measure->text);
        addFolded(own, measure->deadlinePhrase);
        addFolded(own, book.deadlineOf(*measure, day).phrase);
        addNames(own, book, book.ownPartiesOf(measure->id, day));
        if (measure == whole)
            out.texts += own;
        else
            out.measures.push_back({measure->id, std::move(own)});
    }
    return out;
}

void PlanSearch::prepare(const PlanBook &book, QDate day)
{
    if (std::exchange(m_ready, true))
        return;
    for (const Task *task : book.tasks())
        m_tasks.push_back(foldedTask(book, *task, day));
    for (const Agency *agency : book.agencies().inOrder()) {
        FoldedAgency out{agency->id, {}, {}};
        for (const QString &name : book.agencies().namesOf(agency->id))
            addFolded(out.names, name);
        addFolded(out.persons, agency->liaison);
        m_agencies.push_back(std::move(out));
    }
}

void PlanSearch::forget()
{
    m_ready = false;
    m_tasks.clear();
    m_agencies.clear();
}

PlanFindings PlanSearch::find(const PlanBook &book, QDate day, const QString &text, int most)
{
    Gathering found(most);
    if (SearchQuery(text).isEmpty())
        return found.findings;
    prepare(book, day);
    if (findRole(book, day, text, found))
        return found.findings;
    findNumber(book, text, found);
    findWords(text, found);
    return found.findings;
}

/// Whether the words name agencies with a role that they have somewhere.
bool PlanSearch::findRole(const PlanBook &book, QDate day, const QString &text, Gathering &found) const
{
    const RoleWords words = roleWords(text);
    if (!words.role)
        return false;
    const SearchQuery names(words.others.join(u' '));
    std::vector<AgencyId> agencies;
    for (const FoldedAgency &agency : m_agencies) {
        if (names.found(agency.names) == names.all())
            agencies.push_back(agency.id);
    }
    if (agencies.empty())
        return false;
    for (const Task *task : book.tasks()) {
        const auto measures = book.measuresOf(task->id);
        const auto parties = book.allPartiesOf(task->id, day);
        const bool hasRole = (task->summarisingId.isValid() && *words.role == Role::Joint)
            || std::any_of(parties.begin(), parties.end(), [&](const Party *p) { return p->role == *words.role; });
        if (hasRole && std::any_of(measures.begin(), measures.end(), [&](const Measure *measure) {
                return answersAny(book, *measure, agencies, *words.role, day);
            }))
            found.add(task->id);
    }
    if (found.findings.taskCount == 0)
        return false;
    found.findings.role = words.role;
    for (const AgencyId agency : agencies)
        found.add(agency);
    return true;
}

/// A number alone: as the plan prints it, or without brackets as lists count, and a measure's place behind it.
void PlanSearch::findNumber(const PlanBook &book, const QString &text, Gathering &found) const
{
    static const QRegularExpression form(
        u"^(\\(?)第?(\\d{1,4}|[〇零一二三四五六七八九十百]{1,5})[)条项]?(?:[.\\-、]?(\\d{1,3}))?$"_s);
    const auto match = form.match(folded(text));
    if (!match.hasMatch())
        return;
    const int wanted = numberValue(match.captured(2));
    const int place = match.captured(3).toInt();
    const bool printedOnly = !match.captured(1).isEmpty();
    for (const FoldedTask &folded : m_tasks) {
        const Task *task = book.task(folded.id);
        const bool printed = task && numberValue(task->number) == wanted;
        if (!printed && (printedOnly || book.ordinalOf(folded.id) != wanted))
            continue;
        if (place == 0 || (place == 1 && folded.measures.empty()))
            found.add(folded.id);
        else if (static_cast<size_t>(place) <= folded.measures.size())
            found.add(folded.measures[static_cast<size_t>(place) - 1].id);
    }
}

void PlanSearch::findWords(const QString &text, Gathering &found) const
{
    const SearchQuery query(text);
    for (const FoldedTask &task : m_tasks) {
        const quint32 shared = query.found(task.texts);
        if (shared == query.all())
            found.add(task.id);
        for (const FoldedMeasure &measure : task.measures) {
            const quint32 own = query.found(measure.texts);
            if (own != 0 && (own | shared) == query.all())
                found.add(measure.id);
        }
    }
    for (const FoldedAgency &agency : m_agencies) {
        if (query.found(agency.names + agency.persons) == query.all())
            found.add(agency.id);
    }
}

} // namespace qd
