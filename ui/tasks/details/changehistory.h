// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "domain/values/registry.h"

#include <QTextBrowser>

class QJsonValue;

namespace qd
{

class Session;
struct AuditEntry;
struct Change;

/// What happened to a task or measure: who, when, what, and each field before and after.
class ChangeHistory final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ChangeHistory(Session &session, QWidget *parent = nullptr);

    void show(TaskId task, MeasureId measure); ///< both invalid: nothing

private:
    QString html(const AuditEntry &entry, TaskId task, MeasureId measure) const;
    QString lines(const Change &change, bool sayMeasure) const;
    QString oneLine(const Change &change) const; ///< of a row that came or went; empty: field by field
    QString value(const QString &column, const QJsonValue &value) const;
    bool concerns(const Change &change, TaskId task, MeasureId measure) const;
    static QString fieldName(Table table, const QString &column); ///< empty: not shown

    QString actText(const QJsonObject &row) const;

    Session &m_session;
    QDate m_day; ///< of the entry being told: agencies have the names of that day
};

} // namespace qd
