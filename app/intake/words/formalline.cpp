// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/formalline.h"

#include "intake/text/simplifiedform.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{

bool isDocumentNumber(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[（(]?.{0,14}[〔\\[（(][0-9０-９]{4}[〕\\]）)]\\s?[0-9０-９]{1,5}\\s?号[）)]?$"_s);
    return text.size() <= 48 && pattern.match(simplifiedForm(text)).hasMatch();
}

bool isDateText(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[（(]?[0-9０-９]{4}\\s?年\\s?[0-9０-９]{1,2}\\s?月(?:\\s?[0-9０-９]{1,2}\\s?日)?.{0,6}[）)]?$"_s);
    return pattern.match(text).hasMatch();
}

bool isFormalLine(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:[（(]此件.{1,12}[）)]|[（(]联系(?:人|电话|单位).{1,60}[）)]|信息公开(?:属性|选项)[：:].*|公开(?"
        u":方式|属性|范围)[：:].*"
        u"|抄送[：:].*|抄报[：:].*|主送[：:].*|分送[：:].*|.{0,40}印发|共印.{1,10}份|图片)$"_s);
    return text.size() <= 160 && (isDateLine(text) || isAnnexLine(text) || pattern.match(simplifiedForm(text)).hasMatch());
}

bool isDateLine(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:[12０-９]?[0-9０-９]{3}\\s?年\\s?[0-9０-９]{1,2}\\s?月\\s?[0-9０-９]{1,2}\\s?日\\s?(?:印发)?"
        u"|二[〇○零O0０Ｏ]..年.{1,3}月.{1,4}日(?:印发)?)$"_s);
    return text.size() <= 24 && pattern.match(text).hasMatch();
}

bool isAnnexLine(QStringView text)
{
    static const QRegularExpression pattern(
        u"^附\\s?(?:件|表|录)\\s?[0-9０-９一二三四五六七八九十]{0,3}\\s?(?:[：:.．、].{0,80}|[^，。；]{0,40})"
        u"$"
        u"|^附\\s?(?:[0-9０-９一二三四五六七八九十]{1,3}(?![0-9０-９]|月|年|个|项|家)\\s?[：:.．、]?[^，。；]{0,60}|[：:][^，。；]{1,60})$"_s);
    return text.size() <= 100 && pattern.match(text).hasMatch();
}

bool isBoxLine(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:专栏|專欄)\\s?[0-9０-９一二三四五六七八九十]{0,3}(?:[\\s：:、.．].{0,40})?$"_s);
    return text.size() <= 48 && (text.startsWith(u'专') || text.startsWith(u'專'))
        && pattern.match(text).hasMatch();
}

} // namespace qd
