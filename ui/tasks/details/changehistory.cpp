// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/changehistory.h"

#include "base/textcompare.h"
#include "domain/records/records.h"
#include "texts/enumtext.h"
#include "texts/fieldtext.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"
#include "ui/tasks/tree/basistext.h"

#include <QSet>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestValue = 80;
constexpr int mostEntries = 100;

QString shortened(const QString &text)
{
    return cutShort(text.simplified(), longestValue);
}

qint64 idIn(const Change &change, QLatin1String column)
{
    const auto &row = change.after ? change.after : change.before;
    return row ? row->value(column).toInteger() : 0;
}

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
    const auto entries = m_session.workspace().audit(filter);
    if (!m_session.accept(entries))
        return;
    QString out;
    for (const AuditEntry &entry : *entries) {
        m_day = entry.at.date();
        out += html(entry, task, measure);
    }
    if (out.isEmpty())
        out = u"<p style='color:%1'>%2</p>"_s.arg(
            mutedText(palette()).name(), tr("Nothing recorded yet.").toHtmlEscaped());
    setHtml(out);
}

QString ChangeHistory::html(const AuditEntry &entry, TaskId task, MeasureId measure) const
{
    QString what = text(entry.op);
    if (entry.direction == Direction::Undo)
        what = tr("Undone: %1").arg(what);
    if (entry.direction == Direction::Redo)
        what = tr("Done again: %1").arg(what);
    QString out = u"<p style='margin:8px 0 2px 0'><b>%1</b> <span style='color:%2'>%3 · %4</span></p>"_s.arg(
        what.toHtmlEscaped(), mutedText(palette()).name(), entry.at.toString(u"yyyy-MM-dd HH:mm"_s),
        entry.who.toHtmlEscaped());
    int shown = 0;
    for (const Change &change : entry.changes) {
        if (!concerns(change, task, measure) || entry.op == OpKind::ImportPlan
            || entry.op == OpKind::MakeSample)
            continue;
        if (++shown > 20)
            break;
        out += lines(change, !measure.isValid());
    }
    return out + u"<hr>"_s;
}

/// Reports and responsible agencies come and go as whole rows: one line says it.
QString ChangeHistory::oneLine(const Change &change) const
{
    if (change.before && change.after)
        return {};
    const QJsonObject row = change.after ? *change.after : *change.before;
    if (change.table == Table::Act) {
        const QString act = actText(row);
        return change.after ? act : tr("Taken out: %1").arg(act);
    }
    const auto words
        = [&](const char *column) { return value(QLatin1String(column), row.value(QLatin1String(column))); };
    if (change.table == Table::Progress) {
        const QString percent = words("percent");
        return u"%1 · %2 · %3%4"_s.arg(words("period"), words("agency_id"), words("state"),
            percent.isEmpty() ? QString() : u" %1%"_s.arg(percent));
    }
    if (change.table == Table::Party) {
        const QString party = tr("%1 (%2)").arg(words("agency_id"), words("role"));
        return change.after ? tr("Added: %1").arg(party) : tr("Taken out: %1").arg(party);
    }
    if (change.table == Table::Evidence)
        return change.after ? tr("Attached: %1").arg(words("name")) : tr("Taken out: %1").arg(words("name"));
    if (change.table == Table::Exemption)
        return change.after ? tr("%1 owes no report").arg(words("agency_id"))
                            : tr("%1 owes reports").arg(words("agency_id"));
    return {};
}

/// 工作状态：已销号（自2023年5月10日，会议纪要）
QString ChangeHistory::actText(const QJsonObject &row) const
{
    const auto act = fromRow<Act>(row);
    const QString what = act.kind == ActKind::State ? text(act.state)
        : act.kind == ActKind::Blocked             ? (act.blocked ? tr("yes") : tr("solved"))
        : !act.deadlinePhrase.isEmpty()            ? act.deadlinePhrase
        : act.deadlineDate.isValid()               ? dateText(act.deadlineDate)
                                                   : act.text;
    const QString since = tr("from %1").arg(dateText(act.onDay));
    const QString basis = basisText(act.basis);
    return tr("%1: %2 (%3)").arg(text(act.kind), what, basis.isEmpty() ? since : tr("%1, %2").arg(since, basis));
}

bool ChangeHistory::concerns(const Change &change, TaskId task, MeasureId measure) const
{
    const qint64 ofMeasure = change.table == Table::Measure ? change.id : idIn(change, "measure_id"_L1);
    if (measure.isValid())
        return ofMeasure == measure.value;
    if (change.table == Table::Task)
        return change.id == task.value;
    if (idIn(change, "task_id"_L1) == task.value)
        return true;
    const Measure *of = m_session.book().measure(MeasureId{ofMeasure});
    return of && of->taskId == task;
}

QString ChangeHistory::lines(const Change &change, bool sayMeasure) const
{
    const qint64 id = change.table == Table::Measure ? change.id : idIn(change, "measure_id"_L1);
    const Measure *measure = sayMeasure ? m_session.book().measure(MeasureId{id}) : nullptr;
    const QString where = measure ? tr("Measure %1").arg(measure->position + 1) + u" · "_s : QString();
    if (const QString line = oneLine(change); !line.isEmpty())
        return u"<p style='margin:1px 0 1px 12px'>%1</p>"_s.arg((where + line).toHtmlEscaped());
    QString out;
    const QJsonObject before = change.before.value_or(QJsonObject());
    const QJsonObject after = change.after.value_or(QJsonObject());
    const QJsonObject &all = change.after ? after : before;
    for (auto field = all.begin(); field != all.end(); ++field) {
        const QString name = fieldName(change.table, field.key());
        const QString was = value(field.key(), before.value(field.key()));
        const QString is = value(field.key(), after.value(field.key()));
        if (name.isEmpty() || was == is)
            continue;
        const QString line = was.isEmpty() ? tr("%1: %2").arg(name, is)
            : is.isEmpty()                 ? tr("%1: %2 taken out").arg(name, was)
                                           : tr("%1: %2 → %3").arg(name, was, is);
        out += u"<p style='margin:1px 0 1px 12px'>%1</p>"_s.arg((where + line).toHtmlEscaped());
    }
    return out;
}

QString ChangeHistory::value(const QString &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QString string = value.toString();
    if (column == u"state_basis")
        return basisText(string);
    if (column == u"state")
        return text(fromKey<WorkState>(string).value_or(WorkState::NotStarted));
    if (column == u"role")
        return text(fromKey<Role>(string).value_or(Role::Responsible));
    if (column == u"period")
        return text(Period::parse(string).value_or(Period{}));
    if (column == u"agency_id" || column == u"summarising_id") {
        const QString name = m_session.agencies().nameOn(AgencyId{value.toInteger()}, m_day);
        return name.isEmpty() && value.toInteger() > 0 ? QString::number(value.toInteger()) : name;
    }
    if (column == u"section_id") {
        const Section *section = m_session.book().section(SectionId{value.toInteger()});
        return section ? section->title : QString();
    }
    if (column == u"blocked" || column == u"removed")
        return value.toInt() != 0 ? tr("yes") : QString();
    if (column == u"position")
        return QString::number(value.toInt() + 1);
    return value.isDouble() ? QString::number(value.toDouble()) : shortened(string);
}

/// Empty for what a clerk does not read: ids, positions, who set a state.
QString ChangeHistory::fieldName(Table table, const QString &column)
{
    static const QSet<QString> shown{u"text"_s, u"title"_s, u"number"_s, u"deadline_phrase"_s,
        u"deadline_date"_s, u"start_date"_s, u"state"_s, u"state_on"_s, u"state_basis"_s, u"blocked"_s,
        u"blocked_reason"_s, u"removed"_s, u"summarising_id"_s, u"section_id"_s, u"agency_id"_s, u"role"_s,
        u"period"_s, u"percent"_s, u"problem"_s, u"next_step"_s, u"remark"_s, u"leaders"_s, u"note"_s, u"version"_s};
    return shown.contains(column) ? fieldText(table, column) : QString();
}

} // namespace qd
