// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/lines.h"

#include <optional>
#include <vector>

// Stages 4 to 9 for one of the documents in a file.
namespace qd
{

/// The paragraphs of one document → a proposal with one part; its tasks may be none. `before` is what stands in front
/// of it in the file: a notice that brings it, which may say the year or declare who leads. Nothing when no paragraph
/// is numbered and fewer than two name somebody. `stated`: the title that a page gives for it in its
/// text; `pageTitle`: what it calls itself.
std::optional<Proposal> readPart(std::vector<SourceParagraph> list, const std::vector<SourceParagraph> &before,
    const MappedText &stated = {}, const QString &pageTitle = {});

/// What was passed over joins that of the proposal.
void addIgnored(Proposal &proposal, const std::vector<Ignored> &ignored);

/// How many tasks name somebody responsible, themselves or in a measure.
int annotatedTasks(const Proposal &proposal);

} // namespace qd
