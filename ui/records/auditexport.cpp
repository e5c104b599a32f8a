// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/auditexport.h"

#include "base/csvtext.h"
#include "paper/document/papertarget.h"
#include "paper/sheet/sheetwriter.h"
#include "ui/common/ask.h"
#include "ui/common/job.h"
#include "ui/common/session.h"
#include "ui/records/auditlines.h"
#include "workspace/door/readersource.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What was written.
struct Written {
    int entries = 0;
    int lines = 0;
    bool isCut = false;
};

using MakeBytes = std::function<Result<QByteArray>(const AuditLines &, RunningWork &)>;

/// On a worker thread.
Result<Written> writeLines(const ReaderSource &source, const AuditFilter &filter,
    const AgencyRegister &agencies, const QString &file, const MakeBytes &make, RunningWork &work)
{
    Written written;
    QD_TRY(writeWhole(file, [&]() -> Result<QByteArray> {
        const auto workspace = source.open();
        if (!workspace)
            return workspace.error();
        const auto lines = auditLines(
            **workspace, filter, agencies, [&](int done) { return work.step(done, mostExported); });
        if (!lines)
            return lines.error();
        written = {lines->entries, static_cast<int>(lines->rows.size()), lines->isCut};
        return make(*lines, work);
    }));
    return written;
}

Result<QByteArray> workbook(const AuditLines &lines, RunningWork &work)
{
    return xlsxBytes(auditDocument(lines), [&work](int done, int total) { return work.step(done, total); });
}

Result<QByteArray> csv(const AuditLines &lines, RunningWork &work)
{
    Q_UNUSED(work)
    return csvBytes(lines.header, lines.rows);
}

} // namespace

AuditExport::AuditExport(
    Session &session, QPushButton *button, std::function<AuditFilter()> filter, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_button(button)
    , m_filter(std::move(filter))
    , m_menu(new QMenu(button))
{
    add(u"records.exportXlsx"_s, tr("&Excel file (.xlsx)…"), Format::Excel);
    add(u"records.exportCsv"_s, tr("&CSV file (.csv)…"), Format::Csv);
    m_button->setMenu(m_menu);
}

void AuditExport::add(const QString &name, const QString &text, Format format)
{
    auto *action = new QAction(text, m_button->window());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, format] { write(format); });
    m_menu->addAction(action);
    m_actions << action;
}

void AuditExport::setReady(bool ready)
{
    m_button->setEnabled(ready);
    for (QAction *action : m_actions)
        action->setEnabled(ready);
}

void AuditExport::write(Format format)
{
    const bool excel = format == Format::Excel;
    const QString suffix = excel ? u".xlsx"_s : u".csv"_s;
    const auto file = m_session.ask().saveFile(m_button->window(), tr("Export operations"),
        tr("Operations %1").arg(m_session.today().toString(Qt::ISODate)) + suffix,
        excel ? tr("Excel files (*.xlsx)") : tr("CSV files (*.csv)"));
    if (!file)
        return;
    auto *job = new Job(tr("Writing the file"), this);
    job->run<Result<Written>>(
        [source = m_session.workspace().readerSource(), filter = m_filter(), agencies = m_session.agencies(),
            target = *file, make = excel ? MakeBytes(workbook) : MakeBytes(csv)](
            RunningWork &work) { return writeLines(source, filter, agencies, target, make, work); },
        [this, job, target = *file](Result<Written> written) {
            job->deleteLater();
            if (!written && written.error().code == ErrorCode::Cancelled)
                return m_session.tell(tr("Cancelled; no file was written."));
            if (!m_session.accept(written))
                return;
            const QString name = QFileInfo(target).fileName();
            m_session.tell(written->isCut
                    ? tr("Exported %1: the newest %2 lines; filter by day or task to have the others.")
                          .arg(name)
                          .arg(written->lines)
                    : tr("Exported %1: %2 operations, %3 lines")
                          .arg(name)
                          .arg(written->entries)
                          .arg(written->lines),
                target);
        });
    Q_EMIT m_session.working(job);
}

} // namespace qd
