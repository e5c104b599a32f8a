// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcecoverage.h"

#include <algorithm>

namespace qd
{
namespace
{

/// Letters and figures of a number in one style: （十七） → 十七.
QString plainNumber(const QString &number)
{
    QString out;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

/// What is printed beside the words of a task: places of parties, and words without a place of their own.
struct Beside {
    std::vector<Span> places;
    QStringList words;
};

Beside besideOf(const ProposedTask &task)
{
    Beside all{{}, task.leaders};
    const auto note = [&](const auto &item) {
        for (const ProposedParty &party : item.parties)
            all.places.push_back(party.span);
        if (item.deadline)
            all.words << item.deadline->phrase;
    };
    note(task);
    for (const ProposedMeasure &measure : task.measures)
        note(measure);
    return all;
}

/// Stands between the words of a task and does not part them.
bool isPrinted(IgnoredWhy why)
{
    return why == IgnoredWhy::PageMark || why == IgnoredWhy::PrintMark;
}

} // namespace

SourceCoverage::SourceCoverage(const Proposal &proposal)
    : m_source(proposal.source)
    , m_used(static_cast<size_t>(proposal.source.size()), false)
    , m_printed(m_used)
{
    for (qsizetype i = 0; i < m_source.size(); ++i)
        m_used[static_cast<size_t>(i)] = m_source[i].isSpace();
    for (const Ignored &ignored : proposal.ignored) {
        if (isPrinted(ignored.why))
            take(ignored.text, ignored.span);
    }
    m_printed = m_used;
    for (const Ignored &ignored : proposal.ignored) {
        if (!isPrinted(ignored.why))
            take(ignored.text, ignored.span);
    }
    take(proposal.title, proposal.titleSpan);
    take(proposal.preamble, proposal.preambleSpan);
    for (const PlanPart &part : proposal.parts) {
        if (!part.taken)
            continue;
        take(part.title, part.titleSpan);
        take(part.preamble, part.preambleSpan);
    }
    constexpr qsizetype longestNumber = 12;
    qsizetype behind = 0; // the item before
    for (const ProposedSection &section : proposal.sections) {
        take(section.title, section.span);
        takeNumber( // in a table it stands in the cell of the title
            section.number, {std::max<qsizetype>(0, section.span.begin - longestNumber), section.span.end});
        for (const ProposedTask &task : section.tasks) {
            const qsizetype begin = std::min(behind, task.span.begin);
            takeItem(task, {begin, task.span.end});
            behind = std::max(behind, task.span.end);
        }
    }
    qsizetype next = m_source.size(); // in a table the cells of a task stand up to the next one
    for (auto section = proposal.sections.rbegin(); section != proposal.sections.rend(); ++section) {
        for (auto task = section->tasks.rbegin(); task != section->tasks.rend(); ++task) {
            const bool inTable = task->rule == ReadingRule::TableRow;
            takeAnnotations(*task, {task->span.begin, inTable ? std::max(task->span.end, next) : task->span.end});
            next = task->span.isEmpty() ? next : std::min(next, task->span.begin);
        }
    }
}

double SourceCoverage::share() const
{
    qsizetype all = 0;
    qsizetype covered = 0;
    for (qsizetype i = 0; i < m_source.size(); ++i) {
        if (!m_source[i].isLetterOrNumber())
            continue;
        ++all;
        covered += m_used[static_cast<size_t>(i)] ? 1 : 0;
    }
    return all > 0 ? static_cast<double>(covered) / static_cast<double>(all) : 1;
}

QStringList SourceCoverage::lost() const
{
    QStringList pieces;
    QString piece;
    for (qsizetype i = 0; i <= m_source.size(); ++i) {
        if (i < m_source.size() && !m_used[static_cast<size_t>(i)]) {
            piece += m_source[i];
            continue;
        }
        if (std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            pieces << piece;
        piece.clear();
    }
    return pieces;
}

int SourceCoverage::lineOfFirstLost() const
{
    int line = 1;
    for (qsizetype i = 0; i < m_source.size(); ++i) {
        line += m_source[i] == u'\n' ? 1 : 0;
        if (!m_used[static_cast<size_t>(i)] && m_source[i].isLetterOrNumber())
            return line;
    }
    return 0;
}

/// The first place in the span where the characters of `text` stand in a row, what is used already left out;
/// else each of them in order, as something was cut out between.
void SourceCoverage::take(const QString &text, const Span &span)
{
    constexpr qsizetype mostTries = 4096; // a long stretch of something else before the text
    for (qsizetype at = span.begin; at < std::min(span.end, span.begin + mostTries); ++at) {
        if (!m_used[static_cast<size_t>(at)] && takeFrom(text, at, span.end, true))
            return;
    }
    takeFrom(text, span.begin, span.end, false);
}

bool SourceCoverage::takeFrom(const QString &text, qsizetype at, qsizetype end, bool inARow)
{
    std::vector<size_t> places;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        while (at < end && (m_used[static_cast<size_t>(at)] || (!inARow && m_source[at] != c)))
            ++at;
        if (at >= end || m_source[at] != c)
            return false;
        places.push_back(static_cast<size_t>(at++));
    }
    for (const size_t place : places)
        m_used[place] = true;
    return true;
}

void SourceCoverage::takeNumber(const QString &number, const Span &span)
{
    constexpr qsizetype longest = 8;
    const QString wanted = plainNumber(number);
    for (qsizetype at = span.begin; at < span.end && !wanted.isEmpty(); ++at) {
        if (!m_source[at].isLetterOrNumber() && !QStringView(u"（(").contains(m_source[at]))
            continue;
        for (qsizetype length = 1; length <= longest && at + length <= m_source.size(); ++length) {
            const bool isPartOfOne = (at > 0 && m_source[at - 1].isDigit() && m_source[at].isDigit())
                || (at + length < m_source.size() && m_source[at + length - 1].isDigit()
                    && m_source[at + length].isDigit()); // the 2 of 2023
            if (isPartOfOne || m_used[static_cast<size_t>(at)] || plainNumber(m_source.mid(at, length)) != wanted)
                continue;
            std::fill_n(m_used.begin() + at, length, true);
            return;
        }
    }
}

/// `around`: from the end of the item before, where heading and number column stand.
void SourceCoverage::takeItem(const ProposedTask &task, const Span &around)
{
    if (task.heading) {
        take(task.heading->title, {around.begin, task.span.begin});
        takeNumber(task.heading->number, {around.begin, task.span.begin});
    }
    take(task.title, task.titleSpan);
    for (const ProposedMeasure &sentence : task.sentences)
        take(sentence.text, sentence.span);
    for (const QString &note : task.notes)
        take(note, task.span);
    // last: a number that was torn off stands behind the text, whose figures are not it
    takeNumber(
        task.number, task.rule == ReadingRule::TableRow ? Span{around.begin, task.span.begin} : task.span);
}

/// What is left of the task in one stretch is an annotation when a party, leader or deadline of the task
/// stands in it; the role words, labels and names around it are then read, too. A page number does not
/// end it. In a table a stretch is what is left of a cell.
void SourceCoverage::takeAnnotations(const ProposedTask &task, const Span &around)
{
    const Beside beside = besideOf(task);
    const bool inTable = task.rule == ReadingRule::TableRow;
    for (qsizetype begin = around.begin; begin < around.end;) {
        qsizetype end = begin;
        QString stretch;
        for (; end < around.end; ++end) {
            const auto place = static_cast<size_t>(end);
            if ((m_used[place] && !m_printed[place]) || (inTable && m_source[end] == u'\n'))
                break;
            if (!m_printed[place] || m_source[end].isSpace())
                stretch += m_source[end];
        }
        const bool party = std::any_of(beside.places.begin(), beside.places.end(),
            [&](const Span &place) { return place.begin >= begin && place.end <= end; });
        const bool word = std::any_of(beside.words.begin(), beside.words.end(),
            [&](const QString &each) { return !each.isEmpty() && stretch.contains(each); });
        if (party || word)
            std::fill_n(m_used.begin() + begin, end - begin, true);
        begin = std::max(end, begin + 1);
    }
}

} // namespace qd
