// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/contentfields.h"

#include "ui/common/agencybox.h"
#include "ui/common/changednote.h"
#include "ui/common/faultmark.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/deadlinefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QPlainTextEdit *textEditOf(const QString &name, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(lines * edit->fontMetrics().lineSpacing() * 5 / 4 + unit(edit));
    return edit;
}

void putText(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

} // namespace

ContentFields::ContentFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout)
    , m_number(new QLineEdit(this))
    , m_title(textEditOf(u"tasks.title"_s, 2, this))
    , m_text(textEditOf(u"tasks.text"_s, 7, this))
    , m_deadline(new DeadlineField(DeadlineField::Meaning::Deadline, DeadlineField::Echo::Below, this))
    , m_start(new DeadlineField(DeadlineField::Meaning::Start, DeadlineField::Echo::Below, this))
    , m_summarising(new AgencyBox(this))
{
    m_number->setObjectName(u"tasks.number"_s);
    m_number->setMaximumWidth(10 * fontMetrics().height());
    m_title->setMaximumHeight(m_title->minimumHeight());
    m_deadline->edit()->setObjectName(u"tasks.formDeadline"_s);
    m_start->edit()->setObjectName(u"tasks.formStart"_s);
    m_summarising->setObjectName(u"tasks.formSummarising"_s);
    m_summarising->setToolTip(
        plainTip(tr("Chosen by the office where nobody leads; never printed as the lead agency")));
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setVerticalSpacing(unit(this));
    addRow(number, tr("Numbering"), m_number);
    addRow(title, tr("Title"), m_title);
    addRow(deadline, tr("Deadline"), m_deadline); // the short ones first: a long text would push them out of sight
    addRow(start, tr("Start"), m_start);
    addRow(summarising, tr("Summarising agency"), m_summarising);
    addRow(text, tr("Text"), m_text);
    auto *layout = new QVBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(u, u, u, u);
    layout->setSpacing(u);
    layout->addLayout(m_layout);
    layout->addStretch();

    connect(m_number, &QLineEdit::textChanged, this, &ContentFields::edited);
    connect(m_title, &QPlainTextEdit::textChanged, this, &ContentFields::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ContentFields::edited);
    connect(m_deadline, &DeadlineField::textEdited, this, &ContentFields::edited);
    connect(m_start, &DeadlineField::textEdited, this, &ContentFields::edited);
    connect(m_summarising, &AgencyBox::agencyChosen, this, &ContentFields::edited);
}

void ContentFields::addRow(const QString &key, const QString &label, QWidget *field)
{
    auto *row = new QWidget(this);
    auto *note = new ChangedNote(u"tasks.changed."_s + key, row);
    auto *box = new QVBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(unit(this) / 2);
    box->addWidget(field);
    box->addWidget(note);
    m_layout->addRow(label, row);
    m_rows[key] = row;
    m_notes[key] = note;
    connect(note, &ChangedNote::taken, this, [this, key] { Q_EMIT recordedTaken(key); });
}

void ContentFields::setShown(const QString &key, bool shown)
{
    m_rows[key]->setVisible(shown);
    m_layout->labelForField(m_rows[key])->setVisible(shown);
}

void ContentFields::put(const TypedFields::Values &values)
{
    m_shown = values.keys();
    for (const QString &key : m_rows.keys())
        setShown(key, m_shown.contains(key));
    if (m_number->text() != values.value(number))
        m_number->setText(values.value(number));
    putText(m_title, values.value(title));
    putText(m_text, values.value(text));
    if (m_deadline->text() != values.value(deadline))
        m_deadline->setText(values.value(deadline));
    if (m_start->text() != values.value(start))
        m_start->setText(values.value(start));
    m_summarising->setAgency(AgencyId{values.value(summarising).toLongLong()});
}

TypedFields::Values ContentFields::values() const
{
    const TypedFields::Values all{{number, m_number->text()}, {title, m_title->toPlainText()},
        {text, m_text->toPlainText()}, {deadline, m_deadline->text()}, {start, m_start->text()},
        {summarising, QString::number(m_summarising->agency().value)}};
    TypedFields::Values shown;
    for (const QString &key : m_shown)
        shown[key] = all.value(key);
    return shown;
}

QString ContentFields::shownValue(const QString &key, const QString &value) const
{
    if (key != summarising)
        return value;
    const Agency *agency = m_agencies.find(AgencyId{value.toLongLong()});
    return agency ? agency->shortName : QString();
}

void ContentFields::tellChanges(const TypedFields &fields)
{
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note) {
        if (const auto changed = fields.changedTo(note.key()))
            note.value()->say(shownValue(note.key(), *changed));
        else
            note.value()->sayNothing();
    }
}

void ContentFields::mark(const QString &key, const QString &fault)
{
    const QMap<QString, QWidget *> fields{
        {title, m_title}, {text, m_text}, {deadline, m_deadline->edit()}, {start, m_start->edit()}};
    for (auto one = fields.begin(); one != fields.end(); ++one)
        markFault(one.value(), one.key() == key ? fault : QString());
}

void ContentFields::setAgencies(const AgencyRegister &agencies)
{
    m_agencies = agencies;
    m_summarising->setRegister(agencies, tr("None"));
}

void ContentFields::setYear(int planYear)
{
    m_deadline->setYear(planYear);
    m_start->setYear(planYear);
}

void ContentFields::setReadOnly(bool readOnly)
{
    m_number->setReadOnly(readOnly);
    m_title->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_deadline->setEnabled(!readOnly);
    m_start->setEnabled(!readOnly);
    m_summarising->setEnabled(!readOnly);
}

void ContentFields::setInheritedDeadline(const Deadline &inherited)
{
    m_deadline->edit()->setPlaceholderText(inherited.isEmpty() ? tr("e.g. %1").arg(u"6月底前"_s)
                                                               : tr("As the task: %1").arg(inherited.phrase));
}

Deadline ContentFields::typedDeadline() const
{
    return m_deadline->deadline();
}

QDate ContentFields::typedStart() const
{
    return m_start->start();
}

bool ContentFields::isDeadlineAcceptable() const
{
    return m_deadline->isAcceptable();
}

bool ContentFields::isStartAcceptable() const
{
    return m_start->isAcceptable();
}

QWidget *ContentFields::field(const QString &key) const
{
    const QMap<QString, QWidget *> fields{{number, m_number}, {title, m_title}, {text, m_text},
        {deadline, m_deadline}, {start, m_start}, {summarising, m_summarising}};
    return fields.value(key);
}

void ContentFields::selectDeadline()
{
    m_deadline->setFocus(Qt::OtherFocusReason);
    m_deadline->edit()->selectAll();
}

} // namespace qd
