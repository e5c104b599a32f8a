// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

namespace qd
{

/// Which characters of the source stand in a proposal: in a title, preamble, number, task, measure or note, in an
/// annotation that was read, or among what was left out with a reason; each by its place in the source.
class SourceCoverage final
{
public:
    explicit SourceCoverage(const Proposal &proposal);

    /// Of the letters, figures and ideographs; 1 when there are none.
    double share() const;
    /// The stretches that stand nowhere, apart from punctuation and brackets.
    QStringList lost() const;
    /// Where the first of them begins, as a line of the source from 1; 0 when nothing is lost.
    int lineOfFirstLost() const;

private:
    void take(const QString &text, const Span &span);
    bool takeFrom(const QString &text, qsizetype at, qsizetype end, bool inARow);
    void takeNumber(const QString &number, const Span &span);
    void takeItem(const ProposedTask &task, const Span &around);
    void takeAnnotations(const ProposedTask &task, const Span &around);

    const QString &m_source;
    std::vector<bool> m_used;
    std::vector<bool> m_printed; // by the printer between the words: page numbers, running heads
};

} // namespace qd
