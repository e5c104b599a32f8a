// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/numbering.h"

#include "base/textcompare.h"
#include "intake/text/simplifiedform.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct NumberStyle {
    int rank;
    QStringView pattern; ///< group 1 is the number in its own style; $C Chinese digits, $D Arabic digits
};

constexpr std::array numberStyles{
    NumberStyle{0, u"(第$C(?:部分|章|篇|编))[、：:\\s]*"},
    NumberStyle{1, u"($C)\\s?[、．.﹒](?!\\d)\\s*"},
    NumberStyle{2, u"(第(?:$C|$D)条)[、：:\\s]*"},
    NumberStyle{2,
        u"((?:重点|工作)*(?:任务|举措|措施|事项|项目)\\s?(?:$C|$D))\\s?(?:[：:]|[、．.﹒](?![\\d０-９]))\\s*"},
    NumberStyle{3, u"([（(]\\s?$C\\s?[）)])\\s?[、．.﹒]?\\s*"},
    NumberStyle{3, u"([㈠-㈩])\\s?[、．.﹒]?\\s*"},
    NumberStyle{4, u"($D)\\s?[.．、﹒](?![\\d０-９])\\s*"},
    NumberStyle{4, u"($D)\\s?[.．、﹒](?=(?:19|20|１９|２０)[\\d０-９]{2}\\s?年)"}, // 2.2024年底前…
    NumberStyle{4, u"([⒈-⒛])\\s*"},
    NumberStyle{5, u"([（(]\\s?$D\\s?[）)])\\s?[、．.﹒]?\\s*"},
    NumberStyle{5, u"([⑴-⒇])\\s*"},
    NumberStyle{6, u"($D[）)])\\s?[、．.﹒]?\\s*"},
    NumberStyle{7, u"([①-⑳])\\s*"},
};

struct CompiledStyle {
    int rank;
    QRegularExpression pattern;
};

const std::array<CompiledStyle, numberStyles.size()> &compiledStyles()
{
    static const auto compiled = [] {
        std::array<CompiledStyle, numberStyles.size()> all;
        for (size_t i = 0; i < numberStyles.size(); ++i) {
            QString pattern = u"^"_s;
            pattern += numberStyles[i].pattern;
            pattern.replace(u"$C"_s, u"[一二三四五六七八九十百〇零]{1,5}"_s);
            pattern.replace(u"$D"_s, u"[0-9０-９]{1,3}"_s);
            all[i] = {numberStyles[i].rank, QRegularExpression(pattern)};
        }
        return all;
    }();
    return compiled;
}

/// Spares prose the expressions.
bool mayBegin(QChar c)
{
    return c.isDigit() || QStringView(u"一二三四五六七八九十百〇零第（(重工任举措事项").contains(c)
        || (c >= u'①' && c <= u'⒛') || (c >= u'㈠' && c <= u'㈩');
}

QString ownStyle(const QString &printed)
{
    QString number = printed.normalized(QString::NormalizationForm_KC).remove(u' ');
    if (number.endsWith(u'.'))
        number.chop(1); // ⒈
    return number;
}

} // namespace

std::optional<Numbering> numberingOf(QStringView paragraph)
{
    if (paragraph.isEmpty())
        return std::nullopt;
    const QString head = simplifiedForm(paragraph.left(24));
    if (!mayBegin(head.front()))
        return std::nullopt;
    for (const CompiledStyle &style : compiledStyles()) {
        const auto match = style.pattern.match(head);
        if (!match.hasMatch())
            continue;
        const QString number = style.rank == 7 ? match.captured(1) : ownStyle(match.captured(1));
        return Numbering{style.rank, number, numberValue(number), match.capturedLength()};
    }
    return std::nullopt;
}

} // namespace qd
