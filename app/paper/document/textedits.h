// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/papereditrecords.h"
#include "paper/document/document.h"

#include <map>
#include <optional>
#include <vector>

// What the office wrote in place of composed paragraphs. The draft stands beside it as it was when she wrote,
// so that a fact that has changed since can be pointed out.
namespace qd
{

struct TextEdit {
    QString draft; ///< the composed text that she replaced
    QString text; ///< hers; lines become paragraphs, an empty text takes the paragraph out
    bool operator==(const TextEdit &) const = default;
};

using TextEdits = std::map<QString, TextEdit>; ///< by Paragraph::key

/// The draft behind an edit is another one now.
struct ChangedDraft {
    QString key;
    QString text; ///< the office's
    QString before; ///< the draft when she wrote
    std::optional<QString> now; ///< the draft of today; nothing: the paper has no such paragraph any more
};

struct EditedDocument {
    Document document;
    std::vector<ChangedDraft> changed; ///< in the order of the document, lost paragraphs last
    std::map<QString, QString> drafts; ///< by key: the composed text of every paragraph that can be edited
};

/// The document with the office's texts in place, in its tighter versions too. They are hers whole, so they
/// have no facts; all her lines have the key of the paragraph. An edit of a paragraph that the document lacks
/// changes nothing and is told in `changed`.
EditedDocument applyEdits(Document document, const TextEdits &edits);

/// As they are kept.
TextEdits editsOf(const std::vector<PaperEdit> &texts);

/// The edits with her text for that paragraph, whose draft is `draft`. A text equal to the draft is none:
/// that edit goes (用原文).
TextEdits withEdit(TextEdits edits, const QString &key, const QString &draft, const QString &text);
/// 用原文: without the edit of that paragraph.
TextEdits withoutEdit(TextEdits edits, const QString &key);
/// She has seen what changed and keeps her text: it is measured by the draft of today from now on. Where there is none
/// any more it stays as it is.
TextEdits confirmed(TextEdits edits, const ChangedDraft &change);

} // namespace qd
