// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/docxfields.h"

#include "office/container/xmlcursor.h"
#include "office/docx/equationfield.h"
#include "office/docx/symbolfonts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr size_t deepest = 64; // real ones are two or three in each other
constexpr qsizetype longestCode = 10'000;

/// SYMBOL 61692 \f "Wingdings"
QString symbolField(const QStringList &words)
{
    bool ok = false;
    const ushort code = words.value(1).toUShort(&ok, 0);
    const qsizetype font = words.indexOf(u"\\f"_s);
    const QString name
        = font < 0 ? QString() : words.mid(font + 1).join(u' ').remove(u'"').section(u'\\', 0, 0);
    if (!ok)
        return {};
    return symbolText(name.trimmed(), code < 0x100 && !name.isEmpty() ? 0xF000 | code : code);
}

QString shownWithoutResult(const QString &code)
{
    const QStringList words = code.simplified().split(u' ');
    const QString kind = words[0].section(u'\\', 0, 0).toUpper();
    if (kind == u"EQ")
        return equationText(QStringView(code).sliced(code.indexOf(u"EQ"_s, 0, Qt::CaseInsensitive) + 2));
    if (kind == u"MACROBUTTON" || kind == u"GOTOBUTTON")
        return words.mid(2).join(u' ');
    return kind == u"SYMBOL" ? symbolField(words) : QString();
}

} // namespace

QString DocxFields::mark(const QString &kind)
{
    if (kind == u"begin") {
        if (m_open.size() >= deepest)
            m_open.erase(m_open.begin());
        m_open.emplace_back();
    } else if (kind == u"separate" && !m_open.empty()) {
        m_open.back().inCode = false;
    } else if (kind == u"end" && !m_open.empty()) {
        const Open ended = std::move(m_open.back());
        m_open.pop_back();
        if (!ended.hasResult)
            return ended.form.isEmpty() ? shownWithoutResult(ended.code) : ended.form;
    }
    return {};
}

void DocxFields::readForm(XmlCursor &xml)
{
    QStringList choices;
    int chosen = 0;
    QString box;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const auto step = xml.next();
        if (step == XmlCursor::Step::Done)
            break;
        if (step != XmlCursor::Step::Start || xml.vocabulary() != XmlVocabulary::Word)
            continue;
        const QStringView name = xml.name();
        if (name == u"checkBox")
            box = u"□"_s;
        else if (!box.isEmpty() && (name == u"checked" || name == u"default")) // the default comes first
            box = xml.isOn() ? u"☑"_s : u"□"_s;
        else if (name == u"result" || (name == u"default" && box.isEmpty()))
            chosen = xml.number(u"val", 0);
        else if (name == u"listEntry" && choices.size() < 1000)
            choices << xml.attribute(u"val");
    }
    if (!m_open.empty())
        m_open.back().form = box.isEmpty() ? choices.value(chosen) : box;
}

void DocxFields::addCode(QStringView text)
{
    const auto field
        = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open &open) { return open.inCode; });
    if (field != m_open.rend() && field->code.size() + text.size() <= longestCode)
        field->code += text;
}

void DocxFields::addedText()
{
    for (Open &open : m_open)
        open.hasResult = true;
}

bool DocxFields::isInCode() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const Open &open) { return open.inCode; });
}

void DocxFields::endParagraph()
{
    for (Open &open : m_open) {
        open.inCode = false;
        open.hasResult = true;
        open.code.clear();
    }
}

} // namespace qd
