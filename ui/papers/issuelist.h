// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

class QListWidget;
class QToolButton;

namespace qd
{

/// An issue of the chosen kind as the list shows it.
struct IssueRow {
    int number = 0; ///< 第N期
    QDate on; ///< the day of issue
    bool isWithdrawn = false; ///< 作废; keeps its number
};

/// The issues of a kind of report, newest first, each to be opened, printed again or compared with what the
/// preview shows. Not shown while there is none.
class IssueList final : public QWidget
{
    Q_OBJECT
public:
    explicit IssueList(QWidget *parent = nullptr);

    void setRows(const std::vector<IssueRow> &rows); ///< newest first; the chosen number stays chosen

Q_SIGNALS:
    void openWanted(int number);
    void printWanted(int number);
    void compareWanted(int number);

private:
    int number() const; ///< of the chosen one; 0: none

    QListWidget *m_list;
    QToolButton *m_open;
    QToolButton *m_print;
    QToolButton *m_compare;
};

} // namespace qd
