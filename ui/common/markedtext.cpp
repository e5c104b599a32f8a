// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markedtext.h"

#include "ui/common/colors.h"

#include <QPalette>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr double groundShare = 0.28; // of the colour in what lies below: seen, and the words stay readable

QString onGround(const QString &text, const QColor &ground)
{
    return u"<span style='background-color:%1'>%2</span>"_s.arg(ground.name(), asMarkup(text));
}

/// A place that does not fall between the two halves of a character.
qsizetype whole(const QString &text, qsizetype place)
{
    return place > 0 && place < text.size() && text[place].isLowSurrogate() ? place - 1 : place;
}

/// The part itself; of a long one its two ends.
QString shortPart(const QString &part, const QColor &ground, int around)
{
    const qsizetype kept = 4LL * around; // at each end
    if (part.size() <= 3 * kept)
        return onGround(part, ground);
    return onGround(part.left(whole(part, kept)), ground) + u'…'
        + onGround(part.mid(whole(part, part.size() - kept)), ground);
}

/// What lies between two parts, or before the first or behind the last.
QString shortGap(const QString &gap, bool isFirst, bool isLast, int around)
{
    const qsizetype kept = (isFirst ? 0 : around) + (isLast ? 0 : around);
    if (gap.size() <= kept + around)
        return asMarkup(gap);
    const QString head = isFirst ? QString() : gap.left(whole(gap, around));
    const QString tail = isLast ? QString() : gap.mid(whole(gap, gap.size() - around));
    return asMarkup(head) + u'…' + asMarkup(tail);
}

} // namespace

QString asMarkup(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString markedMarkup(const QString &text, const std::vector<TextSpan> &parts, const QColor &ground)
{
    QString markup;
    int done = 0;
    for (const TextSpan &part : parts) {
        markup += asMarkup(text.mid(done, part.start - done));
        markup += onGround(text.mid(part.start, part.length), ground);
        done = part.start + part.length;
    }
    return markup + asMarkup(text.mid(done));
}

QString markedExcerpt(
    const QString &text, const std::vector<TextSpan> &parts, const QColor &ground, int around)
{
    if (parts.empty())
        return asMarkup(text);
    QString markup;
    int done = 0;
    for (const TextSpan &part : parts) {
        markup += shortGap(text.mid(done, part.start - done), done == 0, false, around);
        markup += shortPart(text.mid(part.start, part.length), ground, around);
        done = part.start + part.length;
    }
    return markup + shortGap(text.mid(done), false, true, around);
}

QColor goneGround(const QPalette &palette)
{
    return mixed(lightColor(Light::Red, palette), palette.color(QPalette::Window), groundShare);
}

QColor comeGround(const QPalette &palette)
{
    return mixed(lightColor(Light::Green, palette), palette.color(QPalette::Window), groundShare);
}

} // namespace qd
