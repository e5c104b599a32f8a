// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/progresshistory.h"

#include "base/textcompare.h"
#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"

#include <QSet>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr size_t mostShown = 200; // more is no longer read here; the entry page has them all

QString paragraph(const QString &label, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString body = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return label.isEmpty() ? u"<p style='margin:2px 0'>%1</p>"_s.arg(body)
                           : u"<p style='margin:2px 0'><b>%1</b> %2</p>"_s.arg(label, body);
}

} // namespace

ProgressHistory::ProgressHistory(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setObjectName(u"tasks.reports"_s);
    setAccessibleName(tr("Progress reports"));
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(unit(this));
}

void ProgressHistory::show(TaskId task, MeasureId measure)
{
    std::vector<Progress> reports;
    std::vector<MeasureId> measures;
    if (measure.isValid())
        measures.push_back(measure);
    else if (task.isValid()) {
        for (const Measure *one : m_session.book().measuresOf(task))
            measures.push_back(one->id);
    }
    for (const MeasureId id : measures) {
        const auto of = m_session.workspace().progressOf(id);
        if (!m_session.accept(of))
            return;
        reports.insert(reports.end(), of->begin(), of->end());
    }
    if (measures.size() > 1) {
        std::stable_sort(reports.begin(), reports.end(), [](const Progress &a, const Progress &b) {
            return a.period != b.period ? a.period > b.period : a.at > b.at;
        });
    }
    setHtml(html(reports, measures.size() > 1));
}

QString ProgressHistory::html(const std::vector<Progress> &reports, bool withMeasure) const
{
    if (reports.empty()) {
        return u"<p style='color:%1'>%2</p>"_s.arg(mutedText(palette()).name(),
            tr("No reports yet. They are entered on the Entry page.").toHtmlEscaped());
    }
    QString out;
    QSet<QString> seen;
    for (size_t i = 0; i < std::min(reports.size(), mostShown); ++i) {
        const Progress &report = reports[i];
        const QString same = u"%1/%2/%3"_s.arg(report.measureId.value)
                                 .arg(report.agencyId.value)
                                 .arg(report.period.toString());
        out += one(report, seen.contains(same), withMeasure);
        seen.insert(same);
    }
    if (reports.size() > mostShown)
        out += u"<p>%1</p>"_s.arg(tr("%1 older reports are not shown here.").arg(reports.size() - mostShown));
    return out;
}

QString ProgressHistory::one(const Progress &report, bool superseded, bool withMeasure) const
{
    const QString muted = mutedText(palette()).name();
    QStringList head{text(report.period), m_session.agencies().nameOn(report.agencyId, report.period.end()),
        report.doneOn.isValid() ? text(report.state) + u' ' + dateText(report.doneOn) : text(report.state)};
    if (report.percent)
        head << u"%1%"_s.arg(*report.percent);
    if (report.blocked)
        head << tr("blocked");
    QStringList foot{
        tr("version %1").arg(report.version), report.at.toString(u"yyyy-MM-dd HH:mm"_s), report.by};
    const bool usual = report.progressState == ProgressState::Submitted && !m_session.book().rules().review.on;
    if (!usual)
        foot.prepend(text(report.progressState));
    if (superseded)
        foot.prepend(tr("superseded"));
    QString out = u"<p style='margin:10px 0 2px 0'><b>%1</b></p>"_s.arg(head.join(u" · "_s).toHtmlEscaped());
    if (const Measure *measure = withMeasure ? m_session.book().measure(report.measureId) : nullptr) {
        out += u"<p style='margin:2px 0;color:%1'>%2 %3</p>"_s.arg(
            muted, QString::number(measure->position + 1), cutShort(measure->text, 40).toHtmlEscaped());
    }
    out += paragraph({}, report.text) + paragraph(tr("Problems:"), report.problem)
        + paragraph(tr("Next:"), report.nextStep) + paragraph(tr("Remark:"), report.remark);
    out += u"<p style='margin:2px 0 6px 0;color:%1'>%2</p><hr>"_s.arg(
        muted, foot.join(u" · "_s).toHtmlEscaped());
    return superseded ? u"<div style='color:%1'>%2</div>"_s.arg(muted, out) : out;
}

} // namespace qd
