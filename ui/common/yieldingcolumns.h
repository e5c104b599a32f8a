// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSet>

#include <vector>

class QTableView;

namespace qd
{

/// Columns that leave a narrow view, the least important first, and come back when there is room again. A column that the
/// person shows all the same (keep) stays.
class YieldingColumns final
{
public:
    YieldingColumns() = default; ///< of no header: fits nothing
    /// `order`: logical columns, the first goes first.
    YieldingColumns(QHeaderView *header, std::vector<int> order);

    /// Shows as many as `room` pixels hold beside the columns that never go; `flexible` may shrink to `least` pixels.
    void fit(int room, int flexible, int least);

    /// Logical columns that are hidden for want of room only, whose place and width are to be remembered.
    static QList<int> yielded(const QHeaderView *header);
    /// The person wants to see the logical column whatever the room.
    static void keep(QHeaderView *header, int column);

private:
    void setYielded(int column, bool yields);

    QHeaderView *m_header = nullptr;
    std::vector<int> m_order;
    QSet<int> m_yielded;
    bool m_fitting = false;
};

/// The columns of the table follow its width for as long as it lives: `flexible` takes what the others leave, and while
/// that would be less than `least` pixels, columns of `order` go, the first first.
void fitColumns(QTableView *table, const std::vector<int> &order, int flexible, int least);

} // namespace qd
