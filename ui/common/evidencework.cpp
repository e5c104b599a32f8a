// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/evidencework.h"

#include "base/safename.h"
#include "texts/evidencetext.h"
#include "ui/common/ask.h"
#include "ui/common/job.h"
#include "ui/common/mailedfiles.h"
#include "ui/common/planfile.h"
#include "ui/common/session.h"
#include "workspace/evidence/exportplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The steps of a job count in kB: 2 GB in bytes are more than an int holds.
CopyWatch watchOf(RunningWork &work)
{
    return [&work](qint64 done, qint64 total) {
        return work.step(static_cast<int>(done / 1024), static_cast<int>(total / 1024));
    };
}

std::vector<EvidenceId> idsOf(const std::vector<Evidence> &files)
{
    std::vector<EvidenceId> ids;
    for (const Evidence &file : files)
        ids.push_back(file.id);
    return ids;
}

} // namespace

EvidenceWork::EvidenceWork(Session &session, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_owner(owner)
{
}

void EvidenceWork::start(Job *job)
{
    m_job = job;
    Q_EMIT m_session.working(job);
    Q_EMIT busyChanged(true);
}

void EvidenceWork::ended()
{
    m_job->deleteLater();
    m_job = nullptr;
    Q_EMIT busyChanged(false);
}

void EvidenceWork::choose(const EvidenceTarget &target)
{
    const QStringList files
        = m_session.ask().openFiles(m_owner, tr("Choose the files to attach"), tr("All files (*)"));
    if (!files.isEmpty())
        add(target, files);
}

void EvidenceWork::add(const EvidenceTarget &target, const QStringList &files)
{
    add(target, files, nullptr);
}

bool EvidenceWork::canAdd(const QMimeData *data)
{
    return data && (!localFiles(data).isEmpty() || hasMailedFiles(data));
}

bool EvidenceWork::add(const EvidenceTarget &target, const QMimeData *data)
{
    if (!data)
        return false;
    if (const QStringList files = localFiles(data); !files.isEmpty()) {
        add(target, files, nullptr);
        return true;
    }
    const auto mailed = mailedFiles(data);
    if (mailed.empty()) {
        if (hasMailedFiles(data))
            m_session.tell(
                tr("The mail program did not hand the attachment over; save it as a file and attach that."));
        return false;
    }
    const auto folder = std::make_shared<QTemporaryDir>();
    QStringList files;
    for (size_t n = 0; n < mailed.size(); ++n) {
        const QString sub = QString::number(n); // two attachments may have one name
        const QString path = folder->filePath(sub + u'/' + safeFileName(mailed[n].name, sub));
        QDir(folder->path()).mkdir(sub);
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(mailed[n].bytes) == mailed[n].bytes.size()
            && file.commit())
            files << path;
    }
    add(target, files, folder);
    return true;
}

void EvidenceWork::add(
    const EvidenceTarget &target, const QStringList &files, std::shared_ptr<QTemporaryDir> mailed)
{
    if (m_job)
        return; // one after the other
    const auto folder = EvidenceFolder::of(m_session.workspace());
    if (!m_session.accept(folder))
        return;
    using Copied = Result<std::vector<CopiedFile>>;
    auto *job = new Job(tr("Copying files"), this);
    job->run<Copied>(
        [folder = *folder, files, mailed](RunningWork &work) { return folder.copyIn(files, watchOf(work)); },
        [this, target](Copied copied) {
            const bool cancelled = m_job->isCancelled();
            ended();
            if (cancelled || !m_session.accept(copied))
                return;
            if (const auto attached = attach(m_session.workspace(), target, *copied);
                m_session.accept(attached))
                m_session.tellDone(copied->size() == 1 ? tr("Attached: %1").arg(copied->front().name)
                                                       : tr("%1 files attached").arg(copied->size()));
        });
    start(job);
}

void EvidenceWork::open(const Evidence &file)
{
    const auto folder = EvidenceFolder::of(m_session.workspace());
    if (m_job || !m_session.accept(folder))
        return;
    auto *job = new Job(tr("Opening %1").arg(file.name), this);
    job->run<Result<QString>>([folder = *folder, file](RunningWork &) { return folder.copyForOpening(file); },
        [this](Result<QString> copy) {
            const bool cancelled = m_job->isCancelled();
            ended();
            if (!cancelled && m_session.accept(copy))
                m_session.ask().openOutside(*copy);
        });
    start(job);
}

void EvidenceWork::takeAway(const std::vector<Evidence> &files)
{
    if (files.empty() || !m_session.accept(detach(m_session.workspace(), idsOf(files))))
        return;
    m_session.tellDone(files.size() == 1 ? tr("Taken away: %1").arg(files.front().name)
                                         : tr("%1 files taken away").arg(files.size()));
}

void EvidenceWork::exportAll(const std::vector<EvidenceRow> &rows)
{
    const auto folder = EvidenceFolder::of(m_session.workspace());
    if (m_job || !m_session.accept(folder))
        return;
    const auto target = m_session.ask().saveFile(
        m_owner, tr("Export the files into a new folder"), tr("Evidence"), QString());
    if (!target)
        return;
    const auto files = exportPlaces(m_session.book(), rows, exportWords());
    auto *job = new Job(tr("Exporting files"), this);
    job->run<Result<>>([folder = *folder, target = *target, files](
                           RunningWork &work) { return folder.exportTo(target, files, watchOf(work)); },
        [this, target = *target, count = files.size()](Result<> done) {
            const bool cancelled = m_job->isCancelled();
            ended();
            if (!cancelled && m_session.accept(done))
                m_session.tell(
                    tr("%1 files exported to %2").arg(QString::number(count), QFileInfo(target).fileName()),
                    target);
        });
    start(job);
}

} // namespace qd
