// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;
class QTreeView;

namespace qd
{

/// How tall the rows of the long lists (任务, 今日) are.
enum class RowSize {
    Compact, ///< one line each
    Roomy ///< two lines, so that longer text is seen
};

/// What the person chose, remembered in the settings; the lists follow at once.
class RowSizeChoice final : public QObject
{
    Q_OBJECT
public:
    static RowSizeChoice &instance();

    RowSize size() const { return m_size; }
    void choose(RowSize size);

Q_SIGNALS:
    void changed();

private:
    RowSizeChoice();

    RowSize m_size = RowSize::Compact;
};

/// Height in pixels of a row in the view, as chosen.
int chosenRowHeight(const QWidget *view);

/// The rows of the view are as tall as chosen, now and after the choice changes.
void followRowSize(QTableView *view);
void followRowSize(QTreeView *view);

} // namespace qd
