// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace qd
{

/// What an element of a web page does to its text.
enum class HtmlElement {
    Inline,
    Block, ///< begins and ends a line
    LineBreak,
    Preformatted,
    OrderedList,
    BulletList,
    ListItem,
    Table,
    Row,
    Cell,
    LeftOut, ///< scripts, styles, forms, frames: nothing of it is text
};
HtmlElement htmlElement(QByteArrayView name);

/// Attributes of one element, as the parser hands them over: name, value, name, value, … null.
class HtmlAttributes final
{
public:
    explicit HtmlAttributes(const unsigned char **pairs)
        : m_pairs(pairs)
    {
    }

    /// Null when it is absent, empty when it has no value.
    QString value(QByteArrayView name) const;
    int number(QByteArrayView name, int fallback) const;
    /// A property of the style attribute, lower case and without spaces; empty when absent.
    QString style(QStringView property) const;
    /// An element of lines or within them as its style lays it out: <span style="display:block">.
    HtmlElement displayed(HtmlElement kind) const;
    /// Hidden, deleted, or one of the parts of a Word page that are not its text (header, footnotes,
    /// comments).
    bool isHidden() const;

private:
    const unsigned char **m_pairs;
};

/// The numbers of an ordered list.
struct HtmlCounter {
    int next = 1;
    QString format; ///< for numberText(); empty: decimal; "none": no numbers
    QString text();
};
HtmlCounter htmlCounter(const HtmlAttributes &attributes, bool ordered);

} // namespace qd
