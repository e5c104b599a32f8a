// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/markedtext.h"

using namespace Qt::StringLiterals;

namespace qd
{

QString asMarkup(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString asMarkup(const QString &text, const std::vector<TextSpan> &parts, const QColor &ground)
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

} // namespace qd
