// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/openbrackets.h"

#include "base/charset.h"
#include "intake/words/vocabulary.h"

#include <vector>

namespace qd
{
namespace
{

constexpr CharSet opening(u"（(〔［[【｛〖");
constexpr CharSet closing(u"）)〕］]】｝〗");

bool namesSomebody(QStringView inside)
{
    constexpr qsizetype reach = 60;
    const QStringView head = inside.left(reach);
    return labelAtStart(inside) || head.contains(u"牵头") || head.contains(u"负责") || head.contains(u"配合");
}

} // namespace

std::optional<OpenBracket> openBracketIn(QStringView text)
{
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (opening.contains(text[i]))
            open.push_back(i);
        else if (closing.contains(text[i]) && !open.empty())
            open.pop_back();
    }
    if (open.empty())
        return std::nullopt;
    return OpenBracket{open.front(), namesSomebody(text.sliced(open.front() + 1))};
}

} // namespace qd
