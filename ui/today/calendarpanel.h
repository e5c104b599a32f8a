// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/monthgrid.h"

#include <array>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace qd
{

class DayEdit;
class Session;

/// 日历: deadlines, reporting days, instructions due and the office's own dates, by month or year, and the
/// list of the chosen day. Keys: arrows, PgUp and PgDn for months, Home for today, Enter goes into the list.
/// Pulled onto another day, a deadline asks for its extension, and a date of the office moves.
class CalendarPanel final : public QWidget
{
    Q_OBJECT
public:
    CalendarPanel(Session &session, QWidget *parent);

    void choose(QDate day);
    QDate chosen() const { return m_days.chosen; }

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildMonths();
    QWidget *buildSide();
    QWidget *buildOwn();
    MonthGrid *addGrid(MonthGrid::Size size, QWidget *parent);
    QToolButton *addArrow(const QString &name, const QString &word, const QString &tip, int months);
    void refreshSoon(); ///< at once while it is seen
    void read();
    void showDays();
    void listDay();
    QString words(const CalendarEntry &entry) const;
    void openEntry(const QListWidgetItem *item);
    void moveTo(QDate day);
    const CalendarEntry *current() const;
    const OfficeDate *currentOwn() const; ///< nullptr: no date of the office is chosen
    /// The chosen date of the office in the fields. Words that were typed and not saved stay, whatever day is looked at.
    void fillOwn();
    void settle();
    void addOwn();
    void changeOwn();
    void removeOwn();
    void write(const OfficeDate *seen, const OfficeDate *wanted, const QString &done);

    Session &m_session;
    PlanId m_plan; ///< whose day was chosen first
    CalendarDays m_days;
    std::vector<OfficeDate> m_own;
    OfficeDateId m_shown; ///< whose words the field holds; 0: of none, they are for a new date
    bool m_stale = true;
    int m_yearRead = 0;
    QLabel *m_title;
    QToolButton *m_month, *m_year;
    QStackedWidget *m_views;
    MonthGrid *m_grid = nullptr;
    std::array<MonthGrid *, 12> m_grids{};
    QLabel *m_dayTitle;
    QLabel *m_note; ///< that only weekends are known of the year
    QListWidget *m_list;
    DayEdit *m_ownDay;
    QLineEdit *m_ownText;
    QPushButton *m_add, *m_change, *m_remove;
};

} // namespace qd
