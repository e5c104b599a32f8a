// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/html/htmlcleaning.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace qd
{
namespace
{

constexpr int mostAttributes = 100;

enum class Use { Keep, Drop, Text, Break };

/// A piece of markup that begins with '<'.
struct MarkupPiece {
    qsizetype length = 1;
    Use use = Use::Keep;
};

constexpr Use keepIf(bool wanted)
{
    return wanted ? Use::Keep : Use::Drop;
}

/// The '>' of a short piece such as "<!…>"; below 0 when there is none in sight.
qsizetype nearEnd(QStringView rest)
{
    return rest.first(std::min<qsizetype>(256, rest.size())).indexOf(u'>');
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isGap(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'/';
}

/// Whether a tag's text begins with this name and not with a longer one.
bool hasName(QStringView text, QStringView name)
{
    return text.startsWith(name, Qt::CaseInsensitive)
        && (text.size() == name.size() || !isLetter(text[name.size()]));
}

qsizetype latinLength(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isLetter);
    return end - text.begin();
}

/// A letter that no tag is made of.
bool isWord(QChar c)
{
    return c.unicode() > 0x2E7F && c.isLetter();
}

/// A start tag up to its '>', as the parser sees it: a quoted value may hold one.
/// Nothing when it never ends.
std::optional<MarkupPiece> startTag(QStringView text)
{
    int attributes = 0;
    bool words = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'>')
            return MarkupPiece{i + 1, keepIf(attributes <= mostAttributes)};
        words = words || isWord(c);
        if (c == u'<' && words)
            return MarkupPiece{1, Use::Text}; // text follows a tag without its '>'
        if (isGap(c) && !isGap(text[i - 1]))
            ++attributes;
        if (c != u'=')
            continue;
        ++attributes;
        while (i + 1 < text.size() && isGap(text[i + 1]))
            ++i;
        if (i + 1 < text.size() && (text[i + 1] == u'"' || text[i + 1] == u'\'')) {
            const qsizetype close = text.indexOf(text[i + 1], i + 2);
            if (close < 0)
                break;
            i = close;
        }
    }
    // what opens a quotation and never closes it ends at the first '>' all the same
    const qsizetype end = text.indexOf(u'>');
    return end < 0 ? std::nullopt : std::optional(MarkupPiece{end + 1, Use::Drop});
}

class MarkupCleaner final
{
public:
    explicit MarkupCleaner(QStringView markup)
        : m_markup(markup)
    {
    }

    QString cleaned()
    {
        QString kept;
        qsizetype from = 0;
        for (qsizetype at = m_markup.indexOf(u'<'); at >= 0; at = m_markup.indexOf(u'<', at)) {
            const MarkupPiece piece = pieceAt(at);
            if (piece.use != Use::Keep) {
                kept += m_markup.sliced(from, at - from);
                if (piece.use == Use::Text)
                    kept += plainLessThan;
                else if (piece.use == Use::Break)
                    kept += u"<br>";
                from = at + piece.length;
            }
            at += piece.length;
        }
        kept += m_markup.sliced(from);
        return withoutStrayReferences(kept);
    }

private:
    /// "&#" that no digit follows.
    static QString withoutStrayReferences(QString text)
    {
        for (qsizetype at = text.indexOf(u"&#"); at >= 0; at = text.indexOf(u"&#", at + 1)) {
            const QChar next = at + 2 < text.size() ? text[at + 2] : QChar();
            if (!(next >= u'0' && next <= u'9') && next != u'x' && next != u'X')
                text[at] = plainAmpersand;
        }
        return text;
    }

    /// HTML 13.2.5.6: '<' is markup before a letter, '/', '!' and '?' only.
    MarkupPiece pieceAt(qsizetype at)
    {
        const QStringView rest = m_markup.sliced(at);
        const QChar next = rest.size() > 1 ? rest[1] : QChar();
        if (isLetter(next))
            return element(rest, at);
        if (rest.startsWith(u"<!--"))
            return comment(rest);
        const qsizetype close = nearEnd(rest);
        if (next == u'/')
            return endTag(rest, close);
        if (close < 0 || (next != u'!' && next != u'?'))
            return {1, Use::Text};
        if (rest.startsWith(u"<![")) // <![if …]>, <![endif]>
            return {close + 1, keepIf(rest[close - 1] != u']')};
        return {};
    }

    MarkupPiece endTag(QStringView rest, qsizetype close)
    {
        const QStringView name = rest.sliced(2);
        if (hasName(name, u"body") || hasName(name, u"html"))
            return {close < 0 ? 6 : close + 1, Use::Drop};
        if (!name.isEmpty() && isLetter(name[0]) && (close < 0 || rest.sliced(2, close - 2).contains(u'<')))
            return {2 + latinLength(name), Use::Drop}; // what follows is text
        if (!name.isEmpty() && isLetter(name[0])) {
            int &open = m_open[nameAt(name)];
            if (open > 0) {
                --open;
                return {};
            }
            // HTML 13.2.6.4.7: </p> with no paragraph to end, and </br>, are line ends all the same
            const bool endsLine = hasName(name, u"p") || hasName(name, u"br");
            return {close + 1, endsLine ? Use::Break : Use::Drop};
        }
        return close < 0 ? MarkupPiece{1, Use::Text} : MarkupPiece{close + 1, Use::Drop};
    }

    /// HTML 13.2.5.43: "<!-->" is one, too. What is no comment for lack of an end is text.
    MarkupPiece comment(QStringView rest)
    {
        if (rest.startsWith(u"<!-->"))
            return {5, Use::Drop};
        const qsizetype end = m_noCommentEnd ? -1 : rest.indexOf(u"-->", 4);
        m_noCommentEnd = end < 0;
        return end < 0 ? MarkupPiece{4, Use::Drop} : MarkupPiece{end + 3, Use::Drop};
    }

    /// A start tag; with what is in it, if that is a script or a style that ends.
    MarkupPiece element(QStringView rest, qsizetype at)
    {
        const auto found = m_noTagEnd ? std::nullopt : startTag(rest);
        m_noTagEnd = !found;
        if (!found)
            return {1, Use::Text};
        const MarkupPiece tag = *found;
        if (isLeftOut(rest.sliced(1)) && !isEnded(rest.sliced(1), at))
            return {tag.length, Use::Drop};
        for (const QStringView name : {QStringView(u"</script"), QStringView(u"</style")}) {
            if (!hasName(rest.sliced(1), name.sliced(2)))
                continue;
            // The only end may stand inside the tag itself (<script x="</script">), and <style2> has none.
            const qsizetype end = rest.indexOf(name, tag.length, Qt::CaseInsensitive);
            return {end < 0 ? tag.length : end, Use::Drop};
        }
        if (tag.use == Use::Keep)
            open(rest.sliced(1));
        return tag;
    }

    /// Whether nothing up to the end tag is text; those that need no end tag, or stand inside such a one,
    /// apart.
    static bool isLeftOut(QStringView name)
    {
        static const QStringList ended{QStringLiteral("script"), QStringLiteral("style"),
            QStringLiteral("option"), QStringLiteral("title"), QStringLiteral("select"),
            QStringLiteral("datalist"), QStringLiteral("button"), QStringLiteral("textarea"),
            QStringLiteral("noscript"), QStringLiteral("iframe"), QStringLiteral("object"),
            QStringLiteral("applet"), QStringLiteral("audio"), QStringLiteral("video"),
            QStringLiteral("canvas"), QStringLiteral("svg"), QStringLiteral("math"),
            QStringLiteral("template"), QStringLiteral("map"), QStringLiteral("xml"), QStringLiteral("del"),
            QStringLiteral("meter"), QStringLiteral("progress"), QStringLiteral("noframes"),
            QStringLiteral("noembed")};
        return ended.contains(nameAt(name));
    }

    /// Whether its end tag follows anywhere; a list ends its options, too.
    bool isEnded(QStringView name, qsizetype at)
    {
        const QString own = nameAt(name);
        if (own == QStringLiteral("option") && (isEnded(u"select", at) || isEnded(u"datalist", at)))
            return true;
        auto last = m_lastEnds.constFind(own);
        if (last == m_lastEnds.cend())
            last = m_lastEnds.insert(
                own, m_markup.lastIndexOf(QString(QStringLiteral("</") + own), -1, Qt::CaseInsensitive));
        return *last > at;
    }

    /// Counts a start tag. Paragraphs are never in each other: a second <p> ends the first.
    void open(QStringView name)
    {
        int &count = m_open[nameAt(name)];
        count = hasName(name, u"p") ? 1 : count + 1;
    }

    /// The beginning of a tag's name, which is enough to tell elements apart.
    static QString nameAt(QStringView text)
    {
        qsizetype length = 0;
        while (length < std::min<qsizetype>(16, text.size()) && text[length].isLetterOrNumber())
            ++length;
        return text.first(length).toString().toLower();
    }

    QStringView m_markup;
    QHash<QString, int> m_open; // how many start tags of each name have no end tag yet
    QHash<QString, qsizetype> m_lastEnds; // where the last end tag of each name stands
    bool m_noTagEnd = false; // from here on
    bool m_noCommentEnd = false; // from here on, so that it is looked for once
};

} // namespace

QString cleanedMarkup(const QString &markup)
{
    return MarkupCleaner(markup).cleaned();
}

} // namespace qd
