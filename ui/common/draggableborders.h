// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;

namespace qd
{

/// Lets the border of every column be dragged where it is seen, and changes the column left of it, as in
/// Excel. Qt's own stretched section cannot be dragged, and a drag of the columns behind it moves their other
/// border. So the section that is stretched is taken over: it fills the width as before, until somebody drags
/// a border; what is left over then, or hangs out, stays so when the window changes its size.
class DraggableBorders final : public QObject
{
    Q_OBJECT
public:
    explicit DraggableBorders(QHeaderView *header); ///< owned by the header
    /// The column that fills the width keeps at least so many pixels; the rest is scrolled to.
    static void setLeast(QHeaderView *header, int pixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeOver(); ///< a section that is stretched; of several none
    void fill(int width);

    QHeaderView *m_header;
    int m_column = -1; ///< logical, the one that fills the width; -1: none
    int m_slack
        = 0; ///< pixels that are left over behind the last column by somebody's wish; negative: hang out
    bool m_pressed = false;
    bool m_filling = false;
};

} // namespace qd
