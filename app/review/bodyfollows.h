// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

namespace qd
{

/// While it lives the measures of a task may change; afterwards the body again reads as its measures do, if
/// it did before. (A task without a body has one measure that repeats the title; there is nothing to follow.)
class BodyFollows final
{
public:
    explicit BodyFollows(ProposedTask &task);
    ~BodyFollows();
    Q_DISABLE_COPY_MOVE(BodyFollows)

private:
    ProposedTask &m_task;
    QString m_before;
    bool m_follows;
};

} // namespace qd
