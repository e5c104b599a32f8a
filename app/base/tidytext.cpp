// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tidytext.h"

#include "base/charset.h"
#include "base/nesting.h"
#include "base/textwidth.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF;
}

/// With the marks of Chinese type.
bool isChinese(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3001 && u <= 0x303F) || isIdeograph(c) || (u >= 0xFF01 && u <= 0xFF5E) || c == u'“'
        || c == u'”' || c == u'‘' || c == u'’' || c == u'—' || c == u'…';
}

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || u == u'\t' || u == 0x3000 || u == 0xA0 || (u >= 0x2000 && u <= 0x200A) || u == 0x202F;
}

bool isWordLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// The nearest character of the line that is no blank, on either side; null at its ends.
QChar before(const QString &line, qsizetype at)
{
    while (at > 0 && isBlank(line[at - 1]))
        --at;
    return at > 0 ? line[at - 1] : QChar();
}

QChar behind(const QString &line, qsizetype at)
{
    while (at + 1 < line.size() && isBlank(line[at + 1]))
        ++at;
    return at + 1 < line.size() ? line[at + 1] : QChar();
}

/// Blanks between Chinese characters, and between these and digits (2023 年); those beside Latin words stay.
QString withoutStrayBlanks(const QString &line, int &count)
{
    const auto joins = [](QChar a, QChar b) {
        return (isChinese(a) && (isChinese(b) || b.isDigit())) || (a.isDigit() && isChinese(b));
    };
    QString out;
    out.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isBlank(line[i])) {
            out += line[i];
            continue;
        }
        qsizetype end = i;
        while (end + 1 < line.size() && isBlank(line[end + 1]))
            ++end;
        const bool stray = !out.isEmpty() && end + 1 < line.size() && joins(out.back(), line[end + 1]);
        if (stray)
            ++count;
        else
            out += QStringView(line).sliced(i, end - i + 1);
        i = end;
    }
    return out;
}

/// Which places belong to an address of the web or of mail, whose marks are its own. What stands behind it as
/// punctuation of the sentence does not belong to it.
std::vector<bool> addressesIn(const QString &line)
{
    static const QRegularExpression address(
        u"(?:[A-Za-z][A-Za-z0-9+.-]*://|www\\.)[!-~]*[A-Za-z0-9/#=_-]|[A-Za-z0-9._+-]+@[A-Za-z0-9.-]*[A-Za-z0-9]"_s);
    std::vector<bool> inside(static_cast<size_t>(line.size()), false);
    if (!line.contains("://"_L1) && !line.contains("www."_L1) && !line.contains(u'@'))
        return inside;
    for (auto found = address.globalMatch(line); found.hasNext();) {
        const auto one = found.next();
        std::fill(inside.begin() + one.capturedStart(), inside.begin() + one.capturedEnd(), true);
    }
    return inside;
}

/// One line on its way, its marks counted.
struct LineTidier {
    QString line;
    int marks = 0;

    void put(qsizetype at, QChar mark)
    {
        line[at] = mark;
        ++marks;
    }
    bool hasChineseAround(qsizetype open, qsizetype close) const
    {
        return isChinese(before(line, open)) || isChinese(behind(line, open))
            || isChinese(before(line, close)) || isChinese(behind(line, close));
    }
    void quotes(const std::vector<bool> &address);
    void brackets(const std::vector<bool> &address);
    void stops(const std::vector<bool> &address);
    bool endsSentence(qsizetype dot) const;
};

/// In pairs; an odd number of them is inches, or a pair that was torn apart.
void LineTidier::quotes(const std::vector<bool> &address)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && !address[static_cast<size_t>(i)])
            places.push_back(i);
    }
    if (places.size() % 2 != 0)
        return;
    for (size_t i = 0; i < places.size(); i += 2) {
        if (!hasChineseAround(places[i], places[i + 1]))
            continue;
        put(places[i], u'“');
        put(places[i + 1], u'”');
    }
}

/// In pairs: both or none, so that no （ is closed by a ).
void LineTidier::brackets(const std::vector<bool> &address)
{
    const Nesting nesting(line);
    for (const Pair &pair : nesting.pairs()) {
        if (!pair.round || address[static_cast<size_t>(pair.open)]
            || address[static_cast<size_t>(pair.close)])
            continue;
        const bool chinese = isChinese(before(line, pair.open)) || isChinese(behind(line, pair.open))
            || isChinese(behind(line, pair.close));
        if (chinese && line[pair.open] == u'(')
            put(pair.open, u'（');
        if (chinese && line[pair.close] == u')')
            put(pair.close, u'）');
    }
}

/// A dot between characters may belong to a name (买买提.吐尔逊): only one that ends the line, or stands
/// before a blank.
bool LineTidier::endsSentence(qsizetype dot) const
{
    static const QRegularExpression numbering(u"^\\s*[（(]?[一二三四五六七八九十百]+[)）]?$"_s);
    if (dot == 0)
        return false;
    const QChar last = line[dot - 1];
    const bool ends = dot + 1 == line.size() || (isBlank(line[dot + 1]) && isChinese(behind(line, dot)));
    return ends && (isIdeograph(last) || last == u'）' || last == u'”' || last == u'》')
        && !numbering.match(QStringView(line).first(dot)).hasMatch();
}

void LineTidier::stops(const std::vector<bool> &address)
{
    static constexpr CharSet stops(u",;:?!");
    constexpr char16_t toFullWidth = 0xFEE0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (address[static_cast<size_t>(i)])
            continue;
        if (stops.contains(line[i]) && (isChinese(before(line, i)) || isChinese(behind(line, i))))
            put(i, QChar(static_cast<char16_t>(line[i].unicode() + toFullWidth)));
        else if (line[i] == u'.' && endsSentence(i))
            put(i, u'。');
    }
}

QString tidyLine(const QString &line, TidyText &count)
{
    LineTidier tidier{withoutStrayBlanks(line, count.blanks)};
    const std::vector<bool> address = addressesIn(tidier.line);
    tidier.quotes(address);
    tidier.brackets(address);
    tidier.stops(address);
    count.marks += tidier.marks;
    return withoutStrayBlanks(tidier.line, count.blanks); // those beside what became full-width
}

/// No blanks at the edges, and never two in a row.
QString withSingleBlanks(const QString &line, int &count)
{
    QString out;
    out.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isBlank(line[i])) {
            out += line[i];
            continue;
        }
        qsizetype end = i;
        while (end + 1 < line.size() && isBlank(line[end + 1]))
            ++end;
        const bool edge = out.isEmpty() || end + 1 == line.size();
        if (edge || end > i)
            ++count;
        if (!edge)
            out += end > i ? QChar(u' ') : line[i];
        i = end;
    }
    return out;
}

bool beginsItem(QStringView line)
{
    static const QRegularExpression item(
        u"^(?:[（(][一二三四五六七八九十百\\d]+[)）]|[一二三四五六七八九十百]+(?:[、.．]|[是要])|\\d+(?:[、)"
        u"）．]|\\.(?!\\d))"
        u"|[①-⑳]|[-–—•·●○■□◆◇▪※*]|第[一二三四五六七八九十百\\d]+[章节条项]|附件|注[:：])"_s);
    return item.match(line).hasMatch();
}

/// The lines of a text, put together where they were torn.
class Lines final
{
public:
    explicit Lines(const QString &text)
        : m_lines(text.split(u'\n'))
    {
        for (QString &line : m_lines)
            line = withSingleBlanks(withoutStrayBlanks(line, m_blanks), m_blanks);
        findWidth();
    }

    QStringList joined(TidyText &count) const
    {
        count.blanks += m_blanks;
        QStringList out;
        QString last; // of the line that was read last: a joined one is as wide as nobody wrapped it
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString &line = m_lines[i];
            qsizetype above = out.size();
            while (above > 0 && out[above - 1].isEmpty())
                --above;
            const bool near = above == out.size();
            if (above > 0 && !line.isEmpty() && goesOn(out[above - 1], last, line, near)) {
                count.breaks += static_cast<int>(out.size() - above) + 1;
                out = out.first(above);
                const bool words = isWordLetter(out.back().back()) && isWordLetter(line.front());
                out.back() += (words ? u" "_s : QString()) + line;
            } else {
                out << line;
            }
            if (!line.isEmpty())
                last = line;
        }
        return out;
    }

private:
    static constexpr int leastWidth = 40; ///< half characters; shorter lines are headings and items
    static constexpr int raggedness
        = 3; ///< how much a mark that may not begin a line shortens the one before

    /// A width that several lines share, and none goes beyond: that of the page they were wrapped on.
    void findWidth()
    {
        int widest = 0;
        for (const QString &line : m_lines)
            widest = std::max(widest, halvesOf(line));
        const auto full = std::count_if(m_lines.begin(), m_lines.end(),
            [&](const QString &line) { return halvesOf(line) >= widest - raggedness; });
        m_wrapped = widest >= leastWidth && full > 1 ? widest - raggedness : 0;
    }

    bool goesOn(const QString &above, const QString &last, const QString &line, bool near) const
    {
        static constexpr CharSet open(u"，、,（(“‘《");
        static constexpr CharSet closing(u"，。、；：！？）”’》,;");
        if (beginsItem(line))
            return false;
        if (open.contains(above.back()) || closing.contains(line.front()))
            return true;
        const bool unfinished = isIdeograph(above.back()) || isWordLetter(above.back());
        return near && unfinished && m_wrapped > 0 && halvesOf(last) >= m_wrapped;
    }

    QStringList m_lines;
    int m_blanks = 0;
    int m_wrapped = 0; ///< half characters from which a line is full; 0: nothing was wrapped
};

TidyText tidyLines(const QStringList &lines, TidyText count)
{
    QStringList out;
    out.reserve(lines.size());
    for (const QString &line : lines)
        out << tidyLine(line, count);
    count.text = out.join(u'\n');
    return count;
}

} // namespace

TidyText tidyPunctuation(const QString &text)
{
    return tidyLines(text.split(u'\n'), {});
}

TidyText tidyPasted(const QString &text)
{
    TidyText count;
    const QStringList lines = Lines(text).joined(count);
    return tidyLines(lines, count);
}

} // namespace qd
