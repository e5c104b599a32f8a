// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/lastreport.h"

#include "texts/enumtext.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

LastReport::LastReport(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel(this))
    , m_none(new PlainLabel(tr("No earlier report of this agency on this measure."), this))
    , m_takeAll(new QPushButton(tr("Carry all over"), this))
{
    m_head->setObjectName(u"entry.lastPeriod"_s);
    useSectionFont(m_head);
    m_head->setWordWrap(true);
    m_none->setWordWrap(true);
    m_takeAll->setObjectName(u"entry.carryOver"_s);
    m_takeAll->setToolTip(
        plainTip(tr("Puts every field of the last report into the form; Ctrl+Z in a field takes it back")));
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_takeAll);
    auto *inner = new QWidget(this);
    auto *parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, unit(this), 0);
    parts->setSpacing(unit(this));
    m_parts.push_back(addPart(parts, EntryField::State, u"entry.carryOver.state"_s, tr("Work state")));
    m_parts.push_back(addPart(parts, EntryField::Percent, u"entry.carryOver.percent"_s, tr("Percent done")));
    m_parts.push_back(addPart(parts, EntryField::Text, u"entry.carryOver.text"_s, tr("Progress made")));
    m_parts.push_back(addPart(parts, EntryField::Problem, u"entry.carryOver.problem"_s, tr("Problems")));
    m_parts.push_back(addPart(parts, EntryField::NextStep, u"entry.carryOver.next"_s, tr("Next steps")));
    m_parts.push_back(addPart(parts, EntryField::Remark, u"entry.carryOver.remark"_s, tr("Remark")));
    parts->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"entry.last"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(this), 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(scroll, 1);
    connect(m_takeAll, &QPushButton::clicked, this, &LastReport::takeAllWanted);
    set({}, false);
}

LastReport::Part LastReport::addPart(
    QVBoxLayout *layout, EntryField field, const QString &name, const QString &heading)
{
    Part part{field, new QWidget(this), nullptr, nullptr};
    auto *column = new QVBoxLayout(part.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) / 4);
    auto *head = new QHBoxLayout;
    auto *words = new PlainLabel(heading, part.row);
    setInk(words, Light::None);
    part.take = new QToolButton(part.row);
    part.take->setObjectName(name);
    part.take->setText(tr("Carry over"));
    part.take->setAutoRaise(true);
    useLinkInk(part.take);
    part.take->setAccessibleName(tr("Carry over: %1").arg(heading));
    part.text = new PlainLabel(part.row);
    part.text->setWordWrap(true);
    part.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(words, 1);
    head->addWidget(part.take);
    column->addLayout(head);
    column->addWidget(part.text);
    layout->addWidget(part.row);
    connect(part.take, &QToolButton::clicked, this, [this, field] { Q_EMIT takeWanted(field); });
    return part;
}

QString LastReport::wordsOf(const Progress &report, EntryField field)
{
    switch (field) {
    case EntryField::State:
        return report.blocked ? tr("%1, blocked").arg(text(report.state)) : text(report.state);
    case EntryField::Percent:
        return report.percent ? u"%1%"_s.arg(*report.percent) : QString();
    case EntryField::Text:
        return report.text;
    case EntryField::Problem:
        return report.problem;
    case EntryField::NextStep:
        return report.nextStep;
    case EntryField::Remark:
        return report.remark;
    }
    return {};
}

void LastReport::set(const std::optional<Progress> &report, bool mayTake)
{
    m_head->setText(report ? tr("Last report: %1").arg(text(report->period)) : tr("Last report"));
    m_none->setVisible(!report);
    m_takeAll->setVisible(report && mayTake);
    for (const Part &part : m_parts) {
        const QString words = report ? wordsOf(*report, part.field) : QString();
        part.text->setText(words);
        part.row->setVisible(!words.isEmpty());
        part.take->setVisible(mayTake);
    }
}

} // namespace qd
