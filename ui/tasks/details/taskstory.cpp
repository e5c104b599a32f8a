// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/taskstory.h"

#include "base/textcompare.h"
#include "texts/acttext.h"
#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"

#include <QTextDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr size_t mostShown = 300; // more is no longer read here; the page 督办 has all acts
constexpr qsizetype longestReport = 120;

QString escaped(const QString &text)
{
    return text.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString link(const QString &address, const QString &words)
{
    return u"<a href='%1'>%2</a>"_s.arg(address, words.toHtmlEscaped());
}

} // namespace

TaskStory::TaskStory(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setObjectName(u"tasks.story"_s);
    setAccessibleName(tr("Supervision"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(unit(this));
    connect(this, &QTextBrowser::anchorClicked, this, &TaskStory::follow);
    onLook(this, [this] { show(m_task, m_measure); });
}

void TaskStory::show(TaskId task, MeasureId measure)
{
    m_task = task;
    m_measure = measure;
    if (!task.isValid())
        return setHtml({});
    auto all = events();
    std::stable_sort(all.begin(), all.end(),
        [](const Event &a, const Event &b) { return a.day != b.day ? a.day > b.day : a.order > b.order; });
    QString out = forms();
    QDate day;
    for (size_t i = 0; i < std::min(all.size(), mostShown); ++i) {
        if (all[i].day != day)
            out += u"<p style='margin:10px 0 2px 0;color:%1'>%2</p>"_s.arg(
                mutedText(palette()).name(), dateText(all[i].day).toHtmlEscaped());
        day = all[i].day;
        out += all[i].html;
    }
    if (all.empty())
        out += u"<p style='color:%1'>%2</p>"_s.arg(mutedText(palette()).name(),
            tr("No report came in yet, and the office has done nothing about it.").toHtmlEscaped());
    if (all.size() > mostShown)
        out += u"<p>%1</p>"_s.arg(tr("%1 older entries are not shown here.").arg(all.size() - mostShown));
    setHtml(out);
}

QString TaskStory::forms() const
{
    if (m_session.workspace().isReadOnly())
        return {};
    const std::array<std::pair<QString, QString>, 5> all{{{u"reminder"_s, tr("Remind")},
        {u"instruction"_s, tr("Instruction")}, {u"extension"_s, tr("Extension")},
        {u"adjustment"_s, tr("Adjustment")}, {u"closeOut"_s, tr("Close out")}}};
    QStringList links;
    for (const auto &[key, words] : all)
        links << link(u"qd:form?form="_s + key, words);
    return u"<p style='margin:0 0 4px 0'>%1</p>"_s.arg(links.join(u"　"_s));
}

void TaskStory::follow(const QUrl &link)
{
    const QUrlQuery query(link);
    QVariantMap arguments;
    if (query.hasQueryItem(u"act"_s))
        arguments.insert(u"act"_s, query.queryItemValue(u"act"_s).toLongLong());
    else
        arguments = {{u"form"_s, query.queryItemValue(u"form"_s)}, {u"task"_s, m_task.value},
            {u"measure"_s, m_measure.value}};
    Q_EMIT m_session.pageWanted(u"supervision"_s, arguments);
}

std::vector<MeasureId> TaskStory::measuresShown() const
{
    if (m_measure.isValid())
        return {m_measure};
    std::vector<MeasureId> all;
    for (const Measure *measure : m_session.book().measuresOf(m_task))
        all.push_back(measure->id);
    return all;
}

std::vector<TaskStory::Event> TaskStory::events()
{
    const PlanBook &book = m_session.book();
    std::vector<const Act *> acts = book.actsOn(m_task);
    std::vector<Event> all;
    for (const MeasureId measure : measuresShown()) {
        const auto own = book.actsOn(measure);
        acts.insert(acts.end(), own.begin(), own.end());
        const auto reports = m_session.workspace().progressOf(measure);
        if (!m_session.accept(reports))
            continue;
        for (const Progress &report : *reports)
            all.push_back(event(report));
    }
    for (const Act *act : acts) {
        if (!isCompanion(book, *act))
            all.push_back(event(*act));
    }
    return all;
}

QString TaskStory::place(MeasureId id) const
{
    const Measure *measure = m_session.book().measure(id);
    const bool several = !m_measure.isValid() && m_session.book().measuresOf(m_task).size() > 1;
    return measure && several ? tr("Measure %1").arg(measure->position + 1) : QString();
}

TaskStory::Event TaskStory::event(const Act &act) const
{
    const PlanBook &book = m_session.book();
    QStringList head{u"<b>%1</b>"_s.arg(link(u"qd:act?act=%1"_s.arg(act.id.value), actTitle(act)))};
    for (const QString &words : {place(act.measureId), book.agencies().nameOn(act.agencyId, act.onDay),
             act.dueOn.isValid() ? tr("due on %1").arg(dateText(act.dueOn)) : QString(),
             text(actStandingOf(book, act, m_session.today()))}) {
        if (!words.isEmpty())
            head << words.toHtmlEscaped();
    }
    const QString words = act.kind == ActKind::Adjustment
        ? u"%1<br>%2<br>%3"_s.arg(tr("Before: %1").arg(escaped(act.formerText)),
            tr("Now: %1").arg(escaped(act.text)), tr("Reason: %1").arg(escaped(act.reason)))
        : escaped(actWords(act));
    return {
        act.onDay, act.id.value, u"<p style='margin:2px 0'>%1<br>%2</p>"_s.arg(head.join(u" · "_s), words)};
}

TaskStory::Event TaskStory::event(const Progress &report) const
{
    const QDate received = report.receivedOn.isValid() ? report.receivedOn : report.at.date();
    QStringList head{u"<b>%1</b>"_s.arg(tr("Report").toHtmlEscaped())};
    for (const QString &words :
        {place(report.measureId), m_session.agencies().nameOn(report.agencyId, received), text(report.period),
            text(report.state), report.percent ? u"%1%"_s.arg(*report.percent) : QString(),
            report.version > 1 ? tr("version %1").arg(report.version) : QString(),
            text(report.progressState)}) {
        if (!words.isEmpty())
            head << words.toHtmlEscaped();
    }
    return {received, -1, // before what the office did on that day
        u"<p style='margin:2px 0'>%1<br>%2</p>"_s.arg(
            head.join(u" · "_s), escaped(cutShort(report.text.simplified(), longestReport)))};
}

} // namespace qd
