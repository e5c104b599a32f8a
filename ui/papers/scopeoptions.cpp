// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/scopeoptions.h"

#include "domain/plan/reportingcycles.h"
#include "texts/enumtext.h"
#include "ui/common/agencybox.h"
#include "ui/common/chinesecalendar.h"
#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
ScopeOptions::ScopeOptions(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_period(new PeriodBox(this))
    , m_asOf(new QDateEdit(this))
    , m_agency(new AgencyBox(this))
    , m_section(new QComboBox(this))
{
    useCalendar(m_asOf);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    addField(layout, tr("&Period"), m_period, u"papers.period"_s);
    addField(layout, tr("&Data as of"), m_asOf, u"papers.asOf"_s);
    addField(layout, tr("&Agency"), m_agency, u"papers.agency"_s);
    m_sectionRow = addField(layout, tr("&Section"), m_section, u"papers.section"_s);
    layout->addWidget(buildStates());
    connect(m_period, &PeriodBox::periodChosen, this, [this](const Period &period) {
        showPeriod(period);
        Q_EMIT changed();
    });
    connect(m_asOf, &QDateEdit::dateChanged, this, &ScopeOptions::changed);
    connect(m_agency, &AgencyBox::agencyChosen, this, &ScopeOptions::changed);
    connect(m_section, &QComboBox::activated, this, &ScopeOptions::changed);
}

QWidget *ScopeOptions::addField(QBoxLayout *into, const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(layout, label, field);
    into->addWidget(row);
    return row;
}

QWidget *ScopeOptions::buildStates()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 4);
    layout->addWidget(new PlainLabel(tr("Only measures that are"), row));
    auto *boxes = new QGridLayout; // in columns, so that they stand one below the other
    boxes->setVerticalSpacing(unit(this) / 2);
    for (const WorkState state : allOf<WorkState>()) {
        auto *box = new QCheckBox(text(state), row);
        box->setObjectName(u"papers.state."_s + key(state));
        box->setToolTip(plainTip(tr("None ticked: all measures")));
        const int place = static_cast<int>(m_states.size());
        boxes->addWidget(box, place / 2, place % 2);
        m_states.emplace_back(state, box);
        connect(box, &QCheckBox::clicked, this, &ScopeOptions::changed);
    }
    layout->addLayout(boxes);
    return row;
}

void ScopeOptions::listSections()
{
    const QVariant chosen = m_section->currentData();
    m_section->clear();
    m_section->addItem(tr("All sections"), QVariant::fromValue(qint64(0)));
    for (const Section *section : m_session.book().sections())
        m_section->addItem(
            section->number.isEmpty() ? section->title : section->number + u'、' + section->title,
            QVariant::fromValue(section->id.value));
    m_section->setCurrentIndex(std::max(0, m_section->findData(chosen)));
    m_sectionRow->setVisible(m_section->count() > 1);
}

void ScopeOptions::followPlan()
{
    const Plan &plan = m_session.book().plan();
    m_period->setYear(plan.year, shortestCycle(m_session.book()));
    m_section->setCurrentIndex(0);
    followAgencies();
}

void ScopeOptions::followAgencies()
{
    m_agency->setRegister(m_session.agencies(), tr("All agencies"));
    listSections();
}

void ScopeOptions::followPeriod()
{
    const QSignalBlocker quiet(m_asOf);
    m_period->setPeriod(m_session.period());
    m_asOf->setDate(m_session.day());
}

void ScopeOptions::showPeriod(const Period &period)
{
    const QSignalBlocker quiet(m_asOf);
    m_period->setPeriod(period);
    m_asOf->setDate(defaultAsOf(period, m_session.day()));
}

void ScopeOptions::show(const PaperOptions &options)
{
    m_agency->setAgency(options.agency);
    m_section->setCurrentIndex(std::max(0, m_section->findData(QVariant::fromValue(options.section.value))));
    for (const auto &[state, box] : m_states)
        box->setChecked(
            std::find(options.states.begin(), options.states.end(), state) != options.states.end());
}

void ScopeOptions::read(PaperOptions &options) const
{
    options.period = m_period->period();
    options.asOf = m_asOf->date();
    options.agency = m_agency->agency();
    options.states.clear();
    options.section = SectionId{m_section->currentData().toLongLong()};
    for (const auto &[state, box] : m_states) {
        if (box->isChecked())
            options.states.push_back(state);
    }
}

} // namespace qd
