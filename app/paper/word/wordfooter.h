// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/layout/typeset.h"

#include <QByteArray>

namespace qd
{

class WordPage;

inline constexpr char oddFooterId[]
    = "rIdOdd"; ///< of odd pages, or of all, among the relations of the document
inline constexpr char evenFooterId[] = "rIdEven";

/// From the sheet's edge to the lower edge of the page number, in twips: its dash stands 7 mm below the text
/// area (GB/T 9704 7.5).
int footerDistance(int marginBottom, const StyleLook &look);

/// word/footer*.xml: the page number as profile and office want it (docs/domain.md §9).
QByteArray footerXml(const DocumentInfo &info, const WordPage &page, bool even);

} // namespace qd
