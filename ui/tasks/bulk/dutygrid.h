// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace qd
{

class DutyGridModel;
class Session;

/// The grid measures × agencies of a task of several agencies: only ticked pairs owe reports, while paper
/// still prints the task's full list. Apply writes all ticks in one step.
class DutyGrid final : public QDialog
{
    Q_OBJECT
public:
    DutyGrid(Session &session, TaskId task, QWidget *parent = nullptr);
    ~DutyGrid() override;

private:
    void prepareTable();
    void apply();
    void settle();

    Session &m_session;
    DutyGridModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_apply;
};

} // namespace qd
