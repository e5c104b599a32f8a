// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencytasks.h"

#include "texts/enumtext.h"
#include "ui/agencies/agencyrow.h"
#include "ui/common/lightdelegate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/common/tableview.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum Column { TitleColumn, LightColumn, DeadlineColumn, MeasuresColumn, ColumnCount };
constexpr int RoleKey = Qt::UserRole + 60;
constexpr std::array roles{Role::Lead, Role::Support, Role::Joint, Role::Responsible};

} // namespace

AgencyTasks::AgencyTasks(Session &session, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setObjectName(u"agencies.tasks"_s);
    setAccessibleName(tr("Tasks of this agency"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Task"), tr("Light"), tr("Deadline"), tr("Measure count")});
    prepareTree(this);
    setItemDelegateForColumn(LightColumn, new LightDelegate(this));
    setRootIsDecorated(false);
    setIndentation(unit(this));
    const int em = fontMetrics().height();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->resizeSection(LightColumn, 4 * em);
    header()->resizeSection(DeadlineColumn, 5 * em);
    header()->resizeSection(MeasuresColumn, 3 * em);
    connect(this, &QTreeWidget::itemActivated, this, &AgencyTasks::open);
}

void AgencyTasks::show(AgencyId agency)
{
    m_agency = agency;
    clear();
    const PlanBook &book = m_session.book();
    const auto tasks
        = agency.isValid() ? tasksOfAgency(book, agency, m_session.day()) : std::vector<AgencyTask>{};
    for (const Role role : roles) {
        QList<QTreeWidgetItem *> items;
        for (const AgencyTask &one : tasks) {
            const Task *task = one.role == role ? book.task(one.task) : nullptr;
            if (!task)
                continue;
            QString title = task->number + task->title;
            if (one.through.isValid())
                title += u' ' + tr("(through %1)").arg(book.agencies().nameOn(one.through, m_session.day()));
            const Verdict verdict = verdictFor(book, *task, agency, m_session.day());
            auto *item = new QTreeWidgetItem(
                {title, text(verdict.light), book.deadlineOf(*task, m_session.day()).phrase,
                    QString::number(one.measures)});
            item->setData(0, IdRole, one.task.value);
            item->setData(LightColumn, LightRole, static_cast<int>(verdict.light));
            item->setToolTip(LightColumn, plainTip(text(verdict, book.agencies())));
            item->setTextAlignment(MeasuresColumn, Qt::AlignRight | Qt::AlignVCenter);
            items << item;
        }
        if (items.isEmpty())
            continue;
        auto *group = new QTreeWidgetItem(this, {tr("%1 (%2)").arg(text(role)).arg(items.size())});
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        group->setFont(0, bold);
        group->setData(0, RoleKey, QString(key(role)));
        group->setFirstColumnSpanned(true);
        group->addChildren(items);
    }
    if (topLevelItemCount() == 0) {
        auto *none = new QTreeWidgetItem(this,
            {m_session.hasPlan() ? tr("No task of the open plan names this agency.")
                                 : tr("No plan is open.")});
        none->setFirstColumnSpanned(true);
        none->setFlags(Qt::NoItemFlags);
    }
    expandAll();
}

void AgencyTasks::open(QTreeWidgetItem *item)
{
    if (const qint64 task = item->data(0, IdRole).toLongLong(); task > 0)
        Q_EMIT m_session.pageWanted(u"tasks"_s, {{u"task"_s, task}});
    else if (const QString role = item->data(0, RoleKey).toString(); !role.isEmpty())
        Q_EMIT m_session.pageWanted(u"tasks"_s, {{u"agency"_s, m_agency.value}, {u"role"_s, role}});
}

} // namespace qd
