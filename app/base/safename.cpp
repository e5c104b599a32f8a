// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{

QString fileNameOf(const QString &title)
{
    constexpr qsizetype longest = 80; // with folders and a date far below the 260 of Windows
    QString name = title;
    name.removeIf([](QChar c) {
        return u"\\/:*?\"<>|"_s.contains(c) || (c.category() == QChar::Other_Control && !c.isSpace())
            || c.category() == QChar::Other_Format;
    });
    name = name.simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows drops them
        name.chop(1);
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s, QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch() ? name + u'_' : name;
}

} // namespace qd
