// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace qd
{

/// A list behind a tile of 今日: shown, it stands in the place of 需要处理 and takes the keyboard. Its heading, what
/// can be done with it and ✕ stand above it; Esc closes it.
class TodayList : public QWidget
{
    Q_OBJECT
public:
    void toggle() { setOpen(isHidden()); }
    void open() { setOpen(true); }
    void fold() { setOpen(false); }

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    /// `name` is that of the table; the list's is `name`List, that of ✕ `name`Close.
    TodayList(const QString &name, QWidget *parent);
    void setRows(QAbstractItemModel *rows); ///< once; the clerk sorts them

    QTableView *table() const { return m_table; }
    QLabel *heading() const { return m_heading; }
    void addButton(QPushButton *button, const QString &name); ///< before ✕
    virtual bool mayOpen() const { return true; } ///< an empty list need not
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setOpen(bool open);

    QTableView *m_table;
    QLabel *m_heading;
    QBoxLayout *m_head;
};

} // namespace qd
