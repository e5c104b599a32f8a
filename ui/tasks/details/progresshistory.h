// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QTextBrowser>

namespace qd
{

class Session;
struct Progress;

/// The reports on a measure, or on all measures of a task: newest period first, every version, the superseded
/// ones muted.
class ProgressHistory final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ProgressHistory(Session &session, QWidget *parent = nullptr);

    void show(TaskId task, MeasureId measure); ///< both invalid: nothing

private:
    QString html(const std::vector<Progress> &reports, bool withMeasure) const;
    QString one(const Progress &report, bool superseded, bool withMeasure) const;

    Session &m_session;
};

} // namespace qd
