// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/previewmaker.h"

#include "base/caught.h"

#include <QPainter>

namespace qd
{

PreviewMaker::PreviewMaker(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<PreviewSummary>();
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

PreviewMaker::~PreviewMaker()
{
    ++m_ticket; // what is queued is out of date
    QMetaObject::invokeMethod(
        &m_there, [this] { m_pages.reset(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &m_there, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

quint64 PreviewMaker::make(ReportOrder order)
{
    const quint64 ticket = ++m_ticket;
    QMetaObject::invokeMethod(
        &m_there, [this, ticket, order = std::move(order)] { makeHere(ticket, order); },
        Qt::QueuedConnection);
    return ticket;
}

void PreviewMaker::paint(int page, QSize pixels)
{
    const quint64 ticket = m_ticket;
    QMetaObject::invokeMethod(
        &m_there, [this, ticket, page, pixels] { paintHere(ticket, page, pixels); }, Qt::QueuedConnection);
}

void PreviewMaker::makeHere(quint64 ticket, const ReportOrder &order)
{
    if (ticket != m_ticket)
        return;
    PreviewSummary summary;
    summary.ticket = ticket;
    m_pages.reset();
    try {
        layOut(ticket, order, summary);
    } catch (...) { // no memory left: said, and the program goes on
        summary.error = caughtError();
    }
    if (ticket == m_ticket)
        Q_EMIT made(summary);
}

void PreviewMaker::layOut(quint64 ticket, const ReportOrder &order, PreviewSummary &summary)
{
    const auto document = composeOrder(order);
    if (!document) {
        summary.error = document.error();
    } else if (ticket == m_ticket) {
        m_pages = paginate(*document);
        for (int page = 0; page < pageCount(*m_pages); ++page)
            summary.sheetsMm.push_back(pageSizeMm(*m_pages, page));
        summary.missingFonts = missingFonts(*m_pages);
        summary.missingCharacters = missingCharacters(*m_pages);
    }
}

void PreviewMaker::paintHere(quint64 ticket, int page, QSize pixels)
{
    if (ticket != m_ticket || !m_pages || page >= pageCount(*m_pages))
        return;
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double dpi = pixels.width() / pageSizeMm(*m_pages, page).width() * 25.4;
    paintPage(painter, *m_pages, page, dpi);
    painter.end();
    Q_EMIT painted(ticket, page, image);
}

} // namespace qd
