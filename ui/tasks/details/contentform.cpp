// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/contentform.h"

#include "domain/plan/wholemeasure.h"
#include "texts/enumtext.h"
#include "ui/common/buttons.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/tasks/details/contentfields.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
ContentForm::ContentForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_fields(new ContentFields(this))
    , m_footer(new QWidget(this))
    , m_keeper(new UnsavedKeeper(session, this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_fields);
    buildFooter(); // outside the scrolled part: Save is always in sight
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
    connect(m_fields, &ContentFields::edited, this, &ContentForm::edited);
    connect(m_fields, &ContentFields::recordedTaken, this, &ContentForm::takeRecorded);
    showNothing();
}

ContentForm::~ContentForm() = default;

void ContentForm::buildFooter()
{
    m_note = new PlainLabel(m_footer);
    m_note->setObjectName(u"tasks.formNote"_s);
    m_note->setWordWrap(true);
    m_save = primaryButton(tr("Save"), m_footer);
    m_save->setObjectName(u"tasks.save"_s);
    m_save->setToolTip(plainTip(tr("Save (Ctrl+S or Ctrl+Enter)")));
    m_revert = new QPushButton(tr("Revert"), m_footer);
    m_revert->setObjectName(u"tasks.revert"_s);
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(unit(this), unit(this), unit(this), 0);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ContentForm::save);
    connect(m_revert, &QPushButton::clicked, this, &ContentForm::revert);
}

void ContentForm::showNothing()
{
    load({});
}
void ContentForm::show(SectionId section)
{
    load({Kind::Section, section.value});
}
void ContentForm::show(TaskId task)
{
    load({Kind::Task, task.value});
}
void ContentForm::show(MeasureId measure)
{
    load({Kind::Measure, measure.value});
}
void ContentForm::startTask(SectionId section)
{
    load({Kind::NewTask, section.value});
}
void ContentForm::startMeasure(TaskId task, int place)
{
    load({Kind::NewMeasure, task.value, place});
}

void ContentForm::keepDraft()
{
    m_keeper->flush();
}

void ContentForm::load(const EditedRow &row)
{
    keepDraft();
    const bool inUse = row == m_row && isDirty(); // text and caret stay whatever is read anew
    m_row = row;
    m_fields->setAgencies(m_session.agencies());
    m_fields->setYear(m_session.book().plan().year);
    if (inUse)
        m_values.follow(m_row.recorded(m_session.wholeBook()));
    else
        m_values.open(m_row.recorded(m_session.wholeBook()), m_keeper->kept(m_row.formKey()));
    m_keeper->opened(m_row.formKey(), m_values);
    fill();
}

void ContentForm::fill()
{
    m_loading = true;
    m_fields->put(m_values.typed());
    m_loading = false;
    arrange();
    settle();
}

void ContentForm::takeRecorded(const QString &key)
{
    m_values.takeRecorded(key);
    fill();
    m_keeper->typed(m_row.formKey(), m_values);
    m_fields->field(key)->setFocus(Qt::OtherFocusReason);
}

void ContentForm::arrange()
{
    m_fields->setVisible(!m_row.isNothing());
    m_footer->setVisible(!m_row.isNothing());
    m_fields->setReadOnly(m_session.workspace().isReadOnly());
    m_revert->setText(isNew() ? tr("Discard") : tr("Revert"));
    const Measure *row = m_row.kind() == Kind::Measure ? m_session.book().measure(MeasureId{m_row.id()}) : nullptr;
    m_fields->setInheritedDeadline(row ? m_session.book().deadlineOf(*row, m_session.day()) : Deadline{});
}

bool ContentForm::isDirty() const
{
    return !m_row.isNothing() && m_fields->values() != m_values.recorded();
}

void ContentForm::edited()
{
    if (m_loading)
        return;
    m_values.type(m_fields->values());
    m_keeper->typed(m_row.formKey(), m_values);
    settle();
}

bool ContentForm::isEmpty(const QString &key) const
{
    return m_values.typed().contains(key) && m_values.typed().value(key).trimmed().isEmpty();
}

/// Why what is typed cannot be saved, and which field it is about.
ContentForm::Fault ContentForm::fault() const
{
    if (m_row.isMeasure() && isEmpty(ContentFields::text))
        return {ContentFields::text, tr("A measure needs a text.")};
    if (isEmpty(ContentFields::title))
        return {ContentFields::title, tr("A title is needed.")};
    if (!m_fields->isDeadlineAcceptable())
        return {ContentFields::deadline, tr("The day of the deadline does not exist.")};
    return m_fields->isStartAcceptable() ? Fault{} : Fault{ContentFields::start, tr("The start is not a day.")};
}

/// Faults stand beside the buttons while typing, their field is marked; the note says when something is not saved yet.
void ContentForm::settle()
{
    const bool dirty = isDirty();
    const auto [faulty, fault] = dirty ? this->fault() : Fault{};
    m_save->setEnabled(dirty && !m_session.workspace().isReadOnly()); // pressed with a fault it leads to its field
    m_fields->mark(faulty, fault);
    m_revert->setEnabled(dirty || isNew());
    setInk(m_note, fault.isEmpty() ? Light::None : Light::Red);
    m_fields->tellChanges(m_values);
    m_note->setText(!dirty               ? QString()
            : !fault.isEmpty()      ? fault
            : m_values.anyChanged() ? tr("Not saved yet; some of it was changed elsewhere, see the red lines.")
                                    : tr("Not saved yet; kept as typed."));
    Q_EMIT dirtyChanged(dirty);
}

bool ContentForm::save()
{
    if (!isDirty())
        return true;
    m_values.type(m_fields->values());
    if (!m_save->isEnabled())
        return false;
    if (const Fault wrong = fault(); !wrong.key.isEmpty()) {
        focusField(wrong.key);
        return false;
    }
    const EditedRow row = m_row;
    const auto saved = row.save(m_session.workspace(), m_session.wholeBook(), m_values,
        {m_fields->typedDeadline(), m_fields->typedStart()});
    if (!m_session.accept(saved))
        return false; // what was changed meanwhile is said beside the field
    m_keeper->forget(row.formKey());
    if (!row.isNew()) {
        m_values.open(m_row.recorded(m_session.wholeBook()));
        fill();
        return true;
    }
    showNothing(); // until the new row is shown
    if (saved->kind() == Kind::Task)
        Q_EMIT taskAdded(TaskId{saved->id()});
    else
        Q_EMIT measureAdded(MeasureId{saved->id()});
    return true;
}

void ContentForm::revert()
{
    const bool wasNew = isNew();
    m_values.revert();
    fill();
    m_keeper->forget(m_row.formKey());
    if (wasNew)
        Q_EMIT cancelled();
}

void ContentForm::refresh()
{
    const TypedFields::Values now = m_row.recorded(m_session.wholeBook());
    if (now == m_values.recorded())
        return;
    m_values.type(m_fields->values());
    m_values.follow(now);
    fill();
}

void ContentForm::focusField(const QString &key)
{
    QWidget *field = m_fields->field(key);
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

void ContentForm::focusText()
{
    focusField(m_row.isMeasure()            ? ContentFields::text
            : m_row.kind() == Kind::NewTask ? ContentFields::number
                                            : ContentFields::title);
}

void ContentForm::focusWording()
{
    m_fields->textEdit()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_fields->textEdit());
}

void ContentForm::focusDeadline()
{
    m_fields->selectDeadline();
    m_scroll->ensureWidgetVisible(m_fields->field(ContentFields::deadline));
}

std::optional<qsizetype> ContentForm::splitPosition() const
{
    const qsizetype at = m_fields->textEdit()->textCursor().position();
    const bool whole
        = m_row.kind() == Kind::Task && wholeMeasure(m_session.book(), TaskId{m_row.id()}) != nullptr;
    if ((m_row.kind() != Kind::Measure && !whole) || isDirty() || at <= 0
        || at >= m_values.recorded().value(ContentFields::text).size())
        return std::nullopt;
    return at;
}

void ContentForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return;
    }
    if (event->key() == Qt::Key_Escape && isNew() && !isDirty()) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace qd
