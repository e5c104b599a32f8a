// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/period.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace qd
{

class DayEdit;
class Session;

/// 报送截止: the periods of the plan, each with the day the office set or the one that follows from its
/// cycle. Setting one or taking it back is a step of its own, at once.
class ReportingDaysPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportingDaysPane(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void settle();
    Period chosenPeriod() const; ///< invalid: none is chosen
    QDate setDayOf(const Period &period) const; ///< null: the office set none
    QString usualWords(const Period &period) const;
    void set();
    void takeBack();

    Session &m_session;
    std::vector<Period> m_periods;
    QLabel *m_cycle;
    QTableWidget *m_table;
    DayEdit *m_day;
    QLabel *m_fault; ///< below the day
    QPushButton *m_set;
    QPushButton *m_takeBack;
};

} // namespace qd
