// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasksdesk.h"

#include <QSplitter>
#include <QSplitterHandle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Where the details of a task stand: beside the tree, or below it in a narrow window.
class TestDetailPlace final : public QObject
{
    Q_OBJECT

    struct Parts {
        explicit Parts(const TasksDesk &desk)
            : splitter(named<QSplitter>(desk.page.get(), u"tasks.splitter"_s))
            , details(namedWidget(desk.page.get(), u"tasks.details"_s))
            , tree(desk.view)
        {
        }
        bool isBelow() const
        {
            QTest::qWait(20); // laid out
            const QPoint from = tree->mapToGlobal(QPoint(0, tree->height()));
            return details->mapToGlobal(QPoint()).y() >= from.y();
        }
        QSplitter *splitter;
        QWidget *details;
        QWidget *tree;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theDetailsGoBelowInANarrowWindowAndComeBack()
    {
        TasksDesk desk;
        const Parts parts(desk);
        QVERIFY(!parts.isBelow());
        const int beside = parts.tree->width();
        desk.page->resize(760, 900); // half of a screen
        QVERIFY(parts.isBelow());
        QVERIFY(parts.tree->width() > 700);
        QVERIFY(parts.details->height() >= 300);
        desk.page->resize(1180, 680);
        QVERIFY(!parts.isBelow());
        QCOMPARE(parts.tree->width(), beside);
    }

    void aNarrowWindowThatIsShortKeepsThemBeside()
    {
        TasksDesk desk;
        const Parts parts(desk);
        desk.page->resize(780, 390); // a small screen at 150 %
        QVERIFY(!parts.isBelow());
    }

    void eachPlaceRemembersItsShares()
    {
        QList<int> left;
        {
            TasksDesk desk;
            const Parts parts(desk);
            desk.page->resize(760, 900);
            QVERIFY(parts.isBelow());
            const QList<int> before = parts.splitter->sizes();
            QWidget *handle = parts.splitter->handle(1);
            const QPoint at = handle->rect().center();
            QTest::mousePress(handle, Qt::LeftButton, {}, at);
            QTest::mouseMove(handle, at + QPoint(0, 60));
            QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(0, 60));
            left = parts.splitter->sizes();
            QVERIFY(left.first() > before.first());
        }
        TasksDesk desk;
        const Parts parts(desk);
        QVERIFY(!parts.isBelow());
        desk.page->resize(760, 900);
        QVERIFY(parts.isBelow());
        QCOMPARE(parts.splitter->sizes(), left);
    }
};

QTEST_MAIN(TestDetailPlace)
#include "tst_detailplace.moc"
