// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/instructionform.h"

#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/session.h"
#include "ui/supervision/measurebox.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{

InstructionForm::InstructionForm(Session &session, QWidget *parent)
    : ActForm(session, u"instruction"_s, parent)
    , m_what(new MeasureBox(MeasureBox::With::TasksToo, this))
    , m_agency(new AgencyBox(this))
{
    addField(tr("Task or measure"), m_what, u"what"_s);
    m_text = addText(tr("What was instructed"), u"text"_s);
    startRow();
    m_leader = addLine(tr("Leader"), u"leader"_s);
    addField(tr("To whom"), m_agency, u"agency"_s);
    endRow();
    startRow();
    m_day = addDay(tr("Instructed on"), u"day"_s, tr("today"));
    m_dueOn = addDay(tr("To be done by"), u"due"_s, tr("not said"));
    endRow();
    m_basis = addLine(tr("On which paper"), u"basis"_s);
    connect(m_what, &QComboBox::currentIndexChanged, this, &InstructionForm::settle);
}

QString InstructionForm::title() const
{
    return tr("Leader's instruction");
}

void InstructionForm::begin(const About &about)
{
    m_what->setBook(book());
    if (about.task.isValid() || about.measure.isValid())
        m_what->choose(about.task, about.measure);
    m_agency->setRegister(book().agencies(), tr("All who answer for it"));
    if (about.agency.isValid())
        m_agency->setAgency(about.agency);
    settle();
}

QString InstructionForm::fault() const
{
    if (!m_what->task().isValid())
        return tr("Choose the task.");
    if (m_text->toPlainText().trimmed().isEmpty())
        return tr("Write what was instructed.");
    if (m_leader->text().trimmed().isEmpty())
        return tr("Name the leader.");
    if (const QString wrong = dayFault(*m_day, session()); !wrong.isEmpty())
        return wrong;
    if (!m_dueOn->isAcceptable())
        return tr("The day by which it is to be done is none; write it as 2023-06-30.");
    return m_dueOn->day().isValid() && m_dueOn->day() < actDay(*m_day, session())
        ? tr("It cannot be due before it was instructed.")
        : QString();
}

Result<> InstructionForm::write()
{
    InstructionInput input;
    input.task = m_what->task();
    input.measure = m_what->measure();
    input.agency = m_agency->agency();
    input.text = m_text->toPlainText();
    input.leader = m_leader->text();
    input.basis = m_basis->text();
    input.on = actDay(*m_day, session());
    input.dueOn = m_dueOn->day();
    const auto written = instruct(session().workspace(), input);
    return written ? Result<>() : Result<>(written.error());
}

QString InstructionForm::doneWords() const
{
    return tr("The instruction of %1 is recorded.").arg(m_leader->text().trimmed());
}

void InstructionForm::clear()
{
    m_text->clear();
    m_day->clear();
    m_dueOn->clear();
    m_basis->clear();
}

} // namespace qd
