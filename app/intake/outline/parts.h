// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/lines.h"

#include <vector>

// Stage 3: paragraphs → the documents in the file.
namespace qd
{

/// One document: [begin, end) of the paragraphs.
struct DocumentPart {
    size_t begin = 0;
    size_t end = 0;
    int annotations = 0; ///< paragraphs that name somebody responsible
};

/// Cuts where the highest numbers start anew (一、 after 一、 二、 …) and something between says that another
/// document begins: 附件2, a signature with its date, a document number, a title of its own. A covering
/// notice without numbers belongs to the plan behind it.
std::vector<DocumentPart> findParts(const std::vector<SourceParagraph> &paragraphs);

} // namespace qd
