// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summaries/summaryfacts.h"

#include "domain/plan/answer.h"
#include "ui/common/session.h"
#include "workspace/progress/reviewreads.h"

#include <algorithm>

namespace qd
{
namespace
{

bool isWithin(const Period &inner, const Period &outer)
{
    return inner.start() >= outer.start() && inner.end() <= outer.end();
}

/// The version that speaks for the agency: the one that counts, else the newest that is in.
const ProgressDigest *speaking(const PlanBook &book, const ProgressDigest &version)
{
    const auto *counting = book.progressOf(version.measureId, version.agencyId, version.period);
    return counting ? counting : book.handedInOf(version.measureId, version.agencyId, version.period);
}

/// Of a measure in the period, the versions that speak.
std::vector<const ProgressDigest *> speakers(const PlanBook &book, MeasureId measure, const Period &period)
{
    std::vector<const ProgressDigest *> all;
    for (const ProgressDigest *version : book.allVersionsOf(measure)) {
        if (isWithin(version->period, period) && speaking(book, *version) == version)
            all.push_back(version);
    }
    return all;
}

int rankOf(const std::vector<Answer> &answers, AgencyId agency)
{
    constexpr int behindLeads = 1000; // more than a measure has parties
    for (size_t place = 0; place < answers.size(); ++place) {
        if (answers[place].agency == agency)
            return static_cast<int>(place) + (answers[place].role == Role::Lead ? 0 : behindLeads);
    }
    return 2 * behindLeads;
}

} // namespace

std::vector<SummaryTask> summaryTasks(const Session &session, const std::vector<SummaryText> &texts)
{
    const PlanBook &book = session.book();
    std::vector<SummaryTask> tasks;
    for (const Task *task : book.tasks()) {
        SummaryTask row{task->id.value, {}, false, false};
        QSet<ProgressId> present;
        for (const Measure *measure : book.measuresOf(task->id)) {
            row.count += countDuties(dutiesWithin(book, *measure, session.period(), session.day()));
            for (const ProgressDigest *report : speakers(book, measure->id, session.period()))
                present.insert(report->id);
        }
        const auto text = std::find_if(
            texts.begin(), texts.end(), [&](const SummaryText &each) { return each.taskId == task->id; });
        if (text != texts.end()) {
            row.written = true;
            const auto sources = unpackedSources(text->sources, text->text.size());
            row.changed = std::any_of(sources.begin(), sources.end(),
                [&](const SummarySource &source) { return !present.contains(source.report); });
        }
        if (row.count.due > 0 || !present.isEmpty() || row.written)
            tasks.push_back(row);
    }
    return tasks;
}

Result<std::vector<SourceReport>> sourceReports(const Session &session, TaskId task)
{
    const PlanBook &book = session.book();
    std::vector<SourceReport> sources;
    for (const Measure *measure : book.measuresOf(task)) {
        auto reports = speakers(book, measure->id, session.period());
        const auto answers = answersFor(book, *measure, session.day());
        std::stable_sort(
            reports.begin(), reports.end(), [&](const ProgressDigest *a, const ProgressDigest *b) {
                const int first = rankOf(answers, a->agencyId);
                const int second = rankOf(answers, b->agencyId);
                return first != second ? first < second : a->period < b->period;
            });
        for (const ProgressDigest *digest : reports) {
            const auto row = reportVersion(session.workspace(), digest->id);
            if (!row)
                return row.error();
            if (!*row)
                continue; // another program took it away just now; the change is on its way
            SourceReport source{**row, {}, isUnreviewed(book.rules().review, digest->progressState)};
            for (const ProgressDigest *version :
                book.versionsOf(measure->id, digest->agencyId, digest->period)) {
                if (version->id != digest->id)
                    source.former.insert(version->id);
            }
            sources.push_back(std::move(source));
        }
    }
    return sources;
}

} // namespace qd
