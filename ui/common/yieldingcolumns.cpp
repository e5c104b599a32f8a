// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/yieldingcolumns.h"

#include <QScopedValueRollback>
#include <QVariant>

namespace qd
{
namespace
{

constexpr auto yieldedProperty = "qd.yieldedColumns";
constexpr auto keptProperty = "qd.keptColumns";

} // namespace

YieldingColumns::YieldingColumns(QHeaderView *header, std::vector<int> order)
    : m_header(header)
    , m_order(std::move(order))
{
}

void YieldingColumns::fit(int room, int flexible, int least)
{
    if (!m_header || m_fitting)
        return; // hiding a column resizes the view
    const QScopedValueRollback guard(m_fitting, true);
    const auto kept = m_header->property(keptProperty).value<QList<int>>();
    for (const int column : QSet<int>(m_yielded))
        setYielded(column, false);
    const auto needed = [&] { return m_header->length() - m_header->sectionSize(flexible) + least; };
    for (const int column : m_order) {
        if (needed() <= room)
            break;
        if (!m_header->isSectionHidden(column) && !kept.contains(column))
            setYielded(column, true);
    }
}

void YieldingColumns::setYielded(int column, bool yields)
{
    if (yields)
        m_yielded.insert(column);
    else
        m_yielded.remove(column);
    m_header->setProperty(yieldedProperty, QVariant::fromValue(QList<int>(m_yielded.begin(), m_yielded.end())));
    m_header->setSectionHidden(column, yields);
}

QList<int> YieldingColumns::yielded(const QHeaderView *header)
{
    return header->property(yieldedProperty).value<QList<int>>();
}

void YieldingColumns::keep(QHeaderView *header, int column)
{
    auto kept = header->property(keptProperty).value<QList<int>>();
    if (!kept.contains(column))
        kept << column;
    header->setProperty(keptProperty, QVariant::fromValue(kept));
}

} // namespace qd
