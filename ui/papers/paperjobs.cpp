// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperjobs.h"

#include "base/reasons/filereason.h"
#include "ui/common/job.h"

#include <QPainter>
#include <QPrinter>

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
    const QSizeF sheet = pageSizeMm(pages, page);
    const auto way = sheet.width() > sheet.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout layout(QPageSize(QPageSize::A4), way, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

Result<int> writeOrder(const PaperOrder &order, ExportFormat format, const QString &file, RunningWork &work)
{
    const auto document = composeOrder(order);
    if (!document)
        return document.error();
    if (work.isCancelled())
        return cancelled();
    return writeAs(format, *document, file, [&work](int done, int total) { return work.step(done, total); });
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
    const auto pages = paginate(*document);
    const int count = pageCount(*pages);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    printer.setPageLayout(layoutFor(*pages, first));
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorCode::Io, FileReason::TargetUnwritable, u"painter did not begin on the printer"_s,
            {{u"file"_s, printer.printerName()}}};
    for (int page = first; page < last; ++page) {
        if (!work.step(page - first, last - first)) {
            printer.abort();
            return cancelled();
        }
        if (page > first) {
            printer.setPageLayout(layoutFor(*pages, page));
            printer.newPage();
        }
        paintPage(painter, *pages, page, printer.resolution());
    }
    painter.end();
    return last - first;
}

} // namespace qd
