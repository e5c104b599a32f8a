// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaylist.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/tableview.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

TodayList::TodayList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_heading(new PlainLabel(this))
    , m_head(new QHBoxLayout)
{
    setObjectName(name + u"List"_s);
    m_heading->setObjectName(name + u"Heading"_s);
    useSectionFont(m_heading);
    auto *close = new QToolButton(this);
    close->setObjectName(name + u"Close"_s);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(plainTip(tr("Hides the list (Esc)")));
    close->setAccessibleName(tr("Hides the list (Esc)"));
    connect(close, &QToolButton::clicked, this, &TodayList::fold);
    m_head->setSpacing(unit(this));
    m_head->addWidget(m_heading, 1);
    m_head->addWidget(close);
    m_table->setObjectName(name);
    prepareTable(m_table);
    m_table->setSortingEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_head);
    layout->addWidget(m_table, 1);
    hide();
}

void TodayList::setRows(QAbstractItemModel *rows)
{
    auto *sorted = new QSortFilterProxyModel(m_table);
    sorted->setSortRole(SortRole);
    sorted->setSourceModel(rows);
    m_table->setModel(sorted);
}

void TodayList::addButton(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    m_head->insertWidget(m_head->count() - 1, button);
    setTabOrder(button, m_head->itemAt(m_head->count() - 1)->widget());
}

void TodayList::setOpen(bool open)
{
    open = open && mayOpen();
    if (open == !isHidden())
        return;
    setVisible(open);
    Q_EMIT shownChanged(open);
    if (open)
        m_table->setFocus();
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        fold();
    else
        QWidget::keyPressEvent(event);
}

} // namespace qd
