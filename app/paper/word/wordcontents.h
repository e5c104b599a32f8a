// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"

#include <QByteArray>

#include <vector>

namespace qd
{

/// The bookmarks of a document as Word's table of contents needs them: each has an anchor at its place and an
/// entry with its page as our own layout has it, until Word counts for itself. Nothing in a document without
/// Contents.
class WordContents final
{
public:
    explicit WordContents(const Document &document);

    /// The outline level of the next bookmark where its style does not give it, for w:pPr.
    static QByteArray outlineLevel(const Bookmark &bookmark);
    /// Opens the anchor of the next bookmark in the order of the document.
    void openAnchor(QByteArray &xml, const std::optional<Bookmark> &bookmark);
    void closeAnchor(QByteArray &xml, const std::optional<Bookmark> &bookmark);

    bool isEmpty() const { return m_entries.empty(); }
    /// The paragraphs of the field with all entries.
    void appendField(QByteArray &xml, const Contents &contents) const;

private:
    struct Entry {
        int level = 0;
        QString title;
        int styleLevel = 0; ///< by which Word collects it
        int page = 0; ///< 0: not known
    };
    void collect(const Document &document);
    void findPages(const Document &document);

    std::vector<Entry> m_entries;
    size_t m_next = 0;
};

} // namespace qd
