// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plandialog.h"

#include "domain/plan/reportingcycles.h"
#include "texts/enumtext.h"
#include "ui/common/buttons.h"
#include "ui/common/changednote.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/faultmark.h"
#include "ui/common/ink.h"
#include "ui/common/lengthnote.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "workspace/tasks/planverbs.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto titleKey = QStringLiteral("title");
const auto cycleKey = QStringLiteral("cycle");
const auto firstPeriodKey = QStringLiteral("first_period");
const auto issuerKey = QStringLiteral("issuer");
const auto numberKey = QStringLiteral("document_number");
const auto datedKey = QStringLiteral("dated");
const auto sourceKey = QStringLiteral("source");

} // namespace

PlanDialog::PlanDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_cycle(new QComboBox(this))
    , m_cycleFrom(new QComboBox(this))
    , m_firstPeriod(new PeriodBox(this))
    , m_dated(new DayEdit(tr("may stay empty"), session.book().plan().year, this))
    , m_fault(new PlainLabel(this))
    , m_save(primaryButton(tr("Save"), this))
{
    const Plan &plan = session.book().plan();
    setObjectName(u"plan"_s);
    setWindowTitle(tr("Plan settings"));
    m_firstPeriod->setObjectName(u"plan.firstPeriod"_s);
    m_firstPeriod->setYear(plan.year, shortestCycle(session.wholeBook()));
    m_fault->setObjectName(u"plan.fault"_s);
    m_fault->setWordWrap(true);
    setInk(m_fault, Light::Red);
    m_save->setObjectName(u"plan.save"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"plan.cancel"_s);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setVerticalSpacing(unit(this));
    form->setHorizontalSpacing(unit(this));
    QLineEdit *title = textField(titleKey, u"plan.title"_s);
    title->setMinimumWidth(28 * fontMetrics().height());
    addRow(form, titleKey, tr("Title"), title);
    form->addRow(tr("Year"), new PlainLabel(QString::number(plan.year), this));
    addRow(form, cycleKey, tr("Reporting cycle"), cycleFields());
    addRow(form, firstPeriodKey, tr("Reports from"), m_firstPeriod);
    auto *meaning = new PlainLabel(
        tr("Before this period agencies owe no reports, and no light is judged by them"), this);
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), meaning);
    addFacts(form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fault, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);

    connect(m_firstPeriod, &PeriodBox::currentIndexChanged, this, &PlanDialog::edited);
    connect(m_dated, &DayEdit::textChanged, this, &PlanDialog::edited);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PlanDialog::save);
    connect(&session, &Session::changed, this, &PlanDialog::follow);
    connect(&session, &Session::planOpened, this, &QDialog::reject); // another plan, or this one read anew
    m_values.open(recorded());
    fill();
}

QWidget *PlanDialog::cycleFields()
{
    auto *fields = new QWidget(this);
    m_cycle->setObjectName(u"plan.cycle"_s);
    m_cycle->setAccessibleName(tr("Reporting cycle"));
    addChoices<Cycle>(m_cycle);
    m_cycleFrom->setObjectName(u"plan.cycleFrom"_s);
    m_cycleFrom->setAccessibleName(tr("From when another cycle holds"));
    offerBegins();
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_cycle);
    row->addWidget(m_cycleFrom);
    row->addStretch();
    connect(m_cycle, &QComboBox::activated, this, &PlanDialog::edited);
    return fields;
}

/// What earlier periods owed stays, so that the past is offered only while nothing was reported.
void PlanDialog::offerBegins()
{
    const PlanBook &book = m_session.wholeBook();
    const QDate today = m_session.today();
    const QDate next = nextPeriodStart(book, today);
    m_cycleFrom->clear();
    m_cycleFrom->addItem(tr("from the next period on (%1)").arg(dateText(next)), next);
    if (const QDate month(today.year(), today.month(), 1); today.year() == book.plan().year)
        m_cycleFrom->addItem(tr("from this month on (%1)").arg(dateText(month)), month);
    if (!book.latestPeriod().isValid())
        m_cycleFrom->addItem(tr("from the beginning"), QDate());
}

QLineEdit *PlanDialog::textField(const QString &key, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    connect(field, &QLineEdit::textChanged, this, &PlanDialog::edited);
    m_texts[key] = field;
    return field;
}

void PlanDialog::addFacts(QFormLayout *form)
{
    m_dated->setObjectName(u"plan.dated"_s);
    addRow(form, issuerKey, tr("Issuing body"), textField(issuerKey, u"plan.issuer"_s));
    addRow(form, numberKey, tr("Document number"), textField(numberKey, u"plan.documentNumber"_s));
    addRow(form, datedKey, tr("Date of the document"), m_dated);
    addRow(form, sourceKey, tr("Web address"), textField(sourceKey, u"plan.source"_s));
}

void PlanDialog::addRow(QFormLayout *form, const QString &key, const QString &label, QWidget *field)
{
    auto *note = new ChangedNote(u"plan.changed."_s + key);
    auto *box = new QVBoxLayout;
    box->setSpacing(0);
    box->addWidget(field, 0,
        key == firstPeriodKey || key == cycleKey || key == datedKey ? Qt::AlignLeft : Qt::Alignment());
    if (key == titleKey)
        box->addWidget(new LengthNote(m_texts[titleKey]));
    box->addWidget(note);
    form->addRow(label, box);
    field->setAccessibleName(label);
    m_notes[key] = note;
    connect(note, &ChangedNote::taken, this, [this, key] {
        m_values.takeRecorded(key);
        fill();
    });
}

TypedFields::Values PlanDialog::recorded() const
{
    const Plan &plan = m_session.book().plan();
    const Cycle cycle = cycleOn(m_session.wholeBook(), m_session.today()).cycle;
    return {{titleKey, plan.title}, {cycleKey, key(cycle)},
        {firstPeriodKey, m_session.book().firstPeriod().toString()}, {issuerKey, plan.issuer},
        {numberKey, plan.documentNumber}, {datedKey, plan.dated.toString(Qt::ISODate)},
        {sourceKey, plan.source}};
}

void PlanDialog::fill()
{
    m_filling = true;
    const auto put = [this](QLineEdit *field, const QString &key) {
        if (const QString typed = m_values.typed().value(key); field->text() != typed)
            field->setText(typed);
    };
    for (auto field = m_texts.cbegin(); field != m_texts.cend(); ++field)
        put(*field, field.key());
    put(m_dated, datedKey);
    setChosen(m_cycle, fromKey<Cycle>(m_values.typed().value(cycleKey)));
    m_firstPeriod->setPeriod(Period::parse(m_values.typed().value(firstPeriodKey)).value_or(Period{}));
    m_filling = false;
    settle();
}

void PlanDialog::edited()
{
    if (m_filling)
        return;
    TypedFields::Values typed{{cycleKey, key(chosen<Cycle>(m_cycle).value_or(Cycle::Quarter))},
        {firstPeriodKey, m_firstPeriod->period().toString()}, {datedKey, m_dated->text()}};
    if (const QDate day = m_dated->day(); day.isValid()) // however it was written
        typed[datedKey] = day.toString(Qt::ISODate);
    for (auto field = m_texts.cbegin(); field != m_texts.cend(); ++field)
        typed[field.key()] = (*field)->text();
    m_values.type(typed);
    settle();
}

void PlanDialog::settle()
{
    const QString fault = faultInWords();
    m_fault->setText(fault);
    m_cycleFrom->setVisible(m_values.isTouched(cycleKey));
    m_save->setEnabled(m_values.isDirty()); // pressed with a fault it leads to its field
    for (QLineEdit *field : {m_texts.value(titleKey), static_cast<QLineEdit *>(m_dated)})
        markFault(field, field == faulty() ? fault : QString());
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note) {
        const auto changed = m_values.changedTo(note.key());
        if (!changed)
            note.value()->sayNothing();
        else if (note.key() == cycleKey)
            note.value()->say(text(fromKey<Cycle>(*changed).value_or(Cycle::Quarter)));
        else if (note.key() == firstPeriodKey)
            note.value()->say(text(Period::parse(*changed).value_or(Period{})));
        else
            note.value()->say(*changed);
    }
}

QString PlanDialog::faultInWords() const
{
    if (m_texts.value(titleKey)->text().trimmed().isEmpty())
        return tr("A title is needed.");
    return m_dated->isAcceptable() ? QString() : tr("The date of the document is no day.");
}

QLineEdit *PlanDialog::faulty() const
{
    if (m_texts.value(titleKey)->text().trimmed().isEmpty())
        return m_texts.value(titleKey);
    return m_dated->isAcceptable() ? nullptr : m_dated;
}

void PlanDialog::follow()
{
    m_values.follow(recorded());
    fill();
}

void PlanDialog::save()
{
    if (QLineEdit *field = faulty())
        return field->setFocus(Qt::OtherFocusReason);
    const Plan &seen = m_session.book().plan();
    Plan wanted = seen;
    const auto take = [this](const QString &key, QString &field) {
        if (m_values.isTouched(key))
            field = m_values.typed().value(key).trimmed();
    };
    take(titleKey, wanted.title);
    take(issuerKey, wanted.issuer);
    take(numberKey, wanted.documentNumber);
    take(sourceKey, wanted.source);
    if (m_values.isTouched(datedKey))
        wanted.dated = m_dated->day();
    if (m_values.isTouched(firstPeriodKey))
        wanted.firstPeriod = m_firstPeriod->period();
    std::optional<ReportingCycle> cycle;
    if (m_values.isTouched(cycleKey)) {
        cycle.emplace().cycle = chosen<Cycle>(m_cycle).value_or(Cycle::Quarter);
        cycle->fromDay = m_cycleFrom->currentData().toDate();
    }
    if (m_session.accept(editPlan(m_session.workspace(), seen, wanted, cycle)))
        accept(); // else what was changed meanwhile is said beside the field
}

} // namespace qd
