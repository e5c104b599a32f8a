// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/extrataskform.h"

#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/deadlinefield.h"
#include "ui/common/session.h"
#include "workspace/supervision/decisionverbs.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{

ExtraTaskForm::ExtraTaskForm(Session &session, QWidget *parent)
    : ActForm(session, u"extraTask"_s, parent)
    , m_deadline(new DeadlineField(DeadlineField::Meaning::Deadline, DeadlineField::Echo::Below, this))
    , m_lead(new AgencyBox(this))
    , m_counted(new QCheckBox(tr("Counts among the tasks of the plan"), this))
{
    m_title = addLine(tr("Title"), u"title"_s, tr("may be left empty"));
    m_text = addText(tr("What is to be done"), u"text"_s);
    m_source = addLine(tr("Where it comes from"), u"source"_s, tr("meeting, instruction or document"));
    startRow();
    m_deadline->edit()->setObjectName(u"supervision.extraTask.deadline"_s);
    addField(tr("Deadline"), m_deadline, u"deadlineField"_s);
    m_day = addDay(tr("Set on"), u"day"_s, tr("today"));
    endRow();
    startRow();
    addField(tr("Lead"), m_lead, u"lead"_s);
    m_support = addLine(tr("Support"), u"support"_s, tr("names apart by “、”"));
    endRow();
    m_counted->setChecked(true);
    addField(tr("Counts"), m_counted, u"counted"_s);
}

QString ExtraTaskForm::title() const
{
    return tr("Task of the year");
}

void ExtraTaskForm::begin(const About &about)
{
    m_lead->setRegister(book().agencies(), tr("Nobody yet"));
    if (about.agency.isValid())
        m_lead->setAgency(about.agency);
    m_deadline->setYear(book().plan().year);
    settle();
}

std::vector<AgencyId> ExtraTaskForm::supporting(QStringList *unknown) const
{
    static const QRegularExpression apart(u"[、,，;；\\s]+"_s);
    std::vector<AgencyId> found;
    for (const QString &name : m_support->text().split(apart, Qt::SkipEmptyParts)) {
        if (const Agency *agency = book().agencies().findByName(name))
            found.push_back(agency->id);
        else
            *unknown << name;
    }
    return found;
}

QString ExtraTaskForm::fault() const
{
    if (m_text->toPlainText().trimmed().isEmpty() && m_title->text().trimmed().isEmpty())
        return tr("Write what is to be done.");
    if (m_source->text().trimmed().isEmpty())
        return tr("Write where the task comes from.");
    if (const QString wrong = dayFault(*m_day, session()); !wrong.isEmpty())
        return wrong;
    QStringList unknown;
    (void)supporting(&unknown);
    return unknown.isEmpty() ? QString() : tr("“%1” is no agency of the register.").arg(unknown.first());
}

Result<> ExtraTaskForm::write()
{
    ExtraTaskInput input;
    input.plan = book().plan().id;
    input.title = m_title->text();
    input.text = m_text->toPlainText();
    input.source = m_source->text();
    input.deadline = m_deadline->deadline();
    input.counted = m_counted->isChecked();
    input.on = actDay(*m_day, session());
    if (m_lead->agency().isValid())
        input.parties.push_back({m_lead->agency(), Role::Lead});
    QStringList unknown;
    for (const AgencyId agency : supporting(&unknown))
        input.parties.push_back({agency, Role::Support});
    const auto written = addExtraTask(session().workspace(), input);
    return written ? Result<>() : Result<>(written.error());
}

QString ExtraTaskForm::doneWords() const
{
    const auto tasks = book().tasks();
    return tr("Added at the end of the plan: %1.").arg(tasks.empty() ? QString() : tasks.back()->number);
}

void ExtraTaskForm::clear()
{
    m_title->clear();
    m_text->clear();
    m_source->clear();
    m_day->clear();
    m_deadline->setText({});
    m_support->clear();
}

} // namespace qd
