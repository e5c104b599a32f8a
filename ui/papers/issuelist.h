// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

class QAction;
class QBoxLayout;
class QKeySequence;
class QListWidget;

namespace qd
{

/// An issue of the chosen kind as the list shows it.
struct IssueRow {
    int number = 0; ///< 第N期
    QDate on; ///< the day of issue
    QDate withdrawnOn; ///< 作废 since then; keeps its number. Null: in force
    QString withdrawnReason;
    bool isWithdrawn() const { return withdrawnOn.isValid(); }
};

/// The issues of a kind of report, newest first, each to be opened, printed again, compared with what the
/// preview shows, or withdrawn: by buttons, keys and the menu of the list. Not shown while there is none.
class IssueList final : public QWidget
{
    Q_OBJECT
public:
    explicit IssueList(QWidget *parent = nullptr);

    void setComparable(bool comparable); ///< whether the kind says what has changed since an issue
    void setRows(std::vector<IssueRow> rows); ///< newest first; the chosen number stays chosen
    const std::vector<IssueRow> &rows() const { return m_rows; }
    const IssueRow *row(int number) const; ///< nullptr: no such issue

Q_SIGNALS:
    void openWanted(int number);
    void printWanted(int number);
    void compareWanted(int number);
    void withdrawWanted(int number);

private:
    QAction *add(QBoxLayout *buttons, const QString &name, const QString &text, const QString &tip,
        const QKeySequence &key, void (IssueList::*wanted)(int));
    int number() const; ///< of the chosen one; 0: none
    void settle(); ///< what can be done with the chosen one

    std::vector<IssueRow> m_rows;
    QListWidget *m_list;
    QAction *m_compare = nullptr;
    QAction *m_withdraw = nullptr;
};

} // namespace qd
