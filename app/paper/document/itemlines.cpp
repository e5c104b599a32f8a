// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/itemlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isCircled(QChar c)
{
    return c >= u'①' && c <= u'⑳';
}

} // namespace

QString itemsOnLines(const QString &text)
{
    if (std::count_if(text.begin(), text.end(), isCircled) < 2)
        return text;
    static const QString ends = u"。；;！？!?"_s;
    QString out;
    int items = 0;
    QChar before = u'\n';
    for (const QChar c : text) {
        const bool begins = isCircled(c) && (before == u'\n' || ends.contains(before));
        items += begins ? 1 : 0;
        if (begins && before != u'\n') {
            while (!out.isEmpty() && out.back() == u' ')
                out.chop(1);
            out += u'\n';
        }
        out += c;
        if (c != u' ')
            before = c;
    }
    return items > 1 ? out : text;
}

} // namespace qd
