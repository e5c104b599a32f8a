// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/html/inlinetext.h"

#include "office/blocks/invisible.h"

#include <algorithm>
#include <utility>

namespace qd
{
namespace
{

bool isCollapsible(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isChinese(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2E80 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFF00 && u <= 0xFFEF)
        || (u >= 0x2460 && u <= 0x24FF) || u == 0x2014 || u == 0x2026 || (u >= 0x2018 && u <= 0x201D)
        || c.isSurrogate();
}

} // namespace

void InlineText::add(QStringView text)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isInvisible(u))
            continue;
        if (isCollapsible(u)) {
            m_gap = std::max(m_gap, u == u'\n' || u == u'\r' ? Gap::LineEnd : Gap::Space);
            continue;
        }
        const bool joins
            = m_gap == Gap::LineEnd && !m_text.isEmpty() && isChinese(m_text.back()) && isChinese(c);
        if (m_gap != Gap::None && !joins && !m_text.isEmpty())
            m_text += u' ';
        m_gap = Gap::None;
        m_text += u == 0x00A0 ? QChar(u' ') : u == 0x2028 || u == 0x2029 ? QChar(u' ') : c;
    }
}

QString InlineText::take()
{
    m_gap = Gap::None;
    return std::exchange(m_text, {}).trimmed();
}

} // namespace qd
