// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

#include <optional>

namespace qd
{

/// The composed document with what the options want around its content, in the order of GB/T 9704 7: cover,
/// contents, red head, title, addressees, content, note of attachments, signature and date, contact, imprint.
/// What the office always says comes from its rules; `date` is the only one of a paper (PaperInput::date).
/// A document without a title gets its addressees at the top. One with tighter versions must stand on one
/// page: it has no cover and no contents, and all its versions have the rest.
Document furnished(Document document, const PaperFurniture &furniture, QDate date, const OfficeRules &rules,
    const PaperText &text);

/// Who signs the office's papers.
QString signatoryOf(const OfficeRules &rules, const PaperText &text);

/// Signature and date, and below them whom to ask where the office says so: of a letter, which always has
/// them.
void sign(std::vector<Block> &blocks, QDate date, const OfficeRules &rules, const PaperText &text,
    std::optional<TypeSize> size = {});

} // namespace qd
