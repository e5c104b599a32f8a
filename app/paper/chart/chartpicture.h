// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/fonts/fontbook.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace qd
{

/// A bar or part of one.
struct ChartArea {
    QRectF rect;
    ChartTone tone = ChartTone::Accent;
};

struct ChartStroke {
    QLineF line;
    double width = 0;
    int series = -1; ///< whose colour and dashes it has; -1: a grey line of the grid, -2: a black one
};

/// A point of a line.
struct ChartMark {
    QPointF at;
    int series = 0;
};

/// One line of text in its box; wider text is squeezed into it, never cut.
struct ChartText {
    QString text;
    QRectF box;
    Qt::Alignment align = Qt::AlignCenter;
    FontRole role = FontRole::FangSong;
    double size = 0;
    bool white = false; ///< on a dark bar
    bool plate = false; ///< on a pattern: with white behind it
};

/// A chart laid out: what stands where, in twips from its top left corner. Plain data, made on any thread and
/// painted on any other.
class ChartPicture final
{
public:
    /// `size` in twips.
    ChartPicture(const ChartBlock &chart, const FontBook &fonts, QSizeF size);

    void paint(QPainter &painter) const;
    const FontBook &fonts() const { return m_fonts; }
    QSizeF size() const { return m_size; }
    const std::vector<ChartText> &texts() const { return m_texts; } ///< in the order of painting
    const std::vector<ChartArea> &areas() const { return m_areas; }
    const std::vector<ChartStroke> &strokes() const { return m_strokes; }
    const std::vector<ChartMark> &marks() const { return m_marks; }

private:
    friend class ChartLayout;

    void paintText(QPainter &painter, const ChartText &text) const;

    FontBook m_fonts;
    QSizeF m_size;
    std::vector<ChartArea> m_areas;
    std::vector<ChartStroke> m_strokes;
    std::vector<ChartMark> m_marks;
    std::vector<ChartText> m_texts;
};

} // namespace qd
