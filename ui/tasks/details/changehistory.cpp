// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/changehistory.h"

#include "texts/auditwords.h"
#include "ui/common/changemarkup.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"
#include "workspace/door/auditreading.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int mostEntries = 100;
constexpr int mostRows = 20; // of one entry

} // namespace

ChangeHistory::ChangeHistory(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setObjectName(u"tasks.history"_s);
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(unit(this));
}

void ChangeHistory::show(TaskId task, MeasureId measure)
{
    if (!task.isValid())
        return setHtml({});
    AuditFilter filter;
    filter.task = measure.isValid() ? TaskId{} : task;
    filter.measure = measure;
    filter.limit = mostEntries;
    filter.changesEach = mostRows;
    const auto entries = m_session.workspace().audit(filter);
    if (!m_session.accept(entries))
        return;
    auto names = namesFor(m_session.workspace(), *entries);
    if (!m_session.accept(names))
        return;
    const AuditWords words(m_session.agencies(), *std::move(names));
    QString out;
    for (const AuditEntry &entry : *entries)
        out += html(entry, words, !measure.isValid());
    if (out.isEmpty())
        out = u"<p style='color:%1'>%2</p>"_s.arg(
            mutedText(palette()).name(), tr("Nothing recorded yet.").toHtmlEscaped());
    setHtml(out);
}

QString ChangeHistory::html(const AuditEntry &entry, const AuditWords &words, bool sayMeasure) const
{
    QString out = u"<p style='margin:8px 0 2px 0'><b>%1</b> <span style='color:%2'>%3 · %4</span></p>"_s.arg(
        AuditWords::operation(entry.op, entry.direction).toHtmlEscaped(), mutedText(palette()).name(),
        entry.at.toString(u"yyyy-MM-dd HH:mm"_s), entry.who.toHtmlEscaped());
    if (entry.op != OpKind::ImportPlan && entry.op != OpKind::MakeSample) {
        for (size_t i = 0; i < entry.changes.size(); ++i) {
            const ChangedRow row = words.row(entry.changes[i], entry.subjects[i], entry.at.date());
            const QString where = sayMeasure && !row.measure.isEmpty() ? row.measure + u" · "_s : QString();
            out += changeMarkup(row, where, palette());
        }
    }
    return out + u"<hr>"_s;
}

} // namespace qd
