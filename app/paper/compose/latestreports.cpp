// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/latestreports.h"

#include "domain/plan/answer.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr int behindLeads = 1000; // more than a measure has parties

int rank(const std::vector<Answer> &answers, const Progress &report)
{
    int place = 0;
    for (const Answer &answer : answers) {
        if (answer.agency == report.agencyId)
            return place + (answer.role == Role::Lead ? 0 : behindLeads);
        ++place;
    }
    return 2 * behindLeads;
}

} // namespace

LatestReports::LatestReports(const PaperInput &input)
{
    for (const Progress &progress : input.latest) {
        if (counts(progress.progressState))
            m_reports[progress.measureId].push_back(&progress);
    }
    for (auto reports = m_reports.begin(); reports != m_reports.end(); ++reports) {
        const Measure *measure = input.book.measure(reports.key());
        if (!measure || reports->size() < 2)
            continue;
        const auto answers = answersFor(input.book, *measure, input.options.asOf);
        std::stable_sort(reports->begin(), reports->end(),
            [&](const Progress *a, const Progress *b) { return rank(answers, *a) < rank(answers, *b); });
    }
}

const std::vector<const Progress *> &LatestReports::of(MeasureId measure) const
{
    static const std::vector<const Progress *> none;
    const auto found = m_reports.constFind(measure);
    return found != m_reports.constEnd() ? *found : none;
}

bool LatestReports::tells(MeasureId measure) const
{
    const auto &reports = of(measure);
    return std::any_of(reports.begin(), reports.end(), [](const Progress *report) {
        return !report->text.trimmed().isEmpty() || !report->problem.trimmed().isEmpty()
            || !report->nextStep.trimmed().isEmpty();
    });
}

} // namespace qd
