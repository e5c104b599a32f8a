// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/parts.h"

#include "intake/outline/frontmatter.h"
#include "intake/outline/measures.h"
#include "intake/outline/outline.h"
#include "intake/outline/paragraphnumbers.h"
#include "intake/words/formalline.h"
#include "intake/words/titleline.h"

#include <algorithm>

namespace qd
{
namespace
{

/// The first paragraph between two numbered ones that can only be the head of another document; `to` when
/// none is. Behind a signature and date everything belongs to the next; a title alone needs the numbers of
/// sections (一、).
size_t headBetween(const std::vector<SourceParagraph> &paragraphs, size_t from, size_t to, int rank)
{
    for (size_t i = from; i < to; ++i) {
        const QString &text = paragraphs[i].text.text();
        if (isAnnexLine(text))
            return i;
        if (isDateLine(text)) { // the signature's; what follows is new
            size_t next = i + 1;
            while (next < to && isFormalLine(paragraphs[next].text.text())
                && !isAnnexLine(paragraphs[next].text.text()))
                ++next;
            return next < to ? next : to;
        }
        if (rank <= sectionRank && isTitleOfPlan(text))
            return i;
    }
    return to;
}

/// The first line that stands above an annex, whatever its numbers are; `to` when none does.
size_t annexBetween(const std::vector<SourceParagraph> &paragraphs, size_t from, size_t to)
{
    while (from < to && !isAnnexLine(paragraphs[from].text.text()))
        ++from;
    return from;
}

} // namespace

std::vector<DocumentPart> findParts(const std::vector<SourceParagraph> &paragraphs)
{
    std::vector<DocumentPart> parts{{0, paragraphs.size(), 0}};
    int rootRank = -1; // highest in the current part
    size_t lastNumbered = 0;
    const auto numbers = numbersOf(paragraphs);
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const auto &numbering = numbers[i];
        if (!numbering)
            continue;
        const bool begins = rootRank >= 0 && numbering->value == 1;
        if (begins) {
            const size_t head = numbering->rank <= rootRank
                ? headBetween(paragraphs, lastNumbered + 1, i, numbering->rank)
                : annexBetween(paragraphs, lastNumbered + 1, i);
            if (head < i) {
                parts.back().end = head;
                parts.push_back({head, paragraphs.size(), 0});
                rootRank = -1;
            }
        }
        rootRank = rootRank < 0 ? numbering->rank : std::min(rootRank, numbering->rank);
        lastNumbered = i;
    }
    for (DocumentPart &part : parts) {
        if (parts.size() == 1)
            break; // nothing to choose between
        for (size_t i = part.begin; i < part.end; ++i)
            part.annotations += hasParties({paragraphs[i].text}, {}) ? 1 : 0;
    }
    return parts;
}

} // namespace qd
