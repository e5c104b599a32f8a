// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcompare.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr QStringView digits = u"零一二三四五六七八九";

int digitValue(QChar c)
{
    if (c == u'〇')
        return 0;
    if (c == u'两')
        return 2;
    return static_cast<int>(digits.indexOf(c));
}

/// 十, 十七, 二十, 一百零三: up to 9999. Digits in a row (二〇二三) read as decimal.
int chineseValue(QStringView text)
{
    int total = 0;
    int current = -1;
    bool units = false;
    for (const QChar c : text) {
        const int unit = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
        if (unit > 0) {
            total += (current < 0 ? 1 : current) * unit;
            current = 0;
            units = true;
        } else if (const int digit = digitValue(c); digit >= 0) {
            current = (units || current < 0) ? digit : current * 10 + digit;
        } else {
            return -1;
        }
    }
    return total + std::max(current, 0);
}

bool isChineseDigit(QChar c)
{
    return digitValue(c) >= 0 || c == u'十' || c == u'百' || c == u'千';
}

/// The number that starts at `at`, which is moved behind it; -1 when none starts there.
int takeNumber(QStringView text, qsizetype &at)
{
    const QChar first = text[at];
    if (first >= u'①' && first <= u'⑳') {
        ++at;
        return first.unicode() - u'①' + 1;
    }
    const qsizetype begin = at;
    if (first.isDigit()) {
        qint64 value = 0;
        for (; at < text.size() && text[at].isDigit(); ++at)
            value = std::min<qint64>(value * 10 + text[at].digitValue(), 1'000'000'000);
        return static_cast<int>(value);
    }
    while (at < text.size() && isChineseDigit(text[at]))
        ++at;
    return at > begin ? chineseValue(text.sliced(begin, at - begin)) : -1;
}

} // namespace

QString folded(QStringView text)
{
    QString out = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

int numberValue(QStringView number)
{
    for (qsizetype at = 0; at < number.size(); ++at) {
        if (const int value = takeNumber(number, at); value >= 0)
            return value;
    }
    return -1;
}

int compareNatural(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        qsizetype iAfter = i;
        qsizetype jAfter = j;
        const int x = takeNumber(a, iAfter);
        const int y = takeNumber(b, jAfter);
        if (x >= 0 && y >= 0) {
            if (x != y)
                return x < y ? -1 : 1;
            i = iAfter;
            j = jAfter;
            continue;
        }
        if (a[i] != b[j])
            return a[i] < b[j] ? -1 : 1;
        ++i;
        ++j;
    }
    const qsizetype rest = (a.size() - i) - (b.size() - j);
    return rest < 0 ? -1 : rest > 0 ? 1 : 0;
}

QString cutShort(const QString &text, qsizetype longest)
{
    qsizetype at = 0;
    for (qsizetype left = longest; at < text.size() && left > 0; --left)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at < text.size() ? text.left(at) + u'…' : text;
}

} // namespace qd
