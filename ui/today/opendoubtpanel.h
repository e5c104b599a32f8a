// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaycounts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace qd
{

class OpenDoubtModel;
class Session;

/// The list behind the tile 待确认: each point can be opened where it is put right, or marked as settled.
/// Hides itself when nothing is left.
class OpenDoubtPanel final : public QWidget
{
    Q_OBJECT
public:
    OpenDoubtPanel(Session &session, QWidget *parent);

    void setPoints(std::vector<TodayPoint> points);
    /// Shows or hides the list; shown, it takes the keyboard.
    void toggle();

private:
    QWidget *buildHead();
    void buildPointTable();
    const TodayPoint *current() const; ///< nullptr when no row is chosen
    void openCurrent();
    void settleChosen();
    void enableButtons();

    Session &m_session;
    OpenDoubtModel *m_model;
    QTableView *m_table;
    QLabel *m_heading;
    QPushButton *m_open;
    QPushButton *m_settle;
};

} // namespace qd
