// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSizeF>
#include <QStringList>

#include <functional>
#include <memory>

class QPainter;

namespace qd
{

struct Document;

/// A document laid out on pages.
class Pages;
std::shared_ptr<const Pages> paginate(std::shared_ptr<const Document> document);

/// What a paper leaves the house as: the document itself, or of one that must stand on one page the first of its tighter
/// versions that does.
struct FittedPaper {
    std::shared_ptr<const Document> document;
    std::shared_ptr<const Pages> pages; ///< nullptr: it may have any number of them, nothing was laid out
};
/// Errors: PaperOverfull (value: pages) where none does, which texts of the office or what stands around the content can
/// bring about.
Result<FittedPaper> fitted(std::shared_ptr<const Document> document);
Error overfull(int pages); ///< PaperOverfull

/// Asked now and then while a document is laid out: parts done and in all; false: nobody wants the pages any more.
using LayoutWatch = std::function<bool(int done, int total)>;
/// The same for long documents; nullptr when `goOn` said no.
std::shared_ptr<const Pages> paginate(std::shared_ptr<const Document> document, const LayoutWatch &goOn);

/// The beginning of a long document, enough of it for the first of its pages to stand as in the whole, only the number of
/// pages is not known yet. nullptr: the whole is hardly longer, or its first page says what follows (目录).
std::shared_ptr<const Document> openingOf(const Document &document);

int pageCount(const Pages &pages);
QSizeF pageSizeMm(const Pages &pages, int page); ///< page from 0
/// Paints one page; the painter's origin is the sheet's top left corner and one unit is `1/dpi` inch.
void paintPage(QPainter &painter, const Pages &pages, int page, double dpi);
/// "小标宋 → Noto Serif CJK SC": each font of the layout that is not on this computer and what stands in for
/// it.
QStringList missingFonts(const Pages &pages);
/// "于张□负责 U+E815": each character of the layout that no font of this computer has, once, as a box between the
/// characters beside it and with its code point; on paper it is a box too.
QStringList missingCharacters(const Pages &pages);

} // namespace qd
