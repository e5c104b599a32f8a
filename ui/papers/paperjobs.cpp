// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperjobs.h"

#include "base/reasons/filereason.h"
#include "paper/document/papertarget.h"
#include "ui/common/job.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error cancelled()
{
    return {ErrorCode::Cancelled, Reason(), {}, {}};
}

QPageLayout layoutFor(const Pages &pages, int page)
{
    constexpr double longestA4 = 300; // mm, and a little
    const QSizeF sheet = pageSizeMm(pages, page);
    const auto way = sheet.width() > sheet.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    const auto size = std::max(sheet.width(), sheet.height()) > longestA4 ? QPageSize::A3 : QPageSize::A4;
    QPageLayout layout(QPageSize(size), way, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The pages as they leave the printer: the ranges and order that were chosen, and, where the printer cannot
/// do them by itself, the copies.
std::vector<int> sequenceFor(const QPrinter &printer, int count)
{
    const QPageRanges ranges = printer.pageRanges();
    std::vector<int> once;
    for (int page = 0; page < count; ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1))
            once.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all.insert(all.end(), once.begin(), once.end());
        return all;
    }
    for (const int page : once)
        all.insert(all.end(), static_cast<size_t>(copies), page);
    return all;
}

} // namespace

Result<int> writeOrder(const PaperOrder &order, ExportFormat format, const QString &file, RunningWork &work,
    const PdfProtection &protection)
{
    if (order.issue.isAsIssued() && format == ExportFormat::Pdf) {
        QD_TRY(writeWhole(file, [&order] { return issuedPdf(order); })); // those bytes, not some like them
        return 0;
    }
    const auto document = composeOrder(order);
    if (!document)
        return document.error();
    if (work.isCancelled())
        return cancelled();
    const auto goOn = [&work](int done, int total) { return work.step(done, total); };
    return writeAs(format, *document, file, goOn, protection);
}

Result<IssueRequest> frozenOrder(const PaperOrder &order, const IssueMark &mark, RunningWork &work)
{
    auto input = readInput(order);
    if (!input)
        return input.error();
    auto paper = paperToIssue(
        *std::move(input), mark, [&work](int done, int total) { return work.step(done, total); });
    return paper ? Result<IssueRequest>(std::move(paper->request)) : Result<IssueRequest>(paper.error());
}

void preparePrinter(QPrinter &printer, PaperKind kind)
{
    printer.setDocName(titleOf(kind));
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
}

Result<int> printOrder(const PaperOrder &order, QPrinter &printer, RunningWork &work)
{
    const auto document = composeOrder(order);
    if (!document)
        return document.error();
    const auto fit = fitted(*document);
    if (!fit)
        return fit.error();
    const auto pages = fit->pages ? fit->pages : paginate(fit->document);
    const std::vector<int> sequence = sequenceFor(printer, pageCount(*pages));
    if (sequence.empty())
        return 0; // the range lies behind the last page
    printer.setPageLayout(layoutFor(*pages, sequence.front()));
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorCode::Io, FileReason::TargetUnwritable, u"painter did not begin on the printer"_s,
            {{u"file"_s, printer.printerName()}}};
    const int total = static_cast<int>(sequence.size());
    for (int done = 0; done < total; ++done) {
        if (!work.step(done, total)) {
            printer.abort();
            return cancelled();
        }
        const int page = sequence[static_cast<size_t>(done)];
        if (done > 0) {
            printer.setPageLayout(layoutFor(*pages, page));
            printer.newPage();
        }
        paintPage(painter, *pages, page, printer.resolution());
    }
    painter.end();
    return total;
}

} // namespace qd
