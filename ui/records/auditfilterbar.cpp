// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/auditfilterbar.h"

#include "base/textcompare.h"
#include "texts/enumtext.h"
#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/flowlayout.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"
#include "ui/common/session.h"
#include "workspace/door/auditreading.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestEntry = 24; // characters of a task in the box

QComboBox *box(const QString &name, const QString &spoken, int characters, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    box->setMaxVisibleItems(20);
    return box;
}

void chooseData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, data.isValid() ? box->findData(data) : 0));
}

} // namespace

AuditFilterBar::AuditFilterBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new SearchField(tr("Filter: a word in the texts"), this))
    , m_task(box(u"records.task"_s, tr("Task"), 12, this))
    , m_agency(new AgencyBox(this))
    , m_who(box(u"records.who"_s, tr("Person"), 6, this))
    , m_kind(box(u"records.kind"_s, tr("Kind of operation"), 7, this))
    , m_first(new DayEdit(tr("from day"), session.today().year(), this))
    , m_last(new DayEdit(tr("until day"), session.today().year(), this))
    , m_clear(new QToolButton(this))
{
    m_search->setObjectName(u"records.search"_s);
    m_search->setToolTip(
        plainTip(tr("Operations with this word in what was there before or after (Ctrl+Shift+F)")));
    m_search->setMinimumWidth(22 * unit(this));
    m_agency->setObjectName(u"records.agency"_s);
    m_agency->setAccessibleName(tr("Agency"));
    m_first->setObjectName(u"records.firstDay"_s);
    m_last->setObjectName(u"records.lastDay"_s);
    for (DayEdit *day : {m_first, m_last})
        day->setFixedWidth(11 * unit(this));
    m_clear->setObjectName(u"records.clearFilter"_s);
    m_clear->setText(tr("Clear filter"));
    m_clear->setAutoRaise(true);
    layOut();
    fill();
    settle();
    connect(m_search, &SearchField::searchChanged, this, &AuditFilterBar::changed);
    connect(m_agency, &AgencyBox::agencyChosen, this, &AuditFilterBar::changed);
    for (QComboBox *one : {m_task, m_who, m_kind})
        connect(one, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changed);
    for (DayEdit *day : {m_first, m_last})
        connect(day, &QLineEdit::textChanged, this, [this, day] {
            if (day->isAcceptable()) // a day half typed is none yet
                changed();
        });
    connect(m_clear, &QToolButton::clicked, this, &AuditFilterBar::clear);
}

void AuditFilterBar::layOut()
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this));
    auto *days = new QWidget(this); // the two stay side by side
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) / 2);
    row->addWidget(m_first);
    row->addWidget(new PlainLabel(u"–"_s, days));
    row->addWidget(m_last);
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_search, m_task, m_agency, m_who, m_kind, days, m_clear})
        flow->addWidget(one);
}

void AuditFilterBar::fill()
{
    m_quiet = true;
    fillTasks();
    m_agency->setRegister(m_session.agencies(), tr("All agencies"));
    fillPeople();
    m_quiet = false;
    settle();
}

void AuditFilterBar::fillTasks()
{
    const QVariant chosen = m_task->currentData();
    m_task->clear();
    m_task->addItem(tr("All tasks"), qint64(0));
    for (const Task *task : m_session.book().tasks()) {
        const QString name
            = (task->number + u' ' + (task->title.isEmpty() ? task->text : task->title)).simplified();
        m_task->addItem(cutShort(name, longestEntry), task->id.value);
        m_task->setItemData(
            m_task->count() - 1, plainTip(cutShort(name, 10 * longestEntry)), Qt::ToolTipRole);
    }
    chooseData(m_task, chosen);
}

void AuditFilterBar::fillPeople()
{
    const QVariant who = m_who->currentData();
    const QVariant kind = m_kind->currentData();
    m_who->clear();
    m_who->addItem(tr("Everybody"));
    const auto people = auditPeople(m_session.workspace());
    if (m_session.accept(people)) {
        for (const QString &name : *people) {
            if (!name.isEmpty()) // what an upgrade made of older rows
                m_who->addItem(name, name);
        }
    }
    m_kind->clear();
    m_kind->addItem(tr("All operations"));
    const auto kinds = auditOperations(m_session.workspace());
    if (m_session.accept(kinds)) {
        for (const OpKind op : *kinds)
            addChoice(m_kind, op, text(op));
    }
    chooseData(m_who, who);
    chooseData(m_kind, kind);
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.text = m_search->text().trimmed();
    filter.task = TaskId{m_task->currentData().toLongLong()};
    filter.agency = m_agency->agency();
    filter.who = m_who->currentData().toString();
    filter.op = chosen<OpKind>(m_kind);
    filter.firstDay = m_first->day();
    filter.lastDay = m_last->day();
    return filter;
}

bool AuditFilterBar::asksForAll() const
{
    const AuditFilter asked = filter();
    return asked.text.isEmpty() && !asked.task.isValid() && !asked.agency.isValid() && asked.who.isEmpty()
        && !asked.op && !asked.firstDay.isValid() && !asked.lastDay.isValid();
}

void AuditFilterBar::clear()
{
    chooseTask({});
}

void AuditFilterBar::chooseTask(TaskId task)
{
    m_quiet = true;
    {
        const QSignalBlocker quiet(m_search); // its own signal would come late, after a rest
        m_search->clear();
    }
    m_first->clear();
    m_last->clear();
    m_agency->setAgency({});
    m_who->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    chooseData(m_task, task.value);
    m_quiet = false;
    changed();
}

QLineEdit *AuditFilterBar::words() const
{
    return m_search;
}

void AuditFilterBar::changed()
{
    if (m_quiet)
        return;
    settle();
    Q_EMIT filterChanged();
}

void AuditFilterBar::settle()
{
    m_clear->setEnabled(!asksForAll() || !m_first->text().isEmpty() || !m_last->text().isEmpty());
}

} // namespace qd
