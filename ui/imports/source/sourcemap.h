// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace qd
{

/// What a piece of the source text was recognised as.
enum class MarkKind {
    Title,
    Preamble,
    Section,
    TaskTitle,
    Measure,
    Lead,
    Support,
    Joint,
    Responsible,
    DeadlineMark,
    IgnoredText,
};

/// A recognised piece of the source, the node of the review it became, and a line about it.
struct SourceMark {
    Span span;
    MarkKind kind = MarkKind::Title;
    NodeId node;
    QString tip;
    bool odd = false; ///< every other measure of a task
};

/// Both ways between the source text and the review.
class SourceMap final
{
    Q_DECLARE_TR_FUNCTIONS(qd::SourceMap)
public:
    SourceMap() = default;
    explicit SourceMap(const Proposal &proposal);

    const std::vector<SourceMark> &marks() const
    {
        return m_marks;
    } ///< the wider before the narrower inside it
    /// The narrowest mark around a position of the source; nullptr when nothing was recognised there.
    const SourceMark *at(qsizetype position) const;
    /// The pieces a node came from; empty when the clerk typed it.
    std::vector<Span> spansOf(NodeId node) const;
    /// What was left out; pieces without anything between are one, for a text on one line draws only every other of
    /// stretches that touch.
    std::vector<Span> ignoredStretches() const;
    static QString nameOf(MarkKind kind); ///< for the legend and the tooltips

private:
    void add(Span span, MarkKind kind, NodeId node, const QString &tip = {}, bool odd = false);
    void addParties(const std::vector<ProposedParty> &parties, NodeId node);
    void addTask(const Proposal &proposal, const ProposedTask &task);
    void addDeadline(
        const QString &source, Span within, const std::optional<Deadline> &deadline, NodeId node);

    std::vector<SourceMark> m_marks;
};

} // namespace qd
