// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pages.h"
#include "paper/pdf/pdffile.h"

namespace qd
{

/// Where each page lies in the file and which elements its marks belong to, in order of the marks.
struct MarkedPage {
    int object = 0;
    std::vector<int> elements;
};

/// Adds the tree of what the document's parts are (PDF 32000 14.7), so that it can be read aloud and copied
/// in order; returns its number. Pages name themselves in it by /StructParents, counted from 0.
int addStructure(PdfFile &file, const Pages &pages, const std::vector<MarkedPage> &marked);

/// Adds the outline, a tree of linked dictionaries (12.3.3); 0 where there are no bookmarks.
int addOutline(PdfFile &file, const Pages &pages, const std::vector<MarkedPage> &marked);

} // namespace qd
