// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/unnumbered.h"

namespace qd
{
namespace
{

/// 加强制度建设: a line that only a title is.
bool isTitleLine(const QString &text)
{
    constexpr qsizetype longest = 36;
    return text.size() <= longest && !QStringView(u"。；;，,！？").contains(text.back());
}

} // namespace

UnnumberedItems unnumberedItems(const TaskText &paragraphs)
{
    UnnumberedItems result;
    TaskText open; // paragraphs that no annotation has closed yet
    const auto giveUp = [&](size_t keep) {
        if (open.size() <= keep)
            return;
        const auto kept = open.end() - static_cast<std::ptrdiff_t>(keep);
        result.rest.insert(result.rest.end(), open.begin(), kept);
        open.erase(open.begin(), kept); // all at once: a long table leaves a hundred thousand
    };
    for (const MappedText &paragraph : paragraphs) {
        const bool line = isAnnotationLine(paragraph, {});
        if (line && open.empty()) { // a further line below the one that closed the item
            auto &rest = result.rest;
            if (!result.items.empty())
                result.items.back().push_back(paragraph);
            else
                rest.push_back(paragraph);
            continue;
        }
        if (!line && !open.empty() && !isTitleLine(open.back().text()))
            giveUp(0);
        open.push_back(paragraph);
        if (!line && !hasParties({paragraph}, {}))
            continue;
        giveUp(line ? 3 : 2);
        result.items.push_back(std::move(open));
        open.clear();
    }
    giveUp(0);
    return result;
}

} // namespace qd
