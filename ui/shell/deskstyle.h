// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;

namespace qd
{

/// A thin layer over the platform's style: room beside the text in table cells and headers, primary buttons, and, over Fusion,
/// a flat header with a hairline instead of a gradient and an edge around fields and boxes that is seen on dark, too.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit DeskStyle(const QString &base);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// The arrow of the column that is sorted by stands beside its text.
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    void drawSortedHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const;

    bool m_overFusion;
};

} // namespace qd
