// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/duerecords.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace qd
{

class DayEdit;
class Session;

/// 工作日: the table of working days, a year at a time (domain/plan/workdays.h), single days of it and whole
/// years from a file. Each write is a step of its own, at once.
class WorkDaysPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkDaysPane(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QBoxLayout *buildAdding();
    void refresh();
    void fillYears();
    void fillTable();
    void settle();
    int year() const;
    const CalendarDay *chosenDay() const; ///< nullptr: none is chosen
    void add();
    void erase();
    void importFile();

    Session &m_session;
    std::vector<CalendarDay> m_days; ///< of the year, by day
    QComboBox *m_year;
    QLabel *m_count;
    QTableWidget *m_table;
    DayEdit *m_day;
    QComboBox *m_works;
    QLineEdit *m_name;
    QLabel *m_fault; ///< below the day that is none
    QPushButton *m_add;
    QPushButton *m_erase;
    QPushButton *m_import;
};

} // namespace qd
