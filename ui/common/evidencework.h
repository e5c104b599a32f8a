// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/evidence/evidenceverbs.h"

#include <QObject>

#include <memory>

class QMimeData;
class QTemporaryDir;
class QWidget;

namespace qd
{

class Job;
class Session;

/// What is done with attached files, for any part of the window that shows them: files are copied in the
/// background, with progress in the status bar where it can be cancelled, then attached in one step; opened
/// by the system as copies; taken away; exported.
class EvidenceWork final : public QObject
{
    Q_OBJECT
public:
    /// `owner` is what questions are asked over.
    EvidenceWork(Session &session, QWidget *owner);

    void choose(const EvidenceTarget &target); ///< asks which files
    void add(const EvidenceTarget &target, const QStringList &files);
    /// Files dropped or pasted, attachments of a mail too; false where there are none.
    bool add(const EvidenceTarget &target, const QMimeData *data);
    static bool canAdd(const QMimeData *data);
    void open(const Evidence &file);
    void takeAway(const std::vector<Evidence> &files);
    void exportAll(const std::vector<EvidenceRow> &rows); ///< asks where to
    bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void start(Job *job);
    void ended();
    void add(const EvidenceTarget &target, const QStringList &files, std::shared_ptr<QTemporaryDir> mailed);

    Session &m_session;
    QWidget *m_owner;
    Job *m_job = nullptr;
};

} // namespace qd
