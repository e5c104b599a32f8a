// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/actform.h"

#include "ui/common/buttons.h"
#include "ui/common/colors.h"
#include "ui/common/dayedit.h"
#include "ui/common/ink.h"
#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/typedfields.h"
#include "ui/common/unsavedkeeper.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What a person typed into it; empty where the form filled it in.
QString typedIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isModified() ? line->text() : QString();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text && text->document()->isModified() ? text->toPlainText() : QString();
}

void setTyped(QWidget *field, bool typed)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setModified(typed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->document()->setModified(typed);
}

void typeInto(QWidget *field, const QString &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(words);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(words);
    setTyped(field, true);
}

} // namespace

ActForm::ActForm(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keeper(new UnsavedKeeper(session, this))
    , m_name(u"supervision."_s + name)
    , m_fields(nullptr)
    , m_fault(new PlainLabel(this))
    , m_save(primaryButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(m_name);
    const int u = unit(this);
    auto *inside = new QWidget;
    m_fields = new QVBoxLayout(inside);
    m_fields->setContentsMargins(0, 0, u, 0);
    m_fields->setSpacing(u);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    m_fault->setObjectName(m_name + u".fault"_s);
    m_fault->setWordWrap(true);
    m_save->setObjectName(m_name + u".save"_s);
    m_save->setToolTip(plainTip(tr("Save (Ctrl+Enter)")));
    m_cancel->setObjectName(m_name + u".cancel"_s);
    m_cancel->setToolTip(plainTip(tr("Leave; what was typed is kept until the form is opened again (Esc)")));
    m_buttons->setSpacing(u);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(u);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_fault);
    layout->addLayout(m_buttons);
    connect(m_save, &QPushButton::clicked, this, &ActForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &ActForm::left);
}

ActForm::~ActForm() = default;

void ActForm::open(const About &about)
{
    m_keeper->flush();
    m_opening = true;
    begin(about);
    showKept();
    m_opening = false;
    settle();
}

void ActForm::flush()
{
    m_keeper->flush();
}

bool ActForm::keeps(const QString &field) const
{
    return !field.contains(u'.'); // the words that a list is narrowed by
}

QString ActForm::keptKey() const
{
    return u"act/%1/%2/%3"_s.arg(book().plan().id.value).arg(m_name.section(u'.', 1)).arg(subject());
}

QList<QWidget *> ActForm::keptFields() const
{
    QList<QWidget *> fields;
    for (QWidget *each : findChildren<QWidget *>()) {
        const bool isText = qobject_cast<QLineEdit *>(each) || qobject_cast<QPlainTextEdit *>(each);
        if (isText && each->objectName().startsWith(m_name + u'.') && keeps(fieldOf(each)))
            fields << each;
    }
    return fields;
}

void ActForm::keepTyped()
{
    TypedFields fields;
    TypedFields::Values typed;
    for (const QWidget *each : keptFields())
        typed.insert(fieldOf(each), typedIn(each));
    fields.type(typed); // nothing of it is recorded anywhere
    m_keeper->typed(keptKey(), fields);
}

/// In fields in which this run of the program has nothing typed.
void ActForm::showKept()
{
    const QString kept = m_keeper->kept(keptKey());
    if (kept.isEmpty())
        return;
    TypedFields::Values nothing;
    for (const QWidget *each : keptFields())
        nothing.insert(fieldOf(each), QString());
    TypedFields fields;
    fields.open(nothing, kept);
    for (QWidget *each : keptFields()) {
        const QString words = fields.typed().value(fieldOf(each));
        if (!words.isEmpty() && typedIn(each).isEmpty())
            typeInto(each, words);
    }
}

void ActForm::hideEvent(QHideEvent *event)
{
    m_keeper->flush();
    QWidget::hideEvent(event);
}

const PlanBook &ActForm::book() const
{
    return m_session.book();
}

void ActForm::startFocus()
{
    if (m_first)
        m_first->setFocus();
}

void ActForm::addField(const QString &label, QWidget *field, const QString &name)
{
    if (field->objectName().isEmpty())
        field->setObjectName(m_name + u'.' + name);
    if (!m_first)
        m_first = field;
    // long texts and lists share what room there is, lines keep their height
    const bool grows = field->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
    QBoxLayout *into = m_row ? static_cast<QBoxLayout *>(m_row) : m_fields;
    QVBoxLayout *column = addLabelled(into, label, field);
    if (!m_row)
        m_fields->setStretchFactor(column, grows ? 1 : 0);
    field->installEventFilter(this);
}

void ActForm::startRow()
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(unit(this));
    m_fields->addLayout(m_row);
}

void ActForm::endRow()
{
    m_row = nullptr;
}

QLineEdit *ActForm::addLine(const QString &label, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(hint);
    addField(label, line, name);
    connect(line, &QLineEdit::textChanged, this, &ActForm::settle);
    return line;
}

QPlainTextEdit *ActForm::addText(const QString &label, const QString &name)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(6 * unit(this));
    addField(label, text, name);
    connect(text, &QPlainTextEdit::textChanged, this, &ActForm::settle);
    return text;
}

DayEdit *ActForm::addDay(const QString &label, const QString &name, const QString &hint)
{
    auto *day = new DayEdit(hint, m_session.today().year(), this);
    day->setMaximumWidth(12 * fontMetrics().height());
    addField(label, day, name);
    connect(day, &QLineEdit::textChanged, this, &ActForm::settle);
    return day;
}

QLabel *ActForm::addNote(const QString &name)
{
    auto *note = new PlainLabel(this);
    note->setObjectName(m_name + u'.' + name);
    note->setWordWrap(true);
    setInk(note, Light::None);
    m_fields->addWidget(note);
    return note;
}

void ActForm::addBefore(QPushButton *button)
{
    m_buttons->insertWidget(0, button);
}

void ActForm::setAction(const QString &words)
{
    m_save->setText(words);
}

void ActForm::settle()
{
    const QString lacks = m_session.workspace().isReadOnly() ? tr("This window can only read.") : fault();
    m_fault->setText(lacks);
    m_fault->setVisible(!lacks.isEmpty());
    m_save->setEnabled(lacks.isEmpty());
    if (!m_opening)
        keepTyped();
}

bool ActForm::save()
{
    settle();
    if (!m_save->isEnabled() || !m_session.accept(write()))
        return false;
    const QString told = doneWords();
    const QString kept = keptKey();
    m_opening = true; // emptying the fields is no typing
    clear();
    for (QWidget *each : keptFields())
        setTyped(each, false); // what is left for the next one is nothing that could be lost
    m_opening = false;
    m_keeper->forget(kept);
    settle();
    m_session.tellDone(told);
    Q_EMIT saved();
    return true;
}

void ActForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && (event->modifiers() & Qt::ControlModifier) != 0)
        save();
    else
        QWidget::keyPressEvent(event);
}

/// A text field takes Enter and Esc for itself.
bool ActForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(
            event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so
        const bool saves = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && (key->modifiers() & Qt::ControlModifier) != 0;
        if (saves || key->key() == Qt::Key_Escape) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QDate actDay(const DayEdit &edit, const Session &session)
{
    return edit.day().isValid() ? edit.day() : session.today();
}

QString dayFault(const DayEdit &edit, const Session &session)
{
    if (!edit.isAcceptable())
        return ActForm::tr("The day is none; write it as 2023-06-30.");
    return edit.day() > session.today() ? ActForm::tr("The day has not come yet.") : QString();
}

} // namespace qd
