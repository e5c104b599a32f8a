// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal/proposalparts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const PlanPart *partAt(const Proposal &proposal, int part)
{
    const auto at = static_cast<size_t>(part);
    return part >= 0 && at < proposal.parts.size() ? &proposal.parts[at] : nullptr;
}

const PlanPart *firstTaken(const Proposal &proposal)
{
    const auto taken = std::find_if(
        proposal.parts.begin(), proposal.parts.end(), [](const PlanPart &part) { return part.taken; });
    return taken == proposal.parts.end() ? nullptr : &*taken;
}

bool names(const std::vector<ProposedParty> &parties, const QStringList &wanted)
{
    return std::any_of(parties.begin(), parties.end(),
        [&](const ProposedParty &party) { return wanted.contains(party.name); });
}

bool isAbout(const Doubt &doubt, const ProposedTask &task)
{
    if (doubt.task.isValid())
        return task.id == doubt.task;
    return names(task.parties, doubt.names)
        || std::any_of(task.measures.begin(), task.measures.end(),
            [&](const ProposedMeasure &measure) { return names(measure.parties, doubt.names); });
}

bool isAbout(const Doubt &doubt, const Proposal &proposal)
{
    return std::any_of(
        proposal.sections.begin(), proposal.sections.end(), [&](const ProposedSection &section) {
            return std::any_of(section.tasks.begin(), section.tasks.end(),
                [&](const ProposedTask &task) { return isAbout(doubt, task); });
        });
}

/// The first of them that it is about, else the first.
template <typename Take>
void handOut(const std::vector<Doubt> &doubts, std::vector<ImportRequest> &requests, Take take)
{
    for (const Doubt &doubt : doubts) {
        const auto found = std::find_if(requests.begin(), requests.end(),
            [&](const ImportRequest &request) { return isAbout(doubt, request.proposal); });
        take(found == requests.end() ? requests.front() : *found, doubt);
    }
}

Proposal ofPart(const Proposal &whole, int index)
{
    const PlanPart &part = *partAt(whole, index);
    const PlanPart &first = *firstTaken(whole);
    Proposal own = whole;
    if (&part != &first) {
        own.title = part.title;
        own.titleSpan = part.titleSpan;
        own.preamble = part.preamble;
        own.preambleSpan = part.preambleSpan;
        own.year = part.year == 0 || part.year == first.year ? whole.year : part.year;
    }
    std::erase_if(own.sections, [&](const ProposedSection &section) { return section.part != index; });
    own.doubts.clear();
    for (size_t i = 0; i < own.parts.size(); ++i)
        own.parts[i].taken = static_cast<int>(i) == index;
    return own;
}

} // namespace

int takenParts(const Proposal &proposal)
{
    return static_cast<int>(std::count_if(
        proposal.parts.begin(), proposal.parts.end(), [](const PlanPart &part) { return part.taken; }));
}

QString partOf(const Proposal &proposal, const ProposedSection &section)
{
    const PlanPart *part = partAt(proposal, section.part);
    return part && takenParts(proposal) > 1 ? part->title : QString();
}

int partNumberOf(const Proposal &proposal, const ProposedSection &section)
{
    return partAt(proposal, section.part) && takenParts(proposal) > 1 ? section.part + 1 : 0;
}

QString wholePreamble(const Proposal &proposal)
{
    QStringList paragraphs;
    if (!proposal.preamble.isEmpty())
        paragraphs << proposal.preamble;
    const PlanPart *first = firstTaken(proposal);
    for (const PlanPart &part : proposal.parts) {
        if (part.taken && &part != first && !part.preamble.isEmpty())
            paragraphs << u"《%1》"_s.arg(part.title) << part.preamble;
    }
    return paragraphs.join(u'\n');
}

QString partsKey(const Proposal &proposal)
{
    QStringList taken;
    for (size_t i = 0; i < proposal.parts.size(); ++i) {
        if (proposal.parts[i].taken)
            taken << QString::number(i + 1);
    }
    return taken.size() == static_cast<qsizetype>(proposal.parts.size()) ? QString() : taken.join(u',');
}

bool haveCommonPart(const QString &key, const QString &other)
{
    if (key.isEmpty() || other.isEmpty())
        return true;
    const QStringList parts = key.split(u',');
    const QStringList others = other.split(u',');
    return QSet<QString>(parts.begin(), parts.end()).intersects(QSet<QString>(others.begin(), others.end()));
}

std::vector<ImportRequest> requestsByPart(const ImportRequest &request)
{
    const Proposal &whole = request.proposal;
    if (takenParts(whole) < 2)
        return {request};
    std::vector<ImportRequest> requests;
    for (int part = 0; part < static_cast<int>(whole.parts.size()); ++part) {
        if (!whole.parts[static_cast<size_t>(part)].taken)
            continue;
        ImportRequest own = request;
        own.proposal = ofPart(whole, part);
        own.left.clear();
        if (own.proposal.taskCount() > 0)
            requests.push_back(std::move(own));
    }
    if (requests.empty())
        return {request};
    handOut(whole.doubts, requests,
        [](ImportRequest &own, const Doubt &doubt) { own.proposal.doubts.push_back(doubt); });
    handOut(
        request.left, requests, [](ImportRequest &own, const Doubt &doubt) { own.left.push_back(doubt); });
    return requests;
}

} // namespace qd
