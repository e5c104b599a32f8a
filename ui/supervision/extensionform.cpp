// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/extensionform.h"

#include "texts/enumtext.h"
#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/deadlinefield.h"
#include "ui/common/enumbox.h"
#include "ui/common/session.h"
#include "ui/supervision/measurebox.h"
#include "workspace/supervision/decisionverbs.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{

ExtensionForm::ExtensionForm(Session &session, QWidget *parent)
    : ActForm(session, u"extension"_s, parent)
    , m_what(new MeasureBox(MeasureBox::With::Measures, this))
    , m_to(new DeadlineField(DeadlineField::Meaning::Deadline, DeadlineField::Echo::Below, this))
    , m_agency(new AgencyBox(this))
    , m_decided(new QComboBox(this))
{
    addField(tr("Measure"), m_what, u"what"_s);
    m_note = addNote(u"note"_s);
    m_to->edit()->setObjectName(u"supervision.extension.to"_s);
    addField(tr("Extended to"), m_to, u"toField"_s);
    m_reason = addText(tr("Reason"), u"reason"_s);
    m_progress = addText(tr("Progress so far"), u"progress"_s);
    startRow();
    addField(tr("Asked for by"), m_agency, u"agency"_s);
    m_day = addDay(tr("Asked for on"), u"day"_s, tr("today"));
    endRow();
    addChoice(m_decided, Decided::NotYet, tr("To be decided"));
    addChoice(m_decided, Decided::Granted, tr("Granted"));
    addChoice(m_decided, Decided::Refused, tr("Refused"));
    startRow();
    addField(tr("Decision"), m_decided, u"decided"_s);
    m_person = addLine(tr("Decided by"), u"person"_s);
    endRow();
    m_basis = addLine(tr("Document of the decision"), u"basis"_s);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExtensionForm::tell);
    connect(m_to, &DeadlineField::textEdited, this, &ExtensionForm::settle);
    connect(m_day, &QLineEdit::textChanged, this, &ExtensionForm::tell);
    connect(m_decided, &QComboBox::currentIndexChanged, this, &ExtensionForm::tell);
}

QString ExtensionForm::title() const
{
    return tr("Extension of a deadline");
}

void ExtensionForm::begin(const About &about)
{
    m_what->setBook(book());
    if (about.task.isValid() || about.measure.isValid())
        m_what->choose(about.task, about.measure);
    m_agency->setRegister(book().agencies(), tr("Not said"));
    if (about.agency.isValid())
        m_agency->setAgency(about.agency);
    m_to->setYear(book().plan().year);
    if (about.to.isValid())
        m_to->setText(about.to.toString(Qt::ISODate));
    tell();
}

QDate ExtensionForm::present() const
{
    const Measure *measure = book().measure(m_what->measure());
    return measure ? book().deadlineOf(*measure, actDay(*m_day, session())).date : QDate();
}

void ExtensionForm::tell()
{
    const QDate held = present();
    const bool late = held.isValid() && held < actDay(*m_day, session());
    m_note->setVisible(m_what->measure().isValid());
    m_note->setText(!m_what->measure().isValid() ? QString()
            : !held.isValid()                    ? tr("It has no deadline with a day so far.")
            : late ? tr("The present deadline is %1; this is asked for late.").arg(dateText(held))
                   : tr("The present deadline is %1.").arg(dateText(held)));
    const bool decided = chosen<Decided>(m_decided) != Decided::NotYet;
    m_person->setEnabled(decided);
    m_basis->setEnabled(decided);
    settle();
}

QString ExtensionForm::fault() const
{
    if (!m_what->measure().isValid())
        return tr("Choose the measure.");
    const Deadline to = m_to->deadline();
    if (to.phrase.trimmed().isEmpty())
        return tr("Write the new deadline.");
    if (!to.date.isValid())
        return tr("The new deadline names no day.");
    if (present().isValid() && to.date <= present())
        return tr("The new deadline must lie after the present one, %1.").arg(dateText(present()));
    if (m_reason->toPlainText().trimmed().isEmpty())
        return tr("Write the reason.");
    return dayFault(*m_day, session());
}

Result<> ExtensionForm::write()
{
    ExtensionInput input;
    input.measure = m_what->measure();
    input.agency = m_agency->agency();
    input.to = m_to->deadline();
    input.reason = m_reason->toPlainText();
    input.progress = m_progress->toPlainText();
    input.on = actDay(*m_day, session());
    std::optional<ExtensionDecision> decision;
    if (const auto decided = chosen<Decided>(m_decided); decided != Decided::NotYet) {
        decision = ExtensionDecision{
            .granted = decided == Decided::Granted, .person = m_person->text(), .basis = m_basis->text()};
        decision->on = input.on;
    }
    const auto written = askExtension(session().workspace(), input, decision);
    return written ? Result<>() : Result<>(written.error());
}

QString ExtensionForm::doneWords() const
{
    const QString to = dateText(m_to->deadline().date);
    return chosen<Decided>(m_decided) == Decided::Granted
        ? tr("The deadline is extended to %1.").arg(to)
        : tr("The request for an extension to %1 is recorded.").arg(to);
}

void ExtensionForm::clear()
{
    m_to->setText({});
    m_reason->clear();
    m_progress->clear();
    m_day->clear();
    m_person->clear();
    m_basis->clear();
    setChosen(m_decided, Decided::NotYet);
}

} // namespace qd
