// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasktreemodel.h"

#include "domain/searchquery.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/tasks/taskcells.h"
#include "ui/tasks/touchedrows.h"

#include <QFont>

#include <algorithm>

namespace qd
{
namespace
{

template <typename R>
std::vector<qint64> idsOf(const std::vector<const R *> &records)
{
    std::vector<qint64> ids;
    ids.reserve(records.size());
    for (const R *record : records)
        ids.push_back(record->id.value);
    return ids;
}

TaskNode::Kind childKind(TaskNode::Kind kind)
{
    return static_cast<TaskNode::Kind>(static_cast<int>(kind) + 1);
}

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
        return cells.toolTip(column);
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
        facts.verdict = verdictOn(book, *measure, m_session.rules(), m_today);
        if (m_session.period().isValid())
            facts.duties = countDuties(dutiesOf(book, *measure, m_session.period()));
        for (const ProgressDigest &report : book.progressOf(measure->id))
            facts.lastReport = facts.lastReport.isValid() ? std::max(facts.lastReport, report.at) : report.at;
    }
    if (const Task *task = node.kind == TaskNode::Kind::Task ? book.task(TaskId{node.id}) : nullptr) {
        facts.verdict = verdictOn(book, *task, m_session.rules(), m_today);
        for (const auto &child : node.children) {
            const TaskFacts &of = factsOf(*child);
            facts.duties.reported += of.duties.reported;
            facts.duties.due += of.duties.due;
            facts.finishedCount += isFinished(of.verdict.state) ? 1 : 0;
            ++facts.measureCount;
            if (!facts.lastReport.isValid() || of.lastReport > facts.lastReport)
                facts.lastReport = of.lastReport;
        }
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
            node.search = searchTexts(book, *measure);
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

// --- following the book
// -------------------------------------------------------------------------------------

void TaskTreeModel::rebuild()
{
    beginResetModel();
    m_today = m_session.today();
    m_root = std::make_unique<TaskNode>();
    for (auto &map : m_nodes)
        map.clear();
    const auto fill = [this](auto &self, TaskNode &parent) -> void {
        for (const qint64 id : wantedChildren(parent)) {
            auto node = std::make_unique<TaskNode>();
            node->kind = childKind(parent.kind);
            node->id = id;
            node->parent = &parent;
            nodes(node->kind).insert(id, node.get());
            self(self, *node);
            parent.children.push_back(std::move(node));
        }
        parent.renumber();
    };
    fill(fill, *m_root);
    const SearchQuery query(m_filter.text);
    for (const auto &section : m_root->children) {
        section->shown = m_filter.isEmpty();
        for (const auto &task : section->children) {
            judge(*task, query);
            section->shown = section->shown || task->shown;
        }
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void TaskTreeModel::takeChanges(const ChangeSet &set)
{
    TouchedRows rows = touchedBy(m_session.book(), set);
    if (m_today != m_session.today()) {
        m_today = m_session.today();
        rows.all = true;
    }
    forget(rows);
    if (rows.structure)
        syncStructure();
    refresh(rows);
    Q_EMIT countsChanged();
}

void TaskTreeModel::lookAtClock()
{
    if (m_today == m_session.today())
        return;
    m_today = m_session.today();
    forgetDuties();
}

void TaskTreeModel::forgetDuties()
{
    for (auto &map : m_nodes) {
        for (TaskNode *node : std::as_const(map))
            node->facts.reset();
    }
    refreshAll();
    Q_EMIT countsChanged();
}

void TaskTreeModel::forget(const TouchedRows &rows)
{
    const auto drop = [](TaskNode *node) {
        if (!node)
            return;
        node->facts.reset();
        node->search.reset();
        if (node->parent)
            node->parent->facts.reset();
    };
    if (rows.all) {
        for (auto &map : m_nodes) {
            for (TaskNode *node : std::as_const(map))
                drop(node);
        }
        return;
    }
    for (const qint64 id : rows.tasks) {
        TaskNode *task = nodes(TaskNode::Kind::Task).value(id);
        drop(task);
        for (size_t i = 0; task && i < task->children.size(); ++i)
            drop(task->children[i].get());
    }
    for (const qint64 id : rows.measures)
        drop(nodes(TaskNode::Kind::Measure).value(id));
}

void TaskTreeModel::announce(TaskNode &node)
{
    const QModelIndex first = indexOf(node);
    Q_EMIT dataChanged(first, first.siblingAtColumn(taskColumnCount - 1));
}

void TaskTreeModel::refresh(const TouchedRows &rows)
{
    if (rows.all) {
        refreshAll();
        return;
    }
    QSet<TaskNode *> tasks;
    for (const qint64 id : rows.tasks) {
        if (TaskNode *task = nodes(TaskNode::Kind::Task).value(id))
            tasks.insert(task);
    }
    for (const qint64 id : rows.measures) {
        if (TaskNode *measure = nodes(TaskNode::Kind::Measure).value(id))
            tasks.insert(measure->parent);
    }
    const SearchQuery query(m_filter.text);
    QSet<TaskNode *> sections;
    for (TaskNode *task : std::as_const(tasks)) {
        judge(*task, query);
        sections.insert(task->parent);
    }
    for (const qint64 id : rows.sections) {
        if (TaskNode *section = nodes(TaskNode::Kind::Section).value(id))
            sections.insert(section);
    }
    for (TaskNode *section :
        std::as_const(sections)) { // from the top, so that a row's parent is there before it
        section->shown = m_filter.isEmpty()
            || std::any_of(
                section->children.begin(), section->children.end(), [](const auto &t) { return t->shown; });
        announce(*section);
    }
    for (TaskNode *task : std::as_const(tasks)) {
        announce(*task);
        if (!task->children.empty())
            Q_EMIT dataChanged(
                indexOf(*task->children.front()), indexOf(*task->children.back(), TaskColumn::Updated));
    }
}

void TaskTreeModel::refreshAll()
{
    TouchedRows every;
    for (auto it = nodes(TaskNode::Kind::Task).keyBegin(); it != nodes(TaskNode::Kind::Task).keyEnd(); ++it)
        every.tasks.insert(*it);
    for (auto it = nodes(TaskNode::Kind::Section).keyBegin(); it != nodes(TaskNode::Kind::Section).keyEnd();
         ++it)
        every.sections.insert(*it);
    refresh(every);
}

// --- rows that come, go and move
// ----------------------------------------------------------------------------

std::vector<qint64> TaskTreeModel::wantedChildren(const TaskNode &node) const
{
    switch (node.kind) {
    case TaskNode::Kind::Root:
        return idsOf(m_session.book().sections());
    case TaskNode::Kind::Section:
        return idsOf(m_session.book().tasksOf(SectionId{node.id}));
    case TaskNode::Kind::Task:
        return idsOf(m_session.book().measuresOf(TaskId{node.id}));
    case TaskNode::Kind::Measure:
        break;
    }
    return {};
}

/// Level by level: first every wanted row is put in its place (inserted, or moved from wherever it stands),
/// which pushes the rows nobody wants any more to the end of their parents; then those ends are cut off,
/// leaves first.
void TaskTreeModel::syncStructure()
{
    adopt(*m_root, TaskNode::Kind::Section, wantedChildren(*m_root));
    std::vector<std::pair<TaskNode *, size_t>> tails;
    tails.emplace_back(m_root.get(), wantedChildren(*m_root).size());
    for (const auto &section : m_root->children) {
        const auto tasks = wantedChildren(*section);
        adopt(*section, TaskNode::Kind::Task, tasks);
        tails.emplace_back(section.get(), tasks.size());
    }
    const size_t levels = tails.size();
    for (size_t i = 0; i < levels; ++i) {
        if (tails[i].first->kind != TaskNode::Kind::Section)
            continue;
        for (const auto &task : tails[i].first->children) {
            const auto measures = wantedChildren(*task);
            adopt(*task, TaskNode::Kind::Measure, measures);
            tails.emplace_back(task.get(), measures.size());
        }
    }
    for (auto tail = tails.rbegin(); tail != tails.rend(); ++tail)
        dropTail(*tail->first, tail->second);
}

void TaskTreeModel::adopt(TaskNode &parent, TaskNode::Kind kind, const std::vector<qint64> &wanted)
{
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i >= parent.children.size() || parent.children[i]->id != wanted[i])
            place(parent, i, kind, wanted[i]);
    }
}

void TaskTreeModel::place(TaskNode &parent, size_t at, TaskNode::Kind kind, qint64 id)
{
    const int row = static_cast<int>(at);
    TaskNode *node = nodes(kind).value(id);
    std::unique_ptr<TaskNode> moved;
    TaskNode *from = node ? node->parent : nullptr;
    if (node) {
        // Within one parent the row stands further down: all places before `at` are settled already.
        beginMoveRows(indexOf(*from), node->row, node->row, indexOf(parent), row);
        moved = std::move(from->children[static_cast<size_t>(node->row)]);
        from->children.erase(from->children.begin() + node->row);
        from->renumber();
        from->facts.reset();
    } else {
        beginInsertRows(indexOf(parent), row, row);
        moved = std::make_unique<TaskNode>();
        moved->kind = kind;
        moved->id = id;
        nodes(kind).insert(id, moved.get());
    }
    moved->parent = &parent;
    parent.children.insert(parent.children.begin() + row, std::move(moved));
    parent.renumber();
    parent.facts.reset();
    if (node)
        endMoveRows();
    else
        endInsertRows();
}

void TaskTreeModel::forgetBelow(const TaskNode &node)
{
    for (const auto &child : node.children)
        forgetBelow(*child);
    nodes(node.kind).remove(node.id);
}

void TaskTreeModel::dropTail(TaskNode &parent, size_t keep)
{
    if (parent.children.size() <= keep)
        return;
    beginRemoveRows(indexOf(parent), static_cast<int>(keep), static_cast<int>(parent.children.size()) - 1);
    for (size_t i = keep; i < parent.children.size(); ++i)
        forgetBelow(*parent.children[i]);
    parent.children.resize(keep);
    parent.facts.reset();
    endRemoveRows();
}

} // namespace qd
