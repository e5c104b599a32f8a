// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/reviewform.h"

#include "review/measureedits.h"
#include "review/planedits.h"
#include "texts/enumtext.h"
#include "texts/intaketext.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/shared/reviewwords.h"
#include "ui/imports/tree/foldedtext.h"
#include "ui/imports/tree/measuretools.h"
#include "ui/imports/tree/paragraphedit.h"
#include "ui/imports/tree/partyeditor.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
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

} // namespace

ReviewForm::ReviewForm(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_layout(new QFormLayout(this))
    , m_textRow(new QWidget(this))
    , m_number(new QLineEdit(m_textRow))
    , m_text(new ParagraphEdit(m_textRow))
    , m_split(new QCheckBox(tr("Split by sentence"), m_textRow))
    , m_removeTask(new QToolButton(m_textRow))
    , m_why(new ElidedLabel(this))
    , m_preamble(new QPlainTextEdit(this))
    , m_heading(new QLineEdit(this))
    , m_yearRow(new QWidget(this))
    , m_year(new QSpinBox(m_yearRow))
    , m_firstPeriod(new PeriodBox(m_yearRow))
    , m_tools(new MeasureTools(holder, m_text, this))
    , m_parties(new PartyEditor(holder, this))
    , m_deadlineRow(new QWidget(this))
    , m_deadline(new QLineEdit(m_deadlineRow))
    , m_deadlineDay(new ElidedLabel(this))
    , m_leaders(new QLineEdit(this))
{
    m_layout->setContentsMargins(unit(this), unit(this) / 2, unit(this), unit(this) / 2);
    m_layout->setSpacing(unit(this));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildTexts();
    layOut();
    watch();
    connect(&holder, &ReviewHolder::changed, this, &ReviewForm::fill);
    connect(&holder, &ReviewHolder::replaced, this, [this] { setNode({}); });
    fill();
}

void ReviewForm::buildTexts()
{
    m_number->setObjectName(u"import.number"_s);
    m_number->setAccessibleName(tr("Number"));
    m_number->setToolTip(plainTip(tr("Number")));
    m_number->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 5);
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
    m_firstPeriod->setToolTip(
        plainTip(tr("Before this period agencies owe no reports, and no light is judged by them")));
    m_firstPeriod->setMaximumWidth(fontMetrics().horizontalAdvance(u'国') * 12);
    m_preamble->setTabChangesFocus(true);
    m_preamble->setMinimumHeight(fontMetrics().lineSpacing() * 2 + unit(this) * 2);
    m_split->setObjectName(u"import.split"_s);
    m_split->setToolTip(plainTip(tr("Split by sentence, or whole again: Ctrl+Shift+K")));
    m_removeTask->setObjectName(u"import.removeTask"_s);
    m_removeTask->setText(tr("Leave out"));
    m_removeTask->setToolTip(plainTip(tr("Takes it out of the import; Ctrl+Z brings it back")));
}

/// Number and title stand in one line: what is below it is seen in a small window too.
QWidget *ReviewForm::buildText()
{
    auto *row = new QHBoxLayout(m_textRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_split, 0, Qt::AlignTop);
    row->addWidget(m_removeTask, 0, Qt::AlignTop);
    return m_textRow;
}

QWidget *ReviewForm::buildDeadline()
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

QWidget *ReviewForm::buildYear()
{
    auto *row = new QHBoxLayout(m_yearRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_year);
    row->addSpacing(unit(this));
    auto *label = new PlainLabel(tr("Reports from"), m_yearRow);
    label->setBuddy(m_firstPeriod);
    row->addWidget(label);
    row->addWidget(m_firstPeriod);
    row->addStretch(1);
    return m_yearRow;
}

void ReviewForm::layOut()
{
    m_layout->addRow(tr("Text"), buildText());
    m_layout->addRow(tr("Heading"), m_heading);
    m_layout->addRow(tr("Year"), buildYear());
    m_foldedPreamble = new FoldedText(m_preamble, this);
    m_layout->addRow(tr("Preamble"), m_foldedPreamble);
    m_layout->addRow(QString(), m_tools);
    m_layout->addRow(tr("Responsible agencies"), m_parties);
    m_layout->addRow(tr("Deadline"), buildDeadline());
    m_layout->addRow(tr("Responsible leaders"), m_leaders);
    m_layout->addRow(QString(), m_why);
}

void ReviewForm::watch()
{
    const auto edit = [this](auto operation) {
        if (!m_showing)
            m_holder.edit(operation);
    };
    connect(m_number, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ImportReview &review) { return setNumber(review, m_node, text.trimmed()); });
    });
    connect(m_heading, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ImportReview &review) { return setHeading(review, m_node, text.trimmed()); });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, edit] {
        const QString text = m_text->paragraph();
        edit([&](ImportReview &review) {
            return m_node.isValid() ? setText(review, m_node, text) : setTitle(review, text);
        });
    });
    connect(m_preamble, &QPlainTextEdit::textChanged, this, [this, edit] {
        edit([&](ImportReview &review) { return setPreamble(review, m_preamble->toPlainText()); });
    });
    connect(m_year, &QSpinBox::valueChanged, this,
        [edit](int year) { edit([&](ImportReview &review) { return setYear(review, year); }); });
    connect(m_firstPeriod, &PeriodBox::periodChosen, this, [edit](const Period &period) {
        edit([&](ImportReview &review) { return setFirstPeriod(review, period); });
    });
    connect(m_deadline, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ImportReview &review) { return setDeadline(review, m_node, text); });
    });
    connect(m_split, &QCheckBox::clicked, this, [this, edit](bool on) {
        edit([&](ImportReview &review) {
            return splitTask(review, m_node, on ? Split::Sentences : Split::None);
        });
        fill(); // a task of one sentence stays as it is
    });
    connect(m_leaders, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        edit([&](ImportReview &review) { return setLeaders(review, m_node, namesIn(text)); });
    });
    connect(m_tools, &MeasureTools::nodeWanted, this, &ReviewForm::nodeWanted);
    connect(m_tools, &MeasureTools::removeWanted, this, &ReviewForm::removeChosen);
    connect(m_removeTask, &QToolButton::clicked, this, &ReviewForm::removeChosen);
    connect(m_parties, &PartyEditor::pointed, this, &ReviewForm::partyPointed);
    connect(m_parties, &PartyEditor::heightChanged, this, &ReviewForm::roomWanted);
}

void ReviewForm::setRegister(const AgencyRegister &agencies)
{
    m_parties->setRegister(agencies);
}

void ReviewForm::setToday(QDate today)
{
    m_today = today;
    fill();
}

void ReviewForm::setNode(NodeId node)
{
    m_node = node;
    m_parties->setNode(node);
    fill();
}

void ReviewForm::focusParties()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(m_parties);
    }
    m_parties->begin();
}

int ReviewForm::wantedHeight() const
{
    if (m_parties->isHidden())
        return 0;
    m_layout->activate();
    return m_parties->y() + m_parties->listBottom() + unit(this) / 2;
}

void ReviewForm::focusDeadline()
{
    m_deadline->setFocus();
    m_deadline->selectAll();
}

void ReviewForm::focusText()
{
    const Proposal &plan = m_holder.review().proposal();
    const bool yearOnly = !m_node.isValid() && plan.year == 0 && !plan.title.trimmed().isEmpty();
    (yearOnly ? static_cast<QWidget *>(m_year) : m_text)->setFocus();
}

void ReviewForm::fill()
{
    m_showing = true;
    const ImportReview &review = m_holder.review();
    const NodePlace place = review.placeOf(m_node);
    const ProposedSection *section = place.isSection() ? review.section(m_node) : nullptr;
    const ProposedTask *task = place.isTask() ? review.task(m_node) : nullptr;
    const ProposedMeasure *measure = review.measure(m_node);
    put(m_number, section ? section->number : task ? task->number : QString());
    put(m_heading, task && task->heading ? task->heading->title : QString());
    const QString text = section ? section->title
        : task                   ? task->title
        : measure                ? measure->text
                                 : review.proposal().title;
    m_text->setParagraph(text);
    put(m_preamble, review.proposal().preamble);
    m_year->setValue(review.proposal().year);
    const Period first = review.firstPeriod(m_today);
    if (first.isValid()) {
        m_firstPeriod->setYear(first.year, Plan{}.cycle);
        m_firstPeriod->setPeriod(first);
    }
    m_split->setChecked(splitOf(review, m_node) == Split::Sentences);
    if (namesIn(m_leaders->text()) != (task ? task->leaders : QStringList())) // typing 、 goes on
        m_leaders->setText(task ? task->leaders.join(u'、') : QString());
    m_tools->setNode(m_node);
    showWhy();
    showDeadline();
    showRows();
    m_showing = false;
}

void ReviewForm::showDeadline()
{
    const ProposedTask *task
        = m_holder.review().placeOf(m_node).isTask() ? m_holder.review().task(m_node) : nullptr;
    const ProposedMeasure *measure = m_holder.review().measure(m_node);
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
    setInk(m_deadlineDay, Light::None);
}

/// By which rule this became a task. Only reading makes tasks, so a task without a rule has nothing to tell.
void ReviewForm::showWhy()
{
    const ProposedTask *task
        = m_holder.review().placeOf(m_node).isTask() ? m_holder.review().task(m_node) : nullptr;
    const bool known = task && task->rule != ReadingRule::ByHand;
    m_why->setWords(known ? tr("Why? %1", "the rule").arg(qd::text(task->rule)) : QString());
    setInk(m_why, Light::None);
}

void ReviewForm::showRows()
{
    const ImportReview &review = m_holder.review();
    const ProposedTask *task = review.task(m_node);
    const NodePlace place = review.placeOf(m_node);
    const bool ofTask = place.isTask();
    const bool ofMeasure = place.isMeasure();
    m_number->setVisible(place.isSection() || ofTask);
    m_layout->setRowVisible(m_why, ofTask && !m_why->text().isEmpty());
    m_layout->setRowVisible(m_heading, ofTask && task->heading);
    m_layout->setRowVisible(m_yearRow, !m_node.isValid());
    m_layout->setRowVisible(m_foldedPreamble, !m_node.isValid());
    m_foldedPreamble->showWords();
    m_layout->setRowVisible(m_tools, ofMeasure);
    m_layout->setRowVisible(m_deadlineRow, ofTask || ofMeasure);
    m_split->setVisible(ofTask && !task->text.isEmpty());
    m_layout->setRowVisible(m_parties, ofTask || ofMeasure);
    m_layout->setRowVisible(m_leaders, ofTask);
    if (auto *label = qobject_cast<QLabel *>(m_layout->labelForField(m_textRow)))
        label->setText(ofMeasure    ? tr("Measure")
                : ofTask            ? tr("Task title")
                : !m_node.isValid() ? tr("Plan title")
                                    : tr("Section title"));
    if (auto *label = qobject_cast<QLabel *>(m_layout->labelForField(m_parties)))
        label->setText(ofMeasure ? tr("Own agencies") : tr("Responsible agencies"));
    m_text->setTall(ofMeasure);
    m_removeTask->setVisible(ofTask);
    m_removeTask->setEnabled(review.proposal().taskCount() > 1);
}

bool ReviewForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT deadlinePointed();
    return QWidget::eventFilter(watched, event);
}

void ReviewForm::removeChosen()
{
    const ImportReview &review = m_holder.review();
    const NodeId node = m_node;
    const bool isMeasure = review.placeOf(node).isMeasure();
    NodeId next = review.sibling(node, -1);
    if (!next.isValid())
        next = review.sibling(node, 1);
    const bool gone = m_holder.edit([&](ImportReview &changed) {
        return isMeasure ? removeMeasure(changed, node) : removeTask(changed, node);
    });
    if (gone)
        Q_EMIT nodeWanted(next);
}

} // namespace qd
