// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/lines.h"

#include "intake/numbering.h"
#include "intake/webmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Line {
    QStringView text; ///< without surrounding spaces
    qsizetype begin = 0;
    int number = 0;
    bool indented = false;
    LineMark mark = LineMark::None;
};

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
        lines.push_back(
            {text, at + indent, number, indent >= 2 || whole.startsWith(u'\u3000'), LineMark::None});
        at = end + 1;
    }
    return lines;
}

/// A correction form runs from its first line (纠错) to the last line that can only be its own. The word
/// alone, with no such line soon after, is text.
void markForms(std::vector<Line> &lines)
{
    constexpr std::ptrdiff_t reach = 12; // lines a form has between two of its marks, at most
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].mark != LineMark::FormStart)
            continue;
        size_t last = i;
        for (size_t j = i + 1; j < lines.size() && j - last <= size_t(reach); ++j) {
            if (lines[j].mark == LineMark::FormLine || (last > i && lines[j].mark == LineMark::FormEnd))
                last = j;
        }
        if (last == i) {
            lines[i].mark = LineMark::None;
            continue;
        }
        for (size_t j = i; j <= last; ++j)
            lines[j].mark = LineMark::FormStart;
        i = last;
    }
    for (Line &line : lines) {
        if (line.mark == LineMark::FormLine || line.mark == LineMark::FormEnd)
            line.mark = LineMark::None; // outside a form they are text
    }
}

IgnoredWhy reasonOf(LineMark mark)
{
    switch (mark) {
    case LineMark::WebCrumb:
        return IgnoredWhy::WebCrumb;
    case LineMark::PageMark:
        return IgnoredWhy::PageMark;
    case LineMark::FormStart:
        return IgnoredWhy::CorrectionForm;
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

/// The width to which the lines of the text were broken; 0 when each line is a paragraph of its own.
int wrapWidth(const std::vector<Line> &lines)
{
    constexpr int narrowest = 30;
    constexpr int widest = 120;
    std::vector<int> widths;
    for (const Line &line : lines) {
        if (line.mark == LineMark::None && !line.text.isEmpty())
            widths.push_back(widthOf(line.text));
    }
    if (widths.size() < 8)
        return 0;
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

/// Round brackets still open at the end; 0 when the last one was opened too far back to be meant.
bool bracketOpen(const QString &text)
{
    constexpr qsizetype reach = 400;
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0 && text.size() - i < reach; --i) {
        const QChar c = text[i];
        if (c == u'）' || c == u')')
            ++depth;
        else if ((c == u'（' || c == u'(') && --depth < 0)
            return true;
    }
    return false;
}

/// Whether the blank lines around `at` stand next to a page mark, above or below it.
bool besidePageMark(const std::vector<Line> &lines, size_t at)
{
    size_t above = at;
    while (above > 0 && lines[above].text.isEmpty())
        --above;
    size_t below = at;
    while (below + 1 < lines.size() && lines[below].text.isEmpty())
        ++below;
    return lines[above].mark == LineMark::PageMark || lines[below].mark == LineMark::PageMark;
}

class Joiner final
{
public:
    Joiner(int wrap, Paragraphs &result)
        : m_wrap(wrap)
        , m_result(result)
    {
    }

    void add(const Line &line)
    {
        if (!m_result.list.empty() && m_previous && goesOn(line)) {
            MappedText &text = m_result.list.back().text;
            if (text[text.size() - 1].unicode() < 0x80 && text[text.size() - 1].isLetterOrNumber()
                && line.text.front().unicode() < 0x80 && line.text.front().isLetter())
                text.append(MappedText(u" ", line.begin - 1));
            text.append(MappedText(line.text, line.begin));
        } else {
            m_result.list.push_back({MappedText(line.text, line.begin), line.number});
        }
        m_previous = &line;
    }

    /// A blank line ends a paragraph, unless it only makes room for a page mark.
    void endParagraph() { m_previous = nullptr; }

private:
    bool goesOn(const Line &line) const
    {
        const auto numbering = numberingOf(line.text);
        if (bracketOpen(m_result.list.back().text.text()) && !(numbering && numbering->rank <= 3))
            return true;
        if (m_wrap == 0 || widthOf(m_previous->text) < m_wrap - slack)
            return false;
        const bool ended = endsSentence(m_previous->text);
        return !(numbering && ended) && !(numbering && numbering->rank <= 2) && !(ended && line.indented);
    }

    int m_wrap;
    Paragraphs &m_result;
    const Line *m_previous = nullptr;
};

} // namespace

Paragraphs readParagraphs(const QString &source)
{
    std::vector<Line> lines = splitLines(source);
    for (Line &line : lines)
        line.mark = markOf(line.text);
    markForms(lines);

    Paragraphs result;
    Joiner joiner(wrapWidth(lines), result);
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (line.text.isEmpty()) {
            if (!besidePageMark(lines, i))
                joiner.endParagraph();
        } else if (line.mark == LineMark::None) {
            joiner.add(line);
        } else {
            result.ignored.push_back(
                {line.text.toString(), reasonOf(line.mark), {line.begin, line.begin + line.text.size()}});
        }
    }
    return result;
}

} // namespace qd
