// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pagepreview.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace qd
{
namespace
{

constexpr int keptPages = 12; // images kept beyond those in view

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fit-to-width would jump when it appears
    verticalScrollBar()->setSingleStep(unit(this) * 4);
    horizontalScrollBar()->setSingleStep(unit(this) * 4);
}

void PagePreview::setSheets(std::vector<QSizeF> sheetsMm)
{
    m_sheets = std::move(sheetsMm);
    m_asked.clear();
    // The images stay until the new ones come: a changed option does not flicker.
    for (auto image = m_images.begin(); image != m_images.end();)
        image = image->first < sheetCount() ? std::next(image) : m_images.erase(image);
    arrange();
    viewport()->update();
    m_announced = -1;
    announcePage();
}

void PagePreview::setImage(int page, const QImage &image)
{
    m_asked.remove(page);
    if (page >= sheetCount())
        return;
    m_images[page] = image;
    const int current = currentPage();
    while (static_cast<int>(m_images.size()) > keptPages) {
        const auto farthest
            = std::abs(m_images.begin()->first - current) > std::abs(m_images.rbegin()->first - current)
            ? m_images.begin()
            : std::prev(m_images.end());
        m_images.erase(farthest);
    }
    viewport()->update();
}

void PagePreview::setZoom(Zoom zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    m_asked.clear();
    arrange();
    if (page >= 0)
        verticalScrollBar()->setValue(m_places[static_cast<size_t>(page)].top() - unit(this));
    viewport()->update();
}

int PagePreview::roomForSheets() const
{
    return std::max(100, viewport()->width() - 4 * unit(this));
}

std::function<QSize(QSizeF)> PagePreview::sheetSizes() const
{
    return [fits = m_zoom == Zoom::FitWidth, room = roomForSheets(), dpi = logicalDpiX(),
               ratio = devicePixelRatioF()](QSizeF mm) {
        const double scale = fits ? room / std::max(1.0, mm.width()) : dpi / 25.4;
        return (mm * scale).toSize() * ratio;
    };
}

void PagePreview::arrange()
{
    m_places.clear();
    const int gap = 2 * unit(this);
    const int room = roomForSheets();
    double widest = 1;
    for (const QSizeF &sheet : m_sheets)
        widest = std::max(widest, sheet.width());
    const double scale = m_zoom == Zoom::FitWidth ? room / widest : logicalDpiX() / 25.4;
    const int contentWidth
        = std::max(viewport()->width(), static_cast<int>(std::lround(widest * scale)) + 2 * gap);
    int top = gap;
    for (const QSizeF &sheet : m_sheets) {
        const QSize size = (sheet * scale).toSize();
        m_places.emplace_back(QPoint((contentWidth - size.width()) / 2, top), size);
        top += size.height() + gap;
    }
    m_content = QSize(contentWidth, top);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth - viewport()->width()));
    Q_EMIT sheetsMoved();
}

QRect PagePreview::placeOf(int page, const QRectF &partMm) const
{
    if (page < 0 || page >= sheetCount())
        return {};
    const QRect &sheet = m_places[static_cast<size_t>(page)];
    const double scale = sheet.width() / std::max(1.0, m_sheets[static_cast<size_t>(page)].width());
    const QRectF part(partMm.topLeft() * scale, partMm.size() * scale);
    return part.toRect().translated(
        sheet.topLeft() - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

void PagePreview::bringIntoView(int page, const QRectF &partMm)
{
    const QRect place = placeOf(page, partMm);
    const int edge = 2 * unit(this);
    const int room = viewport()->height();
    if (place.bottom() + edge > room)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + std::min(place.top() - edge, place.bottom() + edge - room));
    else if (place.top() < edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - edge);
}

void PagePreview::askAgain()
{
    m_asked.clear();
    viewport()->update();
}

QSize PagePreview::devicePixels(int page) const
{
    return m_places[static_cast<size_t>(page)].size() * devicePixelRatioF();
}

int PagePreview::currentPage() const
{
    const int line = verticalScrollBar()->value() + viewport()->height() / 3;
    for (int page = 0; page < static_cast<int>(m_places.size()); ++page) {
        if (m_places[static_cast<size_t>(page)].bottom() >= line)
            return page;
    }
    return static_cast<int>(m_places.size()) - 1;
}

void PagePreview::announcePage()
{
    if (const int page = currentPage(); page != m_announced) {
        m_announced = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(viewport()->rect(),
        isDark(palette()) ? palette().color(QPalette::Base).darker(120)
                          : palette().color(QPalette::Window).darker(106));
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRect seen = viewport()->rect().translated(offset);
    for (int page = 0; page < sheetCount(); ++page) {
        const QRect &place = m_places[static_cast<size_t>(page)];
        if (!place.intersects(seen))
            continue;
        const QRect at = place.translated(-offset);
        painter.fillRect(at.translated(2, 2), QColor(0, 0, 0, 40));
        const auto image = m_images.find(page);
        if (image == m_images.end())
            painter.fillRect(at, Qt::white);
        else
            painter.drawImage(at, image->second);
        const bool right = image != m_images.end() && image->second.size() == devicePixels(page);
        // Also a right-sized image may be of the order before: it is asked for once after every setSheets().
        if ((!right || !m_asked.contains(-1 - page)) && !m_asked.contains(page)) {
            m_asked << page << -1 - page;
            Q_EMIT imageWanted(page, devicePixels(page));
        }
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    const double share = verticalScrollBar()->maximum() > 0
        ? static_cast<double>(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
        : 0;
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(share * verticalScrollBar()->maximum())));
    viewport()->update();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    announcePage();
    Q_EMIT sheetsMoved();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const auto go = [this](int page) {
        if (page >= 0 && page < sheetCount())
            verticalScrollBar()->setValue(m_places[static_cast<size_t>(page)].top() - unit(this));
    };
    switch (event->key()) {
    case Qt::Key_PageDown:
        return go(currentPage() + 1);
    case Qt::Key_PageUp:
        return go(currentPage() - 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(sheetCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace qd
