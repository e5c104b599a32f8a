// SPDX-License-Identifier: GPL-3.0-or-later
// What the form hands to the Workspace: drafts, and one call for one save.
#include "ui/tasks/contentform.h"

#include "ui/common/agencybox.h"
#include "ui/common/session.h"
#include "ui/tasks/deadlinefield.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd
{

void ContentForm::keepDraft()
{
    m_rest->stop();
    if (m_kind == Kind::Nothing || m_loading || m_session.workspace().isReadOnly())
        return;
    const Values values = typed();
    if (values == m_stored) {
        const auto kept = m_session.workspace().formText(draftKey());
        if (kept && !kept->isEmpty())
            m_session.report(m_session.workspace().forgetFormText(draftKey()));
        return;
    }
    const QJsonObject json{{u"number"_s, values.number}, {u"title"_s, values.title}, {u"text"_s, values.text},
        {u"deadline"_s, values.deadline}, {u"start"_s, values.start}, {u"summarising"_s, values.summarising}};
    m_session.report(m_session.workspace().keepFormText(
        draftKey(), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
}

bool ContentForm::write()
{
    switch (m_kind) {
    case Kind::Nothing:
        return true;
    case Kind::Section: {
        Section section = *m_session.book().section(SectionId{m_id});
        section.number = m_number->text().trimmed();
        section.title = m_title->toPlainText().simplified();
        return m_session.report(m_session.workspace().editSection(section));
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
    const Task *stored = m_session.book().task(TaskId{m_id});
    if (!stored)
        return false;
    Task task = *stored;
    task.number = m_number->text().trimmed();
    task.title = m_title->toPlainText().trimmed();
    task.text = m_text->toPlainText().trimmed();
    if (m_deadline->text() != stored->deadlinePhrase) {
        task.deadlinePhrase = m_deadline->deadline().phrase;
        task.deadlineDate = m_deadline->deadline().date;
    }
    task.startDate = m_start->start();
    task.summarisingId = m_summarising->agency();
    return m_session.report(m_session.workspace().editTask(task));
}

bool ContentForm::writeMeasure()
{
    const Measure *stored = m_session.book().measure(MeasureId{m_id});
    if (!stored)
        return false;
    Measure measure = *stored;
    measure.text = m_text->toPlainText().trimmed();
    if (m_deadline->text() != stored->deadlinePhrase) {
        measure.deadlinePhrase = m_deadline->deadline().phrase;
        measure.deadlineDate = m_deadline->deadline().date;
    }
    measure.startDate = m_start->start();
    return m_session.report(m_session.workspace().editMeasure(measure));
}

bool ContentForm::writeNew()
{
    const QString key = draftKey();
    const QString text = m_text->toPlainText().trimmed();
    if (m_kind == Kind::NewTask) {
        const auto added = m_session.workspace().addTask(
            SectionId{m_id}, m_number->text().trimmed(), m_title->toPlainText().simplified(), text);
        if (!m_session.report(added))
            return false;
        m_session.report(m_session.workspace().forgetFormText(key));
        m_kind = Kind::Nothing; // nothing left to keep when the new row is shown
        Q_EMIT taskAdded(*added);
        return true;
    }
    const auto added = m_session.workspace().addMeasure(TaskId{m_id}, text, m_place);
    if (!m_session.report(added))
        return false;
    m_session.report(m_session.workspace().forgetFormText(key));
    m_kind = Kind::Nothing;
    Q_EMIT measureAdded(*added);
    return true;
}

} // namespace qd
