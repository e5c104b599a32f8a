// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QAbstractButton>

namespace qd
{

/// A number that opens its list: shape, number, word. With nothing to count it is calm, else the shape has
/// the colour of its light.
class CountTile final : public QAbstractButton
{
    Q_OBJECT
public:
    CountTile(QChar shape, Light colour, const QString &label, QWidget *parent);

    void setCount(int count);
    void setColour(Light colour);
    void setCounting(); ///< … until the number is known
    bool isCounting() const { return m_counting; }
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter opens it too
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont numberFont() const;
    QString number() const;

    QChar m_shape;
    Light m_colour;
    int m_count = 0;
    bool m_counting = false;
};

} // namespace qd
