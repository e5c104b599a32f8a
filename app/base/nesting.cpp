// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nesting.h"

#include "base/charset.h"

#include <algorithm>
#include <array>

namespace qd
{
namespace
{

/// Opening signs, and at the same place the closing ones; round brackets share one kind.
constexpr std::array openers{u'“', u'‘', u'《', u'〈', u'〔', u'[', u'【', u'［', u'〖', u'｛', u'（', u'('};
constexpr std::array closers{u'”', u'’', u'》', u'〉', u'〕', u']', u'】', u'］', u'〗', u'｝', u'）', u')'};
constexpr int roundKind = 10;

template <size_t N>
int kindIn(const std::array<char16_t, N> &signs, QChar c)
{
    const auto at = std::find(signs.begin(), signs.end(), c.unicode());
    if (at == signs.end())
        return -1;
    return std::min(static_cast<int>(at - signs.begin()), roundKind);
}

bool endsSentence(QChar c)
{
    static constexpr CharSet ends(u"。；！？");
    return ends.contains(c);
}

} // namespace

Nesting::Nesting(QStringView text)
    : m_depth(static_cast<size_t>(text.size()), 0)
{
    struct Open {
        int kind;
        qsizetype at;
    };
    std::vector<Open> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] >= u'\u4e00' && text[i] <= u'\u9fff')
            continue; // nearly all there is
        if (const int kind = kindIn(openers, text[i]); kind >= 0) {
            open.push_back({kind, i});
        } else if (const int closing = kindIn(closers, text[i]); closing >= 0) {
            constexpr size_t reach = 8; // deeper nesting than this is a missing sign, not structure
            for (size_t back = 0; back < std::min(reach, open.size()); ++back) {
                const Open &candidate = open[open.size() - 1 - back];
                if (candidate.kind != closing)
                    continue;
                m_pairs.push_back({candidate.at, i, closing == roundKind});
                open.resize(open.size() - 1 - back);
                break;
            }
        } else if (text[i] == u'\n') {
            open.clear(); // nothing is quoted or bracketed across paragraphs
        }
    }
    std::sort(m_pairs.begin(), m_pairs.end(), [](const Pair &a, const Pair &b) { return a.open < b.open; });
    std::vector<int> change(m_depth.size() + 1, 0);
    for (const Pair &pair : m_pairs) {
        ++change[static_cast<size_t>(pair.open)];
        --change[static_cast<size_t>(pair.close) + 1];
    }
    int depth = 0;
    for (size_t i = 0; i < m_depth.size(); ++i)
        m_depth[i] = depth += change[i];
}

std::vector<Pair> Nesting::topLevel() const
{
    std::vector<Pair> top;
    for (const Pair &pair : m_pairs) {
        if (top.empty() || pair.open > top.back().close)
            top.push_back(pair);
    }
    return top;
}

std::vector<Extent> sentenceExtents(QStringView text)
{
    std::vector<Extent> sentences;
    const Nesting nesting(text);
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        qsizetype from = begin;
        qsizetype to = end;
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        if (to > from)
            sentences.push_back({from, to});
        begin = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            close(i);
        else if (endsSentence(text[i]) && nesting.depth(i) == 0)
            close(i + 1);
    }
    close(text.size());
    return sentences;
}

} // namespace qd
