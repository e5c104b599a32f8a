// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/evidencestrip.h"

#include "ui/common/evidencework.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/planfile.h"
#include "ui/common/session.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestName = 16; // characters; the whole name stands in the tooltip
constexpr size_t mostNames = 3;

QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName - 6) + u'…' + name.right(5);
}

} // namespace

EvidenceStrip::EvidenceStrip(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(new EvidenceWork(session, this))
    , m_names(new MarkupLabel(this))
    , m_add(new QToolButton(this))
{
    setObjectName(u"entry.evidence"_s);
    m_names->setObjectName(u"entry.evidenceNames"_s);
    m_add->setObjectName(u"entry.evidenceAdd"_s);
    m_add->setText(tr("Add evidence…"));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    takesDroppedFiles(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_names, 1);
    layout->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] { m_work->choose({{}, {}, m_report, {}}); });
    connect(m_names, &QLabel::linkActivated, this, [this](const QString &place) {
        if (const size_t at = place.toULong(); at < m_files.size())
            m_work->open(m_files[at]);
    });
    connect(m_work, &EvidenceWork::busyChanged, this, &EvidenceStrip::settle);
    fill({});
}

void EvidenceStrip::show(MeasureId measure, AgencyId agency, const Period &period)
{
    const PlanBook &book = m_session.book();
    const ProgressDigest *newest = book.newestVersionOf(measure, agency, period);
    m_report = newest ? newest->id : ProgressId{};
    std::vector<Evidence> files;
    if (newest) {
        const auto rows = evidenceIn(m_session.workspace(), book.plan().id, {}, measure);
        if (m_session.accept(rows)) {
            for (const EvidenceRow &row : *rows) {
                if (row.file.progressId.isValid() && row.agency == agency && row.period == period)
                    files.push_back(row.file);
            }
        }
    }
    fill(files);
}

void EvidenceStrip::fill(const std::vector<Evidence> &files)
{
    m_files = files;
    QStringList links;
    QStringList names;
    for (size_t at = 0; at < files.size(); ++at) {
        names << files[at].name;
        if (at < mostNames)
            links << u"<a href='%1'>%2</a>"_s.arg(at).arg(shortened(files[at].name).toHtmlEscaped());
    }
    QString text = links.join(u"　"_s);
    if (files.size() > mostNames)
        text += u' ' + tr("and %1 more").arg(files.size() - mostNames).toHtmlEscaped();
    m_names->setText(files.empty() ? tr("No evidence attached").toHtmlEscaped()
                                   : tr("Evidence:").toHtmlEscaped() + u' ' + text);
    m_names->setToolTip(plainTip(names.join(u'\n')));
    settle();
}

bool EvidenceStrip::mayAdd() const
{
    return m_report.isValid() && !m_session.workspace().isReadOnly() && !m_work->isBusy();
}

void EvidenceStrip::settle()
{
    m_add->setEnabled(mayAdd());
    m_add->setToolTip(plainTip(m_report.isValid() ? tr("Files can be dropped here too")
                                                  : tr("Save the report first, then attach its files")));
}

void EvidenceStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mayAdd() || !EvidenceWork::canAdd(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void EvidenceStrip::dropEvent(QDropEvent *event)
{
    if (!mayAdd() || !m_work->add({{}, {}, m_report, {}}, event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace qd
