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
        markup += u"<span style='background-color:%1'>%2</span>"_s.arg(
            ground.name(), asMarkup(text.mid(part.start, part.length)));
        done = part.start + part.length;
    }
    return markup + asMarkup(text.mid(done));
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
