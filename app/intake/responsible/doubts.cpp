// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/responsible/doubts.h"

#include "base/nesting.h"
#include "intake/responsible/openbrackets.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace qd
{
namespace
{

/// The weightiest first: without an answer to the first ones the plan's duties are wrong, the last ones are a
/// detail.
constexpr std::array byWeight{DoubtKind::NoParty, DoubtKind::OpenBracket, DoubtKind::NoLead,
    DoubtKind::TornName, DoubtKind::UnknownAgency, DoubtKind::TwoSpellings, DoubtKind::AgencyByFolding,
    DoubtKind::InferredPrefix, DoubtKind::DeadlineUnread};

std::ptrdiff_t weightOf(const Doubt &doubt)
{
    const auto place = std::find(byWeight.begin(), byWeight.end(), doubt.kind) - byWeight.begin();
    return !doubt.task.isValid() ? place - std::ssize(byWeight) : place;
}

/// Walks the task's own parties and those of its measures.
template <typename Visit>
void visitItems(const ProposedTask &task, Visit visit)
{
    visit(task);
    for (const ProposedMeasure &measure : task.measures)
        visit(measure);
}

/// What is printed of a task beside its measures, and of a measure.
const QString &wordsOf(const ProposedTask &task)
{
    return task.title;
}
const QString &wordsOf(const ProposedMeasure &measure)
{
    return measure.text;
}

bool namesNobody(const ProposedTask &task)
{
    return task.parties.empty() && std::all_of(task.measures.begin(), task.measures.end(), [](const auto &m) {
        return m.parties.empty();
    });
}

bool lacksLead(const std::vector<ProposedParty> &parties)
{
    const bool hasLead
        = std::any_of(parties.begin(), parties.end(), [](const auto &p) { return p.role == Role::Lead; });
    return parties.size() > 1 && !hasLead;
}

/// 持续推进 has no date and needs none; 会议召开前 has one that we could not find.
bool isUnread(const std::optional<Deadline> &deadline, int year)
{
    return deadline && deadline->date.isNull() && !readDeadline(deadline->phrase, year);
}

/// The insides of brackets that begin with a time and stayed in the text, as not all in them was understood:
/// （6月底前由张三带队）. In the middle of a sentence only what says 前, for （9月） there is prose.
QStringList unreadBrackets(const QString &text, int year)
{
    QStringList found;
    for (const Pair &pair : Nesting(text).topLevel()) {
        if (!QStringView(u"（(〔[［【").contains(text[pair.open]))
            continue;
        const QStringView inside
            = QStringView(text).sliced(pair.open + 1, pair.close - pair.open - 1).trimmed();
        const auto hit = deadlineAtStart(inside, year);
        const QStringView after = QStringView(text).sliced(pair.close + 1).trimmed();
        const bool endsSentence = after.isEmpty() || QStringView(u"。；;！!（(").contains(after.front());
        if (hit && (hit->firm || endsSentence))
            found << inside.toString();
    }
    return found;
}

/// Supplied prefixes, each name once, and deadlines that gave no date.
void addReadingDoubts(const Proposal &proposal, std::vector<Doubt> &doubts)
{
    QSet<QString> prefixed;
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            const Doubt here{DoubtKind::InferredPrefix, {}, {}, task.id, {}};
            QSet<QString> unread;
            visitItems(task, [&](const auto &item) {
                for (const ProposedParty &party : item.parties) {
                    if (!party.inferred || prefixed.contains(party.name))
                        continue;
                    prefixed.insert(party.name);
                    doubts.push_back(here);
                    doubts.back().names = QStringList{party.name};
                    doubts.back().proposal = party.resolved;
                    doubts.back().span = party.span;
                }
                QStringList phrases = unreadBrackets(wordsOf(item), proposal.year);
                if (isUnread(item.deadline, proposal.year))
                    phrases << item.deadline->phrase;
                for (const QString &phrase : phrases) {
                    if (unread.contains(phrase))
                        continue; // the only measure repeats the title
                    unread.insert(phrase);
                    doubts.push_back(here);
                    doubts.back().kind = DoubtKind::DeadlineUnread;
                    doubts.back().names = QStringList{phrase};
                    doubts.back().span = item.span;
                }
            });
        }
    }
}

/// Brackets that name somebody and are never closed.
void addOpenBrackets(const Proposal &proposal, std::vector<Doubt> &doubts)
{
    constexpr qsizetype mostShown = 24;
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            const QStringView text
                = QStringView(proposal.source).mid(task.span.begin, task.span.end - task.span.begin);
            const auto open = openBracketIn(text);
            if (!open || !open->namesSomebody)
                continue;
            const qsizetype begin = open->at + 1;
            const QString words = text.sliced(begin).left(mostShown).toString().simplified();
            doubts.push_back({DoubtKind::OpenBracket, {words}, {}, task.id,
                {task.span.begin + open->at, task.span.begin + std::min(text.size(), begin + mostShown)}});
        }
    }
}

} // namespace

void rankDoubts(std::vector<Doubt> &doubts)
{
    std::stable_sort(doubts.begin(), doubts.end(), [](const Doubt &a, const Doubt &b) {
        return std::make_tuple(weightOf(a), a.task) < std::make_tuple(weightOf(b), b.task);
    });
}

std::vector<Doubt> findDoubts(const Proposal &proposal)
{
    std::vector<Doubt> doubts;
    bool anybody = false;
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks) {
            const bool nobody = namesNobody(task);
            anybody |= !nobody;
            if (!nobody && !lacksLead(task.parties))
                continue;
            doubts.push_back(
                {nobody ? DoubtKind::NoParty : DoubtKind::NoLead, {}, {}, task.id, task.titleSpan});
        }
    }
    if (!anybody)
        doubts = {Doubt{DoubtKind::NoParty, {}, {}, {}, {}}};
    addReadingDoubts(proposal, doubts);
    addOpenBrackets(proposal, doubts);
    rankDoubts(doubts);
    return doubts;
}

} // namespace qd
