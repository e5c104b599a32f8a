// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/adjustmentform.h"

#include "texts/enumtext.h"
#include "ui/common/dayedit.h"
#include "ui/common/session.h"
#include "ui/supervision/measurebox.h"
#include "workspace/supervision/decisionverbs.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace qd
{

AdjustmentForm::AdjustmentForm(Session &session, QWidget *parent)
    : ActForm(session, u"adjustment"_s, parent)
    , m_what(new MeasureBox(MeasureBox::With::Measures, this))
{
    addField(tr("Measure"), m_what, u"what"_s);
    m_text = addText(tr("New wording (the present one stands in it to begin with)"), u"text"_s);
    m_reason = addText(tr("Reason"), u"reason"_s);
    m_basis = addLine(tr("Basis: the document"), u"basis"_s);
    m_day = addDay(tr("Holds from"), u"day"_s, tr("today"));
    connect(m_what, &QComboBox::currentIndexChanged, this, &AdjustmentForm::showWords);
}

QString AdjustmentForm::title() const
{
    return tr("Adjust the wording");
}

void AdjustmentForm::begin(const About &about)
{
    m_what->setBook(book());
    if (about.task.isValid() || about.measure.isValid())
        m_what->choose(about.task, about.measure);
    showWords();
}

QString AdjustmentForm::present() const
{
    const Measure *measure = book().measure(m_what->measure());
    return measure ? measure->text : QString();
}

void AdjustmentForm::showWords()
{
    if (m_what->measure() != m_shown) {
        m_shown = m_what->measure();
        m_text->setPlainText(present());
    }
    settle();
}

qint64 AdjustmentForm::subject() const
{
    return m_what->measure().value;
}

QString AdjustmentForm::fault() const
{
    if (!m_what->measure().isValid())
        return tr("Choose the measure.");
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return tr("Write the new wording.");
    if (text == present().trimmed())
        return tr("The wording is still the present one.");
    if (m_reason->toPlainText().trimmed().isEmpty())
        return tr("Write the reason.");
    return dayFault(*m_day, session());
}

Result<> AdjustmentForm::write()
{
    const auto written = adjustMeasure(session().workspace(),
        {m_what->measure(), m_text->toPlainText(), m_reason->toPlainText(), m_basis->text(),
            actDay(*m_day, session())});
    return written ? Result<>() : Result<>(written.error());
}

QString AdjustmentForm::doneWords() const
{
    return tr("Adjusted from %1; the former wording is kept.").arg(dateText(actDay(*m_day, session())));
}

void AdjustmentForm::clear()
{
    m_reason->clear();
    m_basis->clear();
    m_day->clear();
}

} // namespace qd
