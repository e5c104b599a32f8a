// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "domain/values/ids.h"

#include <QHash>
#include <QString>

#include <set>
#include <vector>

namespace qd
{

/// What a row of the audit is about, so that it can be found by task or measure long after the row itself is
/// gone.
struct AuditSubject {
    TaskId task;
    MeasureId measure;
};

/// The agencies that a change names, before or after: that of the row itself where it is one.
std::set<AgencyId> agenciesIn(const Change &change);

/// Whether a text stands in one of the values of a row, before or after; large and small letters are the
/// same.
bool saysText(const Change &change, const QString &text);

/// What rows of the data file are called now, for the reader of an audit that only knows their ids; those
/// that are gone are not among them.
struct RowNames {
    struct TaskName {
        QString name; ///< (三) 扩大服务供给
        PlanId plan;
    };
    QHash<qint64, TaskName> tasks;
    QHash<qint64, int> measures; ///< place in its task, from 1
    QHash<qint64, QString> sections; ///< titles
    QHash<qint64, QString> plans; ///< titles
};

} // namespace qd
