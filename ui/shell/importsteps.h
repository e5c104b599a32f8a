// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QFrame>

#include <array>

class QToolButton;

namespace qd
{

class Session;

/// The line that leads on after an import: 确认单位 → 批量定时限 → 开始填报. A step is ticked once nothing is
/// left to do in it or the clerk went there; with all ticked or closed the line is gone. It belongs to the
/// plan last imported: it is hidden while another one is open, and is there again after a restart.
class ImportSteps final : public QFrame
{
    Q_OBJECT
public:
    explicit ImportSteps(Session &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Step { Agencies, Deadlines, Reports, StepCount };

    void begin();
    void take(Step step);
    void settle();
    void recall(); ///< the line of an earlier run, where its plan is the one that is open
    void remember() const;
    void end(); ///< nothing to lead on from any more
    int left(Step step) const; ///< to do in it; of Reports 0 as soon as there is one
    static QString name(Step step);
    static QString tip(Step step);

    Session &m_session;
    PlanId m_plan; ///< 0: no import to lead on from
    std::array<bool, StepCount> m_taken{};
    std::array<QToolButton *, StepCount> m_buttons{};
};

} // namespace qd
