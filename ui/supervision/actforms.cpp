// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/actforms.h"

#include "ui/supervision/adjustmentform.h"
#include "ui/supervision/contactform.h"
#include "ui/supervision/correctionform.h"
#include "ui/supervision/decisionform.h"
#include "ui/supervision/endform.h"
#include "ui/supervision/extensionform.h"
#include "ui/supervision/extrataskform.h"
#include "ui/supervision/instructionform.h"
#include "ui/supervision/reminderform.h"
#include "ui/supervision/sliprulesform.h"
#include "ui/supervision/stepform.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace qd
{

ActForms::ActForms(Session &session, QStackedWidget *stack)
    : QObject(stack)
    , m_session(session)
    , m_stack(stack)
{
}

ActForm *ActForms::form(const QString &key)
{
    if (ActForm *known = m_forms.value(key))
        return known;
    ActForm *made = make(key);
    if (!made)
        return nullptr;
    m_forms.insert(key, made);
    m_stack->addWidget(made);
    connect(made, &ActForm::saved, this, &ActForms::saved);
    connect(made, &ActForm::left, this, &ActForms::left);
    return made;
}

void ActForms::flush()
{
    for (ActForm *form : std::as_const(m_forms))
        form->flush();
}

void ActForms::forgetLists()
{
    for (ActForm *form : std::as_const(m_forms)) {
        m_stack->removeWidget(form);
        form->deleteLater();
    }
    m_forms.clear();
}

ActForm *ActForms::make(const QString &key)
{
    if (key == "reminder"_L1)
        return new ReminderForm(m_session, m_stack);
    if (key == "instruction"_L1)
        return new InstructionForm(m_session, m_stack);
    if (key == "extension"_L1)
        return new ExtensionForm(m_session, m_stack);
    if (key == "adjustment"_L1)
        return new AdjustmentForm(m_session, m_stack);
    if (key == "termination"_L1)
        return new EndForm(m_session, EndForm::Kind::Terminate, m_stack);
    if (key == "closeOut"_L1)
        return new EndForm(m_session, EndForm::Kind::CloseOut, m_stack);
    if (key == "reopening"_L1)
        return new EndForm(m_session, EndForm::Kind::Reopen, m_stack);
    if (key == "extraTask"_L1)
        return new ExtraTaskForm(m_session, m_stack);
    if (key == "contact"_L1)
        return new ContactForm(m_session, ContactForm::Kind::Contact, m_stack);
    if (key == "sealedCopy"_L1)
        return new ContactForm(m_session, ContactForm::Kind::SealedCopy, m_stack);
    if (key == "followUp"_L1)
        return new StepForm(m_session, StepForm::Kind::FollowUp, m_stack);
    if (key == "answer"_L1)
        return new StepForm(m_session, StepForm::Kind::Answer, m_stack);
    if (key == "decision"_L1)
        return new DecisionForm(m_session, m_stack);
    if (key == "slipRules"_L1)
        return new SlipRulesForm(m_session, m_stack);
    return key == "correction"_L1 ? new CorrectionForm(m_session, m_stack) : nullptr;
}

} // namespace qd
