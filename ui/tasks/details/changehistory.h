// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QTextBrowser>

namespace qd
{

class AuditWords;
class Session;
struct AuditEntry;

/// What happened to a task or measure: who, when, what, and each field before and after.
class ChangeHistory final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ChangeHistory(Session &session, QWidget *parent = nullptr);

    void show(TaskId task, MeasureId measure); ///< both invalid: nothing

private:
    QString html(const AuditEntry &entry, const AuditWords &words, bool sayMeasure) const;

    Session &m_session;
};

} // namespace qd
