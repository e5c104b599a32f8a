// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/frontmatter.h"

#include "base/nesting.h"
#include "intake/responsible/agencynames.h"
#include "intake/words/agencywords.h"
#include "intake/words/formalline.h"
#include "intake/words/titleline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool matches(QStringView text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isAddressee(QStringView text)
{
    static const QRegularExpression leads(u"如下|以下|意见[：:]|措施[：:]|要点[：:]|[。；]"_s);
    return (text.endsWith(u'：') || text.endsWith(u':')) && text.size() <= 150 && !matches(text, leads);
}

struct TitleEnd {
    qsizetype line = -1; ///< of the front; -1 when none can be one
    bool isSure = false; ///< it ends as titles do
};

/// The title's last line.
TitleEnd titleEnd(const std::vector<SourceParagraph> &front)
{
    qsizetype titleLike = -1;
    qsizetype notice = -1;
    for (qsizetype i = std::ssize(front) - 1; i >= 0; --i) {
        const QString &text = front[static_cast<size_t>(i)].text.text();
        if (!isTitleLike(text))
            continue;
        if (endsLikePlan(text))
            return {i, true};
        if (notice < 0 && endsLikeDocument(text))
            notice = i;
        titleLike = i;
    }
    return notice >= 0 ? TitleEnd{notice, true} : TitleEnd{titleLike, false};
}

/// （2022—2024年） below a title: the years it is for.
bool isYearsOfTitle(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[（(]\\s*(?:19|20)\\d{2}\\s*年?\\s*[—–\\-－~～至]{1,2}\\s*(?:19|20)\\d{2}\\s*年?\\s*[）)]$"_s);
    return matches(text, pattern);
}

/// 重点任务分工方案: only what kind of paper it is; its subject stands in the line above.
bool isKindOnly(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:年度?|重点|主要|总体|具体|目标|工作|任务|责任|分工|分解|落实|推进|行动|实施|专项|整治|提升|攻坚|"
        u"三年|五年|清单|方案|计划|措施|要点|安排|意见|细则|一览|表|若干|的|及|和){2,}$"_s);
    return endsLikePlan(text) && matches(text, pattern);
}

/// Whether a quotation mark, bracket or title mark is open at its end: “食品放心 / 工程”工作方案.
bool isOpenAtEnd(QStringView text)
{
    constexpr std::array<std::pair<QChar, QChar>, 4> pairs{
        {{u'“', u'”'}, {u'《', u'》'}, {u'（', u'）'}, {u'(', u')'}}};
    return std::any_of(pairs.begin(), pairs.end(),
        [text](const auto &pair) { return text.count(pair.first) > text.count(pair.second); });
}

/// Whether a line of a title goes on in the next one, with or without an empty line between.
bool goesOnIn(const SourceParagraph &above, const SourceParagraph &line)
{
    constexpr qsizetype shortestSubject = 8;
    static const QRegularExpression apart(u"(?:文件|通知|目录|公报|：|:)$"_s);
    static const QRegularExpression begins(u"^(?:关于|印发|转发|《|[〇○0-9０-９二]{4}\\s*年)"_s);
    const QString &upper = above.text.text();
    const QString &lower = line.text.text();
    const int lines = line.line - above.line;
    if (lines > 2 || !isTitleLike(upper) || matches(upper, apart))
        return false;
    if (isOpenAtEnd(upper))
        return true;
    if (isKindOnly(lower))
        return !isKindOnly(upper);
    const bool namesPlace = !placeOf(lower).isEmpty();
    if (endsLikePlan(upper) || endsLikeDocument(upper) || (isAgencyLike(upper) && namesPlace)) // its issuer, and the title
        return false;
    return lines == 1
        || (!isAgencyLike(upper) && !namesPlace && !placeOf(upper).isEmpty() && upper.size() >= shortestSubject
            && !matches(lower, begins));
}

/// The title's first line: a line right above that reads like a title and is not one by itself belongs to it.
qsizetype titleBegin(const std::vector<SourceParagraph> &front, qsizetype end)
{
    constexpr qsizetype mostLines = 3;
    qsizetype begin = end;
    while (begin > 0 && end - begin < mostLines - 1
        && goesOnIn(front[static_cast<size_t>(begin - 1)], front[static_cast<size_t>(begin)]))
        --begin;
    return begin;
}

int firstYear(QStringView text, bool goalsToo = true)
{
    static const QRegularExpression pattern(u"(?<!\\d)((?:19|20)\\d{2})\\s?(?:年|〕|\\]|[-—])"_s);
    static const QRegularExpression noGoal(u"(?<!\\d|到|至|—|-)((?:19|20)\\d{2})\\s?年"_s);
    QString plain = text.toString();
    for (QChar &c : plain) {
        if (c >= u'０' && c <= u'９')
            c = QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0'));
    }
    plain.remove(u' ');
    return (goalsToo ? pattern : noGoal).match(plain).captured(1).toInt();
}

/// 《关于印发〈…〉的通知》 without the marks around all of it.
MappedText withoutOuterMarks(const MappedText &title)
{
    const auto pairs = Nesting(title.text()).topLevel();
    const bool around = pairs.size() == 1 && pairs.front().open == 0 && pairs.front().close + 1 == title.size()
        && title[0] == u'《';
    return around ? title.mid(1, title.size() - 2) : title;
}

} // namespace

FrontMatter readFrontMatter(const std::vector<SourceParagraph> &front, const MappedText &stated)
{
    FrontMatter matter;
    const auto [end, isSure] = titleEnd(front);
    const bool isStated = !isSure && !stated.isEmpty();
    matter.isSure = isSure || isStated;
    if (isStated)
        matter.title = stated;
    const qsizetype begin = end < 0 || isStated ? 0 : titleBegin(front, end);
    for (qsizetype i = 0; i < std::ssize(front); ++i) {
        const MappedText &text = front[static_cast<size_t>(i)].text;
        if (i < begin) {
            matter.ignored.push_back({text.text(), IgnoredWhy::BeforeTitle, text.span()});
        } else if (!isStated && (i <= end || (i == end + 1 && end >= 0 && isYearsOfTitle(text.text())))) {
            matter.title.append(text);
        } else if (isDocumentNumber(text.text()) || isDateText(text.text()) || isAddressee(text.text())
            || isFormalLine(text.text())) {
            matter.ignored.push_back({text.text(), IgnoredWhy::Formality, text.span()});
        } else {
            if (!matter.preamble.isEmpty())
                matter.preamble.append(MappedText(u"\n", text.span().begin - 1));
            matter.preamble.append(text);
        }
    }
    matter.title = withoutOuterMarks(matter.title);
    return matter;
}

int findYear(const FrontMatter &matter, const std::vector<SourceParagraph> &front,
    const std::vector<SourceParagraph> &tail)
{
    if (const int year = firstYear(matter.title.text()); year > 0)
        return year;
    for (const auto *part : {&front, &tail}) {
        for (const SourceParagraph &paragraph : *part) {
            const QString &text = paragraph.text.text();
            if (!isDocumentNumber(text) && !isDateText(text))
                continue;
            if (const int year = firstYear(text); year > 0)
                return year;
        }
    }
    return firstYear(matter.preamble.text(), false);
}

} // namespace qd
