// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryform.h"

#include "texts/errortext.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/entry/growingedit.h"
#include "ui/entry/percentfield.h"
#include "ui/entry/reporttext.h"
#include "ui/entry/statekeys.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_percent(new PercentField(this))
    , m_state(new QComboBox(this))
    , m_blocked(new QCheckBox(tr("Blocked (S)"), this))
    , m_percentFault(faultLabel(u"entry.percent.fault"_s, this))
    , m_percentNote(new PlainLabel(this))
    , m_doneRow(new QWidget(this))
    , m_doneOn(new DayEdit(QString(), QDate::currentDate().year(), m_doneRow))
    , m_doneFault(faultLabel(u"entry.doneOn.fault"_s, m_doneRow))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, unit(this), 0);
    layout->setSpacing(unit(this) / 2);
    buildTexts(layout);
    layout->addStretch(1);
    chainTabs();
}

void EntryForm::buildTexts(QVBoxLayout *layout)
{
    m_text = new ReportText(u"entry.text"_s, tr("Pro&gress made"), 4, this, layout);
    layout->addSpacing(unit(this) / 2);
    layout->addWidget(buildStateRow());
    layout->addWidget(m_percentFault);
    layout->addWidget(m_percentNote);
    layout->addWidget(buildDoneRow());
    m_problem = new ReportText(u"entry.problem"_s, tr("Pro&blems"), 2, this, layout);
    m_next = new ReportText(u"entry.next"_s, tr("Ne&xt steps"), 2, this, layout);
    m_remark = new ReportText(u"entry.remark"_s, tr("&Remark"), 1, this, layout);
    for (const ReportText *field : {m_text, m_problem, m_next, m_remark})
        connect(field, &ReportText::changed, this, &EntryForm::tell);
}

QWidget *EntryForm::buildStateRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    auto *percent = new PlainLabel(tr("&Percent done"), row);
    percent->setBuddy(m_percent);
    m_percent->setObjectName(u"entry.percent"_s);
    m_percent->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 9);
    m_percent->setToolTip(
        plainTip(tr("A whole number from 0 to 100; may stay empty. A letter sets the state that bears it.")));
    m_percentNote->setObjectName(u"entry.percent.note"_s);
    m_percentNote->setWordWrap(true);
    setInk(m_percentNote, Light::Yellow);
    m_percentNote->hide();
    auto *state = new PlainLabel(tr("Work state"), row);
    state->setBuddy(m_state);
    m_state->setObjectName(u"entry.state"_s);
    for (const WorkState each : allOf<WorkState>())
        addChoice(m_state, each, u"%1 (%2)"_s.arg(qd::text(each), QChar(stateLetter(each))));
    m_state->installEventFilter(this);
    m_blocked->setObjectName(u"entry.blocked"_s);
    m_blocked->setToolTip(plainTip(tr("Work cannot go on; say why under problems")));
    layout->addWidget(percent);
    layout->addWidget(m_percent);
    layout->addWidget(new PlainLabel(u"%"_s, row));
    layout->addSpacing(unit(this));
    layout->addWidget(state);
    layout->addWidget(m_state);
    layout->addSpacing(unit(this));
    layout->addWidget(m_blocked);
    layout->addStretch(1);
    connect(m_state, &QComboBox::activated, this, &EntryForm::edited);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EntryForm::settleDoneOn);
    connect(m_percent, &QLineEdit::textChanged, this, &EntryForm::tell);
    connect(m_percent, &PercentField::stateWanted, this, [this](WorkState wanted) {
        setChosen(m_state, wanted);
        Q_EMIT edited();
    });
    connect(m_percent, &PercentField::blockedWanted, m_blocked, &QCheckBox::click);
    connect(m_blocked, &QCheckBox::clicked, this, &EntryForm::edited);
    return row;
}

/// A row of its own, there only for what is finished: beside the others nobody could read it on a small
/// screen.
QWidget *EntryForm::buildDoneRow()
{
    auto *layout = new QHBoxLayout(m_doneRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    auto *label = new PlainLabel(tr("Finishe&d on"), m_doneRow);
    label->setBuddy(m_doneOn);
    m_doneOn->setObjectName(u"entry.doneOn"_s);
    m_doneOn->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 14);
    layout->addWidget(label);
    layout->addWidget(m_doneOn);
    layout->addWidget(m_doneFault, 1);
    layout->addStretch(0);
    connect(m_doneOn, &QLineEdit::textChanged, this, &EntryForm::tell);
    settleDoneOn();
    return m_doneRow;
}

/// As read, from the top.
void EntryForm::chainTabs()
{
    QWidget *before = m_text->edit();
    for (QWidget *field : {static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_state),
             static_cast<QWidget *>(m_blocked), static_cast<QWidget *>(m_doneOn),
             static_cast<QWidget *>(m_problem->edit()), static_cast<QWidget *>(m_next->edit()),
             static_cast<QWidget *>(m_remark->edit())}) {
        setTabOrder(before, field);
        before = field;
    }
}

bool EntryForm::eventFilter(QObject *state, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && m_percent->takeLetter(*static_cast<QKeyEvent *>(event)))
        || QWidget::eventFilter(state, event);
}

void EntryForm::tell()
{
    if (!m_filling)
        Q_EMIT edited();
}

WorkState EntryForm::state() const
{
    return chosen<WorkState>(m_state).value_or(WorkState::Ongoing);
}

void EntryForm::settleDoneOn()
{
    m_doneRow->setVisible(isFinished(state()));
}

void EntryForm::setDefaultDoneOn(QDate day)
{
    m_doneOn->setYear(day.year());
    m_doneOn->setPlaceholderText(day.toString(Qt::ISODate));
}

void EntryForm::setText(const EntryText &text)
{
    m_filling = true;
    setChosen(m_state, text.state);
    m_percent->setText(text.percent);
    m_doneOn->setText(text.doneOn);
    m_blocked->setChecked(text.blocked);
    m_text->setText(text.text);
    m_problem->setText(text.problem);
    m_next->setText(text.nextStep);
    m_remark->setText(text.remark);
    m_filling = false;
}

EntryText EntryForm::text() const
{
    EntryText text;
    text.state = state();
    text.percent = m_percent->text();
    text.doneOn = m_doneOn->text();
    text.blocked = m_blocked->isChecked();
    text.text = m_text->text();
    text.problem = m_problem->text();
    text.nextStep = m_next->text();
    text.remark = m_remark->text();
    return text;
}

void EntryForm::take(EntryField field, const EntryText &from)
{
    switch (field) {
    case EntryField::State:
        setChosen(m_state, from.state);
        m_blocked->setChecked(from.blocked);
        break;
    case EntryField::Percent:
        m_percent->setText(from.percent);
        return; // textChanged says edited()
    case EntryField::Text:
        return m_text->replace(from.text);
    case EntryField::Problem:
        return m_problem->replace(from.problem);
    case EntryField::NextStep:
        return m_next->replace(from.nextStep);
    case EntryField::Remark:
        return m_remark->replace(from.remark);
    }
    Q_EMIT edited();
}

ReportText *EntryForm::fieldOf(InputFault::Where where) const
{
    switch (where) {
    case InputFault::Where::Text:
        return m_text;
    case InputFault::Where::Problem:
        return m_problem;
    case InputFault::Where::NextStep:
        return m_next;
    case InputFault::Where::Remark:
        return m_remark;
    case InputFault::Where::Measure:
    case InputFault::Where::Agency:
    case InputFault::Where::Period:
    case InputFault::Where::DoneOn:
    case InputFault::Where::Percent:
    case InputFault::Where::ReceivedOn:
        break;
    }
    return nullptr;
}

void EntryForm::setFaults(const std::vector<InputFault> &faults)
{
    using Where = InputFault::Where;
    const auto wordsOf = [&faults](Where where) {
        const auto found = std::find_if(faults.begin(), faults.end(),
            [where](const InputFault &fault) { return fault.where == where && !fault.warning; });
        return found == faults.end() ? QString() : errorText(found->error);
    };
    tellFault(m_doneOn, m_doneFault, wordsOf(Where::DoneOn));
    tellFault(m_percent, m_percentFault, wordsOf(Where::Percent));
    for (const Where where : {Where::Text, Where::Problem, Where::NextStep, Where::Remark})
        fieldOf(where)->sayFault(wordsOf(where));
}

void EntryForm::setPercentNote(const QString &words)
{
    m_percentNote->setText(words);
    m_percentNote->setVisible(!words.isEmpty());
}

std::vector<GrowingEdit *> EntryForm::textFields() const
{
    return {m_text->edit(), m_problem->edit(), m_next->edit(), m_remark->edit()};
}

void EntryForm::addBesideText(QWidget *tool)
{
    m_text->addBesideLabel(tool);
}

void EntryForm::focusFirst()
{
    m_text->edit()->setFocus();
}

void EntryForm::focusFault(InputFault::Where where)
{
    if (where == InputFault::Where::Percent) {
        m_percent->setFocus();
        m_percent->selectAll();
    } else if (where == InputFault::Where::DoneOn) {
        m_doneOn->setFocus();
        m_doneOn->selectAll();
    } else if (const ReportText *field = fieldOf(where)) {
        field->edit()->setFocus();
    }
}

void EntryForm::setEditable(bool editable)
{
    for (QWidget *field : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_percent),
             static_cast<QWidget *>(m_doneOn), static_cast<QWidget *>(m_blocked)})
        field->setEnabled(editable);
    for (const ReportText *field : {m_text, m_problem, m_next, m_remark})
        field->edit()->setReadOnly(!editable); // can still be read and copied
}

} // namespace qd
