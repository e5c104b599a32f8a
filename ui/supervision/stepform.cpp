// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/stepform.h"

#include "texts/acttext.h"
#include "ui/common/dayedit.h"
#include "ui/common/session.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{

StepForm::StepForm(Session &session, Kind kind, QWidget *parent)
    : ActForm(session, kind == Kind::FollowUp ? u"followUp"_s : u"answer"_s, parent)
    , m_kind(kind)
    , m_of(addNote(u"of"_s))
{
    m_text
        = addText(kind == Kind::FollowUp ? tr("What was done on it") : tr("What the agency said"), u"text"_s);
    if (kind == Kind::FollowUp) {
        m_settled = new QCheckBox(tr("With it the instruction is done"), this);
        addField(tr("Done"), m_settled, u"settled"_s);
    }
    m_day = addDay(tr("On"), u"day"_s, tr("today"));
}

QString StepForm::title() const
{
    return m_kind == Kind::FollowUp ? tr("Follow-up") : tr("Answer of the agency");
}

void StepForm::begin(const About &about)
{
    if (about.act != m_act)
        clear();
    m_act = about.act;
    const Act *act = book().act(m_act);
    m_of->setText(act ? actWords(*act) : QString());
    settle();
}

qint64 StepForm::subject() const
{
    return m_act.value;
}

QString StepForm::fault() const
{
    if (m_text->toPlainText().trimmed().isEmpty())
        return m_kind == Kind::FollowUp ? tr("Write what was done.") : tr("Write what was said.");
    const Act *act = book().act(m_act);
    if (act && actDay(*m_day, session()) < act->onDay)
        return tr("The day lies before that of the act it follows.");
    return dayFault(*m_day, session());
}

Result<> StepForm::write()
{
    Workspace &workspace = session().workspace();
    const QDate on = actDay(*m_day, session());
    const auto written = m_kind == Kind::FollowUp
        ? followUp(workspace, m_act, m_text->toPlainText(), m_settled->isChecked(), on)
        : recordAnswer(workspace, m_act, m_text->toPlainText(), on);
    return written ? Result<>() : Result<>(written.error());
}

QString StepForm::doneWords() const
{
    return m_kind == Kind::FollowUp ? tr("The follow-up is recorded.") : tr("The answer is recorded.");
}

void StepForm::clear()
{
    m_text->clear();
    m_day->clear();
    if (m_settled)
        m_settled->setChecked(false);
}

} // namespace qd
