// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/dutyheader.h"

#include "texts/enumtext.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/entry/growingedit.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

DutyHeader::DutyHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_text(new GrowingEdit(1, 4, this))
    , m_deadline(new PlainLabel(this))
    , m_light(new PlainLabel(this))
{
    m_title->setObjectName(u"entry.task"_s);
    m_title->setWordWrap(true);
    useSectionFont(m_title);
    m_text->setObjectName(u"entry.measure"_s);
    m_text->setAccessibleName(tr("Text of the measure"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_deadline->setObjectName(u"entry.deadline"_s);
    m_light->setObjectName(u"entry.light"_s);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(unit(this) * 2);
    facts->addWidget(m_deadline);
    facts->addWidget(m_light);
    facts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, unit(this), unit(this));
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(facts);
}

void DutyHeader::set(const PlanBook &book, const Measure &measure, const Verdict &verdict)
{
    const Task *task = book.task(measure.taskId);
    m_title->setText(task ? task->number + task->title : QString());
    m_text->setPlainText(measure.text);
    m_text->setVisible(task && measure.text != task->title);
    const Deadline deadline = book.deadlineOf(measure, verdict.day);
    const QString day = dateText(deadline.date);
    const QString words = deadline.phrase.isEmpty() ? day
        : day.isEmpty() || deadline.phrase == day   ? deadline.phrase
                                                    : tr("%1 (%2)", "phrase, day").arg(deadline.phrase, day);
    const QString line = words.isEmpty() ? tr("No deadline set") : tr("Deadline: %1").arg(words);
    const int most = fontMetrics().horizontalAdvance(u'国') * 25; // a longer one would widen the whole column
    m_deadline->setText(fontMetrics().elidedText(line, Qt::ElideRight, most));
    m_deadline->setToolTip(plainTip(m_deadline->text() == line ? QString() : line));
    m_light->setText(tr("%1 %2: %3", "shape, light, reason")
                         .arg(lightShape(verdict.light), text(verdict.light), text(verdict, book.agencies())));
    setInk(m_light, verdict.light);
}

} // namespace qd
