// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace qd
{

class ReviewHolder;
class ReviewGridModel;

/// The grid measures × agencies of the chosen task with its ticks, or a line saying why there is none.
class ReviewGrid final : public QWidget
{
    Q_OBJECT
public:
    ReviewGrid(ReviewHolder &holder, QWidget *parent);

    void setNode(NodeId node);

private:
    void fill();

    ReviewHolder &m_holder;
    NodeId m_node;
    ReviewGridModel *m_model;
    QLabel *m_hint;
    QTableView *m_table;
};

} // namespace qd
