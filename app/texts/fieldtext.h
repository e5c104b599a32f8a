// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/registry.h"

#include <QString>

// The words for tables and their columns (domain/records/records), as the audit names them to people.
namespace qd
{

QString text(Table table); ///< 任务 举措 …
/// The word for a table by its key; another name (an inner table) stays as it is.
QString tableText(const QString &key);
/// The word for a column of a table: 标题, 完成时限 …; a column nobody knows (of a newer program) stays as it
/// is.
QString fieldText(Table table, const QString &column);
/// The word for a key of a closed list in that column (推进中 for "ongoing"); any other value stays as it is.
QString valueText(Table table, const QString &column, const QString &value);

} // namespace qd
