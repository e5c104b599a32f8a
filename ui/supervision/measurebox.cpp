// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/measurebox.h"

#include "base/textcompare.h"
#include "domain/plan/planbook.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int taskRole = Qt::UserRole;
constexpr int measureRole = Qt::UserRole + 1;
constexpr qsizetype longestWords = 60;

QString withNumber(const QString &number, const QString &words)
{
    return (number.isEmpty() ? QString() : number + u' ') + cutShort(words.simplified(), longestWords);
}

} // namespace

QString taskLine(const PlanBook &book, TaskId id)
{
    const Task *task = book.task(id);
    return task ? withNumber(task->number, task->title.isEmpty() ? task->text : task->title) : QString();
}

QString measureLine(const PlanBook &book, MeasureId id)
{
    const Measure *measure = book.measure(id);
    if (!measure)
        return {};
    const Task *task = book.task(measure->taskId);
    if (task && book.measuresOf(task->id).size() == 1 && !task->title.isEmpty())
        return taskLine(book, task->id);
    return withNumber(book.numberOf(*measure), measure->text.isEmpty() && task ? task->title : measure->text);
}

MeasureBox::MeasureBox(With with, QWidget *parent)
    : QComboBox(parent)
    , m_with(with)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &MeasureBox::settleText);
    lineEdit()->setPlaceholderText(tr("Choose a measure: type its number or words"));
}

void MeasureBox::setBook(const PlanBook &book)
{
    const TaskId chosenTask = task();
    const MeasureId chosenMeasure = measure();
    const QSignalBlocker quiet(this);
    clear();
    for (const Task *one : book.tasks()) {
        const auto measures = book.measuresOf(one->id);
        const bool whole = m_with == With::TasksToo;
        if (whole) {
            addItem(taskLine(book, one->id));
            setItemData(count() - 1, one->id.value, taskRole);
        }
        if (whole && measures.size() < 2)
            continue;
        for (const Measure *of : measures) {
            addItem((whole ? u"　"_s : QString()) + measureLine(book, of->id));
            setItemData(count() - 1, one->id.value, taskRole);
            setItemData(count() - 1, of->id.value, measureRole);
        }
    }
    choose(chosenTask, chosenMeasure);
}

TaskId MeasureBox::task() const
{
    return TaskId{currentData(taskRole).toLongLong()};
}

MeasureId MeasureBox::measure() const
{
    return MeasureId{currentData(measureRole).toLongLong()};
}

void MeasureBox::choose(TaskId task, MeasureId measure)
{
    int found = measure.isValid() ? findData(measure.value, measureRole) : -1;
    if (found < 0 && task.isValid())
        found = findData(task.value, taskRole); // the task, or the first of its measures
    setCurrentIndex(found);
    if (found < 0)
        setEditText({});
}

void MeasureBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) // the list of what fits is open
        settleText();
    QComboBox::focusOutEvent(event);
}

/// Of what was typed the first entry that has it; what no entry has falls back to what is chosen.
void MeasureBox::settleText()
{
    const QString typed = currentText();
    if (typed.trimmed().isEmpty()) {
        setCurrentIndex(-1);
        return;
    }
    if (typed == itemText(currentIndex()))
        return;
    const int place = findText(typed, Qt::MatchFixedString);
    const int first = place >= 0 ? place : findText(typed.trimmed(), Qt::MatchContains);
    if (first >= 0)
        setCurrentIndex(first);
    setEditText(currentIndex() >= 0 ? itemText(currentIndex()) : QString());
}

} // namespace qd
