// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/yieldingcolumns.h"

#include <QScopedValueRollback>
#include <QVariant>

namespace qd
{
namespace
{

constexpr auto propertyName = "qd.yieldedColumns";

} // namespace

YieldingColumns::YieldingColumns(QHeaderView *header, std::vector<int> order)
    : m_header(header)
    , m_order(std::move(order))
{
}

void YieldingColumns::fit(int room, int flexible, int least)
{
    if (m_fitting)
        return; // hiding a column resizes the view
    const QScopedValueRollback guard(m_fitting, true);
    for (const int column : m_order) {
        if (m_yielded.contains(column) && !m_header->isSectionHidden(column)) {
            m_yielded.remove(column);
            m_kept.insert(column);
        }
    }
    for (const int column : QSet<int>(m_yielded))
        setYielded(column, false);
    const auto needed = [&] { return m_header->length() - m_header->sectionSize(flexible) + least; };
    for (const int column : m_order) {
        if (needed() <= room)
            break;
        if (!m_header->isSectionHidden(column) && !m_kept.contains(column))
            setYielded(column, true);
    }
}

void YieldingColumns::setYielded(int column, bool yields)
{
    if (yields)
        m_yielded.insert(column);
    else
        m_yielded.remove(column);
    m_header->setProperty(propertyName, QVariant::fromValue(QList<int>(m_yielded.begin(), m_yielded.end())));
    m_header->setSectionHidden(column, yields);
}

QList<int> YieldingColumns::yielded(const QHeaderView *header)
{
    return header->property(propertyName).value<QList<int>>();
}

} // namespace qd
