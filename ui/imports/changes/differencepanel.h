// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planupdate.h"
#include "domain/proposal/proposal.h"
#include "review/reviewedchanges.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTimer;

namespace qd
{

class DifferenceModel;
class ReviewHolder;

/// 变化: what the document on the review page would change in the plan that is there. Follows the review as
/// the clerk works on it.
class DifferencePanel final : public QWidget
{
    Q_OBJECT
public:
    DifferencePanel(ReviewHolder &holder, QWidget *parent);

    /// The plan to compare with, as it is now. The first time for a review everything is ticked.
    void compareWith(PlanBook plan);
    /// The changes to carry out, as the review is now.
    PlanUpdate accepted();
    std::vector<RefusedChange> refused() const;
    void refuse(const std::vector<RefusedChange> &changes); ///< after compareWith()

Q_SIGNALS:
    void nodeWanted(qd::NodeId node); ///< a row was opened: its task in the review
    void ticksChanged();

private:
    void buildChangeTable();
    void turnTicks();
    void compare();
    void showSummary();
    void open(const QModelIndex &index);

    ReviewHolder &m_holder;
    bool m_fresh = true; ///< the review has just been read
    DifferenceModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QTimer *m_soon;
};

} // namespace qd
