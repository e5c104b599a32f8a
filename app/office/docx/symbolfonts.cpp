// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/symbolfonts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using Characters = QHash<char16_t, char16_t>;

void addFrom(Characters &all, char16_t code, QStringView characters)
{
    for (const QChar c : characters)
        all.insert(code++, c.unicode());
}

/// Adobe's Symbol encoding.
Characters symbolFont()
{
    Characters all;
    for (char16_t code = u'!'; code < 0x40; ++code)
        all.insert(code, code);
    addFrom(all, u'A', u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ");
    addFrom(all, u'a', u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ");
    addFrom(all, 0xA2, u"′≤");
    addFrom(all, 0xA5, u"∞");
    addFrom(all, 0xAB, u"↔←↑→↓°±″≥×∝∂");
    addFrom(all, 0xB8, u"÷≠≡≈…");
    addFrom(all, 0xC7, u"∩∪");
    addFrom(all, 0xCE, u"∈∉∠∇");
    addFrom(all, 0xD5, u"∏√⋅");
    addFrom(all, 0xD9, u"∧∨⇔");
    addFrom(all, 0xDE, u"⇒");
    addFrom(all, 0xE5, u"∑");
    addFrom(all, u'"', u"∀");
    addFrom(all, u'-', u"−");
    return all;
}

Characters wingdings()
{
    Characters all;
    addFrom(all, 0x80, u"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿");
    addFrom(all, 0x6C, u"●");
    addFrom(all, 0x6E, u"■□");
    addFrom(all, 0x75, u"◆");
    addFrom(all, 0xA1, u"○");
    addFrom(all, 0xA8, u"□");
    addFrom(all, 0xAB, u"★");
    addFrom(all, 0xDF, u"←→↑↓");
    addFrom(all, 0xFB, u"✗✓☒☑");
    return all;
}

Characters wingdings2()
{
    Characters all;
    addFrom(all, 0x4F, u"✗✓☒☑☒☒");
    addFrom(all, 0x69, u"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿");
    addFrom(all, 0xA3, u"□");
    return all;
}

Characters webdings()
{
    return {{u'a', u'✓'}, {u'c', u'□'}, {u'r', u'✗'}};
}

/// Null when the font holds no pictures.
const Characters *charactersOf(const QString &font)
{
    static const QHash<QString, Characters> fonts{{u"symbol"_s, symbolFont()}, {u"wingdings"_s, wingdings()},
        {u"wingdings 2"_s, wingdings2()}, {u"webdings"_s, webdings()}};
    const auto found = fonts.constFind(font.toLower());
    return found == fonts.constEnd() ? nullptr : &*found;
}

bool isPicture(char16_t code)
{
    return code >= 0xF000 && code <= 0xF0FF;
}

} // namespace

QString symbolText(const QString &font, char16_t code)
{
    if (code < 0x20 || QChar::isSurrogate(code))
        return {};
    if (code < 0xE000 || code > 0xF8FF)
        return QString(QChar(code));
    const Characters *all = charactersOf(font);
    const char16_t character = all && isPicture(code) ? all->value(code & 0xFF) : u'\0';
    return character ? QString(QChar(character)) : QString();
}

QString withSymbolsOf(const QString &font, QString text)
{
    const auto isOne = [](QChar c) { return isPicture(c.unicode()); };
    if (font.isEmpty() || !charactersOf(font) || std::none_of(text.cbegin(), text.cend(), isOne))
        return text;
    QString plain;
    for (const QChar c : std::as_const(text))
        plain += isOne(c) ? symbolText(font, c.unicode()) : QString(c);
    return plain;
}

} // namespace qd
