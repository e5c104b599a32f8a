// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/editedrow.h"

#include "base/reasons/rulereason.h"
#include "ui/tasks/details/contentfields.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/tasks/planverbs.h"
#include "workspace/tasks/taskverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using F = ContentFields;

QString dayText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Deadline and start of a task or measure.
template <typename R>
void takeDays(R &wanted, const TypedFields &values, const EditedRow::Days &days)
{
    if (values.isTouched(F::deadline)) {
        wanted.deadlinePhrase = days.deadline.phrase;
        wanted.deadlineDate = days.deadline.date;
    }
    if (values.isTouched(F::start))
        wanted.startDate = days.start;
}

Error gone(Reason reason)
{
    return {ErrorCode::NotFound, reason, {}, {}};
}

} // namespace

QString EditedRow::formKey() const
{
    switch (m_kind) {
    case Kind::Nothing:
        return {};
    case Kind::Section:
        return u"section/%1"_s.arg(m_id);
    case Kind::Task:
        return u"task/%1"_s.arg(m_id);
    case Kind::Measure:
        return u"measure/%1"_s.arg(m_id);
    case Kind::NewTask:
        return u"newtask/%1"_s.arg(m_id);
    case Kind::NewMeasure:
        return u"newmeasure/%1"_s.arg(m_id);
    }
    return {};
}

TypedFields::Values EditedRow::recorded(const PlanBook &book) const
{
    switch (m_kind) {
    case Kind::Nothing:
        return {};
    case Kind::Section: {
        const Section *section = book.section(SectionId{m_id});
        return {{F::number, section ? section->number : QString()},
            {F::title, section ? section->title : QString()}};
    }
    case Kind::Task: {
        const Task *row = book.task(TaskId{m_id});
        const Task task = row ? *row : Task{};
        return {{F::number, task.number}, {F::title, task.title}, {F::text, task.text},
            {F::deadline, task.deadlinePhrase}, {F::start, dayText(task.startDate)},
            {F::summarising, QString::number(task.summarisingId.value)}};
    }
    case Kind::Measure: {
        const Measure *row = book.measure(MeasureId{m_id});
        const Measure measure = row ? *row : Measure{};
        return {{F::text, measure.text}, {F::deadline, measure.deadlinePhrase},
            {F::start, dayText(measure.startDate)}};
    }
    case Kind::NewTask:
        return {{F::number, {}}, {F::title, {}}, {F::text, {}}};
    case Kind::NewMeasure:
        return {{F::text, {}}};
    }
    return {};
}

Result<EditedRow> EditedRow::save(
    Workspace &workspace, const PlanBook &book, const TypedFields &values, const Days &days) const
{
    const auto typed = [&values](const QString &key) { return values.typed().value(key).trimmed(); };
    switch (m_kind) {
    case Kind::Nothing:
        break;
    case Kind::Section:
        QD_TRY(saveSection(workspace, book, values));
        break;
    case Kind::Task:
        QD_TRY(saveTask(workspace, book, values, days));
        break;
    case Kind::Measure:
        QD_TRY(saveMeasure(workspace, book, values, days));
        break;
    case Kind::NewTask: {
        const auto added = addTask(workspace, 
            SectionId{m_id}, typed(F::number), typed(F::title).simplified(), typed(F::text));
        if (!added)
            return added.error();
        return EditedRow(Kind::Task, added->value);
    }
    case Kind::NewMeasure: {
        const auto added = addMeasure(workspace, TaskId{m_id}, typed(F::text), m_place);
        if (!added)
            return added.error();
        return EditedRow(Kind::Measure, added->value);
    }
    }
    return *this;
}

Result<> EditedRow::saveSection(Workspace &workspace, const PlanBook &book, const TypedFields &values) const
{
    const Section *seen = book.section(SectionId{m_id});
    if (!seen)
        return gone(RuleReason::TaskUnknown);
    Section wanted = *seen;
    if (values.isTouched(F::number))
        wanted.number = values.typed().value(F::number).trimmed();
    if (values.isTouched(F::title))
        wanted.title = values.typed().value(F::title).simplified();
    return editSection(workspace, *seen, wanted);
}

Result<> EditedRow::saveTask(
    Workspace &workspace, const PlanBook &book, const TypedFields &values, const Days &days) const
{
    const Task *seen = book.task(TaskId{m_id});
    if (!seen)
        return gone(RuleReason::TaskUnknown);
    Task wanted = *seen;
    if (values.isTouched(F::number))
        wanted.number = values.typed().value(F::number).trimmed();
    if (values.isTouched(F::title))
        wanted.title = values.typed().value(F::title).trimmed();
    if (values.isTouched(F::text))
        wanted.text = values.typed().value(F::text).trimmed();
    takeDays(wanted, values, days);
    if (values.isTouched(F::summarising))
        wanted.summarisingId = AgencyId{values.typed().value(F::summarising).toLongLong()};
    return editTask(workspace, *seen, wanted);
}

Result<> EditedRow::saveMeasure(
    Workspace &workspace, const PlanBook &book, const TypedFields &values, const Days &days) const
{
    const Measure *seen = book.measure(MeasureId{m_id});
    if (!seen)
        return gone(RuleReason::MeasureUnknown);
    Measure wanted = *seen;
    if (values.isTouched(F::text))
        wanted.text = values.typed().value(F::text).trimmed();
    takeDays(wanted, values, days);
    return editMeasure(workspace, *seen, wanted);
}

} // namespace qd
