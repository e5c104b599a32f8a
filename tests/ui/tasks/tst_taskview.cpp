// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasksdesk.h"
#include "ui/tasks/tree/tasktreemodel.h"

#include <QHoverEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

class TestTaskView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theMouseLeavingWhileTheFilterWorksDoesNoHarm()
    {
        TasksDesk desk;
        auto *tree = named<QTreeView>(desk.page.get(), u"tasks.tree"_s);
        auto *model = desk.page->findChild<TaskTreeModel *>();
        QVERIFY(tree && model);
        const QPoint row = tree->visualRect(tree->model()->index(0, 0)).center();
        const auto hover = [&](QEvent::Type type) {
            QHoverEvent event(type, row, row, row);
            QCoreApplication::sendEvent(tree->viewport(), &event);
        };
        hover(QEvent::HoverMove);
        int sent = 0;
        connect(model, &TaskTreeModel::filterApplied, this, [&] { // as hiding the table does
            ++sent;
            hover(QEvent::HoverLeave);
        });
        named<QLineEdit>(desk.page.get(), u"tasks.search"_s)->setText(u"没有这样的任务"_s);
        QTRY_VERIFY(named<QLabel>(desk.page.get(), u"tasks.counts"_s)->text().contains(u"显示 0 项/0 条"_s));
        QVERIFY(sent > 0);
    }
};

QTEST_MAIN(TestTaskView)
#include "tst_taskview.moc"
