// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomplan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd::test
{
namespace
{

constexpr int departments = 10;
constexpr int streets = 5;
constexpr AgencyId allStreets{departments + streets + 1};
constexpr AgencyId nobodysCollective{departments + streets + 2};

template <typename R>
auto nextId(const std::vector<R> &rows)
{
    return decltype(R::id){static_cast<qint64>(rows.size()) + 1};
}

} // namespace

RandomPlan::RandomPlan(quint32 seed, const RandomPlanSize &size)
    : m_random(seed)
    , m_size(size)
{
    rows.plan.id = {1};
    rows.plan.year = 2023;
    rows.plan.title = u"第%1号质量工作要点"_s.arg(seed);
    rows.plan.cycle = static_cast<Cycle>(below(4));
    const auto periods = Period::ofYear(2023, rows.plan.cycle);
    const auto any = [&] { return periods[static_cast<size_t>(below(static_cast<int>(periods.size())))]; };
    if (chance(30))
        rows.plan.firstPeriod = any();
    period = any();
    day = chance(60) ? period.end() : anyDay().addDays(below(90));
    if (seed % 4 == 3 && rows.plan.cycle != Cycle::Year) // asked about a longer period than reports are of
        period = Period::containing(period.end(),
            seed % 8 == 3 ? Cycle::Year : static_cast<Cycle>(static_cast<int>(rows.plan.cycle) + 1));
    const int sections = 1 + below(4);
    for (int s = 0; s < sections; ++s) {
        const QString title = chance(10) ? QString() : u"部分之%1"_s.arg(s);
        rows.sections.push_back({nextId(rows.sections), rows.plan.id, s,
            title.isEmpty() ? QString() : QString::number(s + 1), title, {}});
    }
    for (int position = 1 + below(m_size.mostTasks); position > 0; --position)
        addTask(static_cast<int>(rows.tasks.size()));
}

std::vector<Agency> RandomPlan::agencies()
{
    std::vector<Agency> all;
    for (int n = 1; n <= departments + streets + 2; ++n) {
        const bool collective = n > departments + streets;
        Agency agency;
        agency.id = {n};
        const QString kind = collective ? u"各"_s : n > departments ? u"街"_s : u"区"_s;
        agency.shortName = u"%1第%2局"_s.arg(kind).arg(n);
        agency.fullName = agency.shortName;
        agency.kind = collective ? AgencyKind::Collective : AgencyKind::Department;
        agency.officialOrder = 100 - n; // the last first
        all.push_back(agency);
    }
    return all;
}

std::vector<Membership> RandomPlan::memberships()
{
    std::vector<Membership> all;
    for (int n = 1; n <= streets; ++n) {
        all.push_back({{n}, allStreets, {departments + n}, {}, {}});
        if (n == 1)
            all.back().untilDate = QDate(2023, 6, 30);
        if (n == 2)
            all.back().fromDate = QDate(2023, 7, 1);
    }
    return all;
}

QString RandomPlan::text(int longest)
{
    static const QString words
        = u"组织开展重点领域服务质量监测，推进质量提升；形成调研分析报告2,460份（98.5%）。ISO 9001"_s;
    const int length = below(chance(3) ? 10 * longest : longest);
    QString out;
    while (out.size() < length)
        out += words.mid(below(static_cast<int>(words.size())), 1 + below(12));
    return out;
}

void RandomPlan::addTask(int position)
{
    Task task;
    task.id = nextId(rows.tasks);
    task.planId = rows.plan.id;
    task.sectionId = rows.sections[static_cast<size_t>(below(static_cast<int>(rows.sections.size())))].id;
    task.position = position;
    task.number = u"(%1)"_s.arg(position + 1);
    task.title = u"任务之%1"_s.arg(position + 1) + text(m_size.longestText / 10);
    task.removed = chance(8);
    if (chance(40))
        task.deadlineDate = anyDay();
    if (chance(50))
        task.deadlinePhrase = task.deadlineDate.isValid() ? u"某月底前"_s : u"持续推进"_s;
    if (chance(15))
        task.startDate = anyDay();
    if (chance(15))
        task.summarisingId = {1 + below(departments)};
    rows.tasks.push_back(task);
    addParties(task.id, {});
    if (chance(10)) {
        Act act;
        act.id = nextId(rows.acts);
        act.planId = rows.plan.id;
        act.taskId = task.id;
        act.kind = ActKind::Deadline;
        act.onDay = anyDay();
        act.deadlineDate = anyDay();
        act.deadlinePhrase = u"延至某日"_s;
        rows.acts.push_back(act);
    }
    const int measures = 1 + below(5);
    for (int m = 0; m < measures; ++m)
        addMeasure(task, m);
}

void RandomPlan::addMeasure(const Task &task, int position)
{
    Measure measure;
    measure.id = nextId(rows.measures);
    measure.taskId = task.id;
    measure.position = position;
    measure.text = text(m_size.longestText);
    measure.removed = position > 0 && chance(8);
    if (chance(30)) {
        measure.deadlineDate = anyDay();
        measure.deadlinePhrase = u"某日前"_s;
    }
    if (chance(10))
        measure.startDate = anyDay();
    rows.measures.push_back(measure);
    if (chance(25))
        addParties(task.id, measure.id);
    if (chance(20)) {
        const AgencyId agency{1 + below(departments + streets + 2)};
        rows.exemptions.push_back({nextId(rows.exemptions), measure.id, agency});
    }
    addReports(measure);
    addActs(measure);
}

void RandomPlan::addParties(TaskId task, MeasureId measure)
{
    const bool joint = chance(40);
    const int count = below(5);
    for (int n = 0; n < count; ++n) {
        Party party;
        party.id = nextId(rows.parties);
        party.taskId = task;
        party.measureId = measure;
        party.agencyId = chance(20) ? (chance(70) ? allStreets : nobodysCollective)
                                    : AgencyId{1 + below(departments + 2)};
        party.role = chance(10) ? Role::Responsible
            : joint             ? Role::Joint
            : n == 0            ? Role::Lead
                                : Role::Support;
        party.position = n;
        for (const Agency &agency : agencies()) {
            if (agency.id == party.agencyId)
                party.printedName = agency.shortName;
        }
        if (chance(8))
            party.untilDate = anyDay();
        else if (chance(8))
            party.fromDate = anyDay();
        rows.parties.push_back(party);
    }
}

void RandomPlan::addReports(const Measure &measure)
{
    std::vector<AgencyId> who;
    for (const Party &party : rows.parties) {
        if (party.taskId == measure.taskId && (!party.measureId.isValid() || party.measureId == measure.id))
            who.push_back(party.agencyId);
        if (party.agencyId == allStreets && chance(50))
            who.push_back({departments + 1 + below(streets)});
    }
    std::sort(who.begin(), who.end());
    who.erase(std::unique(who.begin(), who.end()), who.end());
    const int eager = below(100);
    for (const AgencyId agency : who) {
        if (agency == allStreets)
            continue; // its members report
        for (const Period &of : Period::ofYear(2023, rows.plan.cycle)) {
            const int versions = chance(eager) ? (chance(15) ? 2 : 1) : 0;
            for (int version = 1; version <= versions; ++version)
                addReport(measure, agency, of, version);
        }
    }
}

void RandomPlan::addReport(const Measure &measure, AgencyId agency, const Period &of, int version)
{
    Progress report;
    report.id = nextId(progress);
    report.measureId = measure.id;
    report.agencyId = agency;
    report.period = of;
    report.version = version;
    report.state = chance(12) ? WorkState::Done : chance(8) ? WorkState::NotStarted : WorkState::Ongoing;
    if (report.state == WorkState::Done)
        report.doneOn = of.start().addDays(below(static_cast<int>(of.start().daysTo(of.end())) + 1));
    if (chance(40))
        report.percent = below(101);
    report.blocked = chance(8);
    report.text = u"报"_s + text(m_size.longestText);
    if (chance(40))
        report.problem = text(m_size.longestText / 2);
    if (chance(40))
        report.nextStep = text(m_size.longestText / 2);
    constexpr std::array states{ProgressState::Submitted, ProgressState::Submitted, ProgressState::Accepted,
        ProgressState::Draft, ProgressState::Returned};
    report.progressState = states[static_cast<size_t>(below(chance(40) ? 5 : 3))];
    report.at = QDateTime(of.end(), QTime(10, 0), Qt::UTC);
    progress.push_back(report);
}

void RandomPlan::addActs(const Measure &measure)
{
    for (int count = below(3); count > 0 && chance(40); --count) {
        Act act;
        act.id = nextId(rows.acts);
        act.planId = rows.plan.id;
        act.taskId = measure.taskId;
        act.measureId = measure.id;
        act.kind = static_cast<ActKind>(below(3));
        act.onDay = anyDay();
        act.state = static_cast<WorkState>(below(5));
        act.blocked = chance(60);
        if (act.kind == ActKind::Deadline) {
            act.deadlineDate = anyDay();
            act.deadlinePhrase = u"延至某日"_s;
        }
        rows.acts.push_back(act);
    }
}

PlanBook RandomPlan::book(std::vector<Agency> named) const
{
    PlanRows all = rows;
    all.agencies = AgencyRegister(std::move(named), {}, memberships());
    for (const Progress &report : progress) {
        ProgressDigest digest;
        digest.id = report.id;
        digest.measureId = report.measureId;
        digest.agencyId = report.agencyId;
        digest.period = report.period;
        digest.version = report.version;
        digest.state = report.state;
        digest.percent = report.percent;
        digest.blocked = report.blocked;
        digest.progressState = report.progressState;
        digest.countsFrom = report.doneOn;
        all.progress.push_back(digest);
    }
    return PlanBook(std::move(all));
}

std::vector<Progress> RandomPlan::latest() const
{
    std::vector<Progress> newest;
    for (const Progress &report : progress) {
        const QDate from = report.doneOn.isValid() ? report.doneOn : report.period.start();
        if (!counts(rows.rules.review, report.progressState) || period < report.period || from > day)
            continue;
        const auto known = std::find_if(newest.begin(), newest.end(), [&](const Progress &other) {
            return other.measureId == report.measureId && other.agencyId == report.agencyId;
        });
        if (known == newest.end())
            newest.push_back(report);
        else if (std::pair(known->period, known->version) < std::pair(report.period, report.version))
            *known = report;
    }
    return newest;
}

} // namespace qd::test
