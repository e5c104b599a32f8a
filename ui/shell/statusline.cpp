// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "workspace/door/workspace.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int patienceMs = 300; // work shorter than this shows nothing: no flicker

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_file(new PlainLabel(this))
    , m_saved(new PlainLabel(this))
    , m_work(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"status"_s);
    setSizeGripEnabled(false);
    const int u = unit(this);
    setContentsMargins(u, 0, u, 0);
    m_file->setObjectName(u"status.file"_s);
    const QString path = QDir::toNativeSeparators(workspace.path());
    m_file->setText(tr("Data file: %1").arg(fontMetrics().elidedText(path, Qt::ElideMiddle, 60 * u)));
    m_file->setToolTip(plainTip(path));
    m_saved->setObjectName(u"status.saved"_s);
    m_work->setObjectName(u"status.work"_s);
    m_bar->setMaximumWidth(16 * u);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setTextVisible(false);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(u"status.cancel"_s);
    m_cancel->setAutoRaise(true);
    addWidget(m_file);
    addPermanentWidget(m_work);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_saved);
    showJob(false);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&workspace, &Workspace::changed, this, &StatusLine::showSaved);
    connect(&workspace, &Workspace::reloaded, this, &StatusLine::showSaved);
    showSaved();
}

void StatusLine::showSaved()
{
    const QDateTime at = m_workspace.lastWrite();
    if (m_workspace.isReadOnly())
        m_saved->setText(tr("View only"));
    else if (!at.isValid())
        m_saved->setText(tr("Every change is saved at once"));
    else
        m_saved->setText(tr("Saved %1").arg(at.toLocalTime().toString(u"HH:mm"_s)));
}

void StatusLine::showJob(bool on)
{
    for (QWidget *widget :
        {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(on);
}

void StatusLine::follow(Job *job)
{
    m_job = job;
    m_work->setText(job->title());
    m_bar->setRange(0, 0);
    QTimer::singleShot(patienceMs, job, [this, job] { showJob(m_job == job); });
    connect(job, &Job::progressed, this, [this, job](int done, int total) {
        if (m_job == job) {
            m_bar->setRange(0, total);
            m_bar->setValue(done);
        }
    });
    const auto over = [this, job] {
        if (m_job == job || !m_job) {
            m_job = nullptr;
            showJob(false);
        }
    };
    connect(job, &Job::finished, this, over);
    connect(job, &QObject::destroyed, this, over);
}

} // namespace qd
