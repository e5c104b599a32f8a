// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet/sheetnames.h"

#include "paper/sheet/cellvalue.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longest = 31; // UTF-16 units

QString cut(const QString &text, qsizetype room)
{
    QString out = text.left(room);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out;
}

} // namespace

QString sheetName(const QString &wanted, const QStringList &taken)
{
    QString plain = workbookText(wanted);
    for (QChar &c : plain) {
        if (u"[]:*?/\\'\n"_s.contains(c))
            c = u' ';
    }
    plain = plain.simplified();
    QString name = cut(plain, longest);
    for (int count = 2; taken.contains(name, Qt::CaseInsensitive); ++count) {
        const QString behind = u"（%1）"_s.arg(count);
        name = cut(plain, longest - behind.size()) + behind;
    }
    return name;
}

} // namespace qd
