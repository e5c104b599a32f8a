// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace qd
{

/// In which order an element of WordprocessingML wants its children. Word refuses a file, or drops what it
/// does not expect, where they stand otherwise.
struct SchemaOrder {
    QByteArrayView element; ///< local name: "pPr"
    /// Local names in order, parted by blanks; names joined by | may stand in any order among themselves.
    QByteArrayView children;
};

/// Every element with children that our files use (ECMA-376 part 1, annex A.1; its transitional form, part
/// 4).
const std::vector<SchemaOrder> &schemaOrders();

/// Place of the child in its parent, from 0; -1 where the parent does not know it.
int schemaRank(QByteArrayView parent, QByteArrayView child);

/// The element "w:pPr" around children that are given whole ("<w:jc w:val=…/>") in any order. Empty ones are
/// left out; nothing at all where none is left.
QByteArray inSchemaOrder(const QByteArray &element, std::vector<QByteArray> children);

} // namespace qd
