// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryform.h"

#include "texts/errortext.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/ink.h"
#include "ui/common/faultmark.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/entry/growingedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QLabel *faultLabel(const QString &name, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    setInk(label, Light::Red);
    label->hide();
    return label;
}

/// Through the cursor, so that the field's own undo knows it.
void replace(GrowingEdit *edit, const QString &text)
{
    QTextCursor cursor(edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void say(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_state(new QComboBox(this))
    , m_doneRow(new QWidget(this))
    , m_doneOn(new DayEdit(QString(), QDate::currentDate().year(), m_doneRow))
    , m_doneFault(faultLabel(u"entry.doneOn.fault"_s, m_doneRow))
    , m_percent(new QLineEdit(this))
    , m_percentFault(faultLabel(u"entry.percent.fault"_s, this))
    , m_blocked(new QCheckBox(tr("Blocked"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, unit(this), 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(buildFirstRow());
    layout->addWidget(buildDoneRow());
    m_text = addText(layout, u"entry.text"_s, tr("Pro&gress made"), 4);
    m_problem = addText(layout, u"entry.problem"_s, tr("Pro&blems"), 2);
    m_next = addText(layout, u"entry.next"_s, tr("Ne&xt steps"), 2);
    m_remark = addText(layout, u"entry.remark"_s, tr("&Remark"), 1);
    layout->addStretch(1);
}

QWidget *EntryForm::buildFirstRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    auto *state = new PlainLabel(tr("Work state"), row);
    state->setBuddy(m_state);
    m_state->setObjectName(u"entry.state"_s);
    addChoices<WorkState>(m_state);
    auto *percent = new PlainLabel(tr("&Percent done"), row);
    percent->setBuddy(m_percent);
    m_percent->setObjectName(u"entry.percent"_s);
    m_percent->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 9);
    m_percent->setAlignment(Qt::AlignRight);
    m_percent->setToolTip(plainTip(tr("A whole number from 0 to 100; may stay empty")));
    m_blocked->setObjectName(u"entry.blocked"_s);
    m_blocked->setToolTip(plainTip(tr("Work cannot go on; say why under problems")));
    layout->addWidget(state);
    layout->addWidget(m_state);
    layout->addSpacing(unit(this));
    layout->addWidget(percent);
    layout->addWidget(m_percent);
    layout->addWidget(new PlainLabel(u"%"_s, row));
    layout->addSpacing(unit(this));
    layout->addWidget(m_blocked);
    layout->addWidget(m_percentFault, 1);
    layout->addStretch(0);
    connect(m_state, &QComboBox::activated, this, &EntryForm::edited);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EntryForm::settleDoneOn);
    connect(m_percent, &QLineEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(m_blocked, &QCheckBox::clicked, this, &EntryForm::edited);
    return row;
}

/// A row of its own, there only for what is finished: beside the others nobody could read it on a small screen.
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
    connect(m_doneOn, &QLineEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    settleDoneOn();
    return m_doneRow;
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

EntryForm::TextField EntryForm::addText(
    QVBoxLayout *layout, const QString &name, const QString &label, int lines)
{
    constexpr int mostLines = 12;
    TextField field{
        new GrowingEdit(lines, mostLines, this), new PlainLabel(this), faultLabel(name + u".fault"_s, this)};
    auto *head = new QHBoxLayout;
    auto *words = new PlainLabel(label, this);
    words->setBuddy(field.edit);
    field.edit->setObjectName(name);
    field.count->setObjectName(name + u".count"_s);
    setInk(field.count, Light::None);
    head->addWidget(words);
    head->addWidget(field.fault, 1);
    head->addStretch(0);
    head->addWidget(field.count);
    layout->addSpacing(unit(this) / 2);
    layout->addLayout(head);
    layout->addWidget(field.edit);
    connect(field.edit, &QPlainTextEdit::textChanged, this, [this, field] {
        count(field);
        if (!m_filling)
            Q_EMIT edited();
    });
    count(field);
    return field;
}

void EntryForm::count(const TextField &field)
{
    QString text = field.edit->toPlainText();
    const qsizetype characters = text.remove(u'\n').size();
    field.count->setText(characters > 0 ? tr("%1 characters").arg(characters) : QString());
}

void EntryForm::setText(const EntryText &text)
{
    m_filling = true;
    setChosen(m_state, text.state);
    m_percent->setText(text.percent);
    m_doneOn->setText(text.doneOn);
    m_blocked->setChecked(text.blocked);
    m_text.edit->setPlainText(text.text);
    m_problem.edit->setPlainText(text.problem);
    m_next.edit->setPlainText(text.nextStep);
    m_remark.edit->setPlainText(text.remark);
    m_filling = false;
}

EntryText EntryForm::text() const
{
    EntryText text;
    text.state = state();
    text.percent = m_percent->text();
    text.doneOn = m_doneOn->text();
    text.blocked = m_blocked->isChecked();
    text.text = m_text.edit->toPlainText();
    text.problem = m_problem.edit->toPlainText();
    text.nextStep = m_next.edit->toPlainText();
    text.remark = m_remark.edit->toPlainText();
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
        replace(m_text.edit, from.text);
        return;
    case EntryField::Problem:
        replace(m_problem.edit, from.problem);
        return;
    case EntryField::NextStep:
        replace(m_next.edit, from.nextStep);
        return;
    case EntryField::Remark:
        replace(m_remark.edit, from.remark);
        return;
    }
    Q_EMIT edited();
}

void EntryForm::setFaults(const std::vector<InputFault> &faults)
{
    QString day;
    QString percent;
    QString text;
    for (const InputFault &fault : faults) {
        if (fault.where == InputFault::Where::DoneOn)
            day = errorText(fault.error);
        else if (fault.where == InputFault::Where::Percent)
            percent = errorText(fault.error);
        else if (fault.where == InputFault::Where::Text)
            text = errorText(fault.error);
    }
    const auto tell = [](QWidget *field, QLabel *beside, const QString &words) {
        say(beside, words);
        markFault(field, words);
    };
    tell(m_doneOn, m_doneFault, day);
    tell(m_percent, m_percentFault, percent);
    tell(m_text.edit, m_text.fault, text);
}

void EntryForm::focusFirst()
{
    m_text.edit->setFocus();
}

void EntryForm::focusFault(InputFault::Where where)
{
    if (where == InputFault::Where::Percent) {
        m_percent->setFocus();
        m_percent->selectAll();
    } else if (where == InputFault::Where::DoneOn) {
        m_doneOn->setFocus();
        m_doneOn->selectAll();
    } else {
        m_text.edit->setFocus();
    }
}

void EntryForm::setEditable(bool editable)
{
    for (QWidget *field : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_percent),
             static_cast<QWidget *>(m_doneOn),
             static_cast<QWidget *>(m_blocked)})
        field->setEnabled(editable);
    for (const TextField &field : {m_text, m_problem, m_next, m_remark})
        field.edit->setReadOnly(!editable); // can still be read and copied
}

} // namespace qd
