// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/text/mappedtext.h"

#include <optional>

namespace qd
{

/// The deadline of an annotation while its items are read. Several are milestones: 9月底前完成，12月底前验收
/// is one phrase as printed, with the day of the last.
class DeadlinePhrase final
{
public:
    explicit DeadlinePhrase(int year = 0)
        : m_year(year)
    {
    }

    const std::optional<Deadline> &deadline() const { return m_deadline; }
    /// `item` is a piece of `list`, behind those that were added before, and begins with the deadline.
    void add(const Deadline &deadline, const MappedText &item, const MappedText &list);

private:
    int m_year;
    std::optional<Deadline> m_deadline;
    qsizetype m_begin = 0, m_end = 0; // in the list
};

} // namespace qd
