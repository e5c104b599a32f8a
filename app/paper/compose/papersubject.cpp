// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/papersubject.h"

#include "domain/values/enumkeys.h"
#include "paper/compose/compose.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto sectionWord = "section="_L1;
const auto stateWord = "state="_L1;

/// The same words for the same selection, in whatever order it was chosen.
QString selectionOf(const PaperOptions &options)
{
    QStringList words;
    if (options.section.isValid())
        words << sectionWord + QString::number(options.section.value);
    if (options.task.isValid())
        words << u"task="_s + QString::number(options.task.value);
    QStringList states;
    for (const WorkState state : options.states)
        states << key(state);
    states.sort();
    states.removeDuplicates();
    if (!states.isEmpty())
        words << stateWord + states.join(u',');
    return words.join(u';');
}

} // namespace

PaperSubject subjectOf(PlanId plan, const PaperOptions &options)
{
    const bool wholeYear = options.kind == PaperKind::Breakdown;
    return {plan, QLatin1String(paperKind(options.kind).name), wholeYear ? Period() : options.period,
        options.agency, selectionOf(options)};
}

PaperOptions optionsFor(const PaperSubject &subject, PaperOptions options)
{
    if (subject.period.isValid())
        options.period = subject.period;
    options.agency = subject.agency;
    options.section = {};
    options.states.clear();
    for (const QString &words : subject.selection.split(u';', Qt::SkipEmptyParts)) {
        const QString value = words.section(u'=', 1);
        if (words.startsWith(sectionWord)) {
            options.section = SectionId{value.toLongLong()};
            continue;
        }
        for (const QString &word : value.split(u',')) {
            if (const auto state = fromKey<WorkState>(word))
                options.states.push_back(*state);
        }
    }
    return options;
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
