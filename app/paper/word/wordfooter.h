// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"

#include <QByteArray>

namespace qd
{

inline constexpr char oddFooterId[]
    = "rIdOdd"; ///< of odd pages, or of all, among the relations of the document
inline constexpr char evenFooterId[] = "rIdEven";

/// From the sheet's edge to the lower edge of the page number, in twips: its dash stands 7 mm below the text
/// area (GB/T 9704 7.5).
int footerDistance(int marginBottom);

/// word/footer*.xml: the page number by the profile (docs/domain.md §9). `pages` stands there as the number
/// of all until Word counts them.
QByteArray footerXml(const Document &document, bool even);

} // namespace qd
