// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/papersubject.h"

#include "paper/compose/compose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString kindName(PaperKind kind)
{
    const auto &kinds = paperKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [kind](const PaperKindInfo &info) { return info.kind == kind; });
    return QLatin1String(found->name);
}

/// The same words for the same selection, in whatever order it was chosen.
QString selectionOf(const PaperOptions &options)
{
    QStringList words;
    if (options.section.isValid())
        words << u"section="_s + QString::number(options.section.value);
    if (options.task.isValid())
        words << u"task="_s + QString::number(options.task.value);
    QStringList states;
    for (const WorkState state : options.states)
        states << key(state);
    states.sort();
    states.removeDuplicates();
    if (!states.isEmpty())
        words << u"state="_s + states.join(u',');
    return words.join(u';');
}

} // namespace

PaperSubject subjectOf(PlanId plan, const PaperOptions &options)
{
    const bool wholeYear = options.kind == PaperKind::Breakdown;
    return {plan, kindName(options.kind), wholeYear ? Period() : options.period, options.agency,
        selectionOf(options)};
}

TextEdits keptEdits(const PlanSnapshot &data, const PaperSubject &subject)
{
    std::vector<PaperEdit> texts;
    for (const PaperEdit &text : data.rows<PaperEdit>()) {
        if (text.subject() == subject)
            texts.push_back(text);
    }
    return editsOf(texts);
}

} // namespace qd
