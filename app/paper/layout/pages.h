// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/layout/pageframe.h"
#include "paper/layout/paginate.h"
#include "paper/layout/structure.h"
#include "paper/layout/typeset.h"

#include <QLineF>
#include <QRectF>
#include <QPointF>
#include <QRgb>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

namespace qd
{

inline constexpr QRgb inkBlack = 0xff000000;
inline constexpr QRgb inkRed = 0xffff0000; ///< of the red head

/// Lines of a text at a place on a page; lengths in twips from the sheet's top left corner.
struct PlacedText {
    std::shared_ptr<const TextBlock> block;
    QPointF at; ///< top left of the first line shown
    int firstLine = 0;
    int lineCount = 0;
    double turned = 0; ///< degrees clockwise about `at` (page numbers of landscape pages)
    int element = -1; ///< place in Pages::elements; -1: furniture
    QRgb colour = inkBlack;
    bool flows = false; ///< prose, whose lines may stand on the next page as well
};

struct PlacedRule {
    QLineF line;
    double width = 0; ///< twips
    QRgb colour = inkBlack;
};

/// Words of a picture, for what looks whether a font has them.
struct PictureWords {
    FontRole role = FontRole::FangSong;
    QString text;
};

/// A picture on a page. What it paints is asked for whenever the page is painted.
struct PlacedPicture {
    QRectF at; ///< twips from the sheet's corner
    std::function<void(QPainter &, QSizeF)> paint; ///< into a rectangle of that size at the origin, in twips
    int element = -1; ///< a Figure with its words; -1: furniture
    std::vector<PictureWords> words;

    void paintAt(QPainter &painter) const;
};

/// One sheet. (Not "Page": that is a page of the window, in the same namespace.)
struct PaperPage {
    std::vector<PlacedText> texts;
    std::vector<PlacedRule> rules;
    std::vector<PlacedPicture> pictures; ///< painted before the texts
    bool numbered = true;
    bool isBegun = false; ///< by a page break: no line of the page before is brought here
    bool isBlank() const { return texts.empty() && pictures.empty(); }
};

struct PlacedBookmark {
    int level = 0;
    QString title;
    int page = 0; ///< from 0
    double y = 0; ///< twips from the top
};

/// A document laid out: what stands where. Made once by paginate(), painted by everything.
class Pages final
{
public:
    DocumentInfo info;
    std::vector<PaperPage> pages;
    std::vector<PageElement> elements; ///< in reading order, a parent before what it holds
    std::vector<PlacedBookmark> bookmarks;
    QStringList missingFonts;
    QStringList missingCharacters;

    QSizeF sheet() const { return sheetOf(info); } ///< twips
    int addElement(const PageElement &element)
    {
        elements.push_back(element);
        return static_cast<int>(elements.size()) - 1;
    }
};

} // namespace qd
