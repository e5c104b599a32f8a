// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planbook.h"
#include "domain/proposal.h"
#include "ui/intake/draftplace.h"

#include <QHash>

#include <optional>
#include <vector>

namespace qd
{

/// The plan as the clerk is preparing it, before anything is written: a Proposal, what its names stand for,
/// which doubts are settled, and an undo history of its own. Plain data and pure operations, no widgets.
/// Every operation returns whether it changed anything; one that did is one undo step (typing in one field is
/// one step).
class ProposalDraft final
{
public:
    ProposalDraft() = default;
    /// `first`: how the tasks are cut into measures to begin with; the sentences as read are remembered.
    ProposalDraft(Proposal proposal, std::vector<AgencyDecision> decisions, Split first = Split::Sentences);

    const Proposal &proposal() const { return m_now.proposal; }
    const ProposedSection *section(DraftPlace place) const; ///< nullptr when the place does not exist
    const ProposedTask *task(DraftPlace place) const;
    const ProposedMeasure *measure(DraftPlace place) const;
    bool isEmpty() const { return m_now.proposal.sections.empty(); }
    /// 起报期 as chosen, else what the import takes on that day.
    Period firstPeriod(QDate today) const;
    /// True once the clerk changed anything that can still be undone.
    bool isEdited() const { return !m_past.empty(); }
    /// Where the clerk begins with a changed version of a plan: a task that the plan reports on by sentence
    /// is cut so, and what she answered for the plan is settled. Nothing to undo.
    void beginLike(const PlanBook &plan);
    int measureCount() const;

    // --- texts ---------------------------------------------------------------------------------------------
    bool setTitle(const QString &title);
    bool setYear(int year);
    bool setFirstPeriod(const Period &period); ///< 起报期
    bool setPreamble(const QString &text);
    bool setNumber(DraftPlace place, const QString &number); ///< of a section or task
    bool setText(DraftPlace place, const QString &text); ///< title of a section or task, text of a measure
    bool setHeading(DraftPlace task, const QString &title); ///< of a task that has one
    /// Any phrase is kept as printed; its date is computed where it has one. Empty clears.
    bool setDeadline(DraftPlace place, const QString &phrase);
    bool setLeaders(DraftPlace task, const QStringList &names); ///< 责任领导; may be empty
    /// Half-width punctuation to full width in every title and text, for the clerk who asks for it.
    bool tidy();

    // --- measures ------------------------------------------------------------------------------------------
    bool splitTask(DraftPlace task, Split split);
    bool splitTasks(const std::vector<DraftPlace> &tasks, Split split);
    bool splitAll(Split split);
    Split splitOf(DraftPlace task) const; ///< Sentences when it has more than one measure
    bool splitMeasure(
        DraftPlace measure, qsizetype at); ///< at: position in its text; both parts must hold something
    /// Texts joined in order into the first; own parties and a deadline come along.
    bool mergeMeasures(DraftPlace task, std::vector<int> measures);
    /// Moves one sentence (from 0) of a measure to another measure of any task: to its front when that one
    /// comes later in the plan, else to its end. A measure left empty goes.
    bool moveSentence(DraftPlace from, int sentence, DraftPlace to);
    /// Puts the measure before place `row` of the task; the last measure of a task cannot leave it.
    bool moveMeasure(DraftPlace measure, DraftPlace task, int row);
    bool addMeasure(DraftPlace task, const QString &text);
    bool removeMeasure(DraftPlace measure); ///< not the last of its task
    bool removeTask(DraftPlace task);

    // --- parties: of a task, or own ones of a measure
    // --------------------------------------------------------
    const std::vector<ProposedParty> &parties(DraftPlace place) const;
    bool setRole(DraftPlace place, int party, Role role);
    /// A name new to the proposal becomes `agency` when that is given, else a new agency of that name.
    bool addParty(DraftPlace place, const QString &name, Role role, qint64 agency = 0);
    bool removeParty(DraftPlace place, int party);

    // --- who answers for what: measures × parties of a task
    // --------------------------------------------------
    bool owes(DraftPlace measure, const QString &name) const;
    bool setOwes(DraftPlace measure, const QString &name, bool owes);
    bool setOwesAll(DraftPlace measure, bool owes); ///< a row of the grid
    bool setOwesEverywhere(DraftPlace task, const QString &name, bool owes); ///< a column of the grid

    // --- what a name stands for
    // --------------------------------------------------------------------------------
    std::vector<AgencyDecision> decisions() const; ///< of the names in use, in order of first appearance
    const AgencyDecision *decision(const QString &name) const;
    bool decide(const AgencyDecision &decision); ///< settles the doubts about that name
    bool sameAs(const QString &name, const QString &other);
    int usesOf(const QString &name) const; ///< on how many tasks the name stands

    // --- doubts
    // ------------------------------------------------------------------------------------------------
    const std::vector<Doubt> &doubts() const { return m_now.proposal.doubts; }
    bool isSettled(int doubt) const;
    bool settle(int doubt); ///< as proposed
    bool settle(const std::vector<int> &doubts); ///< those of them that are open, in one step
    bool settleAll();
    int openDoubts() const;
    bool isDoubted(const QString &name) const; ///< an open doubt is about that name
    int nextOpenDoubt(
        int from, int step) const; ///< the next open one from there on, going round; -1 when none

    // --- undo
    // --------------------------------------------------------------------------------------------------
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    bool undo();
    bool redo();

    /// The first node that cannot be written as it is: no title, no year, no text. Nothing when all is there.
    std::optional<DraftPlace> firstGap() const;
    /// What Workspace::commitProposal needs (file name and hash are the caller's).
    ImportRequest request() const;

private:
    struct State {
        Proposal proposal;
        std::vector<AgencyDecision> decisions;
        std::vector<bool> settled; ///< by doubt
        Period firstPeriod; ///< as chosen; invalid: as the import decides
    };

    ProposedSection *sectionAt(DraftPlace place);
    ProposedTask *taskAt(DraftPlace place);
    ProposedMeasure *measureAt(DraftPlace place);
    std::vector<ProposedParty> *partiesAt(DraftPlace place);
    QStringList namesInUse() const;
    /// Keeps the present state for undo. Steps with the same non-empty key that follow each other are one.
    void step(const QString &key = {});
    bool setField(QString *field, const QString &value, const QString &key);
    void settleNoLead(DraftPlace place);
    void settleDeadline(DraftPlace place);
    void settleGone(const QString &name);
    void forgetDoubtsOf(DraftPlace task);
    /// The task split anew; nothing when that changes nothing.
    std::optional<ProposedTask> resplit(const ProposedTask &task, Split split) const;

    State m_now;
    std::vector<State> m_past, m_future;
    QString m_lastKey;
    QHash<qsizetype, ProposedTask> m_read; ///< as read, by where it begins in the source: to split again
};

} // namespace qd
