// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/equationfield.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int deepest = 16;

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// A character in a circle, where there is one; else the text alone.
QString circled(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= 1 && number <= 20)
        return QString(QChar(u'①' + number - 1));
    if (ok && number >= 21 && number <= 35)
        return QString(QChar(u'㉑' + number - 21));
    if (ok && number >= 36 && number <= 50)
        return QString(QChar(u'㊱' + number - 36));
    if (text.size() != 1)
        return text;
    if (const qsizetype at = u"一二三四五六七八九十"_s.indexOf(text); at >= 0)
        return QString(QChar(u'㊀' + static_cast<int>(at)));
    const char16_t c = text[0].unicode();
    if (c >= u'A' && c <= u'Z')
        return QString(QChar(u'Ⓐ' + c - u'A'));
    if (c >= u'a' && c <= u'z')
        return QString(QChar(u'ⓐ' + c - u'a'));
    return text;
}

class EquationReader final
{
public:
    explicit EquationReader(QStringView code)
        : m_code(code)
    {
    }

    QString read() { return list(0).join(u','); }

private:
    struct Piece {
        QString text;
        bool isRaised = false; // \s\up, \s\do
    };

    /// What stands up to the ')' that ends it, split at commas.
    QStringList list(int depth)
    {
        QStringList parts;
        m_raised.clear();
        std::vector<bool> raised;
        QString text;
        bool isRaised = false;
        const auto finish = [&] {
            parts << text.trimmed();
            raised.push_back(isRaised);
            text.clear();
            isRaised = false;
        };
        for (bool ended = false; m_at < m_code.size() && !ended;) {
            const QChar c = m_code[m_at++];
            if (c == u')' && depth > 0) {
                ended = true;
            } else if ((c == u',' || c == u';') && depth > 0) {
                finish();
            } else if (c == u'\\') {
                const Piece piece = element(depth);
                text += piece.text;
                isRaised = isRaised || piece.isRaised;
            } else {
                text += c;
            }
        }
        finish();
        m_raised = std::move(raised);
        return parts;
    }

    /// Behind a backslash: an element with its options and its list, or a character that would mean
    /// something.
    Piece element(int depth)
    {
        if (m_at >= m_code.size())
            return {};
        if (m_code[m_at] == u'*') { // \* jc2, \* "Font:宋体": how it looks
            passFormat();
            return {};
        }
        if (!isLatin(m_code[m_at]))
            return {QString(m_code[m_at++]), false};
        const char16_t kind = m_code[m_at].toLower().unicode();
        const QString options = passOptions();
        if (m_at >= m_code.size() || m_code[m_at] != u'(')
            return {};
        ++m_at;
        if (depth >= deepest)
            return {};
        const QStringList parts = list(depth + 1);
        return {composed(kind, options, parts), options.contains(u"up"_s) || options.contains(u"do"_s)};
    }

    QString composed(char16_t kind, const QString &options, const QStringList &parts) const
    {
        if (kind == u'f')
            return parts.join(u'/');
        if (kind == u'd') // a distance
            return {};
        if (kind == u'r')
            return u"√"_s + parts.last();
        if (kind == u'l' || kind == u'a')
            return parts.join(kind == u'l' ? u","_s : u" "_s);
        if (kind != u'o' || parts.size() != 2)
            return parts.join(QString());
        if (options.contains(u"ac"_s) && u"○◯〇O"_s.contains(parts[0]))
            return circled(parts[1]);
        if (options.contains(u"ac"_s) && u"□△◇"_s.contains(parts[0]))
            return parts[1];
        return m_raised[0] && !m_raised[1] ? parts[1] : parts.join(QString()); // a reading above it
    }

    /// "o\ac", "s\up 9": the letters, up to the list.
    QString passOptions()
    {
        const qsizetype from = m_at;
        while (m_at < m_code.size() && m_code[m_at] != u'(') {
            const QChar c = m_code[m_at];
            if (c == u'\\' && m_at + 1 < m_code.size() && !isLatin(m_code[m_at + 1])) {
                m_at += 2; // \bc\{
                continue;
            }
            if (!isLatin(c) && c != u'\\' && !c.isSpace() && !c.isDigit() && c != u'-')
                break;
            ++m_at;
        }
        return m_code.sliced(from, m_at - from).toString().toLower();
    }

    void passFormat()
    {
        ++m_at;
        while (m_at < m_code.size() && m_code[m_at].isSpace())
            ++m_at;
        const bool quoted = m_at < m_code.size() && m_code[m_at] == u'"';
        m_at += quoted;
        while (m_at < m_code.size()
            && (quoted ? m_code[m_at] != u'"' : !m_code[m_at].isSpace() && m_code[m_at] != u'\\'))
            ++m_at;
        m_at += quoted;
    }

    QStringView m_code;
    qsizetype m_at = 0;
    std::vector<bool> m_raised; // of the parts of the last list
};

} // namespace

QString equationText(QStringView code)
{
    return EquationReader(code).read().trimmed();
}

} // namespace qd
