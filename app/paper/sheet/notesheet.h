// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/document/typesizes.h"

#include <QStringList>

namespace qd
{

class Workbook;

/// Everything of a document that is no table, in its order, one paragraph a line: title, period, 数据截至,
/// counts and notes, and what stands around them.
struct NoteLine {
    Style style = Style::Body;
    QString text;
};
std::vector<NoteLine> noteLines(const Document &document);

/// The sheet 说明: the lines of the document, then `remarks` of the writer, in the faces of the paper.
void addNoteSheet(Workbook &book, const QString &name, const std::vector<NoteLine> &lines,
    const QStringList &remarks, const TypeSizes &sizes);

} // namespace qd
