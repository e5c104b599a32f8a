// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/text/mappedtext.h"

#include <algorithm>
#include <numeric>

namespace qd
{

MappedText::MappedText(QStringView text, qsizetype begin)
    : m_text(text.toString())
    , m_at(static_cast<size_t>(text.size()))
{
    std::iota(m_at.begin(), m_at.end(), static_cast<qint32>(begin));
}

void MappedText::append(const MappedText &other)
{
    m_text += other.m_text;
    m_at.insert(m_at.end(), other.m_at.begin(), other.m_at.end());
}

void MappedText::moveBy(qsizetype units)
{
    for (qint32 &at : m_at)
        at += static_cast<qint32>(units);
}

MappedText MappedText::mid(qsizetype begin, qsizetype length) const
{
    const qsizetype from = qBound<qsizetype>(0, begin, size());
    const qsizetype count = length < 0 ? size() - from : qMin(length, size() - from);
    MappedText part;
    part.m_text = m_text.mid(from, count);
    part.m_at.assign(m_at.begin() + from, m_at.begin() + from + count);
    return part;
}

MappedText MappedText::trimmed() const
{
    qsizetype begin = 0;
    qsizetype end = size();
    while (begin < end && m_text[begin].isSpace())
        ++begin;
    while (end > begin && m_text[end - 1].isSpace())
        --end;
    return mid(begin, end - begin);
}

MappedText MappedText::without(const std::vector<Span> &spans) const
{
    MappedText rest;
    qsizetype at = 0;
    for (const Span &span : spans) {
        rest.append(mid(at, span.begin - at));
        at = span.end;
    }
    rest.append(mid(at));
    return rest;
}

Span MappedText::span() const
{
    return spanOf(0, size());
}

Span MappedText::spanOf(qsizetype begin, qsizetype length) const
{
    if (length <= 0 || begin < 0 || begin + length > size())
        return {};
    const auto first = m_at.begin() + begin;
    const auto last = first + length - 1;
    if (*first <= *last)
        return {*first, *last + 1};
    const auto [least, most] = std::minmax_element(first, last + 1); // a number that was torn off stood behind its text
    return {*least, *most + 1};
}

} // namespace qd
