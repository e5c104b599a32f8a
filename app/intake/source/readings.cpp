// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/source/readings.h"

#include "base/charset.h"

namespace qd
{
namespace
{

constexpr CharSet toned(u"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ");

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || c == u'ü' || c == u'ê' || toned.contains(c);
}

/// The length of a reading that begins here, its brackets included; 0 when none does.
qsizetype readingAt(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 6; // zhuang
    if (at == 0 || (text[at] != u'(' && text[at] != u'（') || text[at - 1].script() != QChar::Script_Han)
        return 0;
    bool hasTone = false;
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= longest && isLetter(text[end]))
        hasTone |= toned.contains(text[end++]);
    const bool closes = end < text.size() && (text[end] == u')' || text[end] == u'）');
    return hasTone && closes ? end + 1 - at : 0;
}

} // namespace

qsizetype readingsIn(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at)
        count += readingAt(text, at) > 0 ? 1 : 0;
    return count;
}

QString withoutReadings(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = readingAt(text, at);
        if (length == 0)
            plain += text[at++];
        at += length;
    }
    return plain;
}

} // namespace qd
