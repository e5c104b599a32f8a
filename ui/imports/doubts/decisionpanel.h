// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"

#include <QWidget>

class QTableView;

namespace qd
{

class DecisionModel;
class ReviewHolder;

/// Every different agency name and what it becomes.
class DecisionPanel final : public QWidget
{
    Q_OBJECT
public:
    DecisionPanel(ReviewHolder &holder, QWidget *parent);

    void setRegister(const AgencyRegister &agencies);
    /// Selects the row of a name; false when no agency bears it any more.
    bool choose(const QString &name);

private:
    DecisionModel *m_model;
    QTableView *m_table;
};

} // namespace qd
