// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/deadlinephrase.h"

#include <algorithm>

namespace qd
{
namespace
{

/// "年底前完成" → 年底前: after 前 the verb adds nothing. "6月底完成" stays as it is.
Deadline withoutVerb(const Deadline &deadline, int year)
{
    const auto hit = deadlineAtStart(deadline.phrase, year);
    if (hit && hit->firm && deadline.phrase.size() == hit->length + 2 && deadline.phrase.endsWith(u"完成"))
        return hit->deadline;
    return deadline;
}

} // namespace

void DeadlinePhrase::add(const Deadline &deadline, const MappedText &item, const MappedText &list)
{
    qsizetype begin = m_end;
    while (begin + item.size() < list.size() && list.spanOf(begin, 1).begin != item.span().begin)
        ++begin;
    if (!m_deadline) {
        m_deadline = withoutVerb(deadline, m_year);
        m_begin = begin;
    } else {
        const QStringView gap = QStringView(list.text()).sliced(m_end, begin - m_end);
        const bool together
            = std::none_of(gap.begin(), gap.end(), [](QChar c) { return c.isLetterOrNumber(); });
        m_deadline->phrase = together ? list.text().mid(m_begin, begin + deadline.phrase.size() - m_begin)
                                      : m_deadline->phrase + u'；' + deadline.phrase;
        const auto read = readDeadline(m_deadline->phrase, m_year);
        m_deadline->date = read ? read->date : std::max(m_deadline->date, deadline.date);
    }
    m_end = begin + item.size();
}

} // namespace qd
