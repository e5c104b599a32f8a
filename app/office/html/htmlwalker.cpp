// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/html/htmlwalker.h"

#include "office/blocks/numbertext.h"
#include "office/blocks/officelimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestTitle = 1000; // more is no title

} // namespace

void HtmlWalker::start(QByteArrayView name, const HtmlAttributes &attributes)
{
    if (m_open.size() >= static_cast<size_t>(deepestNesting)) {
        m_tooDeep = true;
        return;
    }
    m_origin.readElement(name, attributes);
    m_inTitle = name == "title" && m_leftOut == 0 && m_title.isEmpty();
    Open open{.name = name.toByteArray(), .kind = attributes.displayed(htmlElement(name))};
    if (m_leftOut == 0 && (open.kind == HtmlElement::LeftOut || attributes.isHidden()))
        m_leftOut = m_open.size() + 1;
    if (m_leftOut == 0)
        begin(open, attributes);
    m_open.push_back(std::move(open));
}

void HtmlWalker::end(QByteArrayView name)
{
    const auto found
        = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Open &open) { return open.name == name; });
    if (found == m_open.rend())
        return;
    const auto stay = static_cast<size_t>(m_open.rend() - found) - 1;
    while (m_open.size() > stay) {
        if (m_leftOut == 0)
            finish(m_open.back());
        m_open.pop_back();
        m_inTitle = false;
        if (m_leftOut > m_open.size())
            m_leftOut = 0;
    }
}

void HtmlWalker::text(QStringView text)
{
    if (m_inTitle && m_title.size() <= longestTitle)
        m_title += text;
    if (m_leftOut > 0 || isStopped())
        return;
    if (m_preformatted == 0) {
        m_line.add(text);
    } else {
        for (qsizetype at = 0;;) {
            const qsizetype lineEnd = text.indexOf(u'\n', at);
            m_line.add(text.sliced(at, (lineEnd < 0 ? text.size() : lineEnd) - at));
            if (lineEnd < 0)
                break;
            flush();
            at = lineEnd + 1;
        }
    }
    if (m_line.size() > mostOfficeText)
        flush(); // the sink says that it is too much
}

void HtmlWalker::flush()
{
    const QString text = m_line.take();
    if (text.isEmpty())
        return; // the number waits for the text: <li><p>…
    m_sink.paragraph(numbered(std::exchange(m_number, {}), text));
    m_numberIsText = false;
}

void HtmlWalker::begin(Open &open, const HtmlAttributes &attributes)
{
    if (open.kind != HtmlElement::Inline)
        flush();
    switch (open.kind) {
    case HtmlElement::Inline:
        open.isNumber = attributes.style(u"mso-list") == u"ignore";
        if (open.isNumber)
            flush();
        break;
    case HtmlElement::Preformatted:
        ++m_preformatted;
        break;
    case HtmlElement::OrderedList:
    case HtmlElement::BulletList:
        m_lists.push_back(htmlCounter(attributes, open.kind == HtmlElement::OrderedList));
        break;
    case HtmlElement::ListItem:
        startItem(attributes);
        break;
    case HtmlElement::Table:
        m_sink.beginTable();
        break;
    case HtmlElement::Row:
        m_sink.beginRow();
        break;
    case HtmlElement::Cell:
        startCell(attributes);
        break;
    case HtmlElement::Block:
    case HtmlElement::LineBreak:
    case HtmlElement::LeftOut:
        break;
    }
}

void HtmlWalker::startItem(const HtmlAttributes &attributes)
{
    m_number.clear();
    if (m_lists.empty())
        return;
    HtmlCounter &counter = m_lists.back();
    counter.next = attributes.number("value", counter.next);
    const QString number = counter.text();
    const bool unmarked = attributes.style(u"list-style-type") == u"none"
        || attributes.style(u"list-style").startsWith(u"none");
    if (!unmarked)
        m_number = number;
}

void HtmlWalker::startCell(const HtmlAttributes &attributes)
{
    constexpr int toTheEnd = 65534; // rowspan="0"
    const int rows = attributes.number("rowspan", 1);
    m_number.clear();
    m_sink.beginCell({.columnSpan = attributes.number("colspan", 1), .rowSpan = rows == 0 ? toTheEnd : rows});
}

void HtmlWalker::finish(const Open &open)
{
    if (open.isNumber) {
        m_number = m_line.take();
        // a bullet, which in a symbol font may be a letter
        const bool isBullet = std::none_of(m_number.cbegin(), m_number.cend(), [this](QChar c) {
            return c.isNumber() || (c.isLetter() && (m_number.size() > 1 || c.unicode() > 0xFF));
        });
        if (isBullet)
            m_number.clear();
        m_numberIsText = !m_number.isEmpty();
        return;
    }
    if (open.kind != HtmlElement::Inline) {
        flush();
        if (std::exchange(m_numberIsText, false)) // an item with nothing but its number
            m_sink.paragraph(std::exchange(m_number, {}));
    }
    switch (open.kind) {
    case HtmlElement::Preformatted:
        --m_preformatted;
        break;
    case HtmlElement::OrderedList:
    case HtmlElement::BulletList:
        m_lists.pop_back();
        break;
    case HtmlElement::ListItem:
        m_number.clear();
        break;
    case HtmlElement::Table:
        m_sink.endTable();
        break;
    case HtmlElement::Row:
        m_sink.endRow();
        break;
    case HtmlElement::Cell:
        m_sink.endCell();
        break;
    default:
        break;
    }
}

Result<OfficeText> HtmlWalker::take()
{
    if (m_tooDeep)
        return damagedOffice(u"nested deeper than %1"_s.arg(deepestNesting));
    while (!m_open.empty())
        end(m_open.back().name);
    flush();
    auto text = m_sink.take();
    if (text) {
        text->title = m_title.simplified().left(longestTitle);
        text->address = m_origin.address();
    }
    return text;
}

} // namespace qd
