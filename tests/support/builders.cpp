// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include "domain/proposal/proposalnodes.h"
#include "workspace/tasks/partyverbs.h"

using namespace Qt::StringLiterals;

namespace qd::test
{

ProposedParty party(const QString &name, Role role)
{
    ProposedParty party;
    party.name = name;
    party.role = role;
    return party;
}

ProposedMeasure measure(const QString &text)
{
    ProposedMeasure measure;
    measure.text = text;
    return measure;
}

ProposedTask task(const QString &number, const QString &title, const QStringList &measures)
{
    ProposedTask task;
    task.number = number;
    task.title = title;
    task.text = measures.join(u""_s);
    for (const QString &text : measures)
        task.measures.push_back(measure(text));
    return task;
}

ImportRequest smallPlan()
{
    const QString bureau = u"区市场监管局"_s;
    const QString school = u"区教育局"_s;
    const QString civil = u"区民政局"_s;
    auto first = task(u"(一)"_s, u"加强制度建设"_s, {u"开展宣贯活动。"_s, u"完善工作规则。"_s});
    first.parties = {party(bureau, Role::Lead), party(school, Role::Support)};
    auto second = task(u"(二)"_s, u"完善激励机制"_s, {u"修订奖励管理办法。"_s});
    second.parties = {party(bureau, Role::Lead)};
    second.deadline = Deadline{u"6月底前"_s, QDate(2023, 6, 30)};
    auto third = task(u"(三)"_s, u"扩大服务供给"_s,
        {u"开展服务质量监测。"_s, u"开展标准化试点。"_s, u"提高服务满意度。"_s});
    third.parties = {party(bureau, Role::Joint), party(school, Role::Joint), party(civil, Role::Joint)};
    third.measures.front().exempt = QStringList{civil};
    auto fourth = task(u"(四)"_s, u"推进街镇工作"_s, {u"指导各街镇开展质量提升活动。"_s});
    fourth.parties = {party(school, Role::Lead), party(u"各街镇"_s, Role::Support)};
    fourth.parties.back().collective = true;

    ImportRequest request;
    request.proposal.title = u"示例区2023年质量工作要点"_s;
    request.proposal.year = 2023;
    request.proposal.preamble = u"为做好全年工作,制定本要点。"_s;
    request.proposal.source = u"示例区2023年质量工作要点\n……"_s;
    request.proposal.sections
        = {{u"一"_s, u"夯实基础"_s, {}, {first, second}}, {u"二"_s, u"提升质量"_s, {}, {third, fourth}}};
    giveNodeIds(request.proposal);
    request.fileName = u"plan.txt"_s;
    request.sha256 = "5a1e000000000000000000000000000000000000000000000000000000000001";
    return request;
}

ProgressInput report(MeasureId measure, AgencyId agency, const Period &period)
{
    ProgressInput input;
    input.measureId = measure;
    input.agencyId = agency;
    input.period = period;
    input.text = u"已召开推进会,印发实施方案。"_s;
    return input;
}

const Task &taskAt(const PlanBook &book, int task)
{
    const Task *row = book.taskByOrdinal(task);
    if (!row)
        qFatal("the plan has no task %d", task);
    return *row;
}

std::vector<PartyInput> partiesAt(const PlanBook &book, TaskId task)
{
    std::vector<PartyInput> parties;
    for (const Party *party : book.partiesOf(task, endOfTime))
        parties.push_back({party->agencyId, party->role, party->printedName, party->openEnded});
    return parties;
}

const Measure &measureAt(const PlanBook &book, int task, int measure)
{
    const auto rows = book.measuresOf(taskAt(book, task).id);
    if (measure < 1 || static_cast<size_t>(measure) > rows.size())
        qFatal("task %d has no measure %d", task, measure);
    return *rows[static_cast<size_t>(measure - 1)];
}

AgencyId agencyNamed(const PlanBook &book, const QString &name)
{
    const Agency *agency = book.agencies().findByName(name);
    if (!agency)
        qFatal("there is no agency %s", qPrintable(name));
    return agency->id;
}

} // namespace qd::test
