// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/previewmaker.h"

#include "ui/common/job.h"

#include <QPainter>

namespace qd
{
namespace
{

/// Under the facts: paper is white whatever the window is.
constexpr QRgb factGround = 0xfffff0c2;

} // namespace

PreviewSummary PreviewMaker::Laid::summary() const
{
    PreviewSummary summary;
    for (int page = 0; page < pageCount(*pages); ++page)
        summary.sheetsMm.push_back(pageSizeMm(*pages, page));
    summary.missingFonts = missingFonts(*pages);
    summary.missingCharacters = missingCharacters(*pages);
    summary.texts = texts;
    if (texts)
        summary.places = paragraphPlaces(*pages);
    if (!document->tighter.empty() && pageCount(*pages) > 1)
        summary.refusal = overfull(pageCount(*pages));
    return summary;
}

QImage PreviewMaker::Laid::image(int page, QSize pixels, bool marksFacts) const
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double dpi = pixels.width() / pageSizeMm(*pages, page).width() * 25.4;
    if (marksFacts)
        paintFacts(painter, *pages, *document, page, dpi, factGround);
    paintPage(painter, *pages, page, dpi);
    return image;
}

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

Result<PreviewMaker::Start> PreviewMaker::start(
    Laid &laid, const PaperOrder &order, const PixelsOf &pixelsOf, bool marksFacts)
{
    constexpr int certain = 3; // pages an opening must have for its first to be that of the whole
    auto paper = composeForPreview(order);
    if (!paper)
        return paper.error();
    laid.document = paper->document;
    laid.texts = paper->texts;
    Start begun;
    const auto opening = openingOf(*laid.document);
    const auto pages = opening ? paginate(opening) : nullptr;
    if (pages && pageCount(*pages) >= certain) {
        laid.pages = pages;
        begun.summary.sheetsMm = {pageSizeMm(*pages, 0)};
        begun.summary.isWhole = false;
    } else {
        laid.pages = paginate(laid.document);
        begun.summary = laid.summary();
    }
    if (!begun.summary.sheetsMm.empty())
        begun.first = laid.image(0, pixelsOf(begun.summary.sheetsMm.front()), marksFacts);
    return begun;
}

quint64 PreviewMaker::make(PaperOrder order, PixelsOf pixelsOf)
{
    const quint64 ticket = ++m_ticket;
    for (Job *job : findChildren<Job *>()) // out of date from now on
        job->cancel();
    auto *job = new Job({}, m_thread, this);
    job->run<Result<Start>>(
        [laid = m_laid, order = std::move(order), pixelsOf = std::move(pixelsOf), facts = m_marksFacts](
            RunningWork &running) -> Result<Start> {
            laid->pages.reset();
            laid->document.reset();
            laid->texts.reset();
            if (running.isCancelled())
                return Start{};
            return start(*laid, order, pixelsOf, facts);
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
            return laid->summary();
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
        [laid = m_laid, page, pixels, facts = m_marksFacts](RunningWork &running) -> Result<QImage> {
            if (running.isCancelled() || !laid->pages || page >= pageCount(*laid->pages))
                return QImage();
            return laid->image(page, pixels, facts);
        },
        [this, job, page, ticket = m_ticket](const Result<QImage> &image) {
            job->deleteLater();
            if (image && !image->isNull() && ticket == m_ticket)
                Q_EMIT painted(ticket, page, *image);
        });
}

} // namespace qd
