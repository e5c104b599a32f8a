// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace qd
{

/// A short line for a day that may be left open: 2023-03-01 or 3月1日. Coloured and explained while it is no
/// day.
class DayEdit final : public QLineEdit
{
    Q_OBJECT
public:
    DayEdit(const QString &placeholder, int year, QWidget *parent = nullptr);

    QDate day() const; ///< null when empty or no day
    bool isAcceptable() const; ///< empty or a day
    void setDay(QDate day);
    void setYear(int year) { m_year = year; } ///< of days typed without one

private:
    void settle();

    int m_year;
};

} // namespace qd
