// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/yieldingcolumns.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVariant>

namespace qd
{
namespace
{

constexpr auto yieldedProperty = "qd.yieldedColumns";
constexpr auto keptProperty = "qd.keptColumns";

/// Fits the columns of one table whenever its width changes.
class WidthWatch final : public QObject
{
public:
    WidthWatch(QTableView *table, const std::vector<int> &order, int flexible, int least)
        : QObject(table)
        , m_table(table)
        , m_columns(table->horizontalHeader(), order)
        , m_flexible(flexible)
        , m_least(least)
    {
        table->horizontalHeader()->setStretchLastSection(false); // its width would count as needed
        table->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QHeaderView *header = m_table->horizontalHeader();
        const int room = m_table->viewport()->width();
        m_columns.fit(room, m_flexible, m_least);
        if (!header->isSectionHidden(m_flexible)) {
            const int others = header->length() - header->sectionSize(m_flexible);
            header->resizeSection(m_flexible, std::max(m_least, room - others));
        }
    }

    QTableView *m_table;
    YieldingColumns m_columns;
    int m_flexible;
    int m_least;
};

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
    m_header->setProperty(
        yieldedProperty, QVariant::fromValue(QList<int>(m_yielded.begin(), m_yielded.end())));
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

void fitColumns(QTableView *table, const std::vector<int> &order, int flexible, int least)
{
    new WidthWatch(table, order, flexible, least); // owned by the table
}

} // namespace qd
