// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasktreemodel.h"

#include "domain/searchquery.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/tasks/taskcells.h"

#include <QFont>

#include <algorithm>

namespace qd
{
namespace
{

bool isRightAligned(int column)
{
    return column == static_cast<int>(TaskColumn::Percent)
        || column == static_cast<int>(TaskColumn::Reported);
}

} // namespace

TaskTreeModel::TaskTreeModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_root(std::make_unique<TaskNode>())
{
    connect(&session, &Session::planOpened, this, &TaskTreeModel::rebuild);
    connect(&session, &Session::changed, this, &TaskTreeModel::takeChanges);
    connect(&session, &Session::periodChanged, this, &TaskTreeModel::forgetDuties);
    rebuild();
}

TaskTreeModel::~TaskTreeModel() = default;

// --- the shape
// ----------------------------------------------------------------------------------------------

const TaskNode *TaskTreeModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<const TaskNode *>(index.internalPointer()) : nullptr;
}

QModelIndex TaskTreeModel::indexOf(const TaskNode &node, TaskColumn column) const
{
    return node.kind == TaskNode::Kind::Root ? QModelIndex()
                                             : createIndex(node.row, static_cast<int>(column), &node);
}

QModelIndex TaskTreeModel::indexOf(TaskNode::Kind kind, qint64 id, TaskColumn column) const
{
    const TaskNode *node = m_nodes[static_cast<size_t>(kind)].value(id);
    return node ? indexOf(*node, column) : QModelIndex();
}

QModelIndex TaskTreeModel::indexOf(SectionId id, TaskColumn c) const
{
    return indexOf(TaskNode::Kind::Section, id.value, c);
}
QModelIndex TaskTreeModel::indexOf(TaskId id, TaskColumn c) const
{
    return indexOf(TaskNode::Kind::Task, id.value, c);
}
QModelIndex TaskTreeModel::indexOf(MeasureId id, TaskColumn c) const
{
    return indexOf(TaskNode::Kind::Measure, id.value, c);
}

QModelIndex TaskTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const TaskNode *node = parent.isValid() ? nodeOf(parent) : m_root.get();
    if (row < 0 || column < 0 || column >= taskColumnCount
        || static_cast<size_t>(row) >= node->children.size() || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[static_cast<size_t>(row)].get());
}

QModelIndex TaskTreeModel::parent(const QModelIndex &child) const
{
    const TaskNode *node = nodeOf(child);
    return node && node->parent ? indexOf(*node->parent) : QModelIndex();
}

int TaskTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const TaskNode *node = parent.isValid() ? nodeOf(parent) : m_root.get();
    return static_cast<int>(node->children.size());
}

int TaskTreeModel::columnCount(const QModelIndex &) const
{
    return taskColumnCount;
}

// --- what stands in it
// --------------------------------------------------------------------------------------

QVariant TaskTreeModel::data(const QModelIndex &index, int role) const
{
    const TaskNode *node = nodeOf(index);
    if (!node)
        return {};
    const auto column = static_cast<TaskColumn>(index.column());
    switch (role) {
    case IdRole:
        return node->id;
    case KindRole:
        return static_cast<int>(node->kind);
    case Qt::TextAlignmentRole:
        return isRightAligned(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        const bool heading = node->kind == TaskNode::Kind::Section
            || (node->kind == TaskNode::Kind::Task && column <= TaskColumn::Text);
        QFont font;
        font.setWeight(QFont::DemiBold);
        return heading ? QVariant(font) : QVariant();
    }
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case SortRole:
    case LightRole:
    case MutedRole:
    case InheritedRole:
        break;
    default:
        return {};
    }
    const TaskCells cells(m_session.book(), *node, factsOf(*node));
    switch (role) {
    case SortRole:
        return cells.sortValue(column);
    case InheritedRole:
        return cells.isInherited(column);
    case Qt::ToolTipRole:
        return plainTip(cells.toolTip(column));
    case LightRole:
        return column == TaskColumn::Light && node->kind != TaskNode::Kind::Section
            ? QVariant(static_cast<int>(factsOf(*node).verdict.light))
            : QVariant();
    case MutedRole: {
        const QString second = cells.secondLine(column);
        return second.isEmpty() ? QVariant(cells.isInherited(column)) : QVariant(second);
    }
    default:
        return cells.display(column);
    }
}

QVariant TaskTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= taskColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return TaskCells::header(static_cast<TaskColumn>(section));
    if (role == Qt::ToolTipRole)
        return TaskCells::headerTip(static_cast<TaskColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant((isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TaskTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const TaskNode *node = nodeOf(index);
    if (!node)
        return flags;
    const bool deadline = static_cast<TaskColumn>(index.column()) == TaskColumn::Deadline;
    if (deadline && node->kind != TaskNode::Kind::Section && !m_session.workspace().isReadOnly())
        flags |= Qt::ItemIsEditable;
    if (node->kind == TaskNode::Kind::Measure)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

bool TaskTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TaskNode *node = nodeOf(index);
    if (!node || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == data(index, Qt::DisplayRole).toString())
        return true;
    const Deadline deadline = readDeadline(typed, m_session.book().plan().year).value_or(Deadline{typed, {}});
    const bool task = node->kind == TaskNode::Kind::Task;
    if (!typed.isEmpty() && !readDeadline(typed, m_session.book().plan().year))
        m_session.tell(
            tr("No day was understood in “%1”: kept as printed, never counted as overdue.").arg(typed));
    return m_session.report(
        m_session.workspace().setDeadline(task ? std::vector{TaskId{node->id}} : std::vector<TaskId>{},
            task ? std::vector<MeasureId>{} : std::vector{MeasureId{node->id}}, deadline));
}

// --- facts
// --------------------------------------------------------------------------------------------------

const TaskFacts &TaskTreeModel::factsOf(const TaskNode &row) const
{
    auto &node = const_cast<TaskNode &>(row); // a cache: what it holds does not change what the row is
    if (node.facts)
        return *node.facts;
    TaskFacts facts;
    const PlanBook &book = m_session.book();
    if (const Measure *measure
        = node.kind == TaskNode::Kind::Measure ? book.measure(MeasureId{node.id}) : nullptr) {
        const MeasureJudge judge(book, *measure, m_today);
        facts.verdict = judge.verdict();
        if (m_session.period().isValid())
            facts.duties = countDuties(dutiesOf(judge, m_session.period()));
        for (const ProgressDigest &report : book.progressOf(measure->id))
            facts.lastReport = facts.lastReport.isValid() ? std::max(facts.lastReport, report.at) : report.at;
    }
    if (node.kind == TaskNode::Kind::Task) {
        std::vector<const Verdict *> verdicts;
        for (const auto &child : node.children) {
            const TaskFacts &of = factsOf(*child);
            verdicts.push_back(&of.verdict);
            facts.duties += of.duties;
            facts.finishedCount += isFinished(of.verdict.state) ? 1 : 0;
            ++facts.measureCount;
            if (!facts.lastReport.isValid() || of.lastReport > facts.lastReport)
                facts.lastReport = of.lastReport;
        }
        facts.verdict = taskVerdict(verdicts, m_today);
    }
    node.facts = facts;
    return *node.facts;
}

TaskTreeModel::Counts TaskTreeModel::counts() const
{
    Counts counts;
    for (const auto &section : m_root->children) {
        for (const auto &task : section->children) {
            ++counts.allTasks;
            counts.tasks += task->shown ? 1 : 0;
            for (const auto &measure : task->children) {
                ++counts.allMeasures;
                if (!measure->shown || !task->shown)
                    continue;
                ++counts.measures;
                const Light light = factsOf(*measure).verdict.light;
                int &of = light == Light::Red ? counts.red
                    : light == Light::Yellow  ? counts.yellow
                    : light == Light::Green   ? counts.green
                                              : counts.none;
                ++of;
            }
        }
    }
    return counts;
}

// --- the filter
// ---------------------------------------------------------------------------------------------

bool TaskTreeModel::judgeMeasure(TaskNode &node, const SearchQuery &query, quint32 shared)
{
    const PlanBook &book = m_session.book();
    const Measure *measure = book.measure(MeasureId{node.id});
    node.shown = measure && matchesApartFromText(book, *measure, factsOf(node).verdict, m_filter, m_today);
    if (node.shown && shared != query.all()) {
        if (!node.search)
            node.search = searchTexts(book, *measure, m_today);
        node.shown = (shared | query.found(*node.search)) == query.all();
    }
    return node.shown;
}

void TaskTreeModel::judge(TaskNode &node, const SearchQuery &query)
{
    if (m_filter.isEmpty()) {
        node.shown = true;
        for (const auto &child : node.children)
            child->shown = true;
        return;
    }
    const Task *task = m_session.book().task(TaskId{node.id});
    if (!node.search && task && !query.isEmpty())
        node.search = searchTexts(m_session.book(), *task);
    const quint32 shared = query.isEmpty() || !node.search ? 0 : query.found(*node.search);
    node.shown = false;
    for (const auto &child : node.children)
        node.shown = judgeMeasure(*child, query, shared) || node.shown;
}

void TaskTreeModel::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    const SearchQuery query(filter.text);
    for (const auto &section : m_root->children) {
        section->shown = m_filter.isEmpty();
        for (const auto &task : section->children) {
            judge(*task, query);
            section->shown = section->shown || task->shown;
        }
    }
    Q_EMIT filterApplied();
    Q_EMIT countsChanged();
}

} // namespace qd
