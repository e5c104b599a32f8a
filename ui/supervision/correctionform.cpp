// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/correctionform.h"

#include "texts/acttext.h"
#include "texts/enumtext.h"
#include "ui/common/dayedit.h"
#include "ui/common/session.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool sameWords(const Act &a, const Act &b)
{
    return a.text == b.text && a.reason == b.reason && a.basis == b.basis && a.person == b.person
        && a.dueOn == b.dueOn;
}

} // namespace

CorrectionForm::CorrectionForm(Session &session, QWidget *parent)
    : ActForm(session, u"correction"_s, parent)
    , m_of(addNote(u"of"_s))
{
    m_text = addText(tr("Text"), u"text"_s);
    m_reason = addText(tr("Reason"), u"reason"_s);
    m_basis = addLine(tr("Basis: the document"), u"basis"_s);
    m_person = addLine(tr("Person: leader, who decided, with whom"), u"person"_s);
    m_dueOn = addDay(tr("To be done or answered by"), u"due"_s, tr("not said"));
}

QString CorrectionForm::title() const
{
    return tr("Correct the words");
}

void CorrectionForm::begin(const About &about)
{
    const Act *act = book().act(about.act);
    m_seen = act ? *act : Act();
    m_of->setText(act
            ? tr("%1 of %2. What it established stays; to change that, delete it and enter it anew.")
                  .arg(actTitle(*act), dateText(act->onDay))
            : QString());
    m_text->setPlainText(m_seen.text);
    m_text->setReadOnly(m_seen.kind == ActKind::Adjustment); // its text is that of the plan
    m_reason->setPlainText(m_seen.reason);
    m_basis->setText(m_seen.basis);
    m_person->setText(m_seen.person);
    m_dueOn->setDay(m_seen.dueOn);
    settle();
}

Act CorrectionForm::wanted() const
{
    Act act = m_seen;
    act.text = m_text->toPlainText().trimmed();
    act.reason = m_reason->toPlainText().trimmed();
    act.basis = m_basis->text().trimmed();
    act.person = m_person->text().trimmed();
    act.dueOn = m_dueOn->day();
    return act;
}

qint64 CorrectionForm::subject() const
{
    return m_seen.id.value;
}

QString CorrectionForm::fault() const
{
    if (!m_dueOn->isAcceptable())
        return tr("The day is none; write it as 2023-06-30.");
    return sameWords(wanted(), m_seen) ? tr("Nothing is changed yet.") : QString();
}

Result<> CorrectionForm::write()
{
    return editAct(session().workspace(), m_seen, wanted());
}

QString CorrectionForm::doneWords() const
{
    return tr("The words are corrected.");
}

void CorrectionForm::clear()
{
    begin({{}, {}, {}, m_seen.id});
}

} // namespace qd
