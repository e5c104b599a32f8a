// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/endform.h"

#include "domain/counts/latework.h"
#include "texts/enumtext.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/session.h"
#include "ui/supervision/checklist.h"
#include "ui/supervision/measurebox.h"
#include "workspace/supervision/decisionverbs.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString nameOf(EndForm::Kind kind)
{
    switch (kind) {
    case EndForm::Kind::CloseOut:
        return u"closeOut"_s;
    case EndForm::Kind::Terminate:
        return u"termination"_s;
    case EndForm::Kind::Reopen:
        return u"reopening"_s;
    }
    return {};
}

} // namespace

EndForm::EndForm(Session &session, Kind kind, QWidget *parent)
    : ActForm(session, nameOf(kind), parent)
    , m_kind(kind)
    , m_list(
          new CheckList(u"supervision."_s + nameOf(kind) + u".list"_s, tr("There is no such measure."), this))
{
    addField(tr("Measures"), m_list, u"ticks"_s);
    m_note = addNote(u"note"_s);
    startRow();
    if (kind == Kind::CloseOut) {
        m_state = new QComboBox(this);
        addChoice(m_state, WorkState::Closed, text(WorkState::Closed));
        addChoice(m_state, WorkState::Done, text(WorkState::Done));
        addField(tr("State"), m_state, u"state"_s);
    }
    m_day = addDay(kind == Kind::CloseOut ? tr("Finished on") : tr("From"), u"day"_s, tr("today"));
    endRow();
    if (kind != Kind::Reopen)
        m_basis = addLine(tr("Basis: the document"), u"basis"_s);
    m_reason = addText(
        kind == Kind::CloseOut ? tr("Reason, where reports are missing") : tr("Reason"), u"reason"_s);
    connect(m_list, &CheckList::changed, this, &EndForm::count);
    connect(m_day, &QLineEdit::textChanged, this, &EndForm::count);
}

QString EndForm::title() const
{
    switch (m_kind) {
    case Kind::CloseOut:
        return tr("Close out");
    case Kind::Terminate:
        return tr("Terminate");
    case Kind::Reopen:
        return tr("Re-open");
    }
    return {};
}

/// Those that can be ended, or re-opened.
void EndForm::begin(const About &about)
{
    m_measures.clear();
    std::vector<CheckList::Line> lines;
    const PlanBook now = book().onDay(session().today());
    for (const Measure *measure : now.measures()) {
        const WorkState state = standingOf(now, *measure, session().today()).state;
        const bool fits = m_kind == Kind::Reopen ? isFinished(state)
            : m_kind == Kind::CloseOut           ? state != WorkState::Closed
                                                 : !isFinished(state);
        if (!fits || (about.task.isValid() && measure->taskId != about.task))
            continue;
        m_measures.push_back(measure->id);
        const bool meant = about.measure.isValid() && measure->id == about.measure;
        lines.push_back({u"%1 · %2"_s.arg(measureLine(now, measure->id), text(state)), meant});
    }
    if (lines.size() == 1)
        lines.front().checked = true;
    m_list->setLines(lines);
    count();
}

std::vector<MeasureId> EndForm::ticked() const
{
    std::vector<MeasureId> measures;
    for (const int place : m_list->checked())
        measures.push_back(m_measures[static_cast<size_t>(place)]);
    return measures;
}

void EndForm::count()
{
    m_missing = 0;
    if (m_kind == Kind::CloseOut && dayFault(*m_day, session()).isEmpty()) {
        const QDate day = actDay(*m_day, session());
        const PlanBook past = book().onDay(day);
        for (const MeasureId id : ticked())
            m_missing += missingReports(MeasureJudge(past, *past.measure(id), day));
    }
    m_note->setText(
        m_missing > 0 ? tr("%1 reports that were due by that day are missing.").arg(m_missing) : QString());
    m_note->setVisible(m_missing > 0);
    settle();
}

QString EndForm::fault() const
{
    if (m_list->checked().empty())
        return tr("Tick the measures.");
    if (m_kind == Kind::CloseOut && m_basis->text().trimmed().isEmpty())
        return tr("Name the document it rests on.");
    const bool needsReason = m_kind != Kind::CloseOut || m_missing > 0;
    if (needsReason && m_reason->toPlainText().trimmed().isEmpty())
        return m_kind == Kind::CloseOut ? tr("Reports are missing: write why it is closed out all the same.")
                                        : tr("Write the reason.");
    return dayFault(*m_day, session());
}

Result<> EndForm::write()
{
    Workspace &workspace = session().workspace();
    const QDate on = actDay(*m_day, session());
    const QString reason = m_reason->toPlainText();
    switch (m_kind) {
    case Kind::CloseOut: {
        const CloseOutInput input{ticked(), chosen<WorkState>(m_state).value_or(WorkState::Closed),
            m_basis->text(), reason, m_missing, on};
        const auto written = closeOut(workspace, input);
        return written ? Result<>() : Result<>(written.error());
    }
    case Kind::Terminate:
        return terminateMeasures(workspace, ticked(), reason, m_basis->text(), on);
    case Kind::Reopen:
        return reopen(workspace, ticked(), reason, on);
    }
    return {};
}

QString EndForm::doneWords() const
{
    const auto number = ticked().size();
    switch (m_kind) {
    case Kind::CloseOut:
        return tr("%1 measures: %2.").arg(QString::number(number), m_state->currentText());
    case Kind::Terminate:
        return tr("%1 measures are terminated.").arg(number);
    case Kind::Reopen:
        return tr("%1 measures are open again.").arg(number);
    }
    return {};
}

void EndForm::clear()
{
    if (m_basis)
        m_basis->clear();
    m_reason->clear();
    m_day->clear();
}

} // namespace qd
