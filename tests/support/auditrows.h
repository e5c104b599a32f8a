// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd::test
{

/// Fills the audit of a data file that lies at the place (made where there is none; closed meanwhile) with so
/// many entries of one row each, a minute apart from 2021-01-01 on: reports of 20 agencies on 100 tasks by
/// 李四, each tenth an edit of a task by 王五. The 5th and 7th before the last are by 赵六 about agency 99
/// and task 999, and say 罕见.
void fillAudit(const QString &path, int entries);

} // namespace qd::test
