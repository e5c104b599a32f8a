// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaycounts.h"
#include "ui/today/todaylist.h"

namespace qd
{

class OpenDoubtModel;
class Session;

/// The list behind the tile 待确认: each point can be opened where it is put right, or marked as settled.
/// Closes when nothing is left.
class OpenDoubtPanel final : public TodayList
{
    Q_OBJECT
public:
    OpenDoubtPanel(Session &session, QWidget *parent);

    void setPoints(std::vector<TodayPoint> points);

protected:
    bool mayOpen() const override;

private:
    void buildTable();
    const TodayPoint *current() const; ///< nullptr when no row is chosen
    void openCurrent();
    void settleChosen();
    void enableButtons();

    Session &m_session;
    OpenDoubtModel *m_model;
    QPushButton *m_open;
    QPushButton *m_settle;
};

} // namespace qd
