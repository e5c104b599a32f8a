// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdesk.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What a screen reader says of the cells of every table.
class TestSpokenCells final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aCellIsSpokenWithItsColumn_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("view");
        QTest::newRow("today") << u"today"_s << u"today.agencies"_s;
        QTest::newRow("tasks") << u"tasks"_s << u"tasks.tree"_s;
        QTest::newRow("agencies") << u"agencies"_s << u"agencies.table"_s;
    }
    void aCellIsSpokenWithItsColumn()
    {
        QFETCH(QString, page);
        QFETCH(QString, view);
        const WindowDesk desk;
        desk.window->go(page);
        auto *table = named<QAbstractItemView>(desk.window.get(), view);
        const QAbstractItemModel *model = table->model();
        QModelIndex row = model->index(0, 0);
        while (model->rowCount(row) > 0) // a section of the tree is one cell
            row = model->index(0, 0, row);
        QVERIFY(row.isValid());
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QString title = model->headerData(column, Qt::Horizontal).toString().simplified();
            const QString value = cell.data().toString();
            QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                title + u"："_s + (value.isEmpty() ? u"空"_s : value.simplified()));
        }
    }

    void theReaderIsToldIt()
    {
        const WindowDesk desk;
        desk.window->go(u"agencies"_s);
        auto *table = named<QAbstractItemView>(desk.window.get(), u"agencies.table"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);
        QVERIFY(spoken && spoken->tableInterface());
        QAccessibleInterface *cell = spoken->tableInterface()->cellAt(0, 1);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"简称：区市场监管局"_s);
    }

    void aSectionIsSpokenByItsName()
    {
        const WindowDesk desk;
        desk.window->go(u"tasks"_s);
        const auto *model = named<QAbstractItemView>(desk.window.get(), u"tasks.tree"_s)->model();
        const QString spoken = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(u"一、"_s));
        QVERIFY(!spoken.contains(u"序号"_s));
    }
};

QTEST_MAIN(TestSpokenCells)
#include "tst_spokencells.moc"
