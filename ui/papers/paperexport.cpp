// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperexport.h"

#include "ui/common/ask.h"
#include "ui/common/job.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/papers/paperissues.h"
#include "ui/papers/paperjobs.h"
#include "ui/papers/protectiondialog.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr ExportFormat allFormats[]{ExportFormat::Pdf, ExportFormat::Word, ExportFormat::Excel};

} // namespace

PaperExport::PaperExport(Session &session, QPushButton *button, const PaperIssues &issues,
    std::function<std::optional<PaperOrder>()> order, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_button(button)
    , m_issues(issues)
    , m_order(std::move(order))
    , m_formats(new QMenu(button))
{
    for (const ExportFormat format : allFormats) {
        QAction *action = add(menuTextOf(format), suffixOf(format));
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
    }
    m_formats->addSeparator();
    m_protected = add(tr("P&rotected PDF…"), u"protected"_s);
    connect(m_protected, &QAction::triggered, this, &PaperExport::askProtection);
    m_actions.front()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_button->setToolTip(
        plainTip(tr("Save these pages as a file; as PDF: %1")
                     .arg(m_actions.front()->shortcut().toString(QKeySequence::NativeText))));
    connect(m_button, &QPushButton::clicked, this,
        [this] { m_formats->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
}

QAction *PaperExport::add(const QString &text, const QString &name)
{
    auto *action = new QAction(text, m_button->window());
    action->setObjectName(u"papers.action."_s + name);
    m_formats->addAction(action);
    m_actions << action;
    return action;
}

void PaperExport::setKind(PaperKind kind)
{
    const auto formats = formatsOf(kind);
    for (size_t i = 0; i < std::size(allFormats); ++i)
        m_actions[static_cast<qsizetype>(i)]->setVisible(
            std::find(formats.begin(), formats.end(), allFormats[i]) != formats.end());
}

void PaperExport::setReady(bool ready)
{
    m_button->setEnabled(ready);
    for (QAction *action : m_actions)
        action->setEnabled(ready);
    m_protected->setEnabled(ready && !m_issues.choice().isAsIssued()); // what was handed out stays as it was
}

void PaperExport::askProtection()
{
    auto *dialog = new ProtectionDialog(m_button->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProtectionDialog::chosen, this,
        [this](const PdfProtection &protection) { exportAs(ExportFormat::Pdf, protection); });
    dialog->open();
}

void PaperExport::exportAs(ExportFormat format, const PdfProtection &protection)
{
    const auto order = m_order();
    if (!order)
        return;
    const QString name
        = suggestedFileName(m_session.book(), order->options, suffixOf(format), order->issue.shown);
    const auto file = m_session.ask().saveFile(
        m_button->window(), tr("Export"), name, filterOf(format)); // in the folder used last
    if (!file)
        return;
    auto *job = new Job(tr("Writing the file"), this);
    job->run<Result<int>>(
        [order = *order, format, protection, target = *file](
            RunningWork &running) { return writeOrder(order, format, target, running, protection); },
        [this, job, target = *file](Result<int> pages) {
            job->deleteLater();
            const QString written = QFileInfo(target).fileName();
            if (!pages && pages.error().code == ErrorCode::Cancelled)
                m_session.tell(tr("Cancelled; no file was written."));
            else if (m_session.accept(pages))
                m_session.tell((*pages > 0 ? tr("Exported %1: %2 pages").arg(written).arg(*pages)
                                           : tr("Exported %1").arg(written))
                        + m_issues.remark(),
                    target);
        });
    Q_EMIT m_session.working(job);
}

} // namespace qd
