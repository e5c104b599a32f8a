// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaymenus.h"

#include "ui/common/roles.h"
#include "ui/common/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QTableView>

#include <functional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Actions of a table that lead from its current row to a page.
class RowMenu final
{
    Q_DECLARE_TR_FUNCTIONS(qd::RowMenu)
public:
    RowMenu(QTableView *table, Session &session)
        : m_table(table)
        , m_session(session)
    {
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
    }

    void add(const char *name, const QString &text, const QString &page,
        const std::function<QVariantMap(const QModelIndex &)> &arguments)
    {
        auto *action = new QAction(text, m_table);
        action->setObjectName(m_table->objectName() + u'.' + QLatin1String(name));
        const auto copies = m_table->actions();
        m_table->insertAction(copies.isEmpty() ? nullptr : copies.last(), action); // Copy stays the last
        action->setEnabled(false);
        QTableView *table = m_table;
        Session &session = m_session;
        QObject::connect(action, &QAction::triggered, table, [table, &session, page, arguments] {
            Q_EMIT session.pageWanted(page, arguments(table->currentIndex().siblingAtColumn(0)));
        });
        QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, action,
            [table, action] { action->setEnabled(table->selectionModel()->hasSelection()); });
    }

private:
    QTableView *m_table;
    Session &m_session;
};

} // namespace

void offerForMeasures(QTableView *table, Session &session)
{
    RowMenu menu(table, session);
    menu.add("show", RowMenu::tr("Show the &task"), u"tasks"_s,
        [](const QModelIndex &row) { return QVariantMap{{u"measure"_s, row.data(IdRole)}}; });
    menu.add("enter", RowMenu::tr("Enter its &report"), u"entry"_s, [](const QModelIndex &row) {
        return QVariantMap{{u"agency"_s, row.data(AgencyRole)}, {u"measure"_s, row.data(IdRole)},
            {u"unreportedOnly"_s, false}};
    });
    menu.add("deadline", RowMenu::tr("Set its &deadline"), u"tasks"_s, [](const QModelIndex &row) {
        return QVariantMap{{u"measure"_s, row.data(IdRole)}, {u"edit"_s, u"deadline"_s}};
    });
    menu.add("agencyTasks", RowMenu::tr("All tasks of the &agency"), u"tasks"_s,
        [](const QModelIndex &row) { return QVariantMap{{u"agency"_s, row.data(AgencyRole)}}; });
}

void offerForAgencies(QTableView *table, Session &session)
{
    RowMenu menu(table, session);
    menu.add("enter", RowMenu::tr("Enter &reports"), u"entry"_s, [](const QModelIndex &row) {
        return QVariantMap{{u"agency"_s, row.data(IdRole)}, {u"unreportedOnly"_s, true}};
    });
    menu.add("lacking", RowMenu::tr("What it has &not reported"), u"tasks"_s, [](const QModelIndex &row) {
        return QVariantMap{{u"agency"_s, row.data(IdRole)}, {u"unreported"_s, true}};
    });
    menu.add("tasks", RowMenu::tr("All its &tasks"), u"tasks"_s,
        [](const QModelIndex &row) { return QVariantMap{{u"agency"_s, row.data(IdRole)}}; });
    menu.add("card", RowMenu::tr("&Liaison and phone"), u"agencies"_s,
        [](const QModelIndex &row) { return QVariantMap{{u"agency"_s, row.data(IdRole)}}; });
}

} // namespace qd
