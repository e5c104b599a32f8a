// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace qd
{

/// The kind of a failure: what the caller may do about it.
enum class ErrorCode { Invalid, NotFound, Conflict, Busy, Io, Corrupt, TooNew, Cancelled, Bug };

/// The lists of reasons, one for each concern, in base/reasons: a feature that adds one is compiled anew with what
/// deals with it, not with everything.
enum class ReasonGroup { None, File, Reading, Data, Rule, Paper, Command, Supervision, Evidence };

/// Why it failed, in the terms of the office: a member of one of those lists, or nothing. Each has one sentence in
/// texts/errortext.cpp, which says what happened and what to do; `fields` of the Error fill the blanks of it.
class Reason final
{
public:
    constexpr Reason() = default; ///< no reason that anybody described
    template <typename E>
    requires requires(E value) { groupOf(value); }
    constexpr Reason(E value) // implicit: a member of a list is a reason
        : m_group(groupOf(value))
        , m_value(static_cast<int>(value))
    {
    }

    constexpr ReasonGroup group() const { return m_group; }
    /// The member, where it is one of that list.
    template <typename E>
    constexpr std::optional<E> as() const
    {
        return groupOf(E{}) == m_group ? std::optional(static_cast<E>(m_value)) : std::nullopt;
    }
    constexpr bool operator==(const Reason &) const = default;

private:
    ReasonGroup m_group = ReasonGroup::None;
    int m_value = 0;
};

/// A failure as a value. `detail` is technical (English, for the log); people read texts/errortext only.
struct Error {
    ErrorCode code = ErrorCode::Bug;
    Reason reason;
    QString detail;
    QHash<QString, QString>
        fields; ///< names as used in texts/errortext.cpp: file, name, value, who, limit, line …
};

} // namespace qd
