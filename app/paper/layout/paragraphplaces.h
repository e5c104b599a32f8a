// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QRgb>
#include <QString>

#include <vector>

class QPainter;

namespace qd
{

struct Document;
class Pages;

/// Where lines of a composed paragraph stand. One that goes over two pages, and one for which the office
/// wrote several lines, has several places.
struct ParagraphPlace {
    QString key; ///< Paragraph::key
    int page = 0; ///< from 0
    QRectF area; ///< mm from the sheet's corner, as wide as the text may be
    double fontMm = 0; ///< size of its type
    bool operator==(const ParagraphPlace &) const = default;
};

/// From the first page to the last, down each page.
std::vector<ParagraphPlace> paragraphPlaces(const Pages &pages);

/// What facts filled into the paragraphs of a page, as a ground of that colour: to be painted before the page
/// itself, as paintPage() is asked to. For the screen alone.
void paintFacts(
    QPainter &painter, const Pages &pages, const Document &document, int page, double dpi, QRgb colour);

} // namespace qd
