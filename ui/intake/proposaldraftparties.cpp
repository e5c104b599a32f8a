// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/proposaldraft.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// The operations of ProposalDraft on parties, on who answers for what, on names and doubts.
namespace qd
{

std::vector<ProposedParty> *ProposalDraft::partiesAt(DraftPlace place)
{
    if (ProposedMeasure *measure = measureAt(place))
        return &measure->parties;
    ProposedTask *task = place.isTask() ? taskAt(place) : nullptr;
    return task ? &task->parties : nullptr;
}

const std::vector<ProposedParty> &ProposalDraft::parties(DraftPlace place) const
{
    static const std::vector<ProposedParty> none;
    if (const ProposedMeasure *held = measure(place))
        return held->parties;
    const ProposedTask *held = place.isTask() ? task(place) : nullptr;
    return held ? held->parties : none;
}

bool ProposalDraft::setRole(DraftPlace place, int party, Role role)
{
    auto *list = partiesAt(place);
    if (!list || party < 0 || static_cast<size_t>(party) >= list->size()
        || (*list)[static_cast<size_t>(party)].role == role)
        return false;
    step();
    (*list)[static_cast<size_t>(party)].role = role;
    (*list)[static_cast<size_t>(party)].byRule = false;
    (*list)[static_cast<size_t>(party)].rule = ReadingRule::ByHand;
    settleNoLead(place);
    return true;
}

bool ProposalDraft::addParty(DraftPlace place, const QString &name, Role role, qint64 agency)
{
    auto *list = partiesAt(place);
    const QString wanted = name.trimmed();
    if (!list || wanted.isEmpty()
        || std::any_of(list->begin(), list->end(), [&](const ProposedParty &p) { return p.name == wanted; }))
        return false;
    step();
    ProposedParty party;
    party.name = wanted;
    party.role = role;
    if (!decision(wanted)) {
        AgencyDecision made;
        made.name = made.shortName = made.fullName = wanted;
        made.existingAgency = agency;
        m_now.decisions.push_back(std::move(made));
    }
    party.collective = decision(wanted)->kind == AgencyKind::Collective;
    list->push_back(std::move(party));
    settleNoLead(place);
    return true;
}

bool ProposalDraft::removeParty(DraftPlace place, int party)
{
    auto *list = partiesAt(place);
    if (!list || party < 0 || static_cast<size_t>(party) >= list->size())
        return false;
    step();
    const QString name = (*list)[static_cast<size_t>(party)].name;
    list->erase(list->begin() + party);
    if (place.isTask()) {
        for (ProposedMeasure &measure : taskAt(place)->measures)
            measure.exempt.removeAll(name);
    }
    settleGone(name);
    return true;
}

/// What a name stands for is no question any more once nobody bears it.
void ProposalDraft::settleGone(const QString &name)
{
    const QStringList used = namesInUse();
    for (size_t i = 0; i < doubts().size(); ++i) {
        const QStringList &names = doubts()[i].names;
        const auto left = std::count_if(
            names.begin(), names.end(), [&](const QString &each) { return used.contains(each); });
        // Of two spellings one may stay; alone it is none of two.
        if (doubts()[i].kind != DoubtKind::DeadlineUnread && names.contains(name)
            && left < std::min<qsizetype>(2, names.size()))
            m_now.settled[i] = true;
    }
}

/// A deadline the clerk wrote herself is hers, with a day in it or without.
void ProposalDraft::settleDeadline(DraftPlace place)
{
    for (size_t i = 0; i < doubts().size(); ++i) {
        const Doubt &doubt = doubts()[i];
        if (doubt.kind == DoubtKind::DeadlineUnread && doubt.section == place.section
            && doubt.task == place.task)
            m_now.settled[i] = true;
    }
}

/// 无牵头 / 无责任单位 are no questions any more once the clerk named one.
void ProposalDraft::settleNoLead(DraftPlace place)
{
    const ProposedTask *held = task(place);
    const bool led = held
        && std::any_of(held->parties.begin(), held->parties.end(),
            [](const ProposedParty &p) { return p.role == Role::Lead; });
    for (size_t i = 0; i < doubts().size(); ++i) {
        const Doubt &doubt = doubts()[i];
        const bool here = doubt.section == place.section && doubt.task == place.task;
        if (here
            && ((doubt.kind == DoubtKind::NoLead && led)
                || (doubt.kind == DoubtKind::NoParty && !held->parties.empty())))
            m_now.settled[i] = true;
    }
}

// --- who answers for what
// -------------------------------------------------------------------------------------

bool ProposalDraft::owes(DraftPlace place, const QString &name) const
{
    const ProposedMeasure *held = measure(place);
    return held && !held->exempt.contains(name);
}

bool ProposalDraft::setOwes(DraftPlace place, const QString &name, bool value)
{
    ProposedMeasure *held = measureAt(place);
    if (!held || owes(place, name) == value)
        return false;
    step();
    if (value)
        held->exempt.removeAll(name);
    else
        held->exempt << name;
    return true;
}

bool ProposalDraft::setOwesAll(DraftPlace place, bool value)
{
    ProposedMeasure *held = measureAt(place);
    if (!held)
        return false;
    QStringList exempt;
    if (!value) {
        for (const ProposedParty &party : task(place)->parties)
            exempt << party.name;
    }
    if (exempt == held->exempt)
        return false;
    step();
    held->exempt = exempt;
    return true;
}

bool ProposalDraft::setOwesEverywhere(DraftPlace place, const QString &name, bool value)
{
    const ProposedTask *held = task(place);
    if (!held)
        return false;
    const bool differs = std::any_of(held->measures.begin(), held->measures.end(),
        [&](const ProposedMeasure &m) { return m.exempt.contains(name) == value; });
    if (!differs)
        return false;
    step();
    for (ProposedMeasure &measure : taskAt(place)->measures) {
        measure.exempt.removeAll(name);
        if (!value)
            measure.exempt << name;
    }
    return true;
}

// --- what a name stands for
// -----------------------------------------------------------------------------------

QStringList ProposalDraft::namesInUse() const
{
    QStringList names;
    const auto take = [&names](const std::vector<ProposedParty> &parties) {
        for (const ProposedParty &party : parties) {
            if (!names.contains(party.name))
                names << party.name;
        }
    };
    for (const ProposedSection &section : m_now.proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            take(task.parties);
            for (const ProposedMeasure &measure : task.measures)
                take(measure.parties);
        }
    }
    return names;
}

std::vector<AgencyDecision> ProposalDraft::decisions() const
{
    std::vector<AgencyDecision> used;
    for (const QString &name : namesInUse()) {
        if (const AgencyDecision *known = decision(name)) {
            used.push_back(*known);
        } else {
            AgencyDecision made;
            made.name = made.shortName = made.fullName = name;
            used.push_back(std::move(made));
        }
    }
    return used;
}

const AgencyDecision *ProposalDraft::decision(const QString &name) const
{
    const auto found = std::find_if(m_now.decisions.begin(), m_now.decisions.end(),
        [&](const AgencyDecision &d) { return d.name == name; });
    return found == m_now.decisions.end() ? nullptr : &*found;
}

bool ProposalDraft::decide(const AgencyDecision &wanted)
{
    const AgencyDecision *held = decision(wanted.name);
    if (held && held->existingAgency == wanted.existingAgency && held->shortName == wanted.shortName
        && held->fullName == wanted.fullName && held->kind == wanted.kind
        && held->keepAsAlias == wanted.keepAsAlias)
        return false;
    step(u"decide/"_s + wanted.name);
    const auto place = std::find_if(m_now.decisions.begin(), m_now.decisions.end(),
        [&](const AgencyDecision &d) { return d.name == wanted.name; });
    if (place == m_now.decisions.end())
        m_now.decisions.push_back(wanted);
    else
        *place = wanted;
    for (size_t i = 0; i < doubts().size(); ++i) {
        if (doubts()[i].names.contains(wanted.name))
            m_now.settled[i] = true;
    }
    return true;
}

bool ProposalDraft::sameAs(const QString &name, const QString &other)
{
    const AgencyDecision *target = decision(other);
    if (!target || name == other)
        return false;
    AgencyDecision wanted = *target;
    wanted.name = name;
    wanted.keepAsAlias = true;
    return decide(wanted);
}

int ProposalDraft::usesOf(const QString &name) const
{
    const auto stands = [&name](const std::vector<ProposedParty> &parties) {
        return std::any_of(
            parties.begin(), parties.end(), [&](const ProposedParty &p) { return p.name == name; });
    };
    int count = 0;
    for (const ProposedSection &section : m_now.proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            const bool inside = std::any_of(task.measures.begin(), task.measures.end(),
                [&](const ProposedMeasure &m) { return stands(m.parties); });
            count += stands(task.parties) || inside ? 1 : 0;
        }
    }
    return count;
}

// --- doubts
// -------------------------------------------------------------------------------------------------

bool ProposalDraft::isSettled(int doubt) const
{
    return doubt >= 0 && static_cast<size_t>(doubt) < m_now.settled.size()
        && m_now.settled[static_cast<size_t>(doubt)];
}

bool ProposalDraft::settle(int doubt)
{
    return settle(std::vector<int>{doubt});
}

bool ProposalDraft::settle(const std::vector<int> &doubts)
{
    std::vector<bool> settled = m_now.settled;
    for (const int doubt : doubts) {
        if (doubt >= 0 && static_cast<size_t>(doubt) < settled.size())
            settled[static_cast<size_t>(doubt)] = true;
    }
    if (settled == m_now.settled)
        return false;
    step();
    m_now.settled = std::move(settled);
    return true;
}

bool ProposalDraft::settleAll()
{
    std::vector<int> all(m_now.settled.size());
    std::iota(all.begin(), all.end(), 0);
    return settle(all);
}

int ProposalDraft::openDoubts() const
{
    return static_cast<int>(std::count(m_now.settled.begin(), m_now.settled.end(), false));
}

bool ProposalDraft::isDoubted(const QString &name) const
{
    for (size_t i = 0; i < doubts().size(); ++i) {
        if (!m_now.settled[i] && doubts()[i].names.contains(name))
            return true;
    }
    return false;
}

int ProposalDraft::nextOpenDoubt(int from, int step) const
{
    const int count = static_cast<int>(m_now.settled.size());
    for (int i = 0; i < count; ++i) {
        const int at = ((from + i * step) % count + count) % count;
        if (!isSettled(at))
            return at;
    }
    return -1;
}

} // namespace qd
