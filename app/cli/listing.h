// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

// A list on the terminal or for Excel: rows of cells under a header.
namespace qd
{

struct Listing {
    QStringList header;
    std::vector<QStringList> rows;
};

/// Columns aligned by what a terminal shows (a Chinese character is two wide), two spaces apart; long cells
/// are cut to `widest` columns with …, line breaks become spaces.
QString asText(const Listing &listing, int widest = 48);

/// As base/csvtext.h has it.
QByteArray asCsv(const Listing &listing);

} // namespace qd
