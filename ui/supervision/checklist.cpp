// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/checklist.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

CheckList::CheckList(const QString &name, const QString &emptyWords, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Filter"), this))
    , m_list(new QListWidget(this))
    , m_count(new PlainLabel(this))
    , m_emptyWords(emptyWords)
{
    m_list->setObjectName(name);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(15 * unit(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_search->setObjectName(name + u".search"_s);
    m_count->setObjectName(name + u".count"_s);
    auto *all = new QToolButton(this);
    all->setObjectName(name + u".all"_s);
    all->setText(tr("All / none"));
    all->setToolTip(plainTip(tr("Tick all lines that are shown, or none of them")));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this));
    row->addWidget(m_search, 1);
    row->addWidget(all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_list);
    connect(m_search, &SearchField::searchChanged, this, &CheckList::narrow);
    connect(all, &QToolButton::clicked, this, &CheckList::tickAll);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::settle);
    connect(m_list, &QListWidget::currentRowChanged, this, &CheckList::currentChanged);
}

void CheckList::setLines(const std::vector<Line> &lines)
{
    m_quiet = true;
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setToolTip(plainTip(line.text));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(line.checked ? Qt::Checked : Qt::Unchecked);
    }
    m_quiet = false;
    narrow(m_search->text().trimmed());
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    settle();
}

std::vector<int> CheckList::checked() const
{
    std::vector<int> places;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            places.push_back(i);
    }
    return places;
}

int CheckList::current() const
{
    return m_list->currentRow();
}

int CheckList::size() const
{
    return m_list->count();
}

void CheckList::narrow(const QString &words)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(
            !words.isEmpty() && !m_list->item(i)->text().contains(words, Qt::CaseInsensitive));
}

void CheckList::tickAll()
{
    bool all = true;
    for (int i = 0; i < m_list->count(); ++i)
        all = all && (m_list->item(i)->isHidden() || m_list->item(i)->checkState() == Qt::Checked);
    m_quiet = true;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden())
            m_list->item(i)->setCheckState(all ? Qt::Unchecked : Qt::Checked);
    }
    m_quiet = false;
    settle();
}

void CheckList::settle()
{
    if (m_quiet)
        return;
    m_count->setText(m_list->count() == 0 ? m_emptyWords
                                          : tr("%1 of %2 ticked").arg(checked().size()).arg(m_list->count()));
    Q_EMIT changed();
}

} // namespace qd
