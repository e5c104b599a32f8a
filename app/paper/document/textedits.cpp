// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/textedits.h"

#include <set>

namespace qd
{
namespace
{

/// Her lines as paragraphs; the first stands for the composed one and keeps its key, lead and bookmark.
void putInPlace(const Paragraph &composed, const QString &text, std::vector<Block> &out)
{
    Paragraph paragraph = composed;
    paragraph.facts.clear();
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        paragraph.text = line.trimmed();
        if (paragraph.text.isEmpty())
            continue;
        if (paragraph.bookmark && paragraph.bookmark->title == composed.text)
            paragraph.bookmark->title = paragraph.text;
        out.push_back(paragraph);
        paragraph.key.clear();
        paragraph.lead.clear();
        paragraph.rightText.clear();
        paragraph.bookmark.reset();
    }
}

} // namespace

EditedDocument applyEdits(Document document, const TextEdits &edits)
{
    EditedDocument edited;
    std::set<QString> met;
    std::vector<Block> blocks;
    blocks.reserve(document.blocks.size());
    for (Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const auto edit = paragraph && !paragraph->key.isEmpty() ? edits.find(paragraph->key) : edits.end();
        if (edit == edits.end()) {
            blocks.push_back(std::move(block));
            continue;
        }
        met.insert(edit->first);
        if (edit->second.draft != paragraph->text)
            edited.changed.push_back({edit->first, edit->second.text, edit->second.draft, paragraph->text});
        putInPlace(*paragraph, edit->second.text, blocks);
    }
    for (const auto &[key, edit] : edits) {
        if (!met.contains(key))
            edited.changed.push_back({key, edit.text, edit.draft, std::nullopt});
    }
    document.blocks = std::move(blocks);
    edited.document = std::move(document);
    return edited;
}

TextEdits withEdit(TextEdits edits, const QString &key, const QString &draft, const QString &text)
{
    if (text == draft)
        return withoutEdit(std::move(edits), key);
    edits[key] = {draft, text};
    return edits;
}

TextEdits withoutEdit(TextEdits edits, const QString &key)
{
    edits.erase(key);
    return edits;
}

TextEdits confirmed(TextEdits edits, const ChangedDraft &change)
{
    const auto edit = edits.find(change.key);
    if (edit == edits.end())
        return edits;
    if (change.now)
        edit->second.draft = *change.now;
    else
        edits.erase(edit);
    return edits;
}

} // namespace qd
