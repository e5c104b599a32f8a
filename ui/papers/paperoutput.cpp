// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperoutput.h"

#include "ui/common/ask.h"
#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/papers/paperjobs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrinter>

namespace qd
{
namespace
{

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(qd::OutputWords)
};

} // namespace

void exportPaper(
    QWidget *page, Session &session, const PaperOrder &order, ExportFormat format, const QString &name)
{
    const auto file = session.ask().saveFile(page, OutputWords::tr("Export"), name, filterOf(format));
    if (!file)
        return;
    auto *job = new Job(OutputWords::tr("Writing the file"), page);
    job->run<Result<int>>([order, format, target = *file](
                              RunningWork &running) { return writeOrder(order, format, target, running); },
        [&session, job, target = *file](Result<int> pages) {
            job->deleteLater();
            const QString fileName = QFileInfo(target).fileName();
            if (!pages && pages.error().code == ErrorCode::Cancelled)
                session.tell(OutputWords::tr("Cancelled; no file was written."));
            else if (session.accept(pages) && *pages > 0)
                session.tell(OutputWords::tr("Exported %1: %2 pages").arg(fileName).arg(*pages), target);
            else if (pages)
                session.tell(OutputWords::tr("Exported %1").arg(fileName), target);
        });
    Q_EMIT session.working(job);
}

void printPaper(QWidget *page, Session &session, const PaperOrder &order)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, order.options.kind);
    if (!session.ask().print(page, *printer))
        return;
    auto *job = new Job(OutputWords::tr("Printing"), page);
    job->run<Result<int>>(
        [order, printer](RunningWork &running) { return printOrder(order, *printer, running); },
        [&session, job](Result<int> pages) {
            job->deleteLater();
            if (session.accept(pages))
                session.tell(OutputWords::tr("%1 pages sent to the printer").arg(*pages));
        });
    Q_EMIT session.working(job);
}

} // namespace qd
