// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnmemory.h"

#include "ui/common/yieldingcolumns.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd
{

ColumnMemory::ColumnMemory(QAbstractItemView *view, QHeaderView *header)
    : QObject(header)
    , m_view(view)
    , m_header(header)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(300);
    connect(m_rest, &QTimer::timeout, this, &ColumnMemory::store);
    // Deferred once: the page sets its own first widths right after setModel().
    connect(header, &QHeaderView::sectionCountChanged, this, [this](int, int count) {
        if (count > 0 && !m_restored)
            QTimer::singleShot(0, this, &ColumnMemory::restore);
    });
    if (header->count() > 0)
        QTimer::singleShot(0, this, &ColumnMemory::restore);
    const auto changed = [this] {
        if (m_restored)
            m_rest->start();
    };
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionMoved, this, changed);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ColumnMemory::choose);
}

QString ColumnMemory::settingsKey() const
{
    return m_view->objectName().isEmpty() ? QString() : u"columns/"_s + m_view->objectName();
}

void ColumnMemory::restore()
{
    if (m_restored || m_header->count() == 0)
        return;
    m_asDesigned = m_header->saveState();
    const QSettings settings;
    const QByteArray state
        = settingsKey().isEmpty() ? QByteArray() : settings.value(settingsKey()).toByteArray();
    const int count = settings.value(settingsKey() + "_count"_L1).toInt();
    QList<int> stretched; // the state says how wide they were, not that they fill what is left
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->sectionResizeMode(column) == QHeaderView::Stretch)
            stretched << column;
    }
    if (!state.isEmpty() && count == m_header->count()) // another version's columns are not ours
        m_header->restoreState(state);
    for (const int column : stretched)
        m_header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_restored = true;
    // the view fits its columns anew: the state may be that of a wider window
    QCoreApplication::postEvent(m_view, new QResizeEvent(m_view->size(), m_view->size()));
}

void ColumnMemory::store() const
{
    if (settingsKey().isEmpty())
        return;
    // what only left for want of room comes back in a wider window
    const QList<int> yielded = YieldingColumns::yielded(m_header);
    QByteArray state;
    {
        const QSignalBlocker quiet(m_header);
        for (const int column : yielded)
            m_header->setSectionHidden(column, false);
        state = m_header->saveState();
        for (const int column : yielded)
            m_header->setSectionHidden(column, true);
    }
    QSettings settings;
    settings.setValue(settingsKey(), state);
    settings.setValue(settingsKey() + "_count"_L1, m_header->count());
}

void ColumnMemory::choose(const QPoint &at)
{
    QMenu menu(m_header);
    int shown = m_header->count() - m_header->hiddenSectionCount();
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(title.isEmpty() ? tr("Column %1").arg(place + 1) : title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(shown > 1 || m_header->isSectionHidden(column)); // one always stays
        connect(action, &QAction::toggled, this,
            [this, column](bool on) {
                if (on)
                    YieldingColumns::keep(m_header, column);
                m_header->setSectionHidden(column, !on);
            });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as &designed")), &QAction::triggered, this,
        [this] { m_header->restoreState(m_asDesigned); });
    menu.exec(m_header->viewport()->mapToGlobal(at));
}

} // namespace qd
