// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace qd
{

/// What a person typed into a search field, taken apart once: the words, all of which must be found. A word
/// of letters is also looked for as pinyin, whole or initials (base/pinyin.h). Made once for a search over many texts.
class SearchQuery final
{
public:
    explicit SearchQuery(const QString &text);

    bool isEmpty() const { return m_words.empty(); }
    /// Bit i set: word i occurs in one of the texts, which are folded() already. Only the first 32 words
    /// count.
    quint32 found(const QStringList &foldedTexts) const;
    /// What found() gives when every word is there.
    quint32 all() const { return m_words.size() >= 32 ? ~0u : (1u << m_words.size()) - 1u; }

private:
    struct Word {
        QString text; ///< folded
        bool letters = false;
    };
    std::vector<Word> m_words;
};

} // namespace qd
