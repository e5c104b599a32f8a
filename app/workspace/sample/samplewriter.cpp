// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample/samplewriter.h"

#include "base/countingword.h"
#include "domain/counts/duty.h"
#include "storage/planqueries.h"
#include "workspace/sample/sampleverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

template <typename R>
Result<> SampleWriter::put(R &record)
{
    return m_told ? m_transaction.insert(record) : m_transaction.insertUntold(record);
}

SampleWriter::SampleWriter(Transaction &transaction, const SampleSize &size)
    : m_transaction(transaction)
    , m_size(size)
    , m_words(size.seed)
{
    m_size.measures = std::max(1, size.measures);
    m_told = m_size.measures + m_size.reports <= mostTold;
}

Result<PlanId> SampleWriter::write()
{
    QD_TRY(writePlan());
    QD_TRY(writeAgencies());
    QD_TRY(writeTasks());
    QD_TRY(writePapers(PlanBook(m_rows)));
    return m_rows.plan.id;
}

Result<> SampleWriter::writePlan()
{
    Plan &plan = m_rows.plan;
    plan.title = u"%1年示例区质量工作要点"_s.arg(m_size.year);
    plan.year = m_size.year;
    plan.preamble = u"本计划为自动生成的示例,用于试用和测量,其中的单位、任务和进展均为虚构。"_s;
    plan.createdAt = m_transaction.now();
    const auto newest = newestVersionOf(m_transaction.db(), plan.year, plan.title);
    if (!newest)
        return newest.error();
    plan.version = *newest + 1;
    return put(plan);
}

Result<AgencyId> SampleWriter::agencyNamed(const QString &name, AgencyKind kind)
{
    if (const Agency *there = m_rows.agencies.findByName(name))
        return there->id;
    Agency agency;
    agency.shortName = name;
    agency.fullName = u"示例区%1"_s.arg(name.startsWith(u'区') ? name.sliced(1) : name);
    agency.kind = kind;
    for (const Agency &other : m_rows.agencies.agencies())
        agency.officialOrder = std::max(agency.officialOrder, other.officialOrder);
    ++agency.officialOrder;
    QD_TRY(put(agency));
    m_rows.agencies.apply({Table::Agency, agency.id.value, {}, toRow(agency)});
    return agency.id;
}

Result<> SampleWriter::writeAgencies()
{
    auto present = agencyRegister(m_transaction.db());
    if (!present)
        return present.error();
    m_rows.agencies = *std::move(present);
    for (const QString &name : SampleWords::agencies()) {
        const auto kind = name.startsWith(u"区委"_s) ? AgencyKind::Party
            : name.contains(u"总工会"_s) || name.contains(u"团区委"_s) || name.contains(u"妇联"_s)
            ? AgencyKind::Group
            : AgencyKind::Department;
        const auto agency = agencyNamed(name, kind);
        if (!agency)
            return agency.error();
        m_agencies.push_back(*agency);
    }
    const auto collective = agencyNamed(SampleWords::collective(), AgencyKind::Collective);
    if (!collective)
        return collective.error();
    m_collective = *collective;
    const bool hasMembers = !m_rows.agencies.membersOn(m_collective, QDate(m_size.year, 12, 31)).empty();
    for (const QString &name : SampleWords::streets()) {
        const auto street = agencyNamed(name, AgencyKind::Street);
        if (!street)
            return street.error();
        if (hasMembers)
            continue;
        Membership membership;
        membership.collectiveId = m_collective;
        membership.agencyId = *street;
        QD_TRY(put(membership));
        m_rows.agencies.apply({Table::Membership, membership.id.value, {}, toRow(membership)});
    }
    return {};
}

Result<> SampleWriter::writeTasks()
{
    // Some 3.6 measures a task and 4 to 8 sections, as in the plan the office has.
    const int tasks = std::max(1, m_size.measures * 10 / 36);
    const int sections = std::min(tasks, std::clamp(tasks / 40, 4, 8));
    int left = m_size.measures;
    int written = 0;
    for (int s = 0; s < sections; ++s) {
        Section section;
        section.planId = m_rows.plan.id;
        section.position = s;
        section.number = countingWord(s + 1);
        section.title = m_words.sectionTitle(s);
        QD_TRY(put(section));
        m_rows.sections.push_back(section);
        const int until = tasks * (s + 1) / sections;
        for (; written < until; ++written) {
            Task task;
            task.planId = m_rows.plan.id;
            task.sectionId = section.id;
            const int share = written + 1 == tasks ? left : std::clamp(left / (tasks - written), 1, left);
            left -= share;
            QD_TRY(writeTask(task, share));
        }
    }
    return {};
}

Result<> SampleWriter::writeTask(Task &task, int measures)
{
    task.position = m_nextPosition++;
    task.number = u"(%1)"_s.arg(countingWord(task.position + 1));
    task.title = m_words.taskTitle();
    std::vector<Measure> own(static_cast<size_t>(measures));
    for (Measure &measure : own) {
        measure.text = m_words.measureText();
        task.text += measure.text;
    }
    chooseDeadline(task);
    QD_TRY(put(task));
    m_rows.tasks.push_back(task);
    QD_TRY(writeParties(task.id));
    int position = 0;
    for (Measure &measure : own) {
        measure.taskId = task.id;
        measure.position = position++;
        QD_TRY(put(measure));
        m_pace.insert(measure.id.value, 12 + m_words.below(22));
        m_rows.measures.push_back(measure);
    }
    return {};
}

void SampleWriter::chooseDeadline(Task &task)
{
    const int choice = m_words.below(6);
    static constexpr std::array months{6, 9, 10, 11};
    if (choice < 4) {
        const int month = months[static_cast<size_t>(choice)];
        task.deadlinePhrase = u"%1月底前"_s.arg(month);
        task.deadlineDate = QDate(m_size.year, month, 1).addMonths(1).addDays(-1);
    } else if (choice == 4) {
        task.deadlinePhrase = u"持续推进"_s;
    } // else none was stated
}

Result<> SampleWriter::writeParty(TaskId task, AgencyId agency, Role role)
{
    Party party;
    party.taskId = task;
    party.agencyId = agency;
    party.role = role;
    for (auto other = m_rows.parties.rbegin(); other != m_rows.parties.rend() && other->taskId == task;
         ++other) {
        if (other->agencyId == agency)
            return {};
        ++party.position;
    }
    party.printedName = m_rows.agencies.find(agency)->shortName;
    QD_TRY(put(party));
    m_rows.parties.push_back(party);
    return {};
}

Result<> SampleWriter::writeParties(TaskId task)
{
    // The three shapes of the customer's plan in their proportions: 6 lead and support, 3 lead alone, 8
    // joint.
    const int shape = m_words.below(17);
    const auto any
        = [&] { return m_agencies[static_cast<size_t>(m_words.below(static_cast<int>(m_agencies.size())))]; };
    if (shape < 9) {
        QD_TRY(writeParty(task, m_words.chance(40) ? m_agencies.front() : any(), Role::Lead));
        if (shape < 6) {
            for (int left = 1 + m_words.below(3); left > 0; --left)
                QD_TRY(writeParty(task, any(), Role::Support));
            if (m_words.chance(25))
                QD_TRY(writeParty(task, m_collective, Role::Support));
        }
        return {};
    }
    for (int left = 2 + m_words.below(4); left > 0; --left)
        QD_TRY(writeParty(task, any(), Role::Joint));
    return {};
}

/// Those begun by today; a plan of a year to come gets all, so that it is not empty.
std::vector<Period> SampleWriter::periods() const
{
    auto all = Period::ofYear(m_size.year, m_rows.plan.cycle);
    std::vector<Period> begun = all;
    std::erase_if(begun, [&](const Period &period) { return period.start() > m_transaction.today(); });
    return begun.empty() ? all : begun;
}

std::vector<SampleWriter::Slot> SampleWriter::slotsOf(const PlanBook &book) const
{
    std::vector<Slot> all;
    for (const Period &period : periods()) {
        for (const Duty &duty : dutiesIn(book, period, period.end()))
            all.push_back({duty.measureId, duty.agencyId, period});
    }
    return all;
}

Result<> SampleWriter::writePapers(const PlanBook &book)
{
    const auto all = slotsOf(book);
    if (all.empty() || m_size.reports <= 0)
        return {};
    const auto count = static_cast<size_t>(m_size.reports);
    if (count <= all.size()) { // spread evenly: some agencies have not reported yet
        for (size_t i = 0; i < count; ++i)
            QD_TRY(writePaper(all[i * all.size() / count], 1));
        return {};
    }
    for (size_t i = 0; i < count; ++i) // more than there are duties: later versions
        QD_TRY(writePaper(all[i % all.size()], static_cast<int>(i / all.size()) + 1));
    return {};
}

Result<> SampleWriter::writePaper(const Slot &slot, int version)
{
    Progress row;
    row.measureId = slot.measure;
    row.agencyId = slot.agency;
    row.period = slot.period;
    row.version = version;
    const int percent
        = std::clamp(m_pace.value(slot.measure.value) * slot.period.index + m_words.below(9) - 4, 0, 100);
    row.state = percent >= 100 ? WorkState::Done : percent < 10 ? WorkState::NotStarted : WorkState::Ongoing;
    if (!m_words.chance(20) || percent >= 100)
        row.percent = percent;
    row.text = m_words.progressText(percent);
    row.blocked = percent < 100 && m_words.chance(3);
    if (row.blocked || m_words.chance(15))
        row.problem = m_words.problem();
    if (percent < 100)
        row.nextStep = m_words.nextStep();
    const QDate day = std::min(slot.period.end().addDays(-m_words.below(12)), m_transaction.today());
    row.at = day.startOfDay().addSecs(9 * 3600 + m_words.below(8 * 3600));
    row.by = m_transaction.user();
    if (isFinished(row.state))
        row.doneOn = day;
    return put(row);
}

} // namespace qd
