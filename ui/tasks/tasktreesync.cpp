// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree follows the book: from a ChangeSet to row signals.
#include "ui/tasks/tasktreemodel.h"

#include "domain/searchquery.h"
#include "ui/common/session.h"
#include "ui/tasks/touchedrows.h"

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

} // namespace

// --- following the book
// -------------------------------------------------------------------------------------

void TaskTreeModel::rebuild()
{
    beginResetModel();
    m_today = m_session.day();
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
    if (m_today != m_session.day()) {
        m_today = m_session.day();
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
    if (m_today == m_session.day())
        return;
    forgetDuties();
}

void TaskTreeModel::forgetDuties()
{
    m_today = m_session.day();
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
