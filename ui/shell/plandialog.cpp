// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plandialog.h"

#include "texts/enumtext.h"
#include "ui/common/buttons.h"
#include "ui/common/changednote.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "workspace/tasks/planverbs.h"

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
const auto firstPeriodKey = QStringLiteral("first_period");

} // namespace

PlanDialog::PlanDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_title(new QLineEdit(this))
    , m_firstPeriod(new PeriodBox(this))
    , m_fault(new PlainLabel(this))
    , m_save(primaryButton(tr("Save"), this))
{
    const Plan &plan = session.book().plan();
    setObjectName(u"plan"_s);
    setWindowTitle(tr("Plan settings"));
    m_title->setObjectName(u"plan.title"_s);
    m_title->setMinimumWidth(28 * fontMetrics().height());
    m_firstPeriod->setObjectName(u"plan.firstPeriod"_s);
    m_firstPeriod->setYear(plan.year, plan.cycle);
    m_fault->setObjectName(u"plan.fault"_s);
    m_fault->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, lightColor(Light::Red, palette()));
    m_fault->setPalette(colors);
    m_save->setObjectName(u"plan.save"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"plan.cancel"_s);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setVerticalSpacing(unit(this));
    form->setHorizontalSpacing(unit(this));
    addRow(form, titleKey, tr("Title"), m_title);
    form->addRow(
        tr("Year"), new PlainLabel(tr("%1, reports are due %2").arg(plan.year).arg(text(plan.cycle)), this));
    addRow(form, firstPeriodKey, tr("Reports from"), m_firstPeriod);
    auto *meaning = new PlainLabel(
        tr("Before this period agencies owe no reports, and no light is judged by them"), this);
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), meaning);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fault, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);

    connect(m_title, &QLineEdit::textChanged, this, &PlanDialog::edited);
    connect(m_firstPeriod, &PeriodBox::currentIndexChanged, this, &PlanDialog::edited);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PlanDialog::save);
    connect(&session, &Session::changed, this, &PlanDialog::follow);
    connect(&session, &Session::planOpened, this, &QDialog::reject); // another plan, or this one read anew
    m_values.open(recorded());
    fill();
}

void PlanDialog::addRow(QFormLayout *form, const QString &key, const QString &label, QWidget *field)
{
    auto *note = new ChangedNote(u"plan.changed."_s + key);
    auto *box = new QVBoxLayout;
    box->setSpacing(0);
    box->addWidget(field, 0, key == firstPeriodKey ? Qt::AlignLeft : Qt::Alignment());
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
    return {{titleKey, m_session.book().plan().title},
        {firstPeriodKey, m_session.book().firstPeriod().toString()}};
}

void PlanDialog::fill()
{
    m_filling = true;
    if (const QString title = m_values.typed().value(titleKey); m_title->text() != title)
        m_title->setText(title);
    m_firstPeriod->setPeriod(Period::parse(m_values.typed().value(firstPeriodKey)).value_or(Period{}));
    m_filling = false;
    settle();
}

void PlanDialog::edited()
{
    if (m_filling)
        return;
    m_values.type({{titleKey, m_title->text()}, {firstPeriodKey, m_firstPeriod->period().toString()}});
    settle();
}

void PlanDialog::settle()
{
    const bool untitled = m_title->text().trimmed().isEmpty();
    m_fault->setText(untitled ? tr("A title is needed.") : QString());
    m_save->setEnabled(m_values.isDirty() && !untitled);
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note) {
        const auto changed = m_values.changedTo(note.key());
        if (!changed)
            note.value()->sayNothing();
        else if (note.key() == firstPeriodKey)
            note.value()->say(text(Period::parse(*changed).value_or(Period{})));
        else
            note.value()->say(*changed);
    }
}

void PlanDialog::follow()
{
    m_values.follow(recorded());
    fill();
}

void PlanDialog::save()
{
    const Plan &seen = m_session.book().plan();
    Plan wanted = seen;
    if (m_values.isTouched(titleKey))
        wanted.title = m_values.typed().value(titleKey).trimmed();
    if (m_values.isTouched(firstPeriodKey))
        wanted.firstPeriod = m_firstPeriod->period();
    if (m_session.accept(editPlan(m_session.workspace(), seen, wanted)))
        accept(); // else what was changed meanwhile is said beside the field
}

} // namespace qd
