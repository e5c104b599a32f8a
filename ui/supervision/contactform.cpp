// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/contactform.h"

#include "texts/enumtext.h"
#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/periodbox.h"
#include "ui/common/session.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{

ContactForm::ContactForm(Session &session, Kind kind, QWidget *parent)
    : ActForm(session, kind == Kind::Contact ? u"contact"_s : u"sealedCopy"_s, parent)
    , m_kind(kind)
    , m_agency(new AgencyBox(this))
{
    addField(tr("Agency"), m_agency, u"agency"_s);
    if (kind == Kind::Contact) {
        startRow();
        m_channel = new QComboBox(this);
        for (const Channel channel : {Channel::Phone, Channel::WeChat, Channel::Letter, Channel::Visit})
            addChoice(m_channel, channel, text(channel));
        addField(tr("How"), m_channel, u"channel"_s);
        m_person = addLine(tr("With whom"), u"person"_s);
        endRow();
        m_text = addText(tr("What was said"), u"text"_s);
        m_day = addDay(tr("On"), u"day"_s, tr("today"));
    } else {
        m_period = new PeriodBox(this);
        addField(tr("Reports of"), m_period, u"period"_s);
        m_day = addDay(tr("Came in on"), u"day"_s, tr("today"));
    }
    connect(m_agency, &AgencyBox::agencyChosen, this, &ContactForm::settle);
}

QString ContactForm::title() const
{
    return m_kind == Kind::Contact ? tr("Contact with an agency") : tr("Sealed copy received");
}

void ContactForm::begin(const About &about)
{
    m_agency->setRegister(book().agencies(), tr("Choose an agency"));
    if (about.agency.isValid())
        m_agency->setAgency(about.agency);
    if (m_period) {
        m_period->setYear(book().plan().year, book().plan().cycle);
        m_period->setPeriod(session().period());
    }
    settle();
}

QString ContactForm::fault() const
{
    if (!m_agency->agency().isValid())
        return tr("Choose the agency.");
    if (m_text && m_text->toPlainText().trimmed().isEmpty())
        return tr("Write what was said.");
    return dayFault(*m_day, session());
}

Result<> ContactForm::write()
{
    Workspace &workspace = session().workspace();
    const QDate on = actDay(*m_day, session());
    if (m_kind == Kind::SealedCopy) {
        const auto written
            = recordSealedCopy(workspace, book().plan().id, m_agency->agency(), m_period->period(), on);
        return written ? Result<>() : Result<>(written.error());
    }
    const auto written = recordContact(workspace,
        {book().plan().id, m_agency->agency(), chosen<Channel>(m_channel).value_or(Channel::Phone),
            m_person->text(), m_text->toPlainText(), on});
    return written ? Result<>() : Result<>(written.error());
}

QString ContactForm::doneWords() const
{
    const QString name = book().agencies().nameOn(m_agency->agency(), actDay(*m_day, session()));
    return m_kind == Kind::Contact
        ? tr("The contact with %1 is recorded.").arg(name)
        : tr("The sealed copy of %1 for %2 is recorded.").arg(name, text(m_period->period()));
}

void ContactForm::clear()
{
    m_day->clear();
    if (m_text) {
        m_text->clear();
        m_person->clear();
    }
}

} // namespace qd
