// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QCoreApplication>

class QWidget;

namespace qd
{

class Session;

/// Moves tasks and measures up, down and into another section: one Workspace call each. Errors are shown.
class TaskMover final
{
    Q_DECLARE_TR_FUNCTIONS(qd::TaskMover)
public:
    explicit TaskMover(Session &session)
        : m_session(session)
    {
    }

    // False: nothing was moved.

    /// Within its section; over the end of it into the neighbouring one.
    bool moveBy(TaskId task, int by);
    /// Within its task; over the end of it into the neighbouring one.
    bool moveBy(MeasureId measure, int by);
    /// The person chooses the section; it will stand at the end of it.
    bool moveToSection(TaskId task, QWidget *asking);

private:
    Session &m_session;
};

} // namespace qd
