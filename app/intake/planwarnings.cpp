// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/planwarnings.h"

#include "intake/responsible/openbrackets.h"
#include "intake/sourcecoverage.h"
#include "intake/words/agencywords.h"

#include <QSet>

#include <algorithm>

namespace qd
{
namespace
{

constexpr qsizetype mostShown = 24; ///< characters of the source in a sentence

/// Counts lines as it goes on in the text.
class LineCounter final
{
public:
    explicit LineCounter(QStringView text)
        : m_text(text)
    {
    }

    int lineOf(qsizetype place)
    {
        place = std::clamp<qsizetype>(place, 0, m_text.size());
        if (place < m_counted) {
            m_counted = 0;
            m_line = 1;
        }
        m_line += static_cast<int>(m_text.sliced(m_counted, place - m_counted).count(u'\n'));
        m_counted = place;
        return m_line;
    }

private:
    QStringView m_text;
    qsizetype m_counted = 0;
    int m_line = 1;
};

template <typename Take>
void forEachTask(const Proposal &proposal, Take take)
{
    for (const ProposedSection &section : proposal.sections) {
        for (const ProposedTask &task : section.tasks)
            take(task);
    }
}

QString firstWords(QStringView text)
{
    return text.left(mostShown).toString().simplified();
}

/// Brackets of the prose that are never closed; those that name agencies are doubts.
void warnOfOpenBrackets(Proposal &proposal, LineCounter &lines)
{
    constexpr qsizetype mostOfBracket = 16;
    const QStringView source(proposal.source);
    forEachTask(proposal, [&](const ProposedTask &task) {
        const auto open = openBracketIn(source.mid(task.span.begin, task.span.end - task.span.begin));
        if (!open || open->namesSomebody)
            return;
        const qsizetype at = task.span.begin + open->at;
        proposal.warnings.push_back(
            {WarningKind::OpenBracket, source.mid(at, mostOfBracket).toString().simplified(), lines.lineOf(at)});
    });
}

void warnOfBareNumbers(Proposal &proposal, LineCounter &lines)
{
    forEachTask(proposal, [&](const ProposedTask &task) {
        const bool hasLetter = std::any_of(task.title.begin(), task.title.end(), [](QChar c) { return c.isLetter(); });
        if (!task.title.isEmpty() && !hasLetter)
            proposal.warnings.push_back(
                {WarningKind::BareNumber, firstWords(task.title), lines.lineOf(task.span.begin)});
    });
}

/// Each name once.
void warnOfUnlikelyAgencies(Proposal &proposal, LineCounter &lines)
{
    QSet<QString> seen;
    const auto look = [&](const std::vector<ProposedParty> &parties) {
        for (const ProposedParty &party : parties) {
            if (party.collective || isAgencyLike(party.name) || seen.contains(party.name))
                continue;
            seen.insert(party.name);
            proposal.warnings.push_back(
                {WarningKind::UnlikelyAgency, firstWords(party.name), lines.lineOf(party.span.begin)});
        }
    };
    forEachTask(proposal, [&](const ProposedTask &task) {
        look(task.parties);
        for (const ProposedMeasure &measure : task.measures)
            look(measure.parties);
    });
}

/// Says so where more than one character in fifty stands nowhere.
void measureCoverage(Proposal &proposal)
{
    constexpr double enough = 0.98;
    const SourceCoverage coverage(proposal);
    proposal.coverage = coverage.share();
    if (proposal.coverage >= enough)
        return;
    const int perThousand = static_cast<int>((1 - proposal.coverage) * 1000 + 0.5);
    proposal.warnings.push_back({WarningKind::TextLost, coverage.lost().value(0).simplified().left(mostShown),
        coverage.lineOfFirstLost(), perThousand});
}

} // namespace

void addWarnings(Proposal &proposal, const SourceText &source)
{
    LineCounter lines(proposal.source);
    warnOfOpenBrackets(proposal, lines);
    warnOfBareNumbers(proposal, lines);
    warnOfUnlikelyAgencies(proposal, lines);
    if (proposal.title.isEmpty())
        proposal.warnings.push_back({WarningKind::NoTitle, {}, 1});
    if (proposal.year == 0)
        proposal.warnings.push_back({WarningKind::NoYear, {}, 1});
    if (source.encodingGuessed)
        proposal.warnings.push_back({WarningKind::EncodingGuessed, source.encoding, 1});
    if (source.hiddenRemoved > 0)
        proposal.warnings.push_back({WarningKind::HiddenCharacters, QString::number(source.hiddenRemoved), 1});
    if (source.hiddenPieces > 0)
        proposal.warnings.push_back({WarningKind::HiddenText, QString::number(source.hiddenPieces), 1});
    measureCoverage(proposal);
}

} // namespace qd
