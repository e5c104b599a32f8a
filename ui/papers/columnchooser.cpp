// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/columnchooser.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

ColumnChooser::ColumnChooser(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_reset(new QToolButton(this))
{
    m_list->setObjectName(u"papers.columns"_s);
    m_list->setAccessibleName(tr("Columns of the table"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](QToolButton *button, const QString &name, const QString &text, const QString &tip) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(plainTip(tip));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    };
    add(m_up, u"papers.columnUp"_s, tr("Up"), tr("Further to the left in the table (Alt+Up)"));
    add(m_down, u"papers.columnDown"_s, tr("Down"), tr("Further to the right in the table (Alt+Down)"));
    buttons->addStretch();
    add(m_reset, u"papers.columnsUsual"_s, tr("Usual ones"), tr("The columns this report usually has"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    const auto told = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_list, &QListWidget::itemChanged, this, told);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, told);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setColumns({});
        Q_EMIT changed();
    });
}

void ColumnChooser::setChoices(std::vector<ColumnChoice> choices)
{
    m_choices = std::move(choices);
    setColumns({});
    const int rows = static_cast<int>(std::min<size_t>(std::max<size_t>(m_choices.size(), 1), 10));
    m_list->setFixedHeight(
        rows * std::max(m_list->sizeHintForRow(0), 2 * unit(this)) + 2 * m_list->frameWidth());
}

QStringList ColumnChooser::usual() const
{
    QStringList keys;
    for (const ColumnChoice &choice : m_choices) {
        if (choice.isUsual)
            keys << choice.key;
    }
    return keys;
}

QStringList ColumnChooser::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

QStringList ColumnChooser::columns() const
{
    const QStringList keys = ticked(); // none: a table without columns is none
    return keys == usual() ? QStringList() : keys;
}

void ColumnChooser::setColumns(const QStringList &keys)
{
    m_filling = true;
    m_list->clear();
    const QStringList shown = keys.isEmpty() ? usual() : keys;
    const auto add = [this](const ColumnChoice &choice, bool isTicked) {
        auto *item = new QListWidgetItem(choice.title, m_list); // owned by the list
        item->setData(Qt::UserRole, choice.key);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString &key : shown) {
        const auto found = std::find_if(m_choices.begin(), m_choices.end(),
            [&](const ColumnChoice &choice) { return choice.key == key; });
        if (found != m_choices.end())
            add(*found, true);
    }
    for (const ColumnChoice &choice : m_choices) {
        if (!shown.contains(choice.key))
            add(choice, false);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_filling = false;
}

void ColumnChooser::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_filling = false;
    Q_EMIT changed();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key->modifiers() == Qt::AltModifier) {
            move(by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace qd
