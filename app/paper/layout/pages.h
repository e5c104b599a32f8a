// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/chart/chartpicture.h"
#include "paper/document/document.h"
#include "paper/layout/paginate.h"
#include "paper/layout/typeset.h"

#include <QLineF>
#include <QPointF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace qd
{

/// Lines of a text at a place on a page; lengths in twips from the sheet's top left corner.
struct PlacedText {
    std::shared_ptr<const TextBlock> block;
    QPointF at; ///< top left of the first line shown
    int firstLine = 0;
    int lineCount = 0;
    double turned = 0; ///< degrees clockwise about `at` (page numbers of landscape pages)
};

struct PlacedRule {
    QLineF line;
    double width = 0; ///< twips
};

/// A chart at a place on a page.
struct PlacedChart {
    std::shared_ptr<const ChartPicture> picture;
    QPointF at; ///< its top left corner
    QString altText; ///< what it shows, in words
};

/// One sheet. (Not "Page": that is a page of the window, in the same namespace.)
struct PaperPage {
    std::vector<PlacedText> texts;
    std::vector<PlacedRule> rules;
    std::vector<PlacedChart> charts; ///< painted before the texts
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
    std::vector<PlacedBookmark> bookmarks;
    QStringList missingFonts;
    QStringList missingCharacters;

    QSizeF sheet() const; ///< twips
};

} // namespace qd
