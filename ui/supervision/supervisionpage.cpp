// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/supervisionpage.h"

#include "domain/counts/supervisioncounts.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/common/tableview.h"
#include "ui/supervision/actfilterbar.h"
#include "ui/supervision/actforms.h"
#include "ui/supervision/actpanel.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

SupervisionPage::SupervisionPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ActTableModel(this))
    , m_proxy(new ActProxy(*m_model, this))
    , m_filter(new ActFilterBar(this))
    , m_counts(new PlainLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_lists(new QStackedWidget(this))
    , m_sideTitle(new PlainLabel(this))
    , m_side(new QStackedWidget(this))
    , m_forms(new ActForms(session, m_side))
    , m_splitter(new QSplitter(this))
    , m_clearFilter(new QAction(tr("Clear filter"), this))
    , m_remindFirst(new QAction(tr("Remind who is late"), this))
{
    setObjectName(u"supervision"_s);
    makeActions();
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    m_counts->setObjectName(u"supervision.counts"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * unit(this));
    head->addWidget(heading);
    head->addWidget(m_counts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(this));
    addButtons(buttons, m_new);
    buttons->addStretch();
    m_splitter->setObjectName(u"supervision.splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({640, 340});
    rememberSplit(m_splitter);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addLayout(head);
    layout->addLayout(buttons);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    connectParts();
    closeForm();
}

void SupervisionPage::connectParts()
{
    for (QAction *one : std::as_const(m_new)) {
        connect(one, &QAction::triggered, this, [this, one] {
            const Act *act = m_session.book().act(current());
            ActForm::About about;
            if (act && one->data() != "reminder"_L1
                && one->data() != "extraTask"_L1) // the late ones are asked of all
                about = {
                    one->data() == "closeOut"_L1 ? TaskId{} : act->taskId, act->measureId, act->agencyId, {}};
            if (one->data() == "termination"_L1 || one->data() == "reopening"_L1)
                about.task = {};
            openForm(one->data().toString(), about);
        });
    }
    for (QAction *one : std::as_const(m_steps)) {
        if (one->data() == "remove"_L1)
            connect(one, &QAction::triggered, this, &SupervisionPage::remove);
        else
            connect(one, &QAction::triggered, this, [this, one] { step(one->data().toString()); });
    }
    connect(m_filter, &ActFilterBar::changed, this, &SupervisionPage::applyFilter);
    connect(m_filter->words(), &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_remindFirst, &QAction::triggered, m_new.front(), &QAction::trigger);
    connect(m_clearFilter, &QAction::triggered, m_filter, &ActFilterBar::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        closeForm();
        showCurrent();
    });
    connect(m_forms, &ActForms::saved, this, [this] {
        closeForm();
        if (m_model->rowCount() > 0) // the one that came last
            select(ActId{m_model->at(m_model->rowCount() - 1).id});
        begin(); // else the focus falls to whatever stands behind the form that went
    });
    connect(m_forms, &ActForms::left, this, [this] {
        closeForm();
        begin();
    });
    connect(&m_session, &Session::planOpened, this, [this] {
        closeForm();
        m_forms->forgetLists();
        m_stale = true;
        if (isVisible())
            refresh();
    });
    const auto stale = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&m_session, &Session::changed, this, stale);
    connect(&m_session, &Session::periodChanged, this, stale);
}

QString SupervisionPage::title() const
{
    return tr("Supervision");
}

QLineEdit *SupervisionPage::filterField() const
{
    return m_filter->words();
}

QDate SupervisionPage::day() const
{
    return m_session.isDayChosen() ? m_session.day() : m_session.today();
}

void SupervisionPage::begin()
{
    if (m_lists->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_empty->setFocus();
}

bool SupervisionPage::save()
{
    auto *form = qobject_cast<ActForm *>(m_side->currentWidget());
    return !form || form->save();
}

bool SupervisionPage::mayClose()
{
    m_forms->flush();
    return true;
}

void SupervisionPage::open(const QVariantMap &arguments)
{
    if (m_stale)
        refresh();
    const auto number = [&](const QString &key) { return arguments.value(key).toLongLong(); };
    if (const QString form = arguments.value(u"form"_s).toString(); !form.isEmpty()) {
        if (const ActId act{number(u"act"_s)}; act.isValid())
            select(act);
        openForm(
            form, {{number(u"task"_s)}, {number(u"measure"_s)}, {number(u"agency"_s)}, {number(u"act"_s)}, arguments.value(u"to"_s).toDate()});
        return;
    }
    m_filter->choose(arguments);
    if (const ActId act{number(u"act"_s)}; act.isValid())
        select(act);
    begin();
}

void SupervisionPage::openForm(const QString &key, const ActForm::About &about)
{
    ActForm *form = m_forms->form(key);
    if (!form || !m_session.hasPlan())
        return;
    form->open(about);
    m_side->setCurrentWidget(form);
    m_sideTitle->setText(form->title());
    m_sideTitle->show();
    form->startFocus();
}

void SupervisionPage::closeForm()
{
    m_side->setCurrentWidget(m_panel);
    m_sideTitle->hide(); // the act has its own heading
}

void SupervisionPage::step(const QString &key)
{
    openForm(key, {{}, {}, {}, current()});
}

void SupervisionPage::remove()
{
    if (m_session.accept(removeAct(m_session.workspace(), current())))
        m_session.tellDone(tr("The act is deleted."));
}

ActId SupervisionPage::current() const
{
    return ActId{m_table->currentIndex().data(IdRole).toLongLong()};
}

void SupervisionPage::select(ActId act)
{
    const int row = m_model->rowOf(act.value);
    if (row < 0)
        return;
    QModelIndex place = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!place.isValid()) { // the filter hides it
        m_filter->clear();
        place = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
}

void SupervisionPage::refresh()
{
    m_stale = false;
    m_filter->setBook(m_session.book(), m_session.today());
    m_model->replaceRows(actLines(m_session.book(), day()));
    applyFilter();
}

void SupervisionPage::applyFilter()
{
    m_proxy->choose(m_filter->choice());
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_empty->set(tr("No acts yet"),
            tr("Reminders, instructions, extensions, close-outs: what the office does in the course of the "
               "year stands here."),
            m_remindFirst);
    else
        m_empty->set(tr("Nothing matches"), tr("No act matches this filter. Clear it to see all of them."),
            m_clearFilter);
    const bool empty = m_proxy->rowCount() == 0;
    m_lists->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_filter->setEnabled(!none);
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    showCounts();
    showCurrent();
}

void SupervisionPage::showCounts()
{
    std::array<int, 5> counts{};
    for (const ActLine &line : m_model->rows()) {
        counts[0] += line.standing == ActStanding::Open || line.standing == ActStanding::Overdue ? 1 : 0;
        counts[1] += line.standing == ActStanding::Overdue ? 1 : 0;
        counts[2] += line.standing == ActStanding::Waiting ? 1 : 0;
        counts[3] += line.standing == ActStanding::Unanswered ? 1 : 0;
    }
    QStringList words{tr("%1 acts").arg(m_model->rowCount())};
    if (counts[0] > 0)
        words << (counts[1] > 0
                ? tr("%1 instructions not settled, %2 of them overdue").arg(counts[0]).arg(counts[1])
                : tr("%1 instructions not settled").arg(counts[0]));
    if (counts[2] > 0)
        words << tr("%1 extensions to be decided").arg(counts[2]);
    if (counts[3] > 0)
        words << tr("%1 reminders not answered").arg(counts[3]);
    m_counts->setText(words.join(u" · "_s));
    m_counts->setVisible(m_session.hasPlan());
}

void SupervisionPage::showCurrent()
{
    settle();
    m_panel->show(current(), day());
}

void SupervisionPage::settle()
{
    const bool writable = !m_session.workspace().isReadOnly() && m_session.hasPlan();
    const Act *act = m_session.book().act(current());
    for (QAction *one : std::as_const(m_new))
        one->setEnabled(writable);
    m_remindFirst->setEnabled(writable);
    const auto possible = [&](const QString &key) {
        if (!act || !writable)
            return false;
        if (key == "answer"_L1)
            return act->kind == ActKind::Reminder;
        if (key == "followUp"_L1)
            return act->kind == ActKind::Instruction;
        if (key == "decision"_L1)
            return act->kind == ActKind::Extension
                && actStandingOf(m_session.book(), *act, m_session.today()) == ActStanding::Waiting;
        if (key == "remove"_L1)
            return m_session.book().actsAfter(act->id).empty();
        return true;
    };
    for (QAction *one : std::as_const(m_steps))
        one->setEnabled(possible(one->data().toString()));
}

void SupervisionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace qd
