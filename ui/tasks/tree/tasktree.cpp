// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tree/tasktree.h"

#include "domain/plan/planbook.h"

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

/// In the order of the book.
std::vector<qint64> wantedChildren(const PlanBook &book, const TaskNode &node)
{
    switch (node.kind) {
    case TaskNode::Kind::Root:
        return idsOf(book.sections());
    case TaskNode::Kind::Section:
        return idsOf(book.tasksOf(SectionId{node.id}));
    case TaskNode::Kind::Task:
        return idsOf(book.measuresOf(TaskId{node.id}));
    case TaskNode::Kind::Measure:
        break;
    }
    return {};
}

} // namespace

TaskTree::TaskTree(Watcher &watcher)
    : m_watcher(watcher)
    , m_root(std::make_unique<TaskNode>())
{
}

TaskNode *TaskTree::find(TaskNode::Kind kind, qint64 id) const
{
    return all(kind).value(id);
}

void TaskTree::rebuild(const PlanBook &book)
{
    m_root = std::make_unique<TaskNode>();
    for (auto &map : m_nodes)
        map.clear();
    fill(book, *m_root);
}

void TaskTree::fill(const PlanBook &book, TaskNode &parent)
{
    for (const qint64 id : wantedChildren(book, parent)) {
        auto node = std::make_unique<TaskNode>();
        node->kind = childKind(parent.kind);
        node->id = id;
        node->parent = &parent;
        nodes(node->kind).insert(id, node.get());
        fill(book, *node);
        parent.children.push_back(std::move(node));
    }
    parent.renumber();
}

/// Level by level: first every wanted row is put in its place (inserted, or moved from wherever it stands),
/// which pushes the rows nobody wants any more to the end of their parents; then those ends are cut off,
/// leaves first.
void TaskTree::follow(const PlanBook &book)
{
    const auto sections = wantedChildren(book, *m_root);
    adopt(*m_root, TaskNode::Kind::Section, sections);
    std::vector<std::pair<TaskNode *, size_t>> tails;
    tails.emplace_back(m_root.get(), sections.size());
    for (const auto &section : m_root->children) {
        const auto tasks = wantedChildren(book, *section);
        adopt(*section, TaskNode::Kind::Task, tasks);
        tails.emplace_back(section.get(), tasks.size());
    }
    const size_t levels = tails.size();
    for (size_t i = 0; i < levels; ++i) {
        if (tails[i].first->kind != TaskNode::Kind::Section)
            continue;
        for (const auto &task : tails[i].first->children) {
            const auto measures = wantedChildren(book, *task);
            adopt(*task, TaskNode::Kind::Measure, measures);
            tails.emplace_back(task.get(), measures.size());
        }
    }
    for (auto tail = tails.rbegin(); tail != tails.rend(); ++tail)
        dropTail(*tail->first, tail->second);
}

void TaskTree::adopt(TaskNode &parent, TaskNode::Kind kind, const std::vector<qint64> &wanted)
{
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i >= parent.children.size() || parent.children[i]->id != wanted[i])
            place(parent, i, kind, wanted[i]);
    }
}

void TaskTree::place(TaskNode &parent, size_t at, TaskNode::Kind kind, qint64 id)
{
    const int row = static_cast<int>(at);
    if (TaskNode *node = find(kind, id))
        move(*node, parent, row);
    else
        insert(parent, row, kind, id);
}

void TaskTree::move(TaskNode &node, TaskNode &parent, int row)
{
    TaskNode &from = *node.parent;
    // Within one parent the row stands further down: all places before `row` are settled already.
    m_watcher.moveBegins(from, node.row, parent, row);
    auto moved = std::move(from.children[static_cast<size_t>(node.row)]);
    from.children.erase(from.children.begin() + node.row);
    from.renumber();
    from.facts.reset();
    put(std::move(moved), parent, row);
    m_watcher.moveEnds();
}

void TaskTree::insert(TaskNode &parent, int row, TaskNode::Kind kind, qint64 id)
{
    m_watcher.insertBegins(parent, row);
    auto node = std::make_unique<TaskNode>();
    node->kind = kind;
    node->id = id;
    nodes(kind).insert(id, node.get());
    put(std::move(node), parent, row);
    m_watcher.insertEnds();
}

void TaskTree::put(std::unique_ptr<TaskNode> node, TaskNode &parent, int row)
{
    node->parent = &parent;
    parent.children.insert(parent.children.begin() + row, std::move(node));
    parent.renumber();
    parent.facts.reset();
}

void TaskTree::forgetBelow(const TaskNode &node)
{
    for (const auto &child : node.children)
        forgetBelow(*child);
    nodes(node.kind).remove(node.id);
}

void TaskTree::dropTail(TaskNode &parent, size_t keep)
{
    if (parent.children.size() <= keep)
        return;
    m_watcher.removeBegins(parent, static_cast<int>(keep), static_cast<int>(parent.children.size()) - 1);
    for (size_t i = keep; i < parent.children.size(); ++i)
        forgetBelow(*parent.children[i]);
    parent.children.resize(keep);
    parent.facts.reset();
    m_watcher.removeEnds();
}

} // namespace qd
