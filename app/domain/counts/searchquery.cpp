// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/searchquery.h"

#include "base/pinyin.h"
#include "base/textcompare.h"

#include <algorithm>

namespace qd
{

SearchQuery::SearchQuery(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &typed : words.first(std::min<qsizetype>(words.size(), 32))) {
        const QString word = folded(typed);
        const bool letters
            = std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
        if (!word.isEmpty())
            m_words.push_back({word, letters});
    }
}

quint32 SearchQuery::found(const QStringList &foldedTexts) const
{
    quint32 bits = 0;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words[i];
        const bool there = std::any_of(foldedTexts.begin(), foldedTexts.end(), [&](const QString &text) {
            return text.contains(word.text) || (word.letters && matchesPinyin(text, word.text));
        });
        if (there)
            bits |= 1u << i;
    }
    return bits;
}

} // namespace qd
