// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "intake/text/nesting.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isChinese(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3001 && u <= 0x303F) || (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xFF01 && u <= 0xFF5E)
        || c == u'“' || c == u'”' || c == u'‘' || c == u'’' || c == u'—' || c == u'…';
}

QChar fullWidth(QChar c)
{
    return QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
}

/// The nearest character that is no space, on either side; null at the ends of the text.
QChar before(const QString &text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
    return at > 0 ? text[at - 1] : QChar();
}

QChar behind(const QString &text, qsizetype at)
{
    while (at + 1 < text.size() && text[at + 1].isSpace())
        ++at;
    return at + 1 < text.size() ? text[at + 1] : QChar();
}

/// Spaces between Chinese characters, and between these and digits (2023 年); those beside Latin words stay.
QString withoutStraySpaces(const QString &text)
{
    const auto joins = [](QChar a, QChar b) {
        return (isChinese(a) && (isChinese(b) || b.isDigit())) || (a.isDigit() && isChinese(b));
    };
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u' ' && text[i] != u'\u3000' && text[i] != u'\t') {
            out += text[i];
            continue;
        }
        qsizetype end = i;
        while (end + 1 < text.size()
            && (text[end + 1] == u' ' || text[end + 1] == u'\u3000' || text[end + 1] == u'\t'))
            ++end;
        const bool stray = !out.isEmpty() && end + 1 < text.size() && joins(out.back(), text[end + 1]);
        if (!stray)
            out += QStringView(text).sliced(i, end - i + 1);
        i = end;
    }
    return out;
}

} // namespace

QString tidied(const QString &text)
{
    QString out = withoutStraySpaces(text);
    // Brackets in pairs: both or none, so that no （ is closed by a ).
    for (const Pair &pair : Nesting(out).topLevel()) {
        if (!pair.round)
            continue;
        const bool chinese = isChinese(before(out, pair.open)) || isChinese(behind(out, pair.open))
            || isChinese(behind(out, pair.close));
        if (chinese) {
            out[pair.open] = u'（';
            out[pair.close] = u'）';
        }
    }
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (!QStringView(u",;:?!").contains(out[i]))
            continue;
        if (isChinese(before(out, i)) || isChinese(behind(out, i)))
            out[i] = fullWidth(out[i]);
    }
    return withoutStraySpaces(out);
}

} // namespace qd
