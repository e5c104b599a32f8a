// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace qd
{

class ReviewTreeModel;

/// The tree of what the text became. In a narrow window the agencies give way first, and the deadlines go
/// where no row has one: what a row is about is read.
class ReviewTree final : public QTreeView
{
    Q_OBJECT
public:
    ReviewTree(ReviewTreeModel *model, QWidget *parent);

    void shareColumns(); ///< after deadlines came or went

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_shared = false; // once at least
    bool m_narrow = false;
};

} // namespace qd
