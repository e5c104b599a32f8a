// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/draggableborders.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace qd
{
namespace
{

constexpr auto leastProperty = "qd.leastFilledWidth";

} // namespace

DraggableBorders::DraggableBorders(QHeaderView *header)
    : QObject(header)
    , m_header(header)
{
    header->installEventFilter(this);
    header->viewport()->installEventFilter(this);
    if (header->parentWidget()) // told to fit anew when widths of an earlier window came back
        header->parentWidget()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_filling || m_column < 0)
            return;
        if (m_pressed)
            m_slack = m_header->width() - m_header->length();
        else
            fill(m_header->width());
    });
}

bool DraggableBorders::eventFilter(QObject *watched, QEvent *event)
{
    const bool onHeader = watched == m_header;
    switch (event->type()) {
    case QEvent::Resize:
        if (watched != m_header->viewport()) {
            takeOver();
            fill(onHeader ? static_cast<const QResizeEvent *>(event)->size().width() : m_header->width());
        }
        break;
    case QEvent::Enter:
    case QEvent::HoverEnter:
    case QEvent::Show:
        takeOver(); // before the mouse asks which borders move
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        takeOver();
        m_pressed = watched == m_header->viewport();
        break;
    case QEvent::MouseButtonRelease:
        m_pressed = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void DraggableBorders::setLeast(QHeaderView *header, int pixels)
{
    header->setProperty(leastProperty, pixels);
}

void DraggableBorders::takeOver()
{
    int found = -1;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->sectionResizeMode(column) != QHeaderView::Stretch)
            continue;
        if (found >= 0)
            return;
        found = column;
    }
    if (found < 0)
        return;
    const QScopedValueRollback guard(m_filling, true);
    const int size = m_header->sectionSize(found);
    m_slack = found == m_column ? m_slack : 0; // stretched again
    m_column = found;
    m_header->setSectionResizeMode(found, QHeaderView::Interactive);
    m_header->resizeSection(found, size);
}

void DraggableBorders::fill(int width)
{
    if (m_column < 0 || m_column >= m_header->count() || m_header->isSectionHidden(m_column) || m_filling)
        return;
    const QScopedValueRollback guard(m_filling, true);
    const int least = std::max(m_header->minimumSectionSize(), m_header->property(leastProperty).toInt());
    const int others = m_header->length() - m_header->sectionSize(m_column);
    m_header->resizeSection(m_column, std::max(least, width - others - m_slack));
}

} // namespace qd
