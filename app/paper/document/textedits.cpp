// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/textedits.h"

#include "base/hiddencharacters.h"

namespace qd
{
namespace
{

/// Her lines as paragraphs; the first stands for the composed one and keeps its lead and bookmark.
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
        paragraph.lead.clear();
        paragraph.rightText.clear();
        paragraph.bookmark.reset();
    }
}

/// The name of the file follows the title; one that she takes out is still its name.
void renameAfter(const Paragraph &composed, const QString &text, DocumentInfo &info)
{
    const QString title = text.simplified();
    if (composed.style == Style::Title && info.title == composed.text && !title.isEmpty())
        info.title = title;
}

/// What the data file keeps of a text is without the signs that nobody sees.
bool isSameDraft(const QString &kept, const QString &composed)
{
    return kept == composed || kept == withoutHidden(composed);
}

void applyTo(EditedDocument &edited, const TextEdits &edits)
{
    Document &document = edited.document;
    std::vector<Block> blocks;
    blocks.reserve(document.blocks.size());
    for (Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->key.isEmpty()) {
            blocks.push_back(std::move(block));
            continue;
        }
        edited.drafts[paragraph->key] = paragraph->text;
        const auto edit = edits.find(paragraph->key);
        if (edit == edits.end()) {
            blocks.push_back(std::move(block));
            continue;
        }
        if (!isSameDraft(edit->second.draft, paragraph->text))
            edited.changed.push_back({edit->first, edit->second.text, edit->second.draft, paragraph->text});
        renameAfter(*paragraph, edit->second.text, document.info);
        putInPlace(*paragraph, edit->second.text, blocks);
    }
    document.blocks = std::move(blocks);
}

} // namespace

EditedDocument applyEdits(Document document, const TextEdits &edits)
{
    EditedDocument edited;
    edited.document = std::move(document);
    applyTo(edited, edits);
    for (auto &version : edited.document.tighter) {
        if (edits.empty())
            break;
        EditedDocument other;
        other.document = *version;
        applyTo(other, edits);
        version = std::make_shared<const Document>(std::move(other.document));
    }
    for (const auto &[key, edit] : edits) {
        if (!edited.drafts.contains(key))
            edited.changed.push_back({key, edit.text, edit.draft, std::nullopt});
    }
    return edited;
}

TextEdits editsOf(const std::vector<PaperEdit> &texts)
{
    TextEdits edits;
    for (const PaperEdit &text : texts)
        edits[text.key] = {text.draft, text.text};
    return edits;
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
    if (edit != edits.end() && change.now)
        edit->second.draft = *change.now;
    return edits;
}

} // namespace qd
