// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcompare.h"
#include "domain/proposal/proposalnodes.h"
#include "intake/readplan.h"
#include "intake/responsible/agencynames.h"
#include "intake/responsible/doubts.h"
#include "intake/words/agencywords.h"

#include <QHash>

#include <algorithm>

namespace qd
{
namespace
{

/// One name as the plan prints it.
struct Mention {
    QString name;
    QString alternative; ///< with the level prefix supplied, or the second name in brackets; else empty
    int count = 0;
    NodeId task; ///< and span: of the first
    Span span;
    const Agency *agency = nullptr;
    AgencyMatch match = AgencyMatch::None;
};

/// All spellings of one body.
struct Body {
    std::vector<size_t> mentions; ///< indexes, in order of appearance
    const Agency *agency = nullptr;
    QString shortName;
};

template <typename Visit>
void visitParties(Proposal &proposal, Visit visit)
{
    for (ProposedSection &section : proposal.sections) {
        for (ProposedTask &task : section.tasks) {
            for (ProposedParty &party : task.parties)
                visit(party, task.id);
            for (auto *measures : {&task.measures, &task.sentences}) {
                for (ProposedMeasure &measure : *measures) {
                    for (ProposedParty &party : measure.parties)
                        visit(party, task.id);
                }
            }
        }
    }
}

/// The registered agencies by the identity their spellings share; null where two bodies share one.
QHash<QString, const Agency *> byIdentity(const AgencyRegister &agencies, const QString &place)
{
    QHash<QString, const Agency *> found;
    for (const Agency &agency : agencies.agencies()) {
        QStringList identities;
        for (const QString &name : agencies.namesOf(agency.id)) {
            for (const QString &identity : {placelessIdentity(name, place), identityOf(name)})
                identities << identity;
        }
        identities.removeDuplicates();
        for (const QString &identity : identities) {
            const auto known = found.constFind(identity);
            found.insert(identity, known == found.cend() || *known == &agency ? &agency : nullptr);
        }
    }
    return found;
}

/// By full name, short name, alias as printed; then with the prefix supplied or the second name in brackets,
/// and by another spelling of the same body (folding). Never a guess between two.
void lookUp(Mention &mention, const QString &place, const AgencyRegister &agencies,
    const QHash<QString, const Agency *> &identities)
{
    if (const Agency *agency = agencies.findByName(mention.name)) {
        const QString name = folded(mention.name);
        mention.agency = agency;
        mention.match = name == folded(agency->fullName) ? AgencyMatch::FullName
            : name == folded(agency->shortName)          ? AgencyMatch::ShortName
                                                         : AgencyMatch::Alias;
        return;
    }
    mention.match = AgencyMatch::Folding;
    for (const QString &name : {mention.alternative, fullNameOf(mention.name, place)}) {
        mention.agency = name.isEmpty() ? nullptr : agencies.findByName(name);
        if (mention.agency)
            return;
    }
    for (const QString &identity : {identityOf(mention.name), placelessIdentity(mention.name, place)}) {
        mention.agency = identities.value(identity);
        if (mention.agency)
            return;
    }
    mention.match = AgencyMatch::None;
}

std::vector<Mention> mentionsIn(Proposal &proposal, const AgencyRegister &agencies)
{
    std::vector<Mention> mentions;
    QHash<QString, size_t> at;
    visitParties(proposal, [&](ProposedParty &party, NodeId task) {
        if (!at.contains(party.name)) {
            at.insert(party.name, mentions.size());
            const QString alternative = party.inferred ? party.resolved : party.alias;
            mentions.push_back({party.name, alternative, 0, task, party.span, nullptr, AgencyMatch::None});
        }
        ++mentions[at.value(party.name)].count;
    });
    const QString place = placeOf(proposal.title);
    const auto identities = byIdentity(agencies, place);
    for (Mention &mention : mentions)
        lookUp(mention, place, agencies, identities);
    return mentions;
}

/// Spellings belong together when they are the same registered agency or have one identity.
std::vector<Body> bodiesOf(const std::vector<Mention> &mentions, const QString &place)
{
    std::vector<Body> bodies;
    QHash<QString, size_t> at;
    for (size_t i = 0; i < mentions.size(); ++i) {
        const QString identity = placelessIdentity(mentions[i].name, place);
        if (!at.contains(identity)) {
            at.insert(identity, bodies.size());
            bodies.push_back({});
        }
        Body &body = bodies[at.value(identity)];
        body.mentions.push_back(i);
        if (!body.agency)
            body.agency = mentions[i].agency;
    }
    for (Body &body : bodies) {
        const auto usual = std::max_element(body.mentions.begin(), body.mentions.end(),
            [&](size_t a, size_t b) { return mentions[a].count < mentions[b].count; });
        const Mention &mention = mentions[*usual];
        body.shortName = body.agency ? body.agency->shortName : mention.name;
        if (!body.agency && !mention.alternative.isEmpty() && mention.alternative.endsWith(mention.name))
            body.shortName = mention.alternative; // level prefix supplied
    }
    return bodies;
}

AgencyDecision decisionFor(const Mention &mention, const Body &body, const QString &place)
{
    AgencyDecision decision;
    decision.name = mention.name;
    const Agency *agency = mention.agency ? mention.agency : body.agency;
    if (agency) {
        decision.existingAgency = agency->id.value;
        decision.shortName = agency->shortName;
        decision.fullName = agency->fullName;
        decision.kind = agency->kind;
        decision.match = mention.agency ? mention.match : AgencyMatch::Folding; // by the other spelling
    } else {
        decision.shortName = body.shortName;
        decision.fullName = fullNameOf(body.shortName, place);
        decision.kind = kindOf(body.shortName);
    }
    return decision;
}

/// Whether `name` is `whole` with one character missing inside: 省控局 and 省疾控局.
bool lacksACharacter(const QString &name, const QString &whole)
{
    if (name.size() < 3 || whole.size() != name.size() + 1 || name.front() != whole.front() || name.back() != whole.back())
        return false;
    qsizetype same = 0;
    while (same < name.size() && name[same] == whole[same])
        ++same;
    return QStringView(name).sliced(same) == QStringView(whole).sliced(same + 1);
}

/// The known name that a name printed once may be, had it not lost a character: a registered one, or another of the plan.
QString tornFrom(const Mention &mention, const std::vector<Mention> &mentions, const AgencyRegister &agencies)
{
    if (mention.agency || mention.count > 1)
        return {};
    for (const Agency &agency : agencies.agencies()) {
        for (const QString &name : {agency.shortName, agency.fullName}) {
            if (lacksACharacter(mention.name, name))
                return name;
        }
    }
    for (const Mention &other : mentions) {
        if (lacksACharacter(mention.name, other.name))
            return other.name;
    }
    return {};
}

/// Two spellings are always shown; an unknown name only where others are known, or when it looks like no
/// body.
void addDoubts(
    Proposal &proposal, const std::vector<Mention> &mentions, const std::vector<Body> &bodies, const AgencyRegister &agencies)
{
    const bool firstPlan = agencies.agencies().empty();
    for (const Body &body : bodies) {
        const Mention &first = mentions[body.mentions.front()];
        Doubt doubt{DoubtKind::UnknownAgency, {}, body.shortName, first.task, first.span};
        bool allRegistered = true;
        bool exact = true;
        for (const size_t i : body.mentions) {
            doubt.names << mentions[i].name;
            const AgencyMatch match = mentions[i].match;
            allRegistered = allRegistered && mentions[i].agency;
            exact = exact && match != AgencyMatch::Folding && match != AgencyMatch::None;
        }
        if (body.mentions.size() > 1 && !allRegistered) {
            doubt.kind = DoubtKind::TwoSpellings;
            proposal.doubts.push_back(doubt);
        } else if (body.agency && !exact) {
            doubt.kind = DoubtKind::AgencyByFolding;
            proposal.doubts.push_back(doubt);
        } else if (const QString whole = tornFrom(first, mentions, agencies); !body.agency && !whole.isEmpty()) {
            doubt.kind = DoubtKind::TornName;
            doubt.proposal = whole;
            proposal.doubts.push_back(doubt);
        } else if (!body.agency && (!firstPlan || !isAgencyLike(first.name))) {
            proposal.doubts.push_back(doubt);
        }
    }
}

} // namespace

std::vector<AgencyDecision> proposeAgencies(Proposal &proposal, const AgencyRegister &agencies)
{
    giveNodeIds(proposal); // a doubt names its task
    std::erase_if(proposal.doubts, [](const Doubt &d) {
        return d.kind == DoubtKind::UnknownAgency || d.kind == DoubtKind::TwoSpellings
            || d.kind == DoubtKind::AgencyByFolding || d.kind == DoubtKind::TornName;
    });
    const std::vector<Mention> mentions = mentionsIn(proposal, agencies);
    const QString place = placeOf(proposal.title);
    const std::vector<Body> bodies = bodiesOf(mentions, place);

    std::vector<AgencyDecision> decisions(mentions.size());
    QHash<QString, QString> shortNames;
    for (const Body &body : bodies) {
        for (const size_t i : body.mentions) {
            decisions[i] = decisionFor(mentions[i], body, place);
            shortNames.insert(mentions[i].name, decisions[i].shortName);
        }
    }
    visitParties(
        proposal, [&](ProposedParty &party, NodeId) { party.resolved = shortNames.value(party.name); });
    addDoubts(proposal, mentions, bodies, agencies);
    rankDoubts(proposal.doubts);
    return decisions;
}

} // namespace qd
