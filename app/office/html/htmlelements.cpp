// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/html/htmlelements.h"

#include "office/blocks/numbertext.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QHash<QByteArray, HtmlElement> elements()
{
    QHash<QByteArray, HtmlElement> all;
    const auto add = [&](HtmlElement kind, QByteArrayView names) {
        for (const QByteArray &name : names.toByteArray().split(' '))
            all.insert(name, kind);
    };
    add(HtmlElement::Block,
        "p div h1 h2 h3 h4 h5 h6 address article aside blockquote body caption center dd details dir dl dt "
        "fieldset "
        "figcaption figure footer form header hgroup hr html legend main menu nav section summary tbody "
        "tfoot thead");
    add(HtmlElement::LineBreak, "br");
    add(HtmlElement::Preformatted, "pre listing plaintext xmp");
    add(HtmlElement::OrderedList, "ol");
    add(HtmlElement::BulletList, "ul");
    add(HtmlElement::ListItem, "li");
    add(HtmlElement::Table, "table");
    add(HtmlElement::Row, "tr");
    add(HtmlElement::Cell, "td th");
    add(HtmlElement::LeftOut,
        "script style title select option optgroup datalist button textarea input noscript iframe frame "
        "frameset object "
        "embed applet audio video canvas svg math template map xml rt rp del meter progress noframes "
        "noembed");
    return all;
}

} // namespace

HtmlElement htmlElement(QByteArrayView name)
{
    static const QHash<QByteArray, HtmlElement> all = elements();
    return all.value(QByteArray::fromRawData(name.data(), name.size()), HtmlElement::Inline);
}

QString HtmlAttributes::value(QByteArrayView name) const
{
    for (const unsigned char **pair = m_pairs; pair && *pair; pair += 2) {
        if (name == QByteArrayView(pair[0]))
            return pair[1] ? QString::fromUtf8(QByteArrayView(pair[1])) : QString(u""_s);
    }
    return {};
}

int HtmlAttributes::number(QByteArrayView name, int fallback) const
{
    bool ok = false;
    const int number = value(name).trimmed().toInt(&ok);
    return ok ? number : fallback;
}

QString HtmlAttributes::style(QStringView property) const
{
    const QString all = value("style").toLower();
    QString found;
    for (const QStringView declaration : QStringView(all).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.first(colon).trimmed() == property) // the last one counts
            found = declaration.sliced(colon + 1).toString().remove(u' ').remove(u'\n').remove(u'\r').remove(
                u'\t');
    }
    return found.remove(u"!important"_s);
}

HtmlElement HtmlAttributes::displayed(HtmlElement kind) const
{
    if ((kind != HtmlElement::Inline && kind != HtmlElement::Block) || value("style").isEmpty())
        return kind;
    const QString display = style(u"display");
    if (display == u"inline" || display == u"contents" || display.startsWith(u"inline-"))
        return HtmlElement::Inline;
    // a cell made of a box has a line of its own: a table of such boxes only arranges the page
    static const QStringList lines{u"block"_s, u"flex"_s, u"grid"_s, u"flow-root"_s, u"list-item"_s,
        u"table"_s, u"table-row"_s, u"table-cell"_s, u"table-caption"_s, u"table-row-group"_s,
        u"table-header-group"_s, u"table-footer-group"_s, u"-webkit-box"_s};
    return lines.contains(display) ? HtmlElement::Block : kind;
}

bool HtmlAttributes::isHidden() const
{
    if (!value("hidden").isNull())
        return true;
    if (value("style").isEmpty())
        return false;
    const QString element = style(u"mso-element");
    return style(u"display") == u"none" || style(u"visibility") == u"hidden" || style(u"mso-hide") == u"all"
        || element == u"header" || element == u"footer" || element.endsWith(u"-list") || element == u"comment"
        || style(u"mso-special-character") == u"comment";
}

QString HtmlCounter::text()
{
    const int number = next < std::numeric_limits<int>::max() ? next++ : next;
    const QString digits = numberText(number, format);
    if (digits.isEmpty())
        return {};
    return digits + (format == u"chineseCounting" ? u"、"_s : u"."_s);
}

HtmlCounter htmlCounter(const HtmlAttributes &attributes, bool ordered)
{
    static const QHash<QString, QString> formats{{u"a"_s, u"lowerLetter"_s}, {u"A"_s, u"upperLetter"_s},
        {u"i"_s, u"lowerRoman"_s}, {u"I"_s, u"upperRoman"_s}, {u"1"_s, QString()}, {u"none"_s, u"none"_s},
        {u"decimal"_s, QString()}, {u"lower-alpha"_s, u"lowerLetter"_s}, {u"lower-latin"_s, u"lowerLetter"_s},
        {u"upper-alpha"_s, u"upperLetter"_s}, {u"upper-latin"_s, u"upperLetter"_s},
        {u"lower-roman"_s, u"lowerRoman"_s}, {u"upper-roman"_s, u"upperRoman"_s},
        {u"cjk-ideographic"_s, u"chineseCounting"_s}, {u"simp-chinese-informal"_s, u"chineseCounting"_s},
        {u"trad-chinese-informal"_s, u"chineseCounting"_s}, {u"disc"_s, u"none"_s}, {u"circle"_s, u"none"_s},
        {u"square"_s, u"none"_s}};
    HtmlCounter counter{.next = attributes.number("start", 1), .format = ordered ? QString() : u"none"_s};
    if (!ordered)
        return counter;
    const QString type = attributes.value("type");
    if (formats.contains(type))
        counter.format = formats[type];
    const QString css = attributes.style(u"list-style-type").isEmpty() ? attributes.style(u"list-style")
                                                                       : attributes.style(u"list-style-type");
    if (formats.contains(css))
        counter.format = formats[css];
    return counter;
}

} // namespace qd
