// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/plainlines.h"

#include "paper/layout/linebreak.h"

namespace qd
{
namespace
{

constexpr double rounding = 0.1; // twips, for rounding

/// May stand beyond the end of a line, unseen.
bool mayHang(QChar c)
{
    return c.isSpace() && c != QChar::LineSeparator && c.decompositionTag() != QChar::NoBreak;
}

/// A text with the places of its characters as if it stood in one line.
class PlainText final
{
public:
    explicit PlainText(const QString &text)
        : m_text(text)
    {
        m_places.reserve(static_cast<size_t>(text.size()) + 1);
        m_ink.reserve(static_cast<size_t>(text.size()));
    }

    /// The next character; lengths in twips.
    void add(double advance, double overhang)
    {
        m_places.push_back(m_end);
        m_end += advance;
        m_ink.push_back(m_end + overhang);
    }
    void close() { m_places.push_back(m_end); }

    int size() const { return static_cast<int>(m_text.size()); }
    double place(int at) const { return m_places[static_cast<size_t>(at)]; }
    bool endsLine(int end) const { return m_text[end - 1] == QChar::LineSeparator; }

    /// Where a line of `width` that begins at `start` is full, or the text has a line end. Spaces at the end
    /// of a line count only as far as they have room. At least one character stands on it, however narrow it
    /// is.
    int fullAt(int start, double width) const
    {
        bool empty = true;
        for (int i = start; i < size(); ++i) {
            if (m_text[i] == QChar::LineSeparator)
                return i + 1;
            if (mayHang(m_text[i]))
                continue;
            if (!empty && m_ink[static_cast<size_t>(i)] - place(start) > width + rounding)
                return i;
            empty = false;
        }
        return size();
    }

    /// From the left edge of a line to its last ink; 0 where it has none.
    double widthOf(int start, int end) const
    {
        int last = end;
        while (last > start && (endsLine(last) || mayHang(m_text[last - 1])))
            --last;
        return last == start ? 0 : m_ink[static_cast<size_t>(last) - 1] - place(start);
    }

private:
    const QString &m_text;
    std::vector<double> m_places; ///< by character, then the end of the last
    std::vector<double> m_ink; ///< to where each reaches
    double m_end = 0;
};

} // namespace

std::optional<PlainLines> plainLines(const PlainSetting &setting, GlyphBook &glyphs)
{
    const QString &words = setting.text;
    const double em = setting.size * setting.spacing / 100;
    PlainText text(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QChar::LineSeparator) {
            text.add(0, 0);
            continue;
        }
        const auto *entry = glyphs.entry(i < setting.leadLength ? setting.leadRole : setting.role, words[i]);
        if (!entry || (i > 0 && GlyphBook::mayLigate(words[i - 1], words[i])))
            return {};
        text.add(entry->advance * em, entry->overhang * setting.size);
    }
    text.close();
    PlainLines broken;
    int start = 0;
    do {
        int end = text.fullAt(start, setting.widthOfLine(static_cast<int>(broken.lines.size())));
        const bool isFull = end < text.size() && !text.endsLine(end);
        if (isFull) { // in a column too narrow for rules it ends there
            const auto at = static_cast<int>(lastBreak(words, start, end));
            end = at > start && text.widthOf(start, at) > 0 ? at : end;
        }
        broken.lines.push_back({start, end - start, text.widthOf(start, end), isFull});
        start = end;
    } while (start < text.size() || (start > broken.lines.back().start && text.endsLine(start)));
    broken.advance = text.place(broken.lines.front().length);
    return broken;
}

} // namespace qd
