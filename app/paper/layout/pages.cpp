// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/pages.h"

#include "base/reasons/paperreason.h"
#include "paper/document/gbt9704.h"
#include "paper/layout/paginator.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The first version that stands on one page, sought by halves among the tighter ones, else the tightest.
std::pair<std::shared_ptr<const Document>, std::shared_ptr<const Pages>> onOnePage(
    std::shared_ptr<const Document> document)
{
    const auto glyphs = std::make_shared<GlyphBook>(FontBook::ofThisComputer());
    auto pages = std::make_shared<const Pages>(Paginator(*document, glyphs).run());
    const auto versions = document->tighter;
    size_t low = 0;
    size_t high = versions.size();
    const bool fits = pages->pages.size() <= 1;
    while (!fits && low < high) {
        const size_t middle = (low + high) / 2;
        auto tried = std::make_shared<const Pages>(Paginator(*versions[middle], glyphs).run());
        const bool onOne = tried->pages.size() <= 1;
        if (onOne || middle + 1 == versions.size()) {
            document = versions[middle];
            pages = std::move(tried);
        }
        if (onOne)
            high = middle;
        else
            low = middle + 1;
    }
    return {document, pages};
}

} // namespace

void PlacedPicture::paintAt(QPainter &painter) const
{
    painter.save();
    painter.translate(at.topLeft());
    paint(painter, at.size());
    painter.restore();
}

std::shared_ptr<const Pages> paginate(std::shared_ptr<const Document> document)
{
    return onOnePage(std::move(document)).second;
}

Error overfull(int pages)
{
    return {ErrorCode::Invalid, PaperReason::PaperOverfull, u"pages"_s,
        {{u"value"_s, QString::number(pages)}}};
}

Result<FittedPaper> fitted(std::shared_ptr<const Document> document)
{
    if (document->tighter.empty())
        return FittedPaper{std::move(document), nullptr};
    auto [chosen, pages] = onOnePage(std::move(document));
    if (pageCount(*pages) > 1)
        return overfull(pageCount(*pages));
    Document alone = *chosen;
    alone.tighter.clear();
    return FittedPaper{std::make_shared<const Document>(std::move(alone)), std::move(pages)};
}

std::shared_ptr<const Pages> paginate(std::shared_ptr<const Document> document, const LayoutWatch &goOn)
{
    Paginator paginator(*document, goOn);
    auto pages = std::make_shared<const Pages>(paginator.run());
    return paginator.isStopped() ? nullptr : pages;
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
