// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/foundmodel.h"

#include "texts/enumtext.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype inSight = 36; // characters before the word that was found which surely are not cut off
constexpr qsizetype before = 12; // characters that are left before it where more had to go

/// The text from a little before the first word of the search that stands in it.
QString fromTheWord(const QString &text, const QString &typed)
{
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at <= inSight)
            continue;
        const qsizetype begin = at - before;
        return u'…' + text.mid(text[begin].isLowSurrogate() ? begin - 1 : begin);
    }
    return text;
}

/// Who leads a task, or who else answers for it where nobody does.
QString principals(const PlanBook &book, TaskId task, QDate day)
{
    QStringList leads, others;
    for (const Party *party : book.allPartiesOf(task, day)) {
        const QString name = book.agencies().nameOn(party->agencyId, day);
        (party->role == Role::Lead ? leads : others) << (name.isEmpty() ? party->printedName : name);
    }
    return (leads.isEmpty() ? others : leads).join(u'、');
}

} // namespace

void FoundModel::show(const PlanFindings &found, const PlanBook &book, QDate day, const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    addTasks(found, book, day);
    addMeasures(found, book, typed);
    addMore(found, typed);
    addAgencies(found, book);
    if (found.isEmpty())
        m_rows.push_back({Kind::Nothing, tr("No task, measure or agency matches “%1”.").arg(typed), {}, {}, {}});
    endResetModel();
}

void FoundModel::addHeading(const QString &word, int count, size_t shown)
{
    const bool all = static_cast<size_t>(count) == shown;
    const QString text = all ? tr("%1 (%2)", "kind, how many").arg(word).arg(count)
                             : tr("%1 (first %2 of %3)").arg(word).arg(shown).arg(count);
    m_rows.push_back({Kind::Heading, text, {}, {}, {}});
}

void FoundModel::addTasks(const PlanFindings &found, const PlanBook &book, QDate day)
{
    if (found.tasks.empty())
        return;
    QString word = tr("Tasks");
    if (found.role) {
        QStringList names;
        for (const AgencyId agency : found.agencies)
            names << book.agencies().nameOn(agency, day);
        word = tr("%1: %2", "agencies, their role").arg(names.join(u'、'), text(*found.role));
    }
    addHeading(word, found.taskCount, found.tasks.size());
    for (const TaskId id : found.tasks) {
        const Task *task = book.task(id);
        m_rows.push_back({Kind::Finding, task->number + u' ' + (task->title.isEmpty() ? task->text : task->title),
            principals(book, id, day), {}, {u"tasks"_s, {{u"task"_s, id.value}}}});
    }
}

void FoundModel::addMeasures(const PlanFindings &found, const PlanBook &book, const QString &typed)
{
    if (found.measures.empty())
        return;
    addHeading(tr("Measures"), found.measureCount, found.measures.size());
    for (const MeasureId id : found.measures) {
        const Measure *measure = book.measure(id);
        m_rows.push_back({Kind::Finding, book.numberOf(*measure) + u' ' + fromTheWord(measure->text, typed), {},
            measure->text, {u"tasks"_s, {{u"measure"_s, id.value}}}});
    }
}

/// The way to the list of all of them, where the task list can be filtered so.
void FoundModel::addMore(const PlanFindings &found, const QString &typed)
{
    const bool some = static_cast<size_t>(found.taskCount) > found.tasks.size()
        || static_cast<size_t>(found.measureCount) > found.measures.size();
    if (!some || (found.role && found.agencyCount != 1))
        return;
    QVariantMap filter{{u"text"_s, typed}};
    if (found.role)
        filter = {{u"agency"_s, found.agencies.front().value}, {u"role"_s, QString::fromLatin1(keyText(*found.role))}};
    m_rows.push_back({Kind::More, tr("All of them in the task list…"), {}, {}, {u"tasks"_s, filter}});
}

void FoundModel::addAgencies(const PlanFindings &found, const PlanBook &book)
{
    if (found.agencies.empty())
        return;
    addHeading(tr("Agencies"), found.agencyCount, found.agencies.size());
    for (const AgencyId id : found.agencies) {
        const Agency *agency = book.agencies().find(id);
        const QString full = agency->fullName == agency->shortName ? QString() : agency->fullName;
        m_rows.push_back(
            {Kind::Finding, agency->shortName, full, {}, {u"agencies"_s, {{u"agency"_s, id.value}}}});
    }
}

FoundModel::Way FoundModel::wayOf(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].way : Way{};
}

bool FoundModel::leadsSomewhere(int row) const
{
    return row >= 0 && row < rowCount() && !m_rows[static_cast<size_t>(row)].way.page.isEmpty();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.beside.isEmpty() ? row.text : tr("%1, %2", "text, what stands beside it").arg(row.text, row.beside);
    case Qt::ToolTipRole:
        return row.kind == Kind::Finding ? plainTip(row.whole.isEmpty() ? row.text : row.whole) : QString();
    case MutedRole:
        return row.beside;
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    return leadsSomewhere(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace qd
