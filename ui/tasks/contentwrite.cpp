// SPDX-License-Identifier: GPL-3.0-or-later
// What the form hands to the Workspace: drafts, and one call for one save.
#include "ui/tasks/contentform.h"

#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/tasks/contentfields.h"

using namespace Qt::StringLiterals;

namespace qd
{

void ContentForm::keepDraft()
{
    m_keeper->flush();
}

bool ContentForm::write()
{
    switch (m_kind) {
    case Kind::Nothing:
        return true;
    case Kind::Section: {
        const Section *seen = m_session.book().section(SectionId{m_id});
        if (!seen)
            return false;
        Section wanted = *seen;
        if (m_values.isTouched(ContentFields::number))
            wanted.number = typed(ContentFields::number).trimmed();
        if (m_values.isTouched(ContentFields::title))
            wanted.title = typed(ContentFields::title).simplified();
        return m_session.report(m_session.workspace().editSection(*seen, wanted));
    }
    case Kind::Task:
        return writeTask();
    case Kind::Measure:
        return writeMeasure();
    case Kind::NewTask:
    case Kind::NewMeasure:
        return writeNew();
    }
    return false;
}

bool ContentForm::writeTask()
{
    const Task *seen = m_session.book().task(TaskId{m_id});
    if (!seen)
        return false;
    Task wanted = *seen;
    if (m_values.isTouched(ContentFields::number))
        wanted.number = typed(ContentFields::number).trimmed();
    if (m_values.isTouched(ContentFields::title))
        wanted.title = typed(ContentFields::title).trimmed();
    if (m_values.isTouched(ContentFields::text))
        wanted.text = typed(ContentFields::text).trimmed();
    writeDays(wanted);
    if (m_values.isTouched(ContentFields::summarising))
        wanted.summarisingId = AgencyId{typed(ContentFields::summarising).toLongLong()};
    return m_session.report(m_session.workspace().editTask(*seen, wanted));
}

bool ContentForm::writeMeasure()
{
    const Measure *seen = m_session.book().measure(MeasureId{m_id});
    if (!seen)
        return false;
    Measure wanted = *seen;
    if (m_values.isTouched(ContentFields::text))
        wanted.text = typed(ContentFields::text).trimmed();
    writeDays(wanted);
    return m_session.report(m_session.workspace().editMeasure(*seen, wanted));
}

/// Deadline and start of a task or measure.
template <typename R>
void ContentForm::writeDays(R &wanted) const
{
    if (m_values.isTouched(ContentFields::deadline)) {
        wanted.deadlinePhrase = m_fields->typedDeadline().phrase;
        wanted.deadlineDate = m_fields->typedDeadline().date;
    }
    if (m_values.isTouched(ContentFields::start))
        wanted.startDate = m_fields->typedStart();
}

bool ContentForm::writeNew()
{
    const QString key = draftKey();
    const QString text = typed(ContentFields::text).trimmed();
    if (m_kind == Kind::NewTask) {
        const auto added = m_session.workspace().addTask(
            SectionId{m_id}, typed(ContentFields::number).trimmed(), typed(ContentFields::title).simplified(), text);
        if (!m_session.report(added))
            return false;
        m_keeper->forget(key);
        m_kind = Kind::Nothing; // nothing left to keep when the new row is shown
        Q_EMIT taskAdded(*added);
        return true;
    }
    const auto added = m_session.workspace().addMeasure(TaskId{m_id}, text, m_place);
    if (!m_session.report(added))
        return false;
    m_keeper->forget(key);
    m_kind = Kind::Nothing;
    Q_EMIT measureAdded(*added);
    return true;
}

} // namespace qd
