// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// Whether the text is what is left of a table after a PDF tool: many lines in which columns stand side by
/// side. Read as prose it would give wrong tasks.
bool looksLikeFlattenedTable(const QString &source);

/// Whether one line is made of the headings of a task table, with or without room between them
/// (工作任务责任单位进展情况). In a text without numbering that tells a badly pasted table from something
/// that is no plan at all.
bool hasHeadingRow(const QString &source);

} // namespace qd
