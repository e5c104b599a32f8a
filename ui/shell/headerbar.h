// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace qd
{

class PeriodBox;
class SearchField;

/// The top of the window: which plan, its settings, which period, and the field of the one search (windowsearch.h).
class HeaderBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBar(Session &session, QWidget *parent = nullptr);

    void refresh(); ///< plans and period as they are now
    SearchField *searchField() const { return m_search; }
    void openSettings(); ///< of the plan

Q_SIGNALS:
    void planChosen(qd::PlanId plan);
    void plansWanted(); ///< the list of all plans

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session &m_session;
    QComboBox *m_plan;
    QToolButton *m_settings;
    PeriodBox *m_period;
    SearchField *m_search;
};

} // namespace qd
