// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/auditdetails.h"

#include "texts/auditwords.h"
#include "ui/common/changemarkup.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"
#include "workspace/door/auditreading.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int mostRows = 100;

/// 责任单位 · (三) 扩大服务供给 · 举措 2
QString headingOf(const ChangedRow &row, bool sayPlan)
{
    QStringList parts{row.kind};
    if (sayPlan && !row.plan.isEmpty())
        parts << row.plan;
    for (const QString &part : {row.task, row.measure}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

} // namespace

AuditDetails::AuditDetails(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setObjectName(u"records.details"_s);
    setAccessibleName(tr("The operation in full"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(unit(this));
}

void AuditDetails::show(qint64 entry)
{
    m_entry = entry;
    fill();
}

void AuditDetails::fill()
{
    if (m_entry == 0)
        return setHtml({});
    AuditFilter filter;
    filter.before = m_entry + 1;
    filter.after = m_entry - 1;
    filter.limit = 1;
    filter.changesEach = mostRows;
    const auto page = auditPage(m_session.workspace(), filter);
    if (!m_session.accept(page) || page->entries.empty())
        return setHtml({});
    auto names = namesFor(m_session.workspace(), page->entries);
    if (!m_session.accept(names))
        return;
    const AuditWords words(m_session.agencies(), *std::move(names));
    const AuditEntry &entry = page->entries.front();
    const QString muted = mutedText(palette()).name();
    QString out
        = u"<p style='margin:0 0 6px 0'><b>%1</b>&nbsp;&nbsp;<span style='color:%2'>%3 · %4</span></p>"_s.arg(
            AuditWords::operation(entry.op, entry.direction).toHtmlEscaped(), muted,
            entry.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.who.toHtmlEscaped());
    QString last;
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        const ChangedRow row = words.row(entry.changes[i], entry.subjects[i], entry.at.date());
        const QString lines = changeMarkup(row, {}, palette());
        if (lines.isEmpty())
            continue;
        const QString heading = headingOf(row, row.plan != m_session.book().plan().title);
        if (heading != last)
            out += u"<p style='margin:6px 0 1px 0;color:%1'>%2</p>"_s.arg(muted, heading.toHtmlEscaped());
        last = heading;
        out += lines;
    }
    if (last.isEmpty())
        out += u"<p style='color:%1'>%2</p>"_s.arg(muted,
            (entry.changeCount > 0 ? tr("Only the order changed.")
                                   : tr("The records are too many to be told one by one."))
                .toHtmlEscaped());
    if (entry.changeCount > mostRows)
        out += u"<p style='color:%1'>%2</p>"_s.arg(muted,
            tr("The first %1 of %2 records are shown; an export has all.")
                .arg(mostRows)
                .arg(entry.changeCount)
                .toHtmlEscaped());
    setHtml(out);
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void AuditDetails::resizeEvent(QResizeEvent *event)
{
    const bool atTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    QTextBrowser::resizeEvent(event);
    if (atTop) // Qt keeps the cursor at the edge and hides the margin above it
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void AuditDetails::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(); // the text has its colours in it
}

} // namespace qd
