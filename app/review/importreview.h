// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/proposal/proposalnodes.h"

#include <QHash>

#include <optional>
#include <vector>

namespace qd
{

/// The plan as the clerk reviews it, before anything is written: a Proposal, what its names stand for, which
/// doubts are settled, and an undo history of its own. Plain data, no widgets. What can be done with it are
/// free functions by subject: planedits.h, measureedits.h, partyedits.h, namedecisions.h, doubtanswers.h.
/// Each of them returns whether it changed anything; one that did is one undo step (typing in one field is
/// one step).
class ImportReview final
{
public:
    /// What undo and redo bring back.
    struct State {
        Proposal proposal;
        std::vector<AgencyDecision> decisions;
        std::vector<bool> settled; ///< by doubt
        bool punctuationSettled = false; ///< the clerk answered whether to make it full-width
        Period firstPeriod; ///< as chosen; invalid: as the import decides
    };

    ImportReview() = default;
    /// `first`: how the tasks are cut into measures to begin with; the sentences as read are remembered.
    ImportReview(Proposal proposal, std::vector<AgencyDecision> decisions, Split first = Split::Sentences);

    const State &now() const { return m_now; }
    const Proposal &proposal() const { return m_now.proposal; }
    bool isEmpty() const { return m_now.proposal.sections.empty(); }
    const std::vector<Doubt> &doubts() const { return m_now.proposal.doubts; }
    int measureCount() const;
    /// 起报期 as chosen, else what the import takes on that day.
    Period firstPeriod(QDate today) const;

    /// Where a node stands now; the plan's place for an invalid id and for a node that is not there.
    NodePlace placeOf(NodeId node) const { return m_nodes.placeOf(node); }
    bool contains(NodeId node) const { return m_nodes.contains(node); }
    /// The node itself or what it stands in: a section for all but the plan, a task for tasks and measures.
    /// nullptr when there is none.
    const ProposedSection *section(NodeId node) const;
    const ProposedTask *task(NodeId node) const;
    const ProposedMeasure *measure(NodeId node) const;
    /// The one `step` rows further among those that stand in the same section or task; invalid when there is
    /// none.
    NodeId sibling(NodeId node, int step) const;
    /// The task as it was read, before anybody changed it; nullptr when it was not read.
    const ProposedTask *asRead(const ProposedTask &task) const;

    /// Where the text came from, for the record: the file's name and the hash of the bytes read.
    void setOrigin(const QString &fileName, const QByteArray &sha256);
    /// Where the review of a changed version of a plan begins: a task that the plan reports on by sentence is
    /// cut so, and what was answered for the plan is settled. Nothing to undo.
    void beginLike(const PlanBook &plan);

    /// Goes on where somebody left off: a state of the same reading, kept since, and whether that was edited.
    /// What led to it is not undone.
    void resume(State state, bool edited);

    /// Keeps the present state for undo, then lets `edit` change it (a function of State &); to be called
    /// only when there is something to change. Steps with the same non-empty key that follow each other are
    /// one. Nodes that come get ids that none had before.
    template <typename Edit>
    void change(const QString &key, Edit edit)
    {
        keep(key);
        edit(m_now);
        settleNodes();
    }
    template <typename Edit>
    void change(Edit edit)
    {
        change(QString(), std::move(edit));
    }

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    /// True once anything was changed that can still be undone, or was before it was resumed.
    bool isEdited() const { return canUndo() || m_wasEdited; }
    bool undo();
    bool redo();

    /// What cannot be written as it is: a node without a text; the plan (an invalid id) without a title or
    /// year. Nothing when all is there.
    std::optional<NodeId> firstGap() const;
    /// What commitProposal needs.
    ImportRequest request() const;

private:
    void keep(const QString &key);
    void settleNodes();

    State m_now;
    std::vector<State> m_past, m_future;
    QString m_lastKey;
    NodeIndex m_nodes; // of m_now
    qint64 m_lastNode = 0; // ids of nodes that undo may bring back are not given again
    QHash<NodeId, ProposedTask> m_read;
    QString m_fileName;
    QByteArray m_sha256;
    bool m_wasEdited = false; // before it was resumed
};

} // namespace qd
