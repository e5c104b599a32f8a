// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftform.h"

#include "texts/enumtext.h"
#include "texts/intaketext.h"
#include "ui/common/colors.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/intake/draftholder.h"
#include "ui/intake/drafttext.h"
#include "ui/intake/measuretools.h"
#include "ui/intake/partyeditor.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

void put(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() != text) // keeps the cursor while the clerk types
        edit->setPlainText(text);
}

void put(QLineEdit *edit, const QString &text)
{
    if (edit->text().trimmed() != text)
        edit->setText(text);
}

QPalette mutedPalette(const QWidget *widget)
{
    QPalette colors = widget->palette();
    colors.setColor(QPalette::WindowText, mutedText(colors));
    return colors;
}

QString sentence(const QPlainTextEdit *edit)
{
    QString text = edit->toPlainText();
    return text.remove(u'\n').trimmed(); // a title or measure is one paragraph
}

} // namespace

DraftForm::DraftForm(DraftHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_layout(new QFormLayout(this))
    , m_numberRow(new QWidget(this))
    , m_number(new QLineEdit(m_numberRow))
    , m_removeTask(new QToolButton(m_numberRow))
    , m_text(new QPlainTextEdit(this))
    , m_why(new ElidedLabel(this))
    , m_preamble(new QPlainTextEdit(this))
    , m_heading(new QLineEdit(this))
    , m_year(new QSpinBox(this))
    , m_firstPeriod(new PeriodBox(this))
    , m_deadlineRow(new QWidget(this))
    , m_deadline(new QLineEdit(this))
    , m_deadlineDay(new ElidedLabel(this))
    , m_split(new QComboBox(this))
    , m_tools(new MeasureTools(holder, m_text, this))
    , m_leaders(new QLineEdit(this))
    , m_parties(new PartyEditor(holder, this))
{
    m_layout->setContentsMargins(unit(this), unit(this), unit(this), unit(this));
    m_layout->setSpacing(unit(this));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildTexts();
    layOut();
    watch();
    connect(&holder, &DraftHolder::changed, this, &DraftForm::fill);
    connect(&holder, &DraftHolder::replaced, this, [this] { setPlace({}); });
    fill();
}

void DraftForm::buildTexts()
{
    m_number->setObjectName(u"import.number"_s);
    m_number->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    m_text->setObjectName(u"import.text"_s);
    m_why->setObjectName(u"import.why"_s);
    m_preamble->setObjectName(u"import.preamble"_s);
    m_heading->setObjectName(u"import.heading"_s);
    m_leaders->setObjectName(u"import.leaders"_s);
    m_leaders->setPlaceholderText(tr("names of persons, separated by 、"));
    m_year->setObjectName(u"import.year"_s);
    m_year->setRange(0, 2999);
    m_year->setSpecialValueText(tr("not found"));
    m_year->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 16);
    m_firstPeriod->setObjectName(u"import.firstPeriod"_s);
    m_firstPeriod->setToolTip(plainTip(tr("Before this period agencies owe no reports, and no light is judged by them")));
    m_firstPeriod->setMaximumWidth(fontMetrics().horizontalAdvance(u'国') * 12);
    for (QPlainTextEdit *edit : {m_text, m_preamble}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().lineSpacing() * 2 + unit(this) * 2);
    }
    m_split->setObjectName(u"import.split"_s);
    m_split->addItem(tr("The whole task is one measure"), static_cast<int>(Split::None));
    m_split->addItem(tr("Each sentence is a measure"), static_cast<int>(Split::Sentences));
    m_removeTask->setObjectName(u"import.removeTask"_s);
    m_removeTask->setText(tr("Leave out"));
    m_removeTask->setToolTip(plainTip(tr("Takes it out of the import; Ctrl+Z brings it back")));
}

QWidget *DraftForm::buildNumber()
{
    auto *number = new QHBoxLayout(m_numberRow);
    number->setContentsMargins(0, 0, 0, 0);
    number->addWidget(m_number);
    number->addWidget(m_split);
    number->addWidget(m_why, 1);
    number->addWidget(m_removeTask);
    return m_numberRow;
}

QWidget *DraftForm::buildDeadline()
{
    m_deadline->setObjectName(u"import.deadline"_s);
    m_deadline->setPlaceholderText(tr("a phrase as plans print it, or a date"));
    m_deadline->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 20);
    m_deadline->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 32);
    m_deadline->installEventFilter(this);
    m_deadlineDay->setObjectName(u"import.deadlineDay"_s);
    auto *deadline = new QHBoxLayout(m_deadlineRow);
    deadline->setContentsMargins(0, 0, 0, 0);
    deadline->addWidget(m_deadline, 3);
    deadline->addWidget(m_deadlineDay, 4);
    return m_deadlineRow;
}

void DraftForm::layOut()
{
    m_layout->addRow(tr("Number"), buildNumber());
    m_layout->addRow(tr("Heading"), m_heading);
    m_layout->addRow(tr("Text"), m_text);
    m_layout->addRow(tr("Year"), m_year);
    m_layout->addRow(tr("Reports from"), m_firstPeriod);
    m_layout->addRow(tr("Preamble"), m_preamble);
    m_layout->addRow(QString(), m_tools);
    m_layout->addRow(tr("Deadline"), buildDeadline());
    m_layout->addRow(tr("Responsible leaders"), m_leaders);
    m_layout->addRow(tr("Responsible agencies"), m_parties);
}

void DraftForm::watch()
{
    const auto edit = [this](auto operation) {
        if (!m_showing)
            m_holder.edit(operation);
    };
    connect(m_number, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ProposalDraft &draft) { return draft.setNumber(m_place, text.trimmed()); });
    });
    connect(m_heading, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ProposalDraft &draft) { return draft.setHeading(m_place, text.trimmed()); });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, edit] {
        const QString text = sentence(m_text);
        edit([&](ProposalDraft &draft) {
            return m_place.isPlan() ? draft.setTitle(text) : draft.setText(m_place, text);
        });
    });
    connect(m_preamble, &QPlainTextEdit::textChanged, this, [this, edit] {
        edit([&](ProposalDraft &draft) { return draft.setPreamble(m_preamble->toPlainText()); });
    });
    connect(m_year, &QSpinBox::valueChanged, this,
        [edit](int year) { edit([&](ProposalDraft &draft) { return draft.setYear(year); }); });
    connect(m_firstPeriod, &PeriodBox::periodChosen, this, [edit](const Period &period) {
        edit([&](ProposalDraft &draft) { return draft.setFirstPeriod(period); });
    });
    connect(m_deadline, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ProposalDraft &draft) { return draft.setDeadline(m_place, text); });
    });
    connect(m_split, &QComboBox::activated, this, [this, edit](int at) {
        const auto split = static_cast<Split>(m_split->itemData(at).toInt());
        edit([&](ProposalDraft &draft) { return draft.splitTask(m_place, split); });
    });
    connect(m_leaders, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ProposalDraft &draft) { return draft.setLeaders(m_place, namesIn(text)); });
    });
    connect(m_tools, &MeasureTools::placeWanted, this, &DraftForm::placeWanted);
    connect(m_tools, &MeasureTools::removeWanted, this, &DraftForm::removeChosen);
    connect(m_removeTask, &QToolButton::clicked, this, &DraftForm::removeChosen);
    connect(m_parties, &PartyEditor::pointed, this, &DraftForm::partyPointed);
}

void DraftForm::setRegister(const AgencyRegister &agencies)
{
    m_parties->setRegister(agencies);
}

void DraftForm::setToday(QDate today)
{
    m_today = today;
    fill();
}

void DraftForm::setPlace(DraftPlace place)
{
    m_place = place;
    m_parties->setPlace(place);
    fill();
}

void DraftForm::focusParties()
{
    m_parties->begin();
}

void DraftForm::focusDeadline()
{
    m_deadline->setFocus();
    m_deadline->selectAll();
}

void DraftForm::focusText()
{
    const Proposal &plan = m_holder.draft().proposal();
    const bool yearOnly = m_place.isPlan() && plan.year == 0 && !plan.title.trimmed().isEmpty();
    (yearOnly ? static_cast<QWidget *>(m_year) : m_text)->setFocus();
}

void DraftForm::fill()
{
    m_showing = true;
    const ProposalDraft &draft = m_holder.draft();
    const ProposedSection *section = m_place.isSection() ? draft.section(m_place) : nullptr;
    const ProposedTask *task = m_place.isTask() ? draft.task(m_place) : nullptr;
    const ProposedMeasure *measure = draft.measure(m_place);
    put(m_number, section ? section->number : task ? task->number : QString());
    put(m_heading, task && task->heading ? task->heading->title : QString());
    const QString text = section ? section->title
        : task                   ? task->title
        : measure                ? measure->text
                                 : draft.proposal().title;
    if (sentence(m_text) != text)
        m_text->setPlainText(text);
    put(m_preamble, draft.proposal().preamble);
    m_year->setValue(draft.proposal().year);
    const Period first = draft.firstPeriod(m_today);
    if (first.isValid()) {
        m_firstPeriod->setYear(first.year, Plan{}.cycle);
        m_firstPeriod->setPeriod(first);
    }
    m_split->setCurrentIndex(draft.splitOf(m_place) == Split::None ? 0 : 1);
    if (namesIn(m_leaders->text()) != (task ? task->leaders : QStringList())) // typing 、 goes on
        m_leaders->setText(task ? task->leaders.join(u'、') : QString());
    m_tools->setPlace(m_place);
    showWhy();
    showDeadline();
    showRows();
    m_showing = false;
}

void DraftForm::showDeadline()
{
    const ProposedTask *task = m_place.isTask() ? m_holder.draft().task(m_place) : nullptr;
    const ProposedMeasure *measure = m_holder.draft().measure(m_place);
    const auto deadline = measure ? measure->deadline : task ? task->deadline : std::nullopt;
    put(m_deadline, deadline ? deadline->phrase : QString());
    QString words;
    if (deadline) {
        const ReadingRule rule = measure ? measure->deadlineRule : task->deadlineRule;
        words = tr("%1 · %2", "the day, by which rule")
                    .arg(deadline->date.isValid() ? tr("by %1").arg(dateText(deadline->date))
                                                  : tr("no day in it; kept as written"),
                        qd::text(rule));
    }
    m_deadlineDay->setWords(words);
    m_deadlineDay->setPalette(mutedPalette(this));
}

/// By which rule this became a task. Only reading makes tasks, so a task without a rule has nothing to tell.
void DraftForm::showWhy()
{
    const ProposedTask *task = m_place.isTask() ? m_holder.draft().task(m_place) : nullptr;
    const bool known = task && task->rule != ReadingRule::ByHand;
    m_why->setWords(known ? tr("Why? %1", "the rule").arg(qd::text(task->rule)) : QString());
    m_why->setPalette(mutedPalette(this));
}

void DraftForm::showRows()
{
    const ProposalDraft &draft = m_holder.draft();
    const ProposedTask *task = draft.task(m_place);
    const bool ofTask = m_place.isTask() && task;
    const bool ofMeasure = m_place.isMeasure() && task;
    m_layout->setRowVisible(m_numberRow, m_place.isSection() || ofTask);
    m_layout->setRowVisible(m_heading, ofTask && task->heading);
    m_layout->setRowVisible(m_year, m_place.isPlan());
    m_layout->setRowVisible(m_firstPeriod, m_place.isPlan());
    m_layout->setRowVisible(m_preamble, m_place.isPlan());
    m_layout->setRowVisible(m_tools, ofMeasure);
    m_layout->setRowVisible(m_deadlineRow, ofTask || ofMeasure);
    m_split->setVisible(ofTask && !task->text.isEmpty());
    m_layout->setRowVisible(m_parties, ofTask || ofMeasure);
    m_layout->setRowVisible(m_leaders, ofTask);
    if (auto *label = qobject_cast<QLabel *>(m_layout->labelForField(m_text)))
        label->setText(ofMeasure   ? tr("Measure")
                : ofTask           ? tr("Task title")
                : m_place.isPlan() ? tr("Plan title")
                                   : tr("Section title"));
    if (auto *label = qobject_cast<QLabel *>(m_layout->labelForField(m_parties)))
        label->setText(ofMeasure ? tr("Own agencies") : tr("Responsible agencies"));
    // A title needs a line or two, a measure whatever there is.
    m_text->setMaximumHeight(ofMeasure ? QWIDGETSIZE_MAX : m_text->minimumHeight());
    m_removeTask->setVisible(ofTask);
    m_removeTask->setEnabled(draft.proposal().taskCount() > 1);
}

bool DraftForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT deadlinePointed();
    return QWidget::eventFilter(watched, event);
}

void DraftForm::removeChosen()
{
    const DraftPlace place = m_place;
    const bool gone = m_holder.edit([&](ProposalDraft &draft) {
        return place.isMeasure() ? draft.removeMeasure(place) : draft.removeTask(place);
    });
    if (!gone)
        return;
    DraftPlace next = place;
    int &last = place.isMeasure() ? next.measure : next.task;
    last = std::max(0, last - 1);
    Q_EMIT placeWanted(next);
}

} // namespace qd
