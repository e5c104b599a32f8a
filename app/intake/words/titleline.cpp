// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/titleline.h"

#include "intake/text/simplifiedform.h"
#include "intake/words/formalline.h"

#include <QRegularExpression>

namespace qd
{
namespace
{

using namespace Qt::StringLiterals;

/// What the title of a plan ends in.
constexpr QStringView planWords
    = u"要点|计划|方案|意见|措施|举措|安排|办法|规划|清单|分工|任务|行动|细则|"
      u"纲要|台账|部署|分解表?|政策|规定|责任书|举措|责任状|目标|事项|重点工作|工作|十条|实事|"
      u"条例|工作制度|对策|路线图|任务书|通告";

bool matches(QStringView text, const QRegularExpression &pattern)
{
    return pattern.match(simplifiedForm(text)).hasMatch();
}

} // namespace

bool isTitleLike(QStringView text)
{
    static const QRegularExpression prose(u"[。；！？;!?]|[，,：:]$"_s);
    return text.size() <= 90 && !matches(text, prose) && !isDocumentNumber(text) && !isDateText(text)
        && !text.startsWith(u'（') && !text.startsWith(u'(') && !isAnnexLine(text);
}

bool endsLikePlan(QStringView text)
{
    static const QRegularExpression pattern(
        u"(?:%1)》?\\s*(?:[（(〔][^（(〔]{1,16}[）)〕])?$"_s.arg(planWords));
    return matches(text, pattern);
}

bool endsLikeDocument(QStringView text)
{
    static const QRegularExpression pattern(
        u"(?:通知|批复|复函|函|决定|公告|通报|请示|报告|命令|议案|纪要)》?\\s*(?:[（(〔][^（(〔]{1,16}[）)〕])?$"_s);
    return text.size() >= 6 && matches(text, pattern);
}

bool isTitleOfPlan(QStringView line)
{
    constexpr qsizetype shortest = 6;
    return line.size() >= shortest && isTitleLike(line) && endsLikePlan(line);
}

bool promisesTasks(QStringView title)
{
    static const QRegularExpression pattern(
        u"^.{6,}(?:要点|计划|方案|措施|举措|行动)》?\\s*(?:[（(〔][^（(〔]{1,16}[）)〕])?$"_s);
    return matches(title, pattern);
}

bool isRuleTitle(QStringView title)
{
    static const QRegularExpression pattern(
        u"(?:办法|细则|规定|制度|条例|规则|标准|守则|章程)》?\\s*(?:[（(〔][^（(〔]{1,16}[）)〕])?$"_s);
    return matches(title, pattern);
}

} // namespace qd
