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
}

QAction *SupervisionPage::action(
    const QString &name, const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"supervision.new."_s + name);
    action->setData(name);
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    action->setIconText(QString(text).remove(mnemonic)); // on buttons
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        plainTip(key.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText))));
    addAction(action);
    return action;
}

void SupervisionPage::makeActions()
{
    m_new = {
        action(u"reminder"_s, tr("&Remind"), QKeySequence::New,
            tr("Remind agencies; those that are late are ticked already")),
        action(u"instruction"_s, tr("&Instruction"), {}, tr("Record an instruction of a leader")),
        action(u"extension"_s, tr("&Extension"), {}, tr("Ask for another deadline, or grant it")),
        action(u"adjustment"_s, tr("&Adjustment"), {},
            tr("Another wording of a measure; the former one is kept")),
        action(u"termination"_s, tr("&Termination"), {}, tr("End measures before they are done")),
        action(u"closeOut"_s, tr("&Close out"), {}, tr("Close out one or several measures in one step")),
        action(u"reopening"_s, tr("Re-&open"), {}, tr("Take up measures again that were finished")),
        action(u"extraTask"_s, tr("Task of the &year"), {}, tr("A task that came during the year")),
        action(u"contact"_s, tr("Co&ntact"), {}, tr("Record a contact with an agency")),
        action(u"sealedCopy"_s, tr("&Sealed copy"), {}, tr("The sealed copy of an agency's reports came in")),
    };
    m_steps = {
        action(u"answer"_s, tr("Ans&wer"), {}, tr("What the agency said to the reminder")),
        action(u"followUp"_s, tr("&Follow-up"), {}, tr("What was done on the instruction")),
        action(u"decision"_s, tr("&Decide"), {}, tr("Grant or refuse the extension")),
        action(u"correction"_s, tr("Correct…"), Qt::Key_F2, tr("Correct the words of the act")),
        action(u"remove"_s, tr("De&lete"), QKeySequence::Delete,
            tr("Delete an act that was entered by mistake")),
    };
    m_clearFilter->setObjectName(u"supervision.clear"_s);
}

void SupervisionPage::addButtons(QBoxLayout *row, const QList<QAction *> &actions)
{
    for (QAction *one : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(one);
        button->setObjectName(one->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
}

QWidget *SupervisionPage::buildList()
{
    m_table->setObjectName(u"supervision.table"_s);
    m_table->setAccessibleName(tr("Acts of the office"));
    m_table->setModel(m_proxy);
    prepareTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActTableModel::Day, Qt::DescendingOrder);
    const int em = fontMetrics().horizontalAdvance(u'国');
    const double widths[ActTableModel::ColumnCount] = {6.5, 6, 11, 7, 18, 6.5, 6};
    for (int i = 0; i < ActTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, static_cast<int>(widths[i] * em));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ActTableModel::Words, QHeaderView::Stretch);
    m_table->addActions(m_steps);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    return m_lists;
}

QWidget *SupervisionPage::buildSide()
{
    m_panel = new ActPanel(m_session, m_steps, m_side);
    m_side->addWidget(m_panel);
    m_sideTitle->setObjectName(u"supervision.sideTitle"_s);
    useSectionFont(m_sideTitle);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(unit(this), 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_sideTitle);
    layout->addWidget(m_side, 1);
    side->setMinimumWidth(30 * unit(this));
    return side;
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
    connect(m_clearFilter, &QAction::triggered, m_filter, &ActFilterBar::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        closeForm();
        showCurrent();
    });
    connect(m_forms, &ActForms::saved, this, [this] {
        closeForm();
        if (m_model->rowCount() > 0) // the one that came last
            select(ActId{m_model->at(m_model->rowCount() - 1).id});
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

void SupervisionPage::open(const QVariantMap &arguments)
{
    if (m_stale)
        refresh();
    const auto number = [&](const QString &key) { return arguments.value(key).toLongLong(); };
    if (const QString form = arguments.value(u"form"_s).toString(); !form.isEmpty()) {
        if (const ActId act{number(u"act"_s)}; act.isValid())
            select(act);
        openForm(
            form, {{number(u"task"_s)}, {number(u"measure"_s)}, {number(u"agency"_s)}, {number(u"act"_s)}});
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
    form->begin(about);
    m_side->setCurrentWidget(form);
    m_sideTitle->setText(form->title());
    form->startFocus();
}

void SupervisionPage::closeForm()
{
    m_side->setCurrentWidget(m_panel);
    m_sideTitle->setText(tr("Act"));
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
            m_new.front());
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
