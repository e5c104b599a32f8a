// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulk/pastedlanding.h"

#include "domain/check/percentfall.h"
#include "domain/plan/answer.h"
#include "domain/plan/standing.h"
#include "domain/plan/wholemeasure.h"
#include "domain/values/startdate.h"
#include "domain/values/typeddeadline.h"
#include "texts/workstatewords.h"
#include "texts/enumtext.h"
#include "ui/common/session.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{

MeasureId PasteLandings::measureOf(const PasteTarget &target) const
{
    if (target.measure.isValid())
        return target.measure;
    const Measure *whole = wholeMeasure(m_session.book(), target.task);
    return whole ? whole->id : MeasureId{};
}

std::vector<AgencyId> PasteLandings::partiesNow(const PasteTarget &target, Role role) const
{
    std::vector<AgencyId> agencies;
    const PlanBook &book = m_session.book();
    for (const Party *party : target.measure.isValid() ? book.partiesOn(target.measure, endOfTime)
                                                       : book.partiesOf(target.task, endOfTime)) {
        if (party->role == role)
            agencies.push_back(party->agencyId);
    }
    return agencies;
}

QString PasteLandings::names(const std::vector<AgencyId> &agencies) const
{
    QStringList names;
    for (const AgencyId id : agencies) {
        if (const Agency *agency = m_session.agencies().find(id))
            names << agency->shortName;
    }
    return names.join(u'、');
}

QString PasteLandings::nowIn(const PasteTarget &target, PasteColumn column) const
{
    const Measure *measure = m_session.book().measure(target.measure);
    const Task *task = m_session.book().task(target.task);
    if (const auto role = roleOf(column))
        return names(partiesNow(target, *role));
    if (column == PasteColumn::Deadline)
        return measure ? measure->deadlinePhrase : task ? task->deadlinePhrase : QString();
    if (column == PasteColumn::Start)
        return (measure ? measure->startDate : task ? task->startDate : QDate()).toString(Qt::ISODate);
    if (column == PasteColumn::Text)
        return measure ? measure->text : task && measureOf(target).isValid() ? wordingOf(*task) : QString();
    const Measure *whole = m_session.book().measure(measureOf(target));
    if (column == PasteColumn::Percent && whole) {
        const auto percent = percentOf(m_session.book(), *whole,
            principalsOf(m_session.book(), *whole, m_session.day()), m_session.day());
        return percent ? u"%1%"_s.arg(*percent) : QString();
    }
    return column == PasteColumn::State && whole
        ? text(standingOf(m_session.book(), *whole, m_session.today()).state)
        : QString();
}

void PasteLandings::landDeadline(PastedLanding &out) const
{
    const int year = m_session.book().plan().year;
    if (const auto day = noSuchDayIn(out.then, year)) {
        out.remark = noSuchDayText(*day);
        return;
    }
    const auto read = readTypedDeadline(out.then, year);
    out.cell.deadline = read.value_or(Deadline{out.then, {}});
    out.remark = !read         ? tr("No day understood: kept as printed")
        : read->date.isValid() ? tr("→ %1").arg(dateText(read->date))
                               : tr("→ no date to meet");
    out.lands = true;
}

void PasteLandings::landParties(PastedLanding &out, const PasteTarget &target, Role role) const
{
    QStringList unknown;
    const auto agencies = agenciesIn(out.then, m_session.agencies(), unknown);
    if (!unknown.isEmpty()) {
        out.remark = tr("No agency of the register: %1").arg(unknown.join(u'、'));
        return;
    }
    if (agencies == partiesNow(target, role)) {
        out.remark = tr("The same");
        return;
    }
    out.cell.parties = PastedParties{role, agencies};
    out.then = names(agencies);
    out.lands = !agencies.empty();
}

void PasteLandings::landState(PastedLanding &out, const PasteTarget &target) const
{
    const auto state = workStateOf(out.then);
    const MeasureId measure = measureOf(target);
    if (!state || !measure.isValid()) {
        out.remark = state ? tr("A task, not a measure: skipped") : tr("Not a state: skipped");
        return;
    }
    if (text(*state) == out.now) {
        out.remark = tr("The same");
        return;
    }
    out.cell.measureId = measure;
    out.cell.taskId = {};
    out.cell.state = state;
    out.then = text(*state);
    out.remark = tr("From today on");
    out.lands = true;
}

void PasteLandings::landPercent(PastedLanding &out, const PasteTarget &target) const
{
    static const QRegularExpression pattern(u"^(\\d{1,3})(?:\\.\\d+)?\\s*[%％]?$"_s);
    const PlanBook &book = m_session.book();
    const auto match = pattern.match(out.then);
    const Measure *measure = book.measure(measureOf(target));
    const int percent = match.captured(1).toInt();
    if (!match.hasMatch() || percent > 100 || !measure) {
        out.remark = measure ? tr("Not a percent: skipped") : tr("A task, not a measure: skipped");
        return;
    }
    const Period &period = m_session.period();
    const auto principals = principalsOf(book, *measure, period.end());
    if (principals.size() != 1) {
        out.remark = tr("Several agencies report on it: page Reporting");
        return;
    }
    const ProgressDigest *report = book.progressOf(measure->id, principals.front(), period);
    if (!report) {
        out.remark = tr("Nothing reported in this period yet: page Reporting");
        return;
    }
    out.lands = report->percent != percent;
    out.remark = out.lands ? tr("Report of %1").arg(names(principals)) : tr("The same");
    const auto before = statedPercent(book, measure->id, principals.front(), period);
    if (before && percent < *before)
        out.remark = tr("Report of %1: less than the %2% stated before").arg(names(principals)).arg(*before);
    out.then = u"%1%"_s.arg(percent);
    out.percent = PercentInput{measure->id, principals.front(), period, percent};
}

PastedLanding PasteLandings::of(const PasteTarget &target, const QString &cell, PasteColumn column) const
{
    PastedLanding out;
    out.cell.measureId = target.measure;
    out.cell.taskId = target.measure.isValid() ? TaskId{} : target.task;
    out.now = nowIn(target, column);
    out.then = cell.trimmed();
    if (out.then.isEmpty()) {
        out.remark = tr("Empty: stays as it is");
        return out;
    }
    if (out.then == out.now) {
        out.remark = tr("The same");
        return out;
    }
    if (const auto role = roleOf(column)) {
        landParties(out, target, *role);
    } else if (column == PasteColumn::Deadline) {
        landDeadline(out);
    } else if (column == PasteColumn::State) {
        landState(out, target);
    } else if (column == PasteColumn::Start) {
        out.cell.start = readStartDate(out.then, m_session.book().plan().year);
        out.lands = out.cell.start.has_value();
        out.remark = out.lands ? tr("→ %1").arg(dateText(*out.cell.start)) : tr("Not a day: skipped");
    } else if (column == PasteColumn::Text) {
        out.lands = measureOf(target).isValid();
        out.cell.text = out.then;
        out.remark = out.lands ? QString() : tr("A task, not a measure: skipped");
    } else {
        landPercent(out, target);
    }
    return out;
}

} // namespace qd
