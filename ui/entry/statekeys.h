// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QChar>

#include <optional>

namespace qd
{

/// The letter that sets a state from where the percentage is typed: the initial of 启动, 推进, 完成, 销号, 整
/// of 调整.
constexpr char16_t stateLetter(WorkState state)
{
    switch (state) {
    case WorkState::NotStarted:
        return u'Q';
    case WorkState::Ongoing:
        return u'T';
    case WorkState::Done:
        return u'W';
    case WorkState::Closed:
        return u'X';
    case WorkState::Adjusted:
        return u'Z';
    }
    return 0;
}
inline constexpr char16_t blockedLetter = u'S'; ///< 受阻, on and off

/// Nothing for a letter that sets none.
std::optional<WorkState> stateOfLetter(QChar letter);

} // namespace qd
