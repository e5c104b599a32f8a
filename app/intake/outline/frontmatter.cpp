// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/frontmatter.h"

#include "intake/outline/outline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What the title of a plan ends in.
constexpr QStringView planWords
    = u"要点|计划|方案|意见|措施|举措|安排|办法|规划|清单|分工|任务|行动|细则|"
      u"纲要|台账|部署|分解表?|政策|规定|责任书|举措|责任状|目标|事项|重点工作|工作|十条|实事|"
      u"条例|工作制度|对策|路线图|任务书|通告";

bool matches(QStringView text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isDocumentNumber(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[（(]?.{0,14}[〔\\[（(][0-9０-９]{4}[〕\\]）)]\\s?[0-9０-９]{1,5}\\s?号[）)]?$"_s);
    return matches(text, pattern);
}

bool isDate(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[（(]?[0-9０-９]{4}\\s?年\\s?[0-9０-９]{1,2}\\s?月(?:\\s?[0-9０-９]{1,2}\\s?日)?.{0,6}[）)]?$"_s);
    return matches(text, pattern);
}

bool isAddressee(QStringView text)
{
    static const QRegularExpression leads(u"如下|以下|意见[：:]|措施[：:]|要点[：:]|[。；]"_s);
    return (text.endsWith(u'：') || text.endsWith(u':')) && text.size() <= 150 && !matches(text, leads);
}

bool isTitleLike(QStringView text)
{
    static const QRegularExpression prose(u"[。；！？;!?]|[，,：:]$"_s);
    return text.size() <= 90 && !matches(text, prose) && !isDocumentNumber(text) && !isDate(text)
        && !text.startsWith(u'（') && !text.startsWith(u'(') && !isAnnexLine(text);
}

bool endsLikePlan(QStringView text)
{
    static const QRegularExpression pattern(
        u"(?:%1)》?\\s*(?:[（(〔][^（(〔]{1,16}[）)〕])?$"_s.arg(planWords));
    return matches(text, pattern);
}

/// The place of the title's last line; -1 when no line can be one.
qsizetype titleEnd(const std::vector<SourceParagraph> &front)
{
    qsizetype titleLike = -1;
    for (qsizetype i = std::ssize(front) - 1; i >= 0; --i) {
        const QString &text = front[static_cast<size_t>(i)].text.text();
        if (!isTitleLike(text))
            continue;
        if (endsLikePlan(text))
            return i;
        titleLike = i;
    }
    return titleLike;
}

/// The title's first line: a line right above that reads like a title and is not one by itself belongs to it.
qsizetype titleBegin(const std::vector<SourceParagraph> &front, qsizetype end)
{
    constexpr qsizetype mostLines = 3;
    static const QRegularExpression apart(u"(?:文件|通知|目录|公报|：|:)$"_s);
    qsizetype begin = end;
    while (begin > 0 && end - begin < mostLines - 1) {
        const SourceParagraph &above = front[static_cast<size_t>(begin - 1)];
        const SourceParagraph &line = front[static_cast<size_t>(begin)];
        if (above.line + 1 != line.line || !isTitleLike(above.text.text()) || endsLikePlan(above.text.text())
            || matches(above.text.text(), apart))
            break;
        --begin;
    }
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

} // namespace

bool isTitleOfPlan(QStringView line)
{
    constexpr qsizetype shortest = 6;
    return line.size() >= shortest && isTitleLike(line) && endsLikePlan(line);
}

bool promisesTasks(QStringView title)
{
    static const QRegularExpression pattern(
        u"(?:要点|计划|方案|措施|举措|行动|任务|清单|分工|分解表?|台账|目标)》?\\s*(?:[（(〔][^（(〔]{1,16}[）)〕])?$"_s);
    return matches(title, pattern);
}

FrontMatter readFrontMatter(const std::vector<SourceParagraph> &front)
{
    FrontMatter matter;
    const qsizetype end = titleEnd(front);
    const qsizetype begin = end < 0 ? 0 : titleBegin(front, end);
    for (qsizetype i = 0; i < std::ssize(front); ++i) {
        const MappedText &text = front[static_cast<size_t>(i)].text;
        if (i < begin) {
            matter.ignored.push_back({text.text(), IgnoredWhy::BeforeTitle, text.span()});
        } else if (i <= end) {
            matter.title.append(text);
        } else if (isDocumentNumber(text.text()) || isDate(text.text()) || isAddressee(text.text())
            || isFormalLine(text.text())) {
            matter.ignored.push_back({text.text(), IgnoredWhy::Formality, text.span()});
        } else {
            if (!matter.preamble.isEmpty())
                matter.preamble.append(MappedText(u"\n", text.span().begin - 1));
            matter.preamble.append(text);
        }
    }
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
            if (!isDocumentNumber(text) && !isDate(text))
                continue;
            if (const int year = firstYear(text); year > 0)
                return year;
        }
    }
    return firstYear(matter.preamble.text(), false);
}

} // namespace qd
