// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roles.h"
#include "ui/common/tableview.h"
#include "ui/common/yieldingcolumns.h"
#include "uisupport/uitest.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Tables that have less room than their columns want.
class TestNarrowCells final : public QObject
{
    Q_OBJECT

    static std::unique_ptr<QTableView> shown(QStandardItemModel &model, int width)
    {
        auto table = std::make_unique<QTableView>();
        table->setObjectName(u"test.narrow"_s);
        table->setModel(&model);
        prepareTable(table.get());
        table->resize(width, 120);
        table->show();
        return table;
    }

    /// What a cell of the width looks like.
    static QImage cell(const QString &text, const QString &brief, int width)
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), text);
        model.setData(model.index(0, 0), brief, BriefRole);
        const auto table = shown(model, width);
        return table->viewport()->grab().toImage();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aTextThatWouldBeCutIsSaidBrieflyWhereThatIsPossible()
    {
        const QString text = u"已完成0条，共12条"_s;
        QCOMPARE(cell(text, u"均未完成"_s, 110), cell(u"均未完成"_s, {}, 110));
        QVERIFY(cell(text, {}, 110) != cell(u"均未完成"_s, {}, 110));
        QCOMPARE(cell(text, u"均未完成"_s, 400), cell(text, {}, 400));
    }

    void columnsGoInTheirOrderAndComeBackWhenThereIsRoom()
    {
        QStandardItemModel model(1, 4);
        const auto table = shown(model, 700);
        for (int column = 0; column < 4; ++column)
            table->setColumnWidth(column, 150);
        fitColumns(table.get(), {3, 1}, 0, 100);
        const auto hidden = [&] { return std::pair(table->isColumnHidden(1), table->isColumnHidden(3)); };
        const auto widen = [&](int width) {
            table->resize(width, 120);
            QTest::qWait(10);
        };
        widen(699);
        QCOMPARE(hidden(), std::pair(false, false));
        widen(500);
        QCOMPARE(hidden(), std::pair(false, true));
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        widen(350);
        QCOMPARE(hidden(), std::pair(true, true));
        widen(700);
        QCOMPARE(hidden(), std::pair(false, false));
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    }
};

QTEST_MAIN(TestNarrowCells)
#include "tst_narrowcells.moc"
