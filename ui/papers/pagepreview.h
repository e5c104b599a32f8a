// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QSet>

#include <functional>
#include <map>
#include <vector>

namespace qd
{

/// The sheets of a report one below the other. Knows nothing of reports: it asks for the image of a page when
/// that page comes into view, and forgets those far away.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Zoom { FitWidth, Actual };

    explicit PagePreview(QWidget *parent = nullptr);

    void setSheets(std::vector<QSizeF> sheetsMm);
    void setImage(int page, const QImage &image);
    void setZoom(Zoom zoom);
    /// Device pixels that a sheet gets when all are of its size: what a page can be painted with before it is
    /// known how many there are. Plain numbers, for any thread.
    std::function<QSize(QSizeF)> sheetSizes() const;
    int sheetCount() const { return static_cast<int>(m_sheets.size()); }
    /// Where a part of a page (mm from the sheet's corner) stands in the viewport.
    QRect placeOf(int page, const QRectF &partMm) const;
    /// Scrolls as far as is needed for that part to be in view.
    void bringIntoView(int page, const QRectF &partMm);
    void askAgain(); ///< the pages look different from now on
    int currentPage() const; ///< from 0: the one at the upper third of the view; -1 without sheets

Q_SIGNALS:
    void imageWanted(int page, QSize pixels); ///< device pixels
    void currentPageChanged(int page);
    void sheetsMoved(); ///< in the viewport: scrolled, zoomed, replaced

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    int roomForSheets() const; ///< pixels
    QSize devicePixels(int page) const;
    void announcePage();

    std::vector<QSizeF> m_sheets; // mm
    std::vector<QRect> m_places; // in the scrolled content
    std::map<int, QImage> m_images;
    QSet<int> m_asked;
    Zoom m_zoom = Zoom::FitWidth;
    QSize m_content;
    int m_announced = -1;
};

} // namespace qd
