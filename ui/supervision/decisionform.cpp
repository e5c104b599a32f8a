// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/decisionform.h"

#include "texts/acttext.h"
#include "texts/enumtext.h"
#include "ui/common/dayedit.h"
#include "ui/common/deadlinefield.h"
#include "ui/common/session.h"
#include "workspace/supervision/decisionverbs.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{

DecisionForm::DecisionForm(Session &session, QWidget *parent)
    : ActForm(session, u"decision"_s, parent)
    , m_of(addNote(u"of"_s))
    , m_decision(new QComboBox(this))
    , m_to(new DeadlineField(DeadlineField::Meaning::Deadline, DeadlineField::Echo::Below, this))
{
    m_decision->addItems({tr("Granted"), tr("Refused")});
    startRow();
    addField(tr("Decision"), m_decision, u"decision"_s);
    m_to->edit()->setObjectName(u"supervision.decision.to"_s);
    addField(tr("Extended to"), m_to, u"toField"_s);
    endRow();
    m_person = addLine(tr("Decided by"), u"person"_s);
    m_basis = addLine(tr("Document of the decision"), u"basis"_s);
    m_reason = addText(tr("Remark, or reason of the refusal"), u"reason"_s);
    m_day = addDay(tr("Decided on"), u"day"_s, tr("today"));
    connect(m_decision, &QComboBox::currentIndexChanged, this, &DecisionForm::tell);
    connect(m_to, &DeadlineField::textEdited, this, &DecisionForm::settle);
}

QString DecisionForm::title() const
{
    return tr("Decide on the extension");
}

void DecisionForm::begin(const About &about)
{
    const Act *act = book().act(about.act);
    if (about.act != m_act) {
        clear();
        m_act = about.act;
        m_to->setYear(book().plan().year);
        m_to->setText(act
                ? (act->deadlinePhrase.isEmpty() ? dateText(act->deadlineDate) : act->deadlinePhrase)
                : QString());
    }
    m_of->setText(act ? actWords(*act) : QString());
    tell();
}

bool DecisionForm::grants() const
{
    return m_decision->currentIndex() == 0;
}

void DecisionForm::tell()
{
    m_to->setEnabled(grants());
    settle();
}

qint64 DecisionForm::subject() const
{
    return m_act.value;
}

QString DecisionForm::fault() const
{
    if (grants() && !m_to->deadline().date.isValid())
        return tr("Write the day until which it is extended.");
    const Act *act = book().act(m_act);
    if (act && actDay(*m_day, session()) < act->onDay)
        return tr("It cannot be decided before it was asked for.");
    return dayFault(*m_day, session());
}

Result<> DecisionForm::write()
{
    ExtensionDecision decision;
    decision.granted = grants();
    if (grants())
        decision.to = m_to->deadline();
    decision.person = m_person->text();
    decision.basis = m_basis->text();
    decision.reason = m_reason->toPlainText();
    decision.on = actDay(*m_day, session());
    const auto written = decideExtension(session().workspace(), m_act, decision);
    return written ? Result<>() : Result<>(written.error());
}

QString DecisionForm::doneWords() const
{
    return grants() ? tr("The deadline is extended to %1.").arg(dateText(m_to->deadline().date))
                    : tr("The extension is refused.");
}

void DecisionForm::clear()
{
    m_decision->setCurrentIndex(0);
    m_person->clear();
    m_basis->clear();
    m_reason->clear();
    m_day->clear();
}

} // namespace qd
