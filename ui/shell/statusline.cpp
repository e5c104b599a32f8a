// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/colors.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/unsavedforms.h"
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

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_file(new PlainLabel(this))
    , m_saved(new PlainLabel(this))
    , m_unsaved(new QToolButton(this))
    , m_work(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"status"_s);
    setSizeGripEnabled(false);
    const int u = unit(this);
    setContentsMargins(u, 0, u, 0);
    m_file->setObjectName(u"status.file"_s);
    const QString path = QDir::toNativeSeparators(session.workspace().path());
    m_file->setText(tr("Data file: %1").arg(fontMetrics().elidedText(path, Qt::ElideMiddle, 60 * u)));
    m_file->setToolTip(plainTip(path));
    m_saved->setObjectName(u"status.saved"_s);
    m_unsaved->setObjectName(u"status.unsaved"_s);
    m_unsaved->setAutoRaise(true);
    m_unsaved->setToolTip(plainTip(tr("Typed and not saved yet; nothing of it gets lost. Click: to the first of them")));
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
    addPermanentWidget(m_unsaved);
    showJob(false);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_unsaved, &QToolButton::clicked, this, &StatusLine::goToUnsaved);
    connect(&session.workspace(), &Workspace::changed, this, &StatusLine::showSaved);
    connect(&session.workspace(), &Workspace::reloaded, this, &StatusLine::showSaved);
    connect(&session.unsavedForms(), &UnsavedForms::changed, this, &StatusLine::showSaved);
    showSaved();
}

void StatusLine::showSaved()
{
    const Workspace &workspace = m_session.workspace();
    const QDateTime at = workspace.lastWrite();
    const qsizetype unsaved = workspace.isReadOnly() ? 0 : m_session.unsavedForms().keys().size();
    m_unsaved->setText(tr("%1 not saved", "forms").arg(unsaved));
    QPalette colors = palette();
    colors.setColor(QPalette::ButtonText, lightColor(Light::Yellow, palette())); // as the mark of the rows
    m_unsaved->setPalette(colors);
    m_unsaved->setVisible(unsaved > 0);
    m_saved->setVisible(unsaved == 0);
    if (workspace.isReadOnly())
        m_saved->setText(tr("View only"));
    else if (!at.isValid())
        m_saved->setText(tr("Every change is saved at once"));
    else
        m_saved->setText(tr("Saved %1").arg(at.toLocalTime().toString(u"HH:mm"_s)));
}

void StatusLine::goToUnsaved()
{
    const UnsavedForms &forms = m_session.unsavedForms();
    const auto way = forms.keys().isEmpty() ? std::nullopt : forms.wayTo(forms.keys().front());
    if (!way)
        return;
    if (way->period.isValid())
        m_session.choosePeriod(way->period);
    Q_EMIT m_session.pageWanted(way->page, way->arguments);
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
