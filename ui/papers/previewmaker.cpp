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

/// What stands after the first step: the whole of a short report, the first page of a long one.
struct PreviewMaker::Start {
    PreviewSummary summary;
    QImage first;
};

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

Result<PreviewMaker::Start> PreviewMaker::start(Laid &laid, const PaperOrder &order, const PixelsOf &pixelsOf)
{
    constexpr int certain = 3; // pages an opening must have for its first to be that of the whole
    auto document = composeOrder(order);
    if (!document)
        return document.error();
    laid.document = *document;
    Start begun;
    const auto opening = openingOf(**document);
    const auto pages = opening ? paginate(opening) : nullptr;
    if (pages && pageCount(*pages) >= certain) {
        laid.pages = pages;
        begun.summary.sheetsMm = {pageSizeMm(*pages, 0)};
        begun.summary.isWhole = false;
    } else {
        laid.pages = paginate(laid.document);
        begun.summary = summaryOf(*laid.pages);
    }
    if (!begun.summary.sheetsMm.empty())
        begun.first = imageOf(*laid.pages, 0, pixelsOf(begun.summary.sheetsMm.front()));
    return begun;
}

quint64 PreviewMaker::make(PaperOrder order, PixelsOf pixelsOf)
{
    const quint64 ticket = ++m_ticket;
    for (Job *job : findChildren<Job *>()) // out of date from now on
        job->cancel();
    auto *job = new Job({}, m_thread, this);
    job->run<Result<Start>>(
        [laid = m_laid, order = std::move(order), pixelsOf = std::move(pixelsOf)](
            RunningWork &running) -> Result<Start> {
            laid->pages.reset();
            laid->document.reset();
            if (running.isCancelled())
                return Start{};
            return start(*laid, order, pixelsOf);
        },
        [this, job, ticket](Result<Start> result) {
            job->deleteLater();
            if (ticket == m_ticket)
                started(ticket, std::move(result));
        });
    return ticket;
}

void PreviewMaker::started(quint64 ticket, Result<Start> result)
{
    PreviewSummary summary;
    if (result)
        summary = result->summary;
    else
        summary.error = result.error();
    summary.ticket = ticket;
    Q_EMIT made(summary);
    if (result && !result->first.isNull())
        Q_EMIT painted(ticket, 0, result->first);
    if (!summary.isWhole)
        makeRest(ticket);
}

void PreviewMaker::makeRest(quint64 ticket)
{
    auto *job = new Job(tr("Laying out the report"), m_thread, this);
    job->run<Result<PreviewSummary>>(
        [laid = m_laid](RunningWork &running) -> Result<PreviewSummary> {
            const auto pages
                = paginate(laid->document, [&](int done, int total) { return running.step(done, total); });
            if (!pages) {
                PreviewSummary stopped;
                stopped.isStopped = true;
                return stopped;
            }
            laid->pages = pages;
            return summaryOf(*pages);
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
    Q_EMIT working(job);
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
