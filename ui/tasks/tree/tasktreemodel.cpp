// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tree/tasktreemodel.h"

#include "domain/values/typeddeadline.h"
#include "texts/enumtext.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/spokencell.h"
#include "ui/common/session.h"
#include "ui/tasks/tree/taskcells.h"
#include "ui/tasks/tree/touchedrows.h"
#include "workspace/measures/bulkverbs.h"

#include <QFont>

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
    , m_tree(*this)
    , m_facts(session)
{
    connect(&session, &Session::planOpened, this, &TaskTreeModel::rebuild);
    connect(&session, &Session::changed, this, &TaskTreeModel::takeChanges);
    connect(&session, &Session::periodChanged, this, &TaskTreeModel::judgeAnew);
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
    const TaskNode *node = m_tree.find(kind, id);
    return node ? indexOf(*node, column) : QModelIndex();
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
    const TaskNode *node = parent.isValid() ? nodeOf(parent) : &m_tree.root();
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
    const TaskNode *node = parent.isValid() ? nodeOf(parent) : &m_tree.root();
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
    case WholeMeasureRole: {
        const bool folds = node->kind == TaskNode::Kind::Task && node->children.size() == 1
            && node->children.front()->folded;
        return folds ? node->children.front()->id : qint64(0);
    }
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
    case BriefRole:
    case CopyRole:
        return cell(*node, column, role);
    case Qt::AccessibleTextRole: // a section stands over all columns
        return node->kind == TaskNode::Kind::Section ? cell(*node, column, CopyRole) : spokenCell(index);
    default:
        return {};
    }
}

/// What the cell says of its row, in one of the roles that need the row to be computed.
QVariant TaskTreeModel::cell(const TaskNode &node, TaskColumn column, int role) const
{
    const TaskFacts &facts = m_facts.of(node);
    const TaskCells cells(m_session.book(), node, facts);
    switch (role) {
    case SortRole:
        return cells.sortValue(column);
    case InheritedRole:
        return cells.isInherited(column);
    case BriefRole:
        return cells.brief(column);
    case CopyRole:
        return node.kind == TaskNode::Kind::Section && column == TaskColumn::Number ? cells.sectionTitle()
                                                                                    : cells.inFull(column);
    case Qt::ToolTipRole:
        return plainTip(cells.toolTip(column));
    case LightRole:
        return column == TaskColumn::Light && node.kind != TaskNode::Kind::Section
            ? QVariant(static_cast<int>(facts.verdict.light))
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
    const int year = m_session.book().plan().year;
    if (const auto day = noSuchDayIn(typed, year)) {
        m_session.tell(noSuchDayText(*day));
        return false;
    }
    const auto read = readTypedDeadline(typed, year);
    const Deadline deadline = read.value_or(Deadline{typed, {}});
    const bool task = node->kind == TaskNode::Kind::Task;
    if (!typed.isEmpty() && !read)
        m_session.tell(
            tr("No day was understood in “%1”: kept as printed, never counted as overdue.").arg(typed));
    return m_session.accept(
        setDeadline(m_session.workspace(), task ? std::vector{TaskId{node->id}} : std::vector<TaskId>{},
            task ? std::vector<MeasureId>{} : std::vector{MeasureId{node->id}}, deadline));
}

// --- following the book
// -------------------------------------------------------------------------------------

void TaskTreeModel::rebuild()
{
    beginResetModel();
    m_facts.takeDay();
    m_tree.rebuild(m_session.book());
    m_facts.markShown(m_tree.root());
    endResetModel();
    Q_EMIT countsChanged();
}

void TaskTreeModel::takeChanges(const ChangeSet &set)
{
    TouchedRows rows = touchedBy(m_session.book(), set);
    rows.all = m_facts.takeDay() || rows.all;
    forget(rows);
    if (rows.structure)
        m_tree.follow(m_session.book());
    refresh(rows);
    Q_EMIT countsChanged();
}

void TaskTreeModel::lookAtClock()
{
    if (m_facts.takeDay())
        judgeAnew();
}

/// Another day or period.
void TaskTreeModel::judgeAnew()
{
    m_facts.takeDay();
    for (const auto kind : {TaskNode::Kind::Section, TaskNode::Kind::Task, TaskNode::Kind::Measure}) {
        for (TaskNode *node : m_tree.all(kind))
            node->facts.reset();
    }
    refreshAll();
    Q_EMIT countsChanged();
}

void TaskTreeModel::forgetAll()
{
    for (const auto kind : {TaskNode::Kind::Section, TaskNode::Kind::Task, TaskNode::Kind::Measure}) {
        for (TaskNode *node : m_tree.all(kind)) {
            node->facts.reset();
            node->search.reset();
        }
    }
}

void TaskTreeModel::forget(const TouchedRows &rows)
{
    if (rows.all)
        return forgetAll();
    const auto drop = [](TaskNode *node) {
        if (!node)
            return;
        node->facts.reset();
        node->search.reset();
        if (node->parent)
            node->parent->facts.reset();
    };
    for (const qint64 id : rows.tasks) {
        TaskNode *task = m_tree.find(TaskNode::Kind::Task, id);
        drop(task);
        for (size_t i = 0; task && i < task->children.size(); ++i)
            drop(task->children[i].get());
    }
    for (const qint64 id : rows.measures)
        drop(m_tree.find(TaskNode::Kind::Measure, id));
}

void TaskTreeModel::announce(const TaskNode &node)
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
        if (TaskNode *task = m_tree.find(TaskNode::Kind::Task, id))
            tasks.insert(task);
    }
    for (const qint64 id : rows.measures) {
        if (TaskNode *measure = m_tree.find(TaskNode::Kind::Measure, id))
            tasks.insert(measure->parent);
    }
    QSet<TaskNode *> sections;
    for (TaskNode *task : std::as_const(tasks)) {
        m_facts.markTask(*task);
        sections.insert(task->parent);
    }
    for (const qint64 id : rows.sections) {
        if (TaskNode *section = m_tree.find(TaskNode::Kind::Section, id))
            sections.insert(section);
    }
    for (TaskNode *section :
        std::as_const(sections)) { // from the top, so that a row's parent is there before it
        m_facts.markSection(*section);
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
    for (const TaskNode *task : m_tree.all(TaskNode::Kind::Task))
        every.tasks.insert(task->id);
    for (const TaskNode *section : m_tree.all(TaskNode::Kind::Section))
        every.sections.insert(section->id);
    refresh(every);
}

void TaskTreeModel::setFilter(const TaskFilter &filter)
{
    m_facts.setFilter(filter);
    m_facts.markShown(m_tree.root());
    Q_EMIT filterApplied();
    Q_EMIT countsChanged();
}

// --- rows that come, go and move
// ----------------------------------------------------------------------------

void TaskTreeModel::insertBegins(const TaskNode &parent, int row)
{
    beginInsertRows(indexOf(parent), row, row);
}

void TaskTreeModel::moveBegins(const TaskNode &from, int row, const TaskNode &to, int place)
{
    beginMoveRows(indexOf(from), row, row, indexOf(to), place);
}

void TaskTreeModel::removeBegins(const TaskNode &parent, int first, int last)
{
    beginRemoveRows(indexOf(parent), first, last);
}

} // namespace qd
