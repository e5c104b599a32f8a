// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/lostbreaks.h"

#include "base/charset.h"
#include "intake/words/formalline.h"
#include "intake/words/numbering.h"
#include "intake/words/titleline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestHeading = 40;
constexpr qsizetype longestTitle = 90;
constexpr int ranks = 8;

constexpr CharSet sentenceEnds(u"。；;！!？?");
constexpr CharSet closings(u"）)】〕》”");

/// What any number begins with; prose is spared the expressions.
bool mayBeginNumber(QChar c)
{
    static constexpr CharSet first(u"一二三四五六七八九十第（(0123456789０１２３４５６７８９");
    return first.contains(c) || (c >= u'①' && c <= u'⒛') || (c >= u'㈠' && c <= u'㈩');
}

/// The last value of each rank: tasks may be numbered through the plan or anew in each section.
class Sequence final
{
public:
    bool isEmpty() const { return m_deepest < 0; }
    bool goesOn(const Numbering &n) const { return n.value > 1 && n.value == m_last[at(n)] + 1; }
    bool beginsBelow(const Numbering &n) const { return n.value == 1 && n.rank > m_deepest; }
    void take(const Numbering &n)
    {
        m_last[at(n)] = n.value;
        m_deepest = n.rank;
    }

private:
    static size_t at(const Numbering &n) { return static_cast<size_t>(n.rank); }

    std::array<int, ranks> m_last{};
    int m_deepest = -1; // rank of the item open last
};

/// The place behind the last sentence or bracket that ends in [from, to).
qsizetype behindLastEnd(QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype i = to; i > from; --i) {
        if (sentenceEnds.contains(text[i - 1]) || closings.contains(text[i - 1]))
            return i;
    }
    return from;
}

/// Where one line is to be cut.
struct Cuts {
    std::vector<qsizetype> places; ///< in order
    Sequence after;
    bool certain = false; ///< one of them at least cannot be a list inside a paragraph
};

class LineCutter final
{
public:
    LineCutter(QStringView line, const Sequence &before, bool textHasNumbers, QStringView next)
        : m_line(line)
        , m_next(next)
        , m_textHasNumbers(textHasNumbers)
    {
        m_cuts.after = before;
        if (const auto own = numberingOf(line)) {
            m_startRank = own->rank;
            m_cuts.after.take(*own);
            m_isNumbered = true;
            m_at = own->length;
        }
        m_atStart = m_cuts.after;
    }

    Cuts find()
    {
        for (; m_at < m_line.size(); ++m_at) {
            if (!mayBeginNumber(m_line[m_at]) || (m_at > 0 && isInNumber()))
                continue;
            const auto numbering = numberingOf(m_line.sliced(m_at));
            if (numbering && numbering->length < m_line.size() - m_at)
                consider(*numbering);
        }
        return std::move(m_cuts);
    }

private:
    bool isInNumber() const
    {
        const QChar before = m_line[m_at - 1];
        return before.isDigit() || ((before == u'.' || before == u'．') && m_line[m_at].isDigit());
    }

    qsizetype pieceBegin() const { return m_cuts.places.empty() ? 0 : m_cuts.places.back(); }

    void consider(const Numbering &numbering)
    {
        qsizetype end = m_at; // of the text before, without spaces
        while (end > pieceBegin() && m_line[end - 1].isSpace())
            --end;
        if (end == pieceBegin())
            return;
        const bool closed = sentenceEnds.contains(m_line[end - 1]) || closings.contains(m_line[end - 1])
            || m_line[end - 1] == u'：' || m_line[end - 1] == u':';
        const qsizetype titleBegin = titleBefore(end);
        const Sequence &now = m_cuts.after;
        const bool isRoot
            = numbering.value == 1 && titleBegin >= 0 && (numbering.rank <= sectionRank || now.isEmpty());
        const bool inSequence = now.goesOn(numbering) || now.beginsBelow(numbering) || isRoot;
        if (!inSequence || (!closed && titleBegin < 0 && !isHeading(end)))
            return;
        const bool apart = end < m_at; // by a space
        if (!closed && !isRoot && !apart && !followedByNext(numbering))
            return;
        if (isRoot && titleBegin > pieceBegin())
            m_cuts.places.push_back(titleBegin);
        if (isRoot && titleBegin >= 0)
            m_cuts.after = {};
        m_cuts.certain = m_cuts.certain || isCertain(numbering, closed);
        m_cuts.places.push_back(m_at);
        m_cuts.after.take(numbering);
        m_at += numbering.length - 1;
    }

    /// Where the title begins that ends at `end`, behind the last sentence or bracket; -1: there is none.
    qsizetype titleBefore(qsizetype end) const
    {
        qsizetype begin = behindLastEnd(m_line, pieceBegin(), end - 1);
        while (begin < end && m_line[begin].isSpace())
            ++begin;
        const QStringView text = m_line.sliced(begin, end - begin);
        return text.size() <= longestTitle && !numberingOf(text) && isTitleOfPlan(text) ? begin : -1;
    }

    /// Whether the piece up to `end` is a number and a few words, with no sentence in them.
    bool isHeading(qsizetype end) const
    {
        const QStringView piece = m_line.sliced(pieceBegin(), end - pieceBegin()).trimmed();
        static constexpr CharSet marks(u"。；;：:！!？?（(）)");
        const auto numbering = numberingOf(piece);
        return numbering && piece.size() <= longestHeading && !anyOf(marks, piece.sliced(numbering->length));
    }

    /// Whether the next number of the rank stands further on, here or at the beginning of the next numbered
    /// line.
    bool followedByNext(const Numbering &numbering) const
    {
        const auto isNext = [&](QStringView text) {
            const auto found = numberingOf(text);
            return found && found->rank == numbering.rank && found->value == numbering.value + 1;
        };
        if (isNext(m_next))
            return true;
        for (qsizetype i = m_at + numbering.length; i < m_line.size(); ++i) {
            if (mayBeginNumber(m_line[i]) && isNext(m_line.sliced(i)))
                return true;
        }
        return false;
    }

    /// 一、 never stands inside a paragraph; nor does the number that goes on from the line's own, or from
    /// lines before.
    bool isCertain(const Numbering &numbering, bool closed) const
    {
        if (numbering.rank <= sectionRank || !closed)
            return true;
        if (!m_textHasNumbers)
            return numbering.value > 1;
        return numbering.value > 1 && m_atStart.goesOn(numbering)
            && (!m_isNumbered || numbering.rank <= m_startRank);
    }

    QStringView m_line;
    QStringView m_next; // the next numbered line
    bool m_textHasNumbers;
    bool m_isNumbered = false;
    int m_startRank = -1;
    qsizetype m_at = 1;
    Sequence m_atStart;
    Cuts m_cuts;
};

/// What a title is followed by when no line end is left: 为深入贯彻…, 各镇人民政府：
bool beginsPreamble(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:为|根据|按照|依据|经|现|各[^，。]{1,20}[，：、]|[^，。；]{2,40}：)"_s);
    return pattern.match(text.left(48)).hasMatch();
}

/// Behind the title that the piece begins with; -1 when it does not.
qsizetype titleEnd(QStringView head)
{
    const qsizetype last = std::min(head.size() - 1, longestTitle);
    for (qsizetype i = 6; i <= last; ++i) {
        const QStringView title = head.first(i).trimmed();
        const bool apart = head[i].isSpace();
        if (!beginsPreamble(head.sliced(i).trimmed()))
            continue;
        if (isTitleOfPlan(title) || (apart && endsLikeDocument(title)))
            return i;
    }
    return -1;
}

/// Signature, date and the like at the end of the text, each behind a space.
std::vector<qsizetype> closingCuts(QStringView tail)
{
    std::vector<qsizetype> cuts;
    static const QRegularExpression glued(u"^[^，。；：、！？,;:!?\\s]{2,30}(?:局|委|委员会|办|办公室|厅|部|"
                                          u"政府|小组|会)(?=((?:19|20)\\d{2}\\s?年"
                                          u"\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日(?:印发)?)$)"_s);
    const qsizetype begin = behindLastEnd(tail, 0, tail.size());
    constexpr qsizetype longest = 80;
    if (begin > 0) {
        if (const auto match = glued.match(tail.sliced(begin)); match.hasMatch())
            return {begin, begin + match.capturedStart(1)};
    }
    if (begin == 0 || begin == tail.size() || tail.size() - begin > longest || !tail[begin].isSpace())
        return cuts;
    for (qsizetype i = begin; i < tail.size(); ++i) {
        if (tail[i].isSpace() && i + 1 < tail.size() && !tail[i + 1].isSpace())
            cuts.push_back(i + 1);
    }
    if (cuts.empty() || !isFormalLine(tail.sliced(cuts.back()).trimmed()))
        cuts.clear();
    return cuts;
}

void cut(const Line &line, const std::vector<qsizetype> &places, std::vector<Line> &out)
{
    qsizetype begin = 0;
    for (size_t i = 0; i <= places.size(); ++i) {
        const qsizetype end = i < places.size() ? places[i] : line.text.size();
        const QStringView whole = line.text.sliced(begin, end - begin);
        const QStringView text = whole.trimmed();
        if (!text.isEmpty() || places.empty()) {
            Line piece = line;
            piece.text = text;
            piece.begin = line.begin + begin + (text.data() - whole.data());
            piece.beginsAnew = begin > 0;
            piece.newPage = line.newPage && begin == 0;
            out.push_back(piece);
        }
        begin = end;
    }
}

/// What a notice puts before its plan, when no line end is left: the notice's title, its number, whom it is sent to, and
/// behind its text who signs it and when.
std::vector<qsizetype> noticeCuts(QStringView head)
{
    static const QRegularExpression number(
        u"(?<=通知|意见|批复|决定|方案|公告|函|》|^)([^，。；：、！？,;:!?\\s]{2,10}[〔\\[](?:19|20)\\d{2}[〕\\]]\\d{1,4}号)"_s);
    static const QRegularExpression addressee(u"(?<=号|通知)各[^。：:]{2,120}[：:]"_s);
    static const QRegularExpression signature(
        u"(?<=[。）)])([^，。；：:、,;（(]{2,30}(?:政府|办公室|办公厅|局|委员会|委|厅|部))((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)"
        u"((?:[（(]此件[^）)]{1,12}[）)])?)"_s);
    std::vector<qsizetype> cuts;
    const QString text = head.toString();
    const auto take = [&](const QRegularExpression &pattern, int groups) {
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return;
        for (int group = groups > 0 ? 1 : 0; group <= groups; ++group)
            cuts.push_back(match.capturedStart(group));
        cuts.push_back(match.capturedEnd());
    };
    take(number, 1);
    take(addressee, 0);
    take(signature, 3);
    std::erase_if(cuts, [&](qsizetype at) { return at <= 0 || at >= head.size(); });
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

/// Before 附件： and （此件公开发布） behind the last sentence.
std::vector<qsizetype> noteCuts(QStringView tail)
{
    static const QRegularExpression note(u"(?<=[。）)])\\s*(?=附\\s?件?\\s?[：:1１]|[（(]此件)"_s);
    std::vector<qsizetype> cuts;
    const QString text = tail.toString();
    for (auto matches = note.globalMatch(text); matches.hasNext();)
        cuts.push_back(matches.next().capturedEnd());
    return cuts;
}

/// Behind what stands at the beginning, and before notes, signature and date at the end.
void addOuterCuts(QStringView line, std::vector<qsizetype> &places)
{
    if (!numberingOf(line)) {
        const QStringView head = places.empty() ? line : line.first(places.front());
        std::vector<qsizetype> first = noticeCuts(head);
        const qsizetype from = first.empty() ? 0 : first.back();
        const qsizetype title = titleEnd(head.sliced(from));
        if (title > 0)
            first.push_back(from + title);
        places.insert(places.begin(), first.begin(), first.end());
    }
    const qsizetype last = places.empty() ? 0 : places.back();
    std::vector<qsizetype> closing = noteCuts(line.sliced(last));
    if (closing.empty())
        closing = closingCuts(line.sliced(last));
    for (const qsizetype place : closing)
        places.push_back(last + place);
}

} // namespace

void restoreBreaks(std::vector<Line> &lines)
{
    std::vector<size_t> numbered;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (numberingOf(lines[i].text))
            numbered.push_back(i);
    }
    std::vector<std::vector<qsizetype>> places(lines.size());
    bool anyCut = false;
    Sequence sequence;
    auto next = numbered.begin();
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].text;
        next = std::find_if(next, numbered.end(), [i](size_t at) { return at > i; });
        const QStringView nextNumbered = next == numbered.end() ? QStringView() : lines[*next].text;
        Cuts cuts = LineCutter(line, sequence, !numbered.empty(), nextNumbered).find();
        if (cuts.certain) {
            sequence = cuts.after;
            places[i] = std::move(cuts.places);
            anyCut = true;
        } else if (const auto own = numberingOf(line)) {
            sequence.take(*own);
        }
    }
    if (!anyCut)
        return;
    std::vector<Line> out;
    for (size_t i = 0; i < lines.size(); ++i) {
        constexpr qsizetype shortest = 60; // of a line that lost its ends without having a number in it
        if (!places[i].empty() || lines[i].text.size() >= shortest)
            addOuterCuts(lines[i].text, places[i]);
        cut(lines[i], places[i], out);
    }
    lines = std::move(out);
}

} // namespace qd
