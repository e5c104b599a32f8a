// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/lines.h"

#include "intake/paragraphs/factlines.h"
#include "intake/paragraphs/lostbreaks.h"
#include "intake/paragraphs/pagefurniture.h"
#include "intake/words/formalline.h"
#include "intake/words/numbering.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

std::vector<Line> splitLines(const QString &source)
{
    std::vector<Line> lines;
    qsizetype at = 0;
    for (int number = 1; at <= source.size(); ++number) {
        qsizetype end = source.indexOf(u'\n', at);
        if (end < 0)
            end = source.size();
        const QStringView whole = QStringView(source).sliced(at, end - at);
        const QStringView text = whole.trimmed();
        const qsizetype indent = text.isEmpty() ? 0 : text.data() - whole.data();
        lines.push_back({text, at + indent, number, indent >= 2 || whole.startsWith(u'\u3000'),
            whole.contains(u'\f'), LineMark::None});
        at = end + 1;
    }
    return lines;
}

IgnoredWhy reasonOf(LineMark mark)
{
    switch (mark) {
    case LineMark::WebCrumb:
        return IgnoredWhy::WebCrumb;
    case LineMark::PageMark:
        return IgnoredWhy::PageMark;
    case LineMark::PrintMark:
        return IgnoredWhy::PrintMark;
    case LineMark::FormStart:
        return IgnoredWhy::CorrectionForm;
    case LineMark::Fact:
        return IgnoredWhy::DocumentFacts;
    default:
        return IgnoredWhy::WebFurniture;
    }
}

/// Columns a line takes: 2 for a full-width character.
int widthOf(QStringView text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x100 ? 1 : 2;
    return width;
}

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u"。；;：:！!？?）)”》…").contains(text.back());
}

/// A line counts as full when this many columns or fewer are missing: the indent of a first line (4), a
/// number or punctuation that did not fit.
constexpr int slack = 10;

/// The width to which these lines were broken; 0 when each line is a paragraph of its own, nothing when they
/// are too few to tell.
std::optional<int> wrapWidth(std::span<const Line> lines)
{
    constexpr int narrowest = 30;
    constexpr int widest = 120;
    std::vector<int> widths;
    for (const Line &line : lines) {
        if (line.mark == LineMark::None && !line.text.isEmpty())
            widths.push_back(widthOf(line.text));
    }
    if (widths.size() < 8)
        return std::nullopt;
    auto sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    const int full = sorted[sorted.size() * 3 / 4];
    if (full < narrowest || full > widest)
        return 0;
    size_t fullLines = 0;
    size_t broken = 0;
    for (const Line &line : lines) {
        if (line.mark != LineMark::None || line.text.isEmpty() || widthOf(line.text) < full - slack)
            continue;
        ++fullLines;
        broken += endsSentence(line.text) ? 0 : 1;
    }
    const bool mostAreFull = fullLines * 5 >= widths.size() * 2;
    return mostAreFull && broken * 2 >= fullLines ? full : 0;
}

/// The same for each line, part by part: a narrow table in the annex does not tell how the body was broken.
std::vector<int> wrapWidths(const std::vector<Line> &lines)
{
    std::vector<int> widths(lines.size(), 0);
    const int ofAll = wrapWidth(lines).value_or(0);
    size_t begin = 0;
    for (size_t i = 0; i <= lines.size(); ++i) {
        if (i < lines.size()
            && (i == begin || lines[i].mark != LineMark::None || !isAnnexLine(lines[i].text)))
            continue;
        const int width = wrapWidth(std::span(lines).subspan(begin, i - begin)).value_or(ofAll);
        std::fill(widths.begin() + static_cast<std::ptrdiff_t>(begin),
            widths.begin() + static_cast<std::ptrdiff_t>(i), width);
        begin = i;
    }
    return widths;
}

/// Brackets of annotations still open at the end; not when the last one was opened too far back to be meant.
bool bracketOpen(const QString &text)
{
    constexpr qsizetype reach = 400;
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0 && text.size() - i < reach; --i) {
        const QChar c = text[i];
        if (QStringView(u"）)】〕").contains(c))
            ++depth;
        else if (QStringView(u"（(【〔").contains(c) && --depth < 0)
            return true;
    }
    return false;
}

/// For each blank line, whether it only makes room for a page mark above or below it.
std::vector<bool> roomForPageMarks(const std::vector<Line> &lines)
{
    std::vector<bool> room(lines.size(), false);
    bool mark = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        mark = lines[i].text.isEmpty() ? mark : lines[i].mark == LineMark::PageMark;
        room[i] = mark;
    }
    mark = false;
    for (size_t i = lines.size(); i-- > 0;) {
        mark = lines[i].text.isEmpty() ? mark : lines[i].mark == LineMark::PageMark;
        room[i] = room[i] || mark;
    }
    return room;
}

/// Page marks in the middle of a line: …发展— 3 —格局…
std::vector<Span> pageMarksIn(QStringView line)
{
    static const QRegularExpression pattern(
        u"(?<![0-9０-９A-Za-z—–])\\s*[—–―]\\s?[0-9０-９]{1,3}\\s?[—–―]\\s*(?![0-9０-９A-Za-z—–])"_s);
    std::vector<Span> marks;
    if (!line.contains(u'—') && !line.contains(u'–') && !line.contains(u'―'))
        return marks;
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        marks.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return marks;
}

class Joiner final
{
public:
    explicit Joiner(Paragraphs &result)
        : m_result(result)
    {
    }

    /// `wrap`: as wrapWidth() tells it of the lines around.
    void add(const Line &line, int wrap)
    {
        m_wrap = wrap;
        MappedText text(line.text, line.begin);
        const auto marks = pageMarksIn(line.text);
        for (const Span &mark : marks) {
            const MappedText cut = text.mid(mark.begin, mark.end - mark.begin).trimmed();
            m_result.ignored.push_back({cut.text(), IgnoredWhy::PageMark, cut.span()});
        }
        if (!marks.empty())
            text = text.without(marks).trimmed();
        if (text.isEmpty())
            return;
        if (!m_result.list.empty() && m_previous && goesOn(line)) {
            MappedText &before = m_result.list.back().text;
            if (before[before.size() - 1].unicode() < 0x80 && before[before.size() - 1].isLetterOrNumber()
                && text[0].unicode() < 0x80 && text[0].isLetter())
                before.append(MappedText(u" ", line.begin - 1));
            before.append(text);
        } else {
            m_result.list.push_back({text, line.number});
        }
        m_previous = &line;
    }

    /// A blank line ends a paragraph, unless it only makes room for a page mark.
    void endParagraph() { m_previous = nullptr; }

private:
    bool goesOn(const Line &line) const
    {
        if (line.beginsAnew)
            return false;
        const auto numbering = numberingOf(line.text);
        if (bracketOpen(m_result.list.back().text.text()) && !(numbering && numbering->rank <= 4))
            return true;
        if (labelAtStart(line.text))
            return false; // 责任单位：… is a line of its own
        if (m_previous->text.endsWith(u'、') && !numbering)
            return true; // a list that is not at its end
        if (m_wrap == 0 || widthOf(m_previous->text) < m_wrap - slack)
            return false;
        const bool ended = endsSentence(m_previous->text);
        return !(numbering && ended) && !(numbering && numbering->rank <= 3) && !(ended && line.indented);
    }

    int m_wrap = 0;
    Paragraphs &m_result;
    const Line *m_previous = nullptr;
};

/// A page break may tear a number off and leave it behind its text: the text, then ２． alone, then 3.
void bringBackTornNumbers(std::vector<SourceParagraph> &list)
{
    for (size_t i = 1; i + 1 < list.size(); ++i) {
        const auto torn = numberingOf(list[i].text.text());
        const auto next = torn ? numberingOf(list[i + 1].text.text()) : std::nullopt;
        const bool alone = torn && torn->length == list[i].text.size();
        if (!alone || !next || numberingOf(list[i - 1].text.text()))
            continue;
        MappedText whole = list[i].text;
        whole.append(list[i - 1].text);
        list[i - 1].text = whole;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace

Paragraphs readParagraphs(const QString &source, bool linesAreParagraphs)
{
    std::vector<Line> lines = splitLines(source);
    restoreBreaks(lines);
    for (Line &line : lines)
        line.mark = markOf(line.text);
    Paragraphs result;
    FactLines facts = takeFactLines(lines);
    result.facts = std::move(facts.facts);
    result.statedTitle = std::move(facts.title);
    markForms(lines);
    markPageFurniture(lines);
    markFooter(lines);
    Joiner joiner(result);
    const std::vector<int> widths
        = linesAreParagraphs ? std::vector<int>(lines.size(), 0) : wrapWidths(lines);
    const std::vector<bool> room = roomForPageMarks(lines);
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (line.text.isEmpty()) {
            if (!room[i])
                joiner.endParagraph();
        } else if (line.mark == LineMark::None) {
            joiner.add(line, widths[i]);
        } else {
            result.ignored.push_back(
                {line.text.toString(), reasonOf(line.mark), {line.begin, line.begin + line.text.size()}});
        }
    }
    bringBackTornNumbers(result.list);
    return result;
}

} // namespace qd
