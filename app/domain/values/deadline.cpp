// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/deadline.h"

#include "base/charset.h"
#include "base/textcompare.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestPhrase = 40;
constexpr qsizetype longestList = 120; ///< of several moments

/// The numbers of a matched phrase, ready for a date; 0 where the phrase has none.
struct Parts {
    int year = 0;
    int month = 0;
    int day = 0;
    int count = 0; ///< quarter 1–4, half 1–2
    QString part; ///< 底, 上旬 …
};

QDate monthEnd(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

QDate noDate(const Parts &)
{
    return {};
}
QDate onDay(const Parts &p)
{
    return QDate(p.year, p.month, p.day);
}
QDate yearEnd(const Parts &p)
{
    return QDate(p.year, 12, 31);
}
QDate midYear(const Parts &p)
{
    return QDate(p.year, 6, 30);
}
QDate quarterEnd(const Parts &p)
{
    return monthEnd(p.year, p.count * 3);
}
QDate halfEnd(const Parts &p)
{
    return monthEnd(p.year, p.count * 6);
}

/// The last day of the part of a month: 初 and 上旬 the 10th, 中旬 the 20th, else the month's end.
QDate inMonth(const Parts &p)
{
    if (p.part == u"上旬" || p.part == u"初")
        return QDate(p.year, p.month, 10);
    if (p.part == u"中旬")
        return QDate(p.year, p.month, 20);
    return monthEnd(p.year, p.month);
}

enum class InProse { No, Yes };

/// One kind of phrase. In the patterns $Y is a year or nothing, $M a month's number, $D a day's number, $N
/// any number, $- a dash or 至. They are matched after full-width digits became half-width ones.
struct PhraseRule {
    QStringView pattern;
    QDate (*date)(const Parts &);
    InProse prose;
};

constexpr std::array phraseRules{
    // a day: 2023-06-30, 2023.6.30, 2023年6月30日, 6月30日
    PhraseRule{u"(?<y>[12]\\d{3})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)", onDay, InProse::Yes},
    PhraseRule{u"$Y(?<m>$M)月(?<d>$D)[日号]", onDay, InProse::Yes},
    // a stretch of days ends with the last: 4月18日至29日, 4月18日—5月9日
    PhraseRule{u"$Y(?<m>$M)月$D[日号]?$-(?<d>$D)[日号]", onDay, InProse::Yes},
    PhraseRule{u"(?:(?<first>[12]\\d{3}年)?$M月$D[日号]?)$-$Y(?<m>$M)月(?<d>$D)[日号]", onDay, InProse::Yes},
    // a month or a part of it: 6月底, 2月上旬, 2023-06
    PhraseRule{u"(?<y>[12]\\d{3})-(?<m>0[1-9]|1[0-2])(?![-\\d])", inMonth, InProse::No},
    PhraseRule{u"$Y(?<m>$M)月份?(?<part>底|末|上旬|中旬|下旬|初)?", inMonth, InProse::Yes},
    // a stretch of months ends with the last: 1—9月, 2023年10月至2024年3月
    PhraseRule{u"(?<first>[12]\\d{3}年)?$M月?(?:底|初)?$-$Y(?<m>$M)月份?(?<part>底|末|上旬|中旬|下旬|初)?",
        inMonth, InProse::Yes},
    // months that share one sign: 3、6、9月
    PhraseRule{u"$Y(?:$M[、,，和及])+(?<m>$M)月份?(?<part>底|末|上旬|中旬|下旬|初)?", inMonth, InProse::No},
    // quarters and halves: 三季度, 第二季度, 前三季度, Q3, 上半年
    PhraseRule{u"$Y[第前]?(?<quarter>[一二三四两1-4])个?季度(?:末|底)?", quarterEnd, InProse::Yes},
    PhraseRule{u"$Y[Qq](?<quarter>[1-4])(?!\\d)", quarterEnd, InProse::No},
    PhraseRule{u"$Y(?<half>[上下])半年", halfEnd, InProse::Yes},
    // the year: 年底, 2023年底, 年中, 年内, 2023年
    PhraseRule{u"(?=[12年今本当明次])$Y年?(?:底|末|终)", yearEnd, InProse::Yes},
    PhraseRule{u"(?=[12年今本当明次])$Y年?中(?=前|$)", midYear, InProse::No},
    PhraseRule{u"(?=[12年今本当明次])$Y年?内", yearEnd, InProse::Yes},
    PhraseRule{u"(?<y>[12]\\d{3})年度?", yearEnd, InProse::No},
    PhraseRule{u"[12]\\d{3}年?$-(?<y>[12]\\d{3})年(?:底|末)?", yearEnd, InProse::No},
    PhraseRule{u"(?:本|全)?年度内|本年度", yearEnd, InProse::No},
    PhraseRule{u"(?<y>今年|本年|当年|明年|次年)度?", yearEnd, InProse::No},
    // cycles and spans that no calendar day can be given to
    PhraseRule{u"每个?(?:月|季度|季|半年)(?:$M月)?(?:(?:底|末|初)?$D个?[日号]|底|末|初|上旬|中旬|下旬)?",
        noDate, InProse::Yes},
    PhraseRule{u"每个?(?:年|周|旬|日|工作日)(?:$M月)?(?:$D[日号]|底|末|初)?", noDate, InProse::No},
    PhraseRule{u"$N个?(?:工作日|自然日|日|天|周|星期|月|年|季度)(?:以|之)?内", noDate, InProse::No},
    PhraseRule{u"(?:贯穿)?(?:全年|常年)", noDate, InProse::No},
    PhraseRule{u"(?:持续|长期|常态化|常态长效|适时|即时|立行立改|立即|随时|日常|经常性|逐年|分年度|分阶段|"
               u"按(?:照)?(?:序时|时序|计划|时间|上级|国家|省)(?:要求|进度|节点|安排|部署|规定)?(?:要求)?)",
        noDate, InProse::No},
    PhraseRule{u"按(?:照)?(?:工作|项目|建设)?进度(?:要求|安排)?|(?:持续|不断|动态|滚动)(?:优化|深化|完善|提升|改进|更新)",
        noDate, InProse::No},
    PhraseRule{u"(?:以后|此后|今后|之后)每(?:年|季度|半年|月)(?:持续|定期)?(?:实施|推进|开展|更新|坚持)?", noDate, InProse::No},
};

// What may stand around the phrase when a whole text is one: 力争6月底前全面完成并持续推进
constexpr QStringView before = u"(?:最迟|力争|确保|计划|拟)?(?:截至|截止|到|至|在|于)?";
constexpr QStringView until = u"(?:之前|以前|前|为止|止)?";
constexpr QStringView after
    = u"(?:(?:基本|全部|全面|力争)?"
      u"(?:完成|完工|办结|建成|见效|到位|启动|推进|坚持|开展|实施|落实|验收|竣工|开工|交付|"
      u"投用|上线|定稿|印发|出台|发布|结题|总结|评估|考核|自查|整改|报送|"
      u"取得(?:明显|阶段性|初步|积极|显著|实质性)?(?:成效|进展|成果|突破)))?"
      u"(?:[，,；;]?并?(?:持续|长期|常态化)(?:推进|坚持|开展|实施|巩固|深化|抓好)?)?";

struct CompiledRule {
    QRegularExpression whole; ///< group "phrase" and everything around it, to the end
    QRegularExpression prefix; ///< from the start of a running text
    const PhraseRule *rule = nullptr;
};

QString expanded(QStringView pattern)
{
    QString text = pattern.toString();
    text.replace(u"$-"_s, u"(?:[-—–~]{1,2}|至|到)"_s);
    text.replace(u"$Y"_s, u"(?:(?<y>[12]\\d{3}年|今年|本年|当年|明年|次年)(?:的)?)?"_s);
    text.replace(u"$M"_s, u"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"_s);
    text.replace(
        u"$D"_s, u"(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"_s);
    text.replace(u"$N"_s, u"(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})"_s);
    return text;
}

const std::vector<CompiledRule> &compiledRules()
{
    static const std::vector<CompiledRule> rules = [] {
        std::vector<CompiledRule> all;
        for (const PhraseRule &rule : phraseRules) {
            const QString core = expanded(rule.pattern);
            CompiledRule compiled{QRegularExpression(u"^%1%2%3%4$"_s.arg(before, core, until, after)),
                QRegularExpression(u"^%1(?<until>%2)"_s.arg(core, until)), &rule};
            Q_ASSERT(compiled.whole.isValid() && compiled.prefix.isValid());
            all.push_back(compiled);
        }
        return all;
    }();
    return rules;
}

QChar halfWidth(QChar c)
{
    if (c >= u'！' && c <= u'～')
        return QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
    return c == u'〜' ? QChar(u'~') : c;
}

/// The same length as `text`: full-width digits and signs to half-width ones.
QString halfWidth(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out)
        c = halfWidth(c);
    return out;
}

// The expressions cost most of the time of reading a plan. What follows spares them nearly every text that is
// asked about: by the signs that a phrase begins with.

/// In running text.
constexpr CharSet firstInProse(u"0123456789０１２３４５６７８９一二三四五六七八九十今本当明次年第前上下每");
/// The first of a whole text that is a phrase, or of the words that may stand before one.
constexpr CharSet firstOfWhole(u"0123456789０１２３４５６７８９一二三四五六七八九十两今本当明次年第前上下每"
                               u"最力确计拟截到至在于QqＱｑ全贯持长常适即立随日经逐分按不动滚以此之");

/// Whether a phrase may begin the text, which is half-width and without spaces.
bool mayBegin(QStringView text)
{
    static constexpr CharSet units(u"月年季日号個个.-/—–~至到");
    const QChar next = text.size() > 1 ? text[1] : QChar();
    switch (text[0].unicode()) {
    case u'年':
        return QStringView(u"底末终中内年").contains(next);
    case u'每':
        return QStringView(u"月季半年周旬日工个").contains(next);
    case u'上':
    case u'下':
        return next == u'半';
    case u'第':
    case u'前':
        return next.isDigit() || QStringView(u"一二三四两").contains(next);
    case u'今':
    case u'本':
    case u'明':
    case u'次':
    case u'当':
        return next == u'年';
    default: {
        constexpr qsizetype reach = 9; // 2023年12月: a unit follows soon
        const QStringView near = text.sliced(1, std::min(reach, text.size() - 1));
        return std::any_of(near.begin(), near.end(), [](QChar c) { return units.contains(c); });
    }
    }
}

int yearOf(const QString &written, int planYear)
{
    if (written.isEmpty() || written.startsWith(u'今') || written.startsWith(u'本')
        || written.startsWith(u'当'))
        return planYear;
    if (written.startsWith(u'明') || written.startsWith(u'次'))
        return planYear > 0 ? planYear + 1 : 0;
    return written.left(4).toInt();
}

Parts partsOf(const QRegularExpressionMatch &match, int planYear)
{
    Parts parts;
    const QString year = match.captured(u"y"); // 2023年10月至12月: that of the first month
    parts.year = yearOf(year.isEmpty() ? match.captured(u"first") : year, planYear);
    parts.month = qMax(0, numberValue(match.captured(u"m")));
    parts.day = qMax(0, numberValue(match.captured(u"d")));
    parts.part = match.captured(u"part");
    if (const QString quarter = match.captured(u"quarter"); !quarter.isEmpty())
        parts.count = qMax(0, numberValue(quarter));
    if (const QString half = match.captured(u"half"); !half.isEmpty())
        parts.count = half == u"上" ? 1 : 2;
    return parts;
}

/// Nothing when the numbers make no day (2月30日).
std::optional<QDate> dateOf(const PhraseRule &rule, const QRegularExpressionMatch &match, int planYear)
{
    if (rule.date == noDate)
        return QDate();
    const Parts parts = partsOf(match, planYear);
    if (parts.year <= 0)
        return QDate(); // the phrase is one, but of an unknown year
    const QDate date = rule.date(parts);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Deadline> readOne(QStringView text, int planYear)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestPhrase || !firstOfWhole.contains(text[0]))
        return std::nullopt;
    const QString phrase = text.toString();
    const QString plain = halfWidth(phrase).remove(u' ').remove(u'\u3000');
    for (const CompiledRule &compiled : compiledRules()) {
        const auto match = compiled.whole.match(plain);
        if (!match.hasMatch())
            continue;
        if (const auto date = dateOf(*compiled.rule, match, planYear))
            return Deadline{phrase, *date};
    }
    return std::nullopt;
}

/// Milestones: 9月底前完成，12月底前验收; 3月、6月、9月. All of it is the phrase, the last moment is the day.
std::optional<Deadline> readSeveral(QStringView text, int planYear)
{
    static constexpr CharSet separators(u"，,、；;和及");
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestList || !firstOfWhole.contains(text[0]))
        return std::nullopt;
    Deadline all{text.toString(), {}};
    int count = 0;
    int year = planYear;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !separators.contains(text[at]))
            continue;
        const QStringView piece = text.sliced(begin, at - begin);
        const auto one = readOne(piece, piece.contains(u'年') ? planYear : year);
        if (!one)
            return std::nullopt;
        all.date = std::max(all.date, one->date); // a null date is before every other
        year = one->date.isValid() ? one->date.year() : year; // 2024年3月，6月: of the same year
        begin = at + 1;
        ++count;
    }
    return count > 1 ? std::optional(all) : std::nullopt;
}

} // namespace

std::optional<Deadline> readDeadline(QStringView text, int planYear)
{
    if (auto one = readOne(text, planYear))
        return one;
    return readSeveral(text, planYear);
}

std::optional<DeadlineHit> deadlineAtStart(QStringView text, int planYear)
{
    const QStringView head = text.left(longestPhrase);
    if (head.isEmpty() || !firstInProse.contains(head[0]))
        return std::nullopt;
    // Spaces inside (2027 年 6 月底前) do not count; remember where each kept character stood.
    QString plain;
    std::array<qsizetype, longestPhrase> end{};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i].isSpace())
            continue;
        end[static_cast<size_t>(plain.size())] = i + 1;
        plain += halfWidth(head[i]);
    }
    if (!mayBegin(plain))
        return std::nullopt;
    std::optional<DeadlineHit> best;
    for (const CompiledRule &compiled : compiledRules()) {
        if (compiled.rule->prose == InProse::No)
            continue;
        const auto match = compiled.prefix.match(plain);
        if (!match.hasMatch() || match.capturedLength() == 0)
            continue;
        const qsizetype length = end[static_cast<size_t>(match.capturedLength() - 1)];
        if (best && best->length >= length)
            continue;
        if (const auto date = dateOf(*compiled.rule, match, planYear))
            best = DeadlineHit{
                {head.first(length).toString(), *date}, length, match.capturedLength(u"until") > 0};
    }
    return best;
}

} // namespace qd
