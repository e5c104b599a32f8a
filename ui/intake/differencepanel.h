// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandifference.h"
#include "ui/intake/draftplace.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTimer;

namespace qd
{

class DifferenceModel;
class DraftHolder;

/// 变化: what the document on the review page would change in the plan that is there. Follows the draft as
/// the clerk works on it.
class DifferencePanel final : public QWidget
{
    Q_OBJECT
public:
    DifferencePanel(DraftHolder &holder, QWidget *parent);

    /// The plan to compare with. The first time for a draft its tasks are cut into measures as those of the
    /// plan are.
    void compareWith(PlanBook plan);
    /// The changes to carry out, as the draft is now.
    PlanDifference accepted();

Q_SIGNALS:
    void placeWanted(DraftPlace place); ///< a row was opened: its task in the draft

private:
    void buildChangeTable();
    void turnTicks();
    void compare();
    void showSummary();
    void open(const QModelIndex &index);

    DraftHolder &m_holder;
    PlanBook m_plan;
    bool m_fresh = true; ///< the draft has just been read
    DifferenceModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QTimer *m_soon;
};

} // namespace qd
