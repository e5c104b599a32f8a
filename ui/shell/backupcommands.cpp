// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupcommands.h"

#include "ui/common/ask.h"
#include "ui/common/job.h"
#include "base/safename.h"
#include "ui/common/session.h"
#include "ui/shell/programname.h"
#include "ui/shell/restoredialog.h"
#include "workspace/door/readersource.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace qd
{

BackupCommands::BackupCommands(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void BackupCommands::backup(QWidget *asking)
{
    const QString title = fileNameOf(m_session.book().plan().title);
    const QString day = m_session.today().toString(u"yyyyMMdd"_s);
    const QString name = u"%1-%2.db"_s.arg(title.isEmpty() ? programName() : title, day);
    const auto file = m_session.ask().saveFile(
        asking ? asking : m_window, tr("Save a copy to"), name, tr("Data files (*.db)"));
    if (!file)
        return;
    if (!m_session.workspace().isInPlace()) { // only the open connection still reaches what is to be saved
        told(m_session.workspace().backupTo(*file), *file);
        return;
    }
    auto *job = new Job(tr("Writing the copy"), this);
    job->run<Result<>>(
        [reader = m_session.workspace().readerSource(), target = *file](RunningWork &) { return reader.backupTo(target); },
        [this, job, target = *file](Result<> result) {
            job->deleteLater();
            told(result, target);
        });
    Q_EMIT m_session.working(job);
}

void BackupCommands::told(const Result<> &written, const QString &file)
{
    if (m_session.accept(written))
        m_session.tell(tr("A whole copy has been saved: %1").arg(QDir::toNativeSeparators(file)), file);
}

void BackupCommands::restore()
{
    auto *dialog = new RestoreDialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::copyWanted, this, [this, dialog] { backup(dialog); });
    dialog->open();
}

} // namespace qd
