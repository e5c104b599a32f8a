// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/pages.h"

#include "paper/document/gbt9704.h"
#include "paper/layout/paginator.h"

#include <QPainter>

namespace qd
{

void PlacedPicture::paintAt(QPainter &painter) const
{
    painter.save();
    painter.translate(at.topLeft());
    paint(painter, at.size());
    painter.restore();
}

std::shared_ptr<const Pages> paginate(std::shared_ptr<const Document> document)
{
    return std::make_shared<const Pages>(Paginator(*document).run());
}

int pageCount(const Pages &pages)
{
    return static_cast<int>(pages.pages.size());
}

QSizeF pageSizeMm(const Pages &pages, int)
{
    return pages.sheet() / gbt9704::mm(1.0);
}

QStringList missingFonts(const Pages &pages)
{
    return pages.missingFonts;
}

QStringList missingCharacters(const Pages &pages)
{
    return pages.missingCharacters;
}

void paintPage(QPainter &painter, const Pages &pages, int page, double dpi)
{
    if (page < 0 || page >= pageCount(pages))
        return;
    painter.save();
    painter.scale(dpi / gbt9704::twipsPerInch, dpi / gbt9704::twipsPerInch);
    const PaperPage &sheet = pages.pages[static_cast<size_t>(page)];
    double width = -1;
    QRgb colour = inkBlack;
    for (const PlacedRule &rule : sheet.rules) {
        if (rule.width != width || rule.colour != colour) {
            width = rule.width;
            colour = rule.colour;
            painter.setPen(QPen(QColor::fromRgb(colour), width, Qt::SolidLine, Qt::SquareCap));
        }
        painter.drawLine(rule.line);
    }
    for (const PlacedPicture &picture : sheet.pictures)
        picture.paintAt(painter);
    painter.setPen(Qt::black); // never the palette's text colour: paper is white
    for (const PlacedText &text : sheet.texts) {
        if (text.colour != painter.pen().color().rgb())
            painter.setPen(QColor::fromRgb(text.colour));
        if (text.turned == 0) {
            text.block->paint(painter, text.at, text.firstLine, text.lineCount);
            continue;
        }
        painter.save();
        painter.translate(text.at);
        painter.rotate(text.turned);
        text.block->paint(painter, {0, 0}, text.firstLine, text.lineCount);
        painter.restore();
    }
    painter.restore();
}

} // namespace qd
