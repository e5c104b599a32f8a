// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/numbercode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestCode = 512; // Excel allows 255
constexpr qsizetype mostSections = 4; // 18.8.31

struct ReadSection {
    NumberSection section;
    bool isForText = false; // of cells that hold text: ;;;@
};

/// Goes through a format code, section by section.
class CodeReader final
{
public:
    explicit CodeReader(QStringView code)
        : m_code(code.first(std::min(longestCode, code.size())))
    {
    }

    bool isAtEnd() const { return m_at >= m_code.size(); }

    /// Up to the next ';' and past it.
    ReadSection next()
    {
        m_format = {.general = false, .before = {}, .behind = {}, .inside = {}};
        m_condition.reset();
        m_seen = m_decimals = m_isText = m_asItIs = m_hasText = false;
        m_digits = 0;
        const qsizetype from = m_at;
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step(m_code[m_at].toLower().unicode());
        const bool isEmpty = m_at == from && (from > 0 || !isAtEnd());
        ++m_at;
        finish(isEmpty);
        return {{m_format, m_condition}, m_isText};
    }

private:
    void finish(bool isEmpty)
    {
        // an m beside hours or seconds means minutes
        m_format.month = m_format.month && (m_format.year || m_format.day || !m_format.time);
        if (m_format.isDate()) {
            m_format.before = m_format.behind = QString();
            return;
        }
        m_format.onlyText = isEmpty || (!m_seen && m_hasText);
        m_format.general = m_asItIs || (!m_seen && !m_format.onlyText) || m_format.general;
        if (m_asItIs)
            m_format.behind = QString();
        for (auto &[digits, c] : m_format.inside)
            digits = m_digits - digits;
        if (m_format.general || m_format.grouped)
            m_format.inside.clear();
    }

    void step(char16_t c)
    {
        ++m_at;
        switch (c) {
        case u'"':
            quoted();
            return;
        case u'\\':
        case u'!':
            m_hasText = true;
            if (m_at < m_code.size())
                literal(m_code[m_at++]);
            return;
        case u'_':
        case u'*': // a space as wide as the next character; the next character as often as it fits
            ++m_at;
            return;
        case u'[':
            bracketed();
            return;
        case u'y':
            m_format.year = true;
            return;
        case u'e':
            year();
            return;
        case u'm':
            m_format.month = true;
            return;
        case u'd':
            m_format.day = true;
            return;
        case u'h':
        case u's':
            m_format.time = true;
            return;
        default:
            number(c);
        }
    }

    /// A year, or the exponent of a number, which is shown without one.
    void year()
    {
        const QChar sign = m_at < m_code.size() ? m_code[m_at] : QChar();
        m_asItIs = m_seen && (sign == u'+' || sign == u'-');
        m_format.year = !m_asItIs;
        m_at += m_asItIs;
    }

    bool skips(QStringView word)
    {
        if (!m_code.sliced(m_at - 1).startsWith(word, Qt::CaseInsensitive))
            return false;
        m_at += word.size() - 1;
        return true;
    }

    void number(char16_t c)
    {
        if (skips(u"General") || skips(u"G/通用格式")) {
            m_seen = m_format.general = true;
        } else if (skips(u"AM/PM") || skips(u"A/P") || skips(u"上午/下午")) {
            m_format.time = true;
        } else if (skips(u"aaa")) { // the day of the week
            m_format.day = true;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            placeholder(c == u'0');
        } else if (c == u'@') {
            m_seen = m_format.general = m_isText = true;
        } else if (c == u'.' && m_seen) {
            m_decimals = true;
        } else if (c == u',' && m_seen) {
            comma();
        } else if (c == u'/' && m_seen) {
            m_asItIs = true; // a fraction
        } else {
            m_format.percent = m_format.percent || c == u'%';
            m_hasText = m_hasText || c > 0x7F;
            literal(m_code[m_at - 1]);
        }
    }

    /// Groups digits before one of their places, behind them it leaves out three.
    void comma()
    {
        const QChar next = m_at < m_code.size() ? m_code[m_at] : QChar();
        if (next == u'0' || next == u'#' || next == u'?')
            m_format.grouped = true;
        else
            m_format.thousands = std::min(m_format.thousands + 1, 4);
    }

    void placeholder(bool always)
    {
        m_format.general = false;
        m_seen = true;
        if (m_decimals) {
            ++m_format.mostDecimals;
            m_format.leastDecimals += always;
            return;
        }
        for (const QChar c : std::exchange(m_format.behind, {}))
            m_format.inside.append({m_digits, c});
        ++m_digits;
        m_format.leastDigits += always;
    }

    void quoted()
    {
        m_hasText = true;
        const qsizetype end = m_code.indexOf(u'"', m_at);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        for (; m_at < stop; ++m_at)
            literal(m_code[m_at]);
        ++m_at;
    }

    void bracketed()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const QStringView inside = m_code.sliced(m_at, (end < 0 ? m_code.size() : end) - m_at);
        m_at += inside.size() + 1;
        if (inside.startsWith(u"DBNum", Qt::CaseInsensitive))
            m_format.chinese = true;
        else if (inside.startsWith(u'$')) // [$¥-804]
            (m_seen ? m_format.behind : m_format.before) += inside.sliced(1).toString().section(u'-', 0, 0);
        else if (!inside.isEmpty() && u"hmsHMS"_s.contains(inside.front()))
            m_format.time = true;
        else
            m_condition = conditionOf(inside);
    }

    static std::optional<NumberCondition> conditionOf(QStringView text)
    {
        using Is = NumberCondition::Is;
        static const std::pair<QStringView, Is> signs[]{{u"<=", Is::AtMost}, {u">=", Is::AtLeast},
            {u"<>", Is::Other}, {u"<", Is::Less}, {u">", Is::More}, {u"=", Is::Equal}};
        for (const auto &[sign, is] : signs) {
            bool ok = false;
            if (!text.startsWith(sign))
                continue;
            const double limit = text.sliced(sign.size()).toDouble(&ok);
            return ok ? std::optional(NumberCondition{is, limit}) : std::nullopt;
        }
        return std::nullopt;
    }

    void literal(QChar c) { (m_seen ? m_format.behind : m_format.before) += c; }

    QStringView m_code;
    qsizetype m_at = 0;
    NumberFormat m_format;
    std::optional<NumberCondition> m_condition;
    int m_digits = 0; // places before the point
    bool m_seen = false; // the place of the number
    bool m_decimals = false;
    bool m_isText = false;
    bool m_asItIs = false; // shown as general: a fraction, an exponent
    bool m_hasText = false; // literal text that is meant as such
};

} // namespace

NumberCode numberCodeOf(QStringView code)
{
    NumberCode result;
    CodeReader reader(code);
    for (qsizetype i = 0; i < mostSections && !reader.isAtEnd(); ++i) {
        const ReadSection read = reader.next();
        if (!read.isForText && i < mostSections - 1)
            result.sections.append(read.section);
    }
    // a section left out at the end shows nothing: "√";;
    if (code.endsWith(u';') && reader.isAtEnd() && result.sections.size() < mostSections - 1)
        result.sections.append({.format = {.general = false, .onlyText = true}});
    return result;
}

NumberCode builtInNumberCode(int id)
{
    // 18.8.30, and what the ids left to the language mean in a Chinese Excel
    switch (id) {
    case 1:
    case 37:
    case 38:
        return numberCodeOf(u"0");
    case 2:
    case 39:
    case 40:
        return numberCodeOf(u"0.00");
    case 3:
        return numberCodeOf(u"#,##0");
    case 4:
        return numberCodeOf(u"#,##0.00");
    case 9:
        return numberCodeOf(u"0%");
    case 10:
        return numberCodeOf(u"0.00%");
    case 14:
    case 15:
    case 16:
    case 28:
    case 29:
    case 30:
    case 31:
    case 51:
    case 53:
    case 54:
    case 58:
        return numberCodeOf(u"yyyy-mm-dd");
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return numberCodeOf(u"yyyy-mm");
    case 22:
        return numberCodeOf(u"yyyy-mm-dd hh:mm");
    default:
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55
            || id == 56)
            return numberCodeOf(u"hh:mm");
        return {};
    }
}

} // namespace qd
