// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/commitmentwords.h"

#include "domain/plan/deadlines.h"
#include "paper/compose/deadlinewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString number(int value)
{
    return QString::number(value);
}

bool cameLater(const Task &task, const Measure &measure)
{
    return task.extra || task.fromDay.isValid() || measure.fromDay.isValid();
}

struct Commitments {
    int kept = 0;
    int slipped = 0;
    int extended = 0; ///< of those that slipped: with a later day granted
    int open = 0;
    int added = 0; ///< without 临时任务

    int dated() const { return kept + slipped + open; }
};

Commitments commitmentsOf(const PlanBook &book, const PlanCounts &counts, QDate day)
{
    Commitments sum;
    for (const JudgedMeasure &judged : counts.measures) {
        const Task &task = *book.task(judged.measure->taskId);
        const QDate promised = originalDeadlineOf(book, *judged.measure, day).date;
        if (cameLater(task, *judged.measure)) {
            sum.added += task.extra ? 0 : 1;
            continue;
        }
        if (!promised.isValid())
            continue;
        const bool finished = isFinished(judged.verdict.state);
        const QDate on = finished && judged.verdict.since.isValid() ? judged.verdict.since : day;
        if (on > promised) {
            ++sum.slipped;
            sum.extended += isExtended(book, *judged.measure, day) ? 1 : 0;
        } else {
            ++(finished ? sum.kept : sum.open);
        }
    }
    return sum;
}

} // namespace

FilledText commitmentWords(const PaperInput &input, const PlanCounts &counts, const PaperText &text)
{
    const Wording &say = text.say();
    const Commitments sum = commitmentsOf(input.book, counts, input.options.asOf);
    FilledText words;
    if (sum.dated() > 0)
        words += say.filled(u"summary.commitments"_s,
            {{"dated"_L1, number(sum.dated())}, {"kept"_L1, number(sum.kept)},
                {"slipped"_L1, number(sum.slipped)}, {"open"_L1, number(sum.open)}});
    if (sum.extended > 0)
        words += say.filled(u"summary.extended"_s, {{"count"_L1, number(sum.extended)}});
    if (sum.added > 0)
        words += say.filled(u"summary.added"_s, {{"count"_L1, number(sum.added)}});
    int extra = 0, apart = 0;
    for (const Task *task : input.book.tasks()) {
        const bool chosen
            = task->extra && (!input.options.section.isValid() || task->sectionId == input.options.section);
        extra += chosen ? 1 : 0;
        apart += chosen && !task->counted ? 1 : 0;
    }
    if (extra > 0)
        words += say.filled(apart > 0 ? u"summary.extraApart"_s : u"summary.extra"_s,
            {{"count"_L1, number(extra)}, {"apart"_L1, number(apart)}});
    return words;
}

} // namespace qd
