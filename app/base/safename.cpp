// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safename.h"

#include <QFileInfo>
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

QString safeFileName(const QString &name, const QString &unnamed)
{
    constexpr qsizetype longestSuffix = 12; // .docx; a longer one is no type of file
    const QFileInfo info(QString(name).replace(u'\\', u'_').replace(u'/', u'_'));
    const bool hasSuffix = !info.suffix().isEmpty() && info.suffix().size() <= longestSuffix;
    const QString suffix = hasSuffix ? fileNameOf(info.suffix()) : QString();
    const QString base = fileNameOf(hasSuffix ? info.completeBaseName() : info.fileName());
    return (base.isEmpty() ? unnamed : base) + (suffix.isEmpty() ? QString() : u'.' + suffix);
}

} // namespace qd
