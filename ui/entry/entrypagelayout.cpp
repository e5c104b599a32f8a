// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/agencybox.h"
#include "ui/common/buttons.h"
#include "ui/common/colors.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/entry/dutyheader.h"
#include "ui/entry/entryform.h"
#include "ui/entry/entrylistmodel.h"
#include "ui/entry/entrypage.h"
#include "ui/entry/entryrowdelegate.h"
#include "ui/entry/lastreport.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the entry page is put together.
namespace qd
{

EntryPage::EntryPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_agency(new AgencyBox(this))
    , m_period(new PeriodBox(this))
    , m_unreportedOnly(new QCheckBox(tr("Only not reported"), this))
    , m_count(new PlainLabel(this))
    , m_model(new EntryListModel(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_duty(new DutyHeader(this))
    , m_message(new PlainLabel(this))
    , m_form(new EntryForm(this))
    , m_lastReport(new LastReport(this))
    , m_note(new PlainLabel(this))
    , m_discard(new QPushButton(tr("Discard unsaved text"), this))
    , m_nextAgency(new QPushButton(this))
    , m_save(primaryButton(tr("Save and next"), this))
    , m_saveAction(new QAction(tr("&Save and next"), this))
    , m_importAction(new QAction(tr("Import a plan…"), this))
    , m_keeper(new UnsavedKeeper(session, this))
{
    setObjectName(u"entry"_s);
    buildActions();
    auto *title = new PlainLabel(this->title(), this);
    useTitleFont(title);
    auto *work = new QSplitter(Qt::Horizontal, this);
    work->setChildrenCollapsible(false);
    work->addWidget(buildList());
    work->addWidget(buildMiddle());
    work->addWidget(m_lastReport);
    work->setStretchFactor(0, 3);
    work->setStretchFactor(1, 6);
    work->setStretchFactor(2, 3);
    work->setSizes({300, 600, 280}); // shares, until the person drags them
    work->setObjectName(u"entry.work"_s);
    rememberSplit(work);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(title);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    watch();
    rebuild();
}

void EntryPage::buildActions()
{
    m_saveAction->setObjectName(u"entry.saveAction"_s);
    m_saveAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_saveAction);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_form);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &EntryPage::leaveForm);
}

QWidget *EntryPage::buildHead()
{
    m_agency->setObjectName(u"entry.agency"_s);
    m_agency->setAccessibleName(tr("Agency"));
    m_agency->setToolTip(plainTip(tr("Type a part of the name or its pinyin initials")));
    m_agency->setMinimumContentsLength(14);
    m_period->setObjectName(u"entry.period"_s);
    m_period->setAccessibleName(tr("Period"));
    m_unreportedOnly->setObjectName(u"entry.unreportedOnly"_s);
    m_count->setObjectName(u"entry.count"_s);
    useSectionFont(m_count);
    m_nextAgency->setObjectName(u"entry.nextAgency"_s);
    m_nextAgency->hide();
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_agency);
    layout->addWidget(m_period);
    layout->addWidget(m_unreportedOnly);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_nextAgency);
    return head;
}

QWidget *EntryPage::buildList()
{
    m_list->setObjectName(u"entry.list"_s);
    m_list->setAccessibleName(tr("Measures due"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 16);
    return m_list;
}

QWidget *EntryPage::buildMiddle()
{
    m_message->setObjectName(u"entry.message"_s);
    m_message->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, lightColor(Light::Red, palette()));
    m_message->setPalette(colors);
    m_message->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(unit(this), 0, unit(this), 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_duty);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    middle->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 57);
    m_lastReport->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 13);
    return middle;
}

QWidget *EntryPage::buildFoot()
{
    m_note->setObjectName(u"entry.note"_s);
    m_note->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    m_note->setPalette(colors);
    m_discard->setObjectName(u"entry.discard"_s);
    m_discard->hide();
    m_save->setObjectName(u"entry.save"_s);
    m_save->setToolTip(
        plainTip(tr("Saves this report and goes to the next one not reported yet: Ctrl+Enter")));
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    return foot;
}

} // namespace qd
