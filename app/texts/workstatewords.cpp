// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/workstatewords.h"

#include "base/textcompare.h"
#include "texts/enumtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// ---- the table: words of offices, separated by |

struct StateWords {
    WorkState state;
    QStringView words;
};

constexpr std::array stateWords{
    StateWords{WorkState::NotStarted, u"未启动|未开始|尚未启动|待启动|未开展"},
    StateWords{WorkState::Ongoing, u"推进中|进行中|正在推进|正在办理|办理中|在办|持续推进中|有序推进"},
    StateWords{WorkState::Done, u"已完成|完成|已办结|办结|已完结"},
    StateWords{WorkState::Closed, u"已销号|销号"},
    StateWords{WorkState::Adjusted, u"已调整|调整"},
};

} // namespace

std::optional<WorkState> workStateOf(const QString &cell)
{
    const QString plain = folded(cell);
    for (const StateWords &words : stateWords) {
        if (words.words.toString().split(u'|').contains(plain) || plain == folded(text(words.state)))
            return words.state;
    }
    return std::nullopt;
}

} // namespace qd
