// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include <algorithm>

namespace qd
{
namespace
{

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

/// The name behind "charset" at `at`: =gbk, = "gbk", ='gbk'.
QByteArray nameBehind(const QByteArray &text, qsizetype at)
{
    const auto skipSpace = [&] {
        while (
            at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
            ++at;
    };
    skipSpace();
    if (at >= text.size() || text[at] != '=')
        return {};
    ++at;
    skipSpace();
    if (at < text.size() && (text[at] == '"' || text[at] == '\''))
        ++at;
    skipSpace();
    qsizetype end = at;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return text.mid(at, end - at);
}

} // namespace

QByteArray declaredCharset(const QByteArray &bytes)
{
    constexpr qsizetype headLength = 4096;
    const QByteArray head = bytes.left(headLength).toLower();
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
        const qsizetype close = head.indexOf('>', at);
        const QByteArray tag = head.mid(at, (close < 0 ? head.size() : close) - at);
        for (qsizetype word = tag.indexOf("charset"); word >= 0; word = tag.indexOf("charset", word + 7)) {
            if (const QByteArray name = nameBehind(tag, word + 7); !name.isEmpty())
                return name;
        }
    }
    if (head.trimmed().startsWith("<?xml")) { // XHTML
        const QByteArray declaration = head.left(std::max<qsizetype>(0, head.indexOf("?>")));
        if (const qsizetype word = declaration.indexOf("encoding"); word >= 0)
            return nameBehind(declaration, word + 8);
    }
    return {};
}

} // namespace qd
