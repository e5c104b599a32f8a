// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/previewmaker.h"

#include "ui/common/job.h"

#include <QPainter>

namespace qd
{
namespace
{

PreviewSummary summaryOf(const Pages &pages)
{
    PreviewSummary summary;
    for (int page = 0; page < pageCount(pages); ++page)
        summary.sheetsMm.push_back(pageSizeMm(pages, page));
    summary.missingFonts = missingFonts(pages);
    summary.missingCharacters = missingCharacters(pages);
    return summary;
}

QImage imageOf(const Pages &pages, int page, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double dpi = pixels.width() / pageSizeMm(pages, page).width() * 25.4;
    paintPage(painter, pages, page, dpi);
    return image;
}

} // namespace

PreviewMaker::PreviewMaker(QObject *parent)
    : QObject(parent)
    , m_laid(std::make_shared<Laid>())
{
}

PreviewMaker::~PreviewMaker()
{
    for (Job *job : findChildren<Job *>())
        job->cancel();
    m_thread.post([laid = std::move(m_laid)] { laid->pages.reset(); });
}

quint64 PreviewMaker::make(PaperOrder order)
{
    const quint64 ticket = ++m_ticket;
    for (Job *job : findChildren<Job *>()) // out of date from now on
        job->cancel();
    auto *job = new Job({}, m_thread, this);
    job->run<Result<PreviewSummary>>(
        [laid = m_laid, order = std::move(order)](RunningWork &running) -> Result<PreviewSummary> {
            laid->pages.reset();
            if (running.isCancelled())
                return PreviewSummary{};
            const auto document = composeOrder(order);
            if (!document)
                return document.error();
            if (running.isCancelled())
                return PreviewSummary{};
            laid->pages = paginate(*document);
            return summaryOf(*laid->pages);
        },
        [this, job, ticket](Result<PreviewSummary> result) {
            job->deleteLater();
            if (ticket != m_ticket)
                return;
            PreviewSummary summary;
            if (result)
                summary = std::move(*result);
            else
                summary.error = result.error();
            summary.ticket = ticket;
            Q_EMIT made(summary);
        });
    return ticket;
}

void PreviewMaker::paint(int page, QSize pixels)
{
    auto *job = new Job({}, m_thread, this);
    job->run<Result<QImage>>(
        [laid = m_laid, page, pixels](RunningWork &running) -> Result<QImage> {
            if (running.isCancelled() || !laid->pages || page >= pageCount(*laid->pages))
                return QImage();
            return imageOf(*laid->pages, page, pixels);
        },
        [this, job, page, ticket = m_ticket](const Result<QImage> &image) {
            job->deleteLater();
            if (image && !image->isNull() && ticket == m_ticket)
                Q_EMIT painted(ticket, page, *image);
        });
}

} // namespace qd
