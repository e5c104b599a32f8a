// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasksdesk.h"
#include "ui/common/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace qd;
using namespace qd::test;

/// What a copy of the tree brings to Excel and Word.
class TestCopyTree final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void noBlanksOfTheTreeStandInACopy()
    {
        TasksDesk desk;
        desk.view->selectAll();
        desk.view->findChild<QAction *>(u"tasks.tree.copy"_s)->trigger();
        const QList<QStringList> cells = pastedCells();
        QCOMPARE(cells.first().value(0), u"序号"_s);
        QCOMPARE(cells.value(1).size(), 1); // the section is one cell, not one and nine empty ones
        QVERIFY(!cells.value(1).first().contains(u"  "_s));
        QVERIFY(!cells.value(1).first().contains(u"项任务"_s)); // counts are for the eye
        const QStringList task = cells.value(2);
        QCOMPARE(task.size(), cells.first().size());
        QCOMPARE(task.value(0), u"(一)"_s);
        int measures = 0;
        for (const QStringList &row : cells) {
            for (const QString &cell : row)
                QCOMPARE(cell, cell.trimmed());
            measures += row.value(0) == u"1"_s || row.value(0) == u"2"_s || row.value(0) == u"3"_s ? 1 : 0;
        }
        QVERIFY(measures >= 5); // the rows below tasks begin in the same column
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(!text.contains(u"\t\n"_s + cells.value(1).first()));
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"colspan=\"%1\">"_s.arg(cells.first().size()) + cells.value(1).first()));
    }

    void whatIsSelectedBelowATaskBringsNoRowOfItsTask()
    {
        TasksDesk desk;
        desk.show(desk.measure(1, 1));
        desk.alsoSelect(desk.measure(1, 2));
        desk.view->findChild<QAction *>(u"tasks.tree.copy"_s)->trigger();
        const QList<QStringList> cells = pastedCells();
        QCOMPARE(cells.size(), 3); // titles and the two
        QCOMPARE(cells[1].value(0), u"1"_s);
        QCOMPARE(cells[2].value(0), u"2"_s);
        QVERIFY(!cells[1].value(1).isEmpty());
    }
};

QTEST_MAIN(TestCopyTree)
#include "tst_copytree.moc"
