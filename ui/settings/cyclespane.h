// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/duerecords.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace qd
{

class Session;
struct CycleInput;

/// 填报周期: the cycles that the office set for the plan, its tasks and measures, and another one from a day
/// on. What earlier periods owed stays (docs/domain.md §5). Each is a step of its own, at once.
class CyclesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CyclesPane(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QBoxLayout *buildWhat();
    QBoxLayout *buildHow();
    void refresh();
    void fillTasks();
    void fillMeasures();
    void fillBegins();
    void settle();
    QString whatWords(const ReportingCycle &row) const;
    CycleInput input() const;
    void set();

    Session &m_session;
    QLabel *m_now;
    QTableWidget *m_table;
    QComboBox *m_task; ///< the whole plan, or one of its tasks
    QComboBox *m_measure; ///< the whole task, or one of its measures
    QComboBox *m_cycle;
    QComboBox *m_month;
    QSpinBox *m_day;
    QComboBox *m_from;
    QPushButton *m_set;
};

} // namespace qd
