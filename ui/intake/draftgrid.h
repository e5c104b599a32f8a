// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/draftplace.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace qd
{

class DraftHolder;
class DraftGridModel;

/// The grid measures × agencies of the chosen task with its ticks, or a line saying why there is none.
class DraftGrid final : public QWidget
{
    Q_OBJECT
public:
    DraftGrid(DraftHolder &holder, QWidget *parent);

    void setPlace(DraftPlace place);

private:
    void fill();

    DraftHolder &m_holder;
    DraftPlace m_place;
    DraftGridModel *m_model;
    QLabel *m_hint;
    QTableView *m_table;
};

} // namespace qd
