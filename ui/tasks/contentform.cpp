// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/contentform.h"

#include "texts/enumtext.h"
#include "ui/common/agencybox.h"
#include "ui/common/buttons.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/tasks/deadlinefield.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int restMs = 500;

QPlainTextEdit *textEdit(const QString &name, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(lines * edit->fontMetrics().lineSpacing() * 5 / 4 + unit(edit));
    return edit;
}

QString dayText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

ContentForm::ContentForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_footer(new QWidget(this))
    , m_rest(new QTimer(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto *page = new QWidget(this);
    buildFields(page);
    m_scroll->setWidget(page);
    buildFooter(); // outside the scrolled part: Save is always in sight
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, &ContentForm::keepDraft);
    showNothing();
}

ContentForm::~ContentForm() = default;

void ContentForm::buildFields(QWidget *page)
{
    m_number = new QLineEdit(page);
    m_number->setObjectName(u"tasks.number"_s);
    m_number->setMaximumWidth(10 * fontMetrics().height());
    m_title = textEdit(u"tasks.title"_s, 2, page);
    m_title->setMaximumHeight(m_title->minimumHeight());
    m_text = textEdit(u"tasks.text"_s, 7, page);
    m_deadline = new DeadlineField(DeadlineField::Meaning::Deadline, page);
    m_deadline->edit()->setObjectName(u"tasks.formDeadline"_s);
    m_start = new DeadlineField(DeadlineField::Meaning::Start, page);
    m_start->edit()->setObjectName(u"tasks.formStart"_s);
    m_summarising = new AgencyBox(page);
    m_summarising->setObjectName(u"tasks.formSummarising"_s);
    m_summarising->setToolTip(
        plainTip(tr("Chosen by the office where nobody leads; never printed as the lead agency")));
    m_fields = new QFormLayout;
    m_fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_fields->setVerticalSpacing(unit(this));
    m_fields->addRow(tr("Numbering"), m_number);
    m_fields->addRow(tr("Title"), m_title);
    m_fields->addRow(tr("Text"), m_text);
    m_fields->addRow(tr("Deadline"), m_deadline);
    m_fields->addRow(tr("Start"), m_start);
    m_fields->addRow(tr("Summarising agency"), m_summarising);
    auto *layout = new QVBoxLayout(page);
    const int u = unit(this);
    layout->setContentsMargins(u, u, u, u);
    layout->setSpacing(u);
    layout->addLayout(m_fields);
    layout->addStretch();

    connect(m_number, &QLineEdit::textChanged, this, &ContentForm::edited);
    connect(m_title, &QPlainTextEdit::textChanged, this, &ContentForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ContentForm::edited);
    connect(m_deadline, &DeadlineField::textEdited, this, &ContentForm::edited);
    connect(m_start, &DeadlineField::textEdited, this, &ContentForm::edited);
    connect(m_summarising, &AgencyBox::agencyChosen, this, &ContentForm::edited);
}

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
    load(Kind::Nothing, 0);
}
void ContentForm::show(SectionId section)
{
    load(Kind::Section, section.value);
}
void ContentForm::show(TaskId task)
{
    load(Kind::Task, task.value);
}
void ContentForm::show(MeasureId measure)
{
    load(Kind::Measure, measure.value);
}
void ContentForm::startTask(SectionId section)
{
    load(Kind::NewTask, section.value);
}

void ContentForm::startMeasure(TaskId task, int place)
{
    m_place = place;
    load(Kind::NewMeasure, task.value);
}

QString ContentForm::draftKey() const
{
    switch (m_kind) {
    case Kind::Nothing:
        return {};
    case Kind::Section:
        return u"section/%1"_s.arg(m_id);
    case Kind::Task:
        return u"task/%1"_s.arg(m_id);
    case Kind::Measure:
        return u"measure/%1"_s.arg(m_id);
    case Kind::NewTask:
        return u"newtask/%1"_s.arg(m_id);
    case Kind::NewMeasure:
        return u"newmeasure/%1"_s.arg(m_id);
    }
    return {};
}

void ContentForm::load(Kind kind, qint64 id)
{
    keepDraft();
    const bool inUse = kind == m_kind && id == m_id && isDirty(); // text and caret stay whatever is read anew
    m_kind = kind;
    m_id = id;
    m_stored = stored();
    m_loading = true;
    m_summarising->setRegister(m_session.agencies(), tr("None"));
    m_deadline->setYear(m_session.book().plan().year);
    m_start->setYear(m_session.book().plan().year);
    Values values = m_stored;
    if (const auto draft
        = kind == Kind::Nothing ? Result<QString>(QString()) : m_session.workspace().formText(draftKey());
        draft && !draft->isEmpty()) {
        const QJsonObject json = QJsonDocument::fromJson(draft->toUtf8()).object();
        values = {json[u"number"_s].toString(), json[u"title"_s].toString(), json[u"text"_s].toString(),
            json[u"deadline"_s].toString(), json[u"start"_s].toString(), json[u"summarising"_s].toInteger()};
    }
    if (!inUse)
        put(values);
    m_loading = false;
    arrange();
    settle();
}

ContentForm::Values ContentForm::stored() const
{
    const PlanBook &book = m_session.book();
    if (m_kind == Kind::Section) {
        const Section *section = book.section(SectionId{m_id});
        return section ? Values{section->number, section->title, {}, {}, {}, 0} : Values{};
    }
    if (m_kind == Kind::Task) {
        const Task *task = book.task(TaskId{m_id});
        return task ? Values{task->number, task->title, task->text, task->deadlinePhrase,
                   dayText(task->startDate), task->summarisingId.value}
                    : Values{};
    }
    if (m_kind == Kind::Measure) {
        const Measure *measure = book.measure(MeasureId{m_id});
        return measure
            ? Values{{}, {}, measure->text, measure->deadlinePhrase, dayText(measure->startDate), 0}
            : Values{};
    }
    return {};
}

ContentForm::Values ContentForm::typed() const
{
    return {m_number->text(), m_title->toPlainText(), m_text->toPlainText(), m_deadline->text(),
        m_start->text(), m_summarising->agency().value};
}

void ContentForm::put(const Values &values)
{
    m_number->setText(values.number);
    m_title->setPlainText(values.title);
    m_text->setPlainText(values.text);
    m_deadline->setText(values.deadline);
    m_start->setText(values.start);
    m_summarising->setAgency(AgencyId{values.summarising});
}

void ContentForm::arrange()
{
    const bool section = m_kind == Kind::Section;
    const bool task = m_kind == Kind::Task;
    const bool measure = m_kind == Kind::Measure;
    const bool newTask = m_kind == Kind::NewTask;
    const auto showRow = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_fields->labelForField(field)->setVisible(shown);
    };
    showRow(m_number, section || task || newTask);
    showRow(m_title, section || task || newTask);
    showRow(m_text, task || measure || isNew());
    showRow(m_deadline, task || measure);
    showRow(m_start, task || measure);
    showRow(m_summarising, task);
    m_scroll->widget()->setVisible(m_kind != Kind::Nothing);
    m_footer->setVisible(m_kind != Kind::Nothing);
    const bool readOnly = m_session.workspace().isReadOnly();
    m_number->setReadOnly(readOnly);
    m_title->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_deadline->setEnabled(!readOnly);
    m_start->setEnabled(!readOnly);
    m_summarising->setEnabled(!readOnly);
    m_revert->setText(isNew() ? tr("Discard") : tr("Revert"));
    const Measure *row = measure ? m_session.book().measure(MeasureId{m_id}) : nullptr;
    const Deadline inherited = row ? m_session.book().deadlineOf(*row) : Deadline{};
    m_deadline->edit()->setPlaceholderText(row && !inherited.isEmpty()
            ? tr("As the task: %1").arg(inherited.phrase)
            : tr("e.g. %1").arg(u"6月底前"_s));
}

bool ContentForm::isDirty() const
{
    return m_kind != Kind::Nothing && typed() != m_stored;
}

void ContentForm::edited()
{
    if (m_loading)
        return;
    m_rest->start();
    settle();
}

/// Faults stand beside the buttons while typing; the note says when something is not saved yet.
void ContentForm::settle()
{
    const bool dirty = isDirty();
    QString fault;
    if ((m_kind == Kind::Measure || m_kind == Kind::NewMeasure) && m_text->toPlainText().trimmed().isEmpty())
        fault = tr("A measure needs a text.");
    else if ((m_kind == Kind::Task || m_kind == Kind::NewTask || m_kind == Kind::Section)
        && m_title->toPlainText().trimmed().isEmpty())
        fault = tr("A title is needed.");
    else if (!m_start->isAcceptable())
        fault = tr("The start is not a day.");
    m_save->setEnabled(dirty && fault.isEmpty() && !m_session.workspace().isReadOnly());
    m_revert->setEnabled(dirty || isNew());
    QPalette colors = palette();
    colors.setColor(
        QPalette::WindowText, fault.isEmpty() ? mutedText(palette()) : lightColor(Light::Red, palette()));
    m_note->setPalette(colors);
    m_note->setText(!dirty ? QString() : fault.isEmpty() ? tr("Not saved yet; kept as typed.") : fault);
    Q_EMIT dirtyChanged(dirty);
}

bool ContentForm::save()
{
    if (!isDirty())
        return true;
    if (!m_save->isEnabled())
        return false;
    const QString key = draftKey();
    m_rest->stop();
    if (!write())
        return false;
    m_session.report(m_session.workspace().forgetFormText(key));
    m_stored = stored();
    settle();
    return true;
}

void ContentForm::revert()
{
    const bool wasNew = isNew();
    m_loading = true;
    put(m_stored);
    m_loading = false;
    keepDraft();
    settle();
    if (wasNew)
        Q_EMIT cancelled();
}

void ContentForm::take(const ChangeSet &set)
{
    Q_UNUSED(set)
    const Values now = stored();
    if (now == m_stored)
        return;
    const bool clean = !isDirty();
    m_stored = now;
    if (clean) {
        m_loading = true;
        put(now);
        m_loading = false;
    }
    arrange();
    settle();
}

void ContentForm::focusText()
{
    QWidget *field = m_kind == Kind::Measure || m_kind == Kind::NewMeasure ? static_cast<QWidget *>(m_text)
        : m_kind == Kind::NewTask                                          ? static_cast<QWidget *>(m_number)
                                                                           : static_cast<QWidget *>(m_title);
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

void ContentForm::focusDeadline()
{
    m_deadline->setFocus(Qt::OtherFocusReason);
    m_deadline->edit()->selectAll();
    m_scroll->ensureWidgetVisible(m_deadline);
}

std::optional<qsizetype> ContentForm::splitPosition() const
{
    const qsizetype at = m_text->textCursor().position();
    if (m_kind != Kind::Measure || isDirty() || at <= 0 || at >= m_stored.text.size())
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
