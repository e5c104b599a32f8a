// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/latestreports.h"

#include "domain/plan/answer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

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

LatestReports::LatestReports(const PaperInput &input, const PaperText &text)
    : m_input(input)
    , m_text(text)
{
    for (const Progress &progress : input.latest) {
        if (counts(input.book.rules().review, progress.progressState))
            m_reports[progress.measureId].push_back(&progress);
    }
    takeSummaries();
    for (auto reports = m_reports.begin(); reports != m_reports.end(); ++reports) {
        const Measure *measure = input.book.measure(reports.key());
        if (!measure || reports->size() < 2)
            continue;
        const auto answers = answersFor(input.book, *measure, input.options.asOf);
        std::stable_sort(reports->begin(), reports->end(), [&](const Progress *a, const Progress *b) {
            return rankOf(answers, a->agencyId) < rankOf(answers, b->agencyId);
        });
    }
}

void LatestReports::takeSummaries()
{
    QHash<TaskId, Period> reported; // the latest period that the task's agencies speak of
    for (auto reports = m_reports.cbegin(); reports != m_reports.cend(); ++reports) {
        const Measure *measure = m_input.book.measure(reports.key());
        for (const Progress *report : *reports) {
            Period &latest = reported[measure ? measure->taskId : TaskId{}];
            if (!latest.isValid() || latest.end() < report->period.end())
                latest = report->period;
        }
    }
    const Period &until = m_input.options.period;
    for (const SummaryText &summary : m_input.summaries) {
        const QDate end = summary.period.end();
        const Period latest = reported.value(summary.taskId);
        const bool holds = summary.period.start() <= m_input.options.asOf && (!until.isValid() || end <= until.end())
            && (!latest.isValid() || latest.end() <= end) && !summary.text.trimmed().isEmpty();
        const SummaryText *&chosen = m_summaries[summary.taskId];
        if (holds && (!chosen || chosen->period.end() < end))
            chosen = &summary;
    }
}

const SummaryText *LatestReports::summaryOf(TaskId task) const
{
    return m_summaries.value(task, nullptr);
}

const std::vector<const Progress *> &LatestReports::of(MeasureId measure) const
{
    static const std::vector<const Progress *> none;
    const auto found = m_reports.constFind(measure);
    return found != m_reports.constEnd() ? *found : none;
}

bool LatestReports::tells(MeasureId measure) const
{
    const Measure *known = m_input.book.measure(measure);
    if (known && summaryOf(known->taskId))
        return true;
    const auto &reports = of(measure);
    return std::any_of(reports.begin(), reports.end(), [](const Progress *report) {
        return !report->text.trimmed().isEmpty() || !report->problem.trimmed().isEmpty()
            || !report->nextStep.trimmed().isEmpty();
    });
}

ToldReports LatestReports::told(const Measure &measure) const
{
    const auto &reports = of(measure.id);
    const SummaryText *summary = summaryOf(measure.taskId);
    if (reports.empty() && !summary)
        return {};
    QSet<AgencyId> speakers; // who has reported or owes it
    for (const Progress *report : reports)
        speakers.insert(report->agencyId);
    for (const Answer &answer : answersFor(m_input.book, measure, m_input.options.asOf)) {
        if (owes(m_input.book, answer))
            speakers.insert(answer.agency);
    }
    ToldReports told = tellAll(reports, speakers.size() > 1);
    if (summary) {
        QString text = sentence(summary->text);
        if (summary->period != m_input.options.period)
            text = m_text.say()(
                u"reports.period"_s, {{"text"_L1, text}, {"period"_L1, m_text.period(summary->period)}});
        told.texts = QStringList{text};
        told.ofTask = true;
    }
    return told;
}

ToldReports LatestReports::told(const Measure &measure, AgencyId agency) const
{
    auto reports = of(measure.id);
    std::erase_if(reports, [&](const Progress *report) { return report->agencyId != agency; });
    return tellAll(reports, false);
}

ToldReports LatestReports::tellAll(const std::vector<const Progress *> &reports, bool named) const
{
    ToldReports told;
    for (const Progress *report : reports) {
        const auto keep = [&](QStringList &list, const QString &text) {
            if (!text.trimmed().isEmpty())
                list.append(withSource(*report, text, named));
        };
        keep(told.texts, report->text);
        keep(told.problems, report->problem);
        keep(told.nextSteps, report->nextStep);
        keep(told.remarks, report->remark);
    }
    return told;
}

QString LatestReports::withSource(const Progress &report, const QString &text, bool named) const
{
    const bool older = report.period != m_input.options.period;
    const Wording &say = m_text.say();
    QString words = sentence(text);
    if (isUnreviewed(m_input.book.rules().review, report.progressState))
        words = say(u"reports.unreviewed"_s, {{"text"_L1, words}});
    if (!named && !older)
        return words;
    const QString key = !named ? u"reports.period"_s
        : older                ? u"reports.agencyPeriod"_s
                               : u"reports.agency"_s;
    return say(key,
        {{"text"_L1, words},
            {"agency"_L1, m_input.book.agencies().nameOn(report.agencyId, m_input.options.asOf)},
            {"period"_L1, m_text.period(report.period)}});
}

} // namespace qd
