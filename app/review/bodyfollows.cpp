// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/bodyfollows.h"

#include "base/textcompare.h"

namespace qd
{
namespace
{

QString joined(const ProposedTask &task)
{
    QString text;
    for (const ProposedMeasure &measure : task.measures)
        text += measure.text;
    return text;
}

} // namespace

BodyFollows::BodyFollows(ProposedTask &task)
    : m_task(task)
    , m_before(joined(task))
    , m_follows(!task.text.isEmpty() && folded(task.text) == folded(m_before))
{
}

BodyFollows::~BodyFollows()
{
    if (m_follows && joined(m_task) != m_before)
        m_task.text = joined(m_task);
}

} // namespace qd
