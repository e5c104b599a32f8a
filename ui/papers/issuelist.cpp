// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/issuelist.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

IssueList::IssueList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_open(new QToolButton(this))
    , m_print(new QToolButton(this))
    , m_compare(new QToolButton(this))
{
    setObjectName(u"papers.issueList"_s);
    m_list->setObjectName(u"papers.issues"_s);
    m_list->setAccessibleName(tr("Issues of this report"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *title = new PlainLabel(tr("Issued"), this);
    useSectionFont(title);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](QToolButton *button, const QString &name, const QString &text, const QString &tip,
                         void (IssueList::*wanted)(int)) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(plainTip(tip));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, wanted] { Q_EMIT(this->*wanted)(number()); });
    };
    add(m_open, u"papers.issueOpen"_s, tr("Open"), tr("The PDF as it was issued (Enter)"),
        &IssueList::openWanted);
    add(m_print, u"papers.issuePrint"_s, tr("Print again"), tr("The same pages again"),
        &IssueList::printWanted);
    add(m_compare, u"papers.issueCompare"_s, tr("Compare"), tr("What has changed since"),
        &IssueList::compareWanted);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT openWanted(number()); });
    hide();
}

int IssueList::number() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toInt() : 0;
}

void IssueList::setRows(const std::vector<IssueRow> &rows)
{
    const int chosen = number();
    m_list->clear();
    for (const IssueRow &row : rows) {
        const QString day = row.on.toString(u"yyyy-MM-dd"_s);
        auto *item = new QListWidgetItem( // owned by the list
            row.isWithdrawn ? tr("No. %1  %2  withdrawn").arg(QString::number(row.number), day)
                            : tr("No. %1  %2").arg(QString::number(row.number), day),
            m_list);
        item->setData(Qt::UserRole, row.number);
        if (row.number == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    setVisible(!rows.empty());
}

} // namespace qd
