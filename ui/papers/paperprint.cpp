// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperprint.h"

#include "ui/common/ask.h"
#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/papers/paperjobs.h"
#include "ui/papers/printmemory.h"

#include <QCoreApplication>
#include <QPrinter>

namespace qd
{
namespace
{

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(qd::PrintWords)
};

} // namespace

void printPaper(QWidget *page, Session &session, const PaperOrder &order, const QString &remark)
{
    const QString kind = nameOf(order.options.kind);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, order.options.kind);
    recallPrinting(*printer, kind);
    if (!session.ask().print(page, *printer))
        return;
    rememberPrinting(*printer, kind);
    auto *job = new Job(PrintWords::tr("Printing"), page);
    job->run<Result<int>>(
        [order, printer](RunningWork &running) { return printOrder(order, *printer, running); },
        [&session, job, remark](Result<int> pages) {
            job->deleteLater();
            if (session.accept(pages))
                session.tell(PrintWords::tr("%1 pages sent to the printer").arg(*pages) + remark);
        });
    Q_EMIT session.working(job);
}

} // namespace qd
