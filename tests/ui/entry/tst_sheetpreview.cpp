// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecopy.h"
#include "ui/entry/entrydesk.h"
#include "ui/entry/grid/entrygridmodel.h"
#include "workspace/progress/progressverbs.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace qd;
using namespace qd::test;

/// Columns of percentages and states pasted into 表格填报: looked at first, filled in as one step.
class TestSheetPreview final : public QObject
{
    Q_OBJECT

    struct Grid : EntryDesk {
        Grid()
        {
            QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
            table = named<QTableView>(page.get(), u"entry.sheet"_s);
            rows = named<QTableWidget>(page.get(), u"entry.pasteTable"_s);
        }
        QModelIndex at(int row, SheetColumn column)
        {
            return table->model()->index(row, static_cast<int>(column));
        }
        QString cell(int row, SheetColumn column) { return at(row, column).data().toString(); }
        void paste(SheetColumn column, const QList<QStringList> &cells, int row = 0)
        {
            table->setCurrentIndex(at(row, column));
            pasteHere(cells);
        }
        void pasteHere(const QList<QStringList> &cells)
        {
            QGuiApplication::clipboard()->setText(cellsToText(cells));
            QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        }
        bool isLooking() { return namedWidget(page.get(), u"entry.pastePreview"_s)->isVisible(); }
        QStringList line(int row)
        {
            QStringList out;
            for (int column = 0; column < rows->columnCount(); ++column)
                out << rows->item(row, column)->text();
            return out;
        }
        void press(Qt::Key key) { QTest::keyClick(rows, key); }
        void reportFirst(int percent)
        {
            auto input
                = report(measureAt(session->book(), 1, 1).id, agency(u"区市场监管局"_s), quarter(2023, 1));
            input.percent = percent;
            QVERIFY(addProgress(*workspace, input));
        }
        QTableView *table = nullptr;
        QTableWidget *rows = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void everyCellSaysWhatWillChangeAndEnterFillsIn()
    {
        Grid desk;
        desk.paste(SheetColumn::State,
            {{u"已办结"_s, u"100%"_s}, {u"进行中"_s, u"50"_s}, {u"差不多"_s, u"约六成"_s},
                {u"未启动"_s, u"0"_s}, {u"推进中"_s, u"150"_s}, {QString(), QString()}});
        QVERIFY(desk.isLooking());
        QCOMPARE(desk.line(0).first(5),
            (QStringList{u"✓"_s, u"(一)1"_s, u"工作状态"_s, u"推进中"_s, u"已完成"_s}));
        QCOMPARE(desk.line(1).first(5), (QStringList{u"✓"_s, u"(一)1"_s, u"进度%"_s, QString(), u"100%"_s}));
        QVERIFY(desk.line(1).at(5).contains(u"进展情况"_s)); // still missing, and said
        QCOMPARE(desk.line(2).at(1), u"(一)2"_s); // 进行中 is 推进中 already: only its percentage
        QCOMPARE(desk.line(3).at(0) + desk.line(3).at(5), u"✕不是工作状态"_s);
        QCOMPARE(desk.line(4).at(0), u"✕"_s);
        QVERIFY2(desk.line(4).at(5).contains(u"约六成"_s), qPrintable(desk.line(4).at(5)));
        QCOMPARE(desk.rows->rowCount(), 8);
        QVERIFY(desk.line(7).at(5).contains(u"150"_s));
        QCOMPARE(desk.label("entry.pasteWords")->text(),
            u"尚未填入：将改动5格、3格不能填入（原因写在该行）、2格与现有内容相同。"_s);
        QCOMPARE(desk.cell(0, SheetColumn::State), u"推进中"_s); // nothing yet
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.isLooking());
        QVERIFY(desk.table->hasFocus());
        QCOMPARE(desk.cell(0, SheetColumn::State), u"已完成"_s);
        QCOMPARE(desk.cell(0, SheetColumn::Percent), u"100%"_s);
        QCOMPARE(desk.cell(2, SheetColumn::Percent), QString());
        QCOMPARE(desk.cell(4, SheetColumn::Percent), QString());
        QTest::keyClick(desk.table, Qt::Key_Z, Qt::ControlModifier); // one step
        for (int row = 0; row < 6; ++row)
            QCOMPARE(desk.cell(row, SheetColumn::Percent), QString());
        QCOMPARE(desk.cell(0, SheetColumn::State), u"推进中"_s);
    }

    void escGivesUpAndChangesNothing()
    {
        Grid desk;
        desk.paste(SheetColumn::Percent, {{u"10"_s}, {u"20"_s}});
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isLooking());
        QCOMPARE(desk.cell(0, SheetColumn::Percent), QString());
        QVERIFY(desk.page->save()); // nothing to save
        QVERIFY(desk.reports().empty());
    }

    void aColumnOfTheWrongLengthIsRefusedInOneSentence()
    {
        Grid desk;
        QSignalSpy told(desk.session.get(), &Session::told);
        const QList<QStringList> seven(7, {u"10"_s});
        desk.paste(SheetColumn::Percent, seven);
        QVERIFY(!desk.isLooking());
        QVERIFY(told.last().at(0).toString().contains(u"复制了7行"_s)
            && told.last().at(0).toString().contains(u"是6行"_s));
        desk.paste(SheetColumn::Percent, seven.first(6), 1); // too long from the second row on
        QVERIFY(!desk.isLooking());
        desk.table->selectionModel()->select(
            {desk.at(0, SheetColumn::Percent), desk.at(2, SheetColumn::Percent)},
            QItemSelectionModel::ClearAndSelect);
        desk.pasteHere(seven.first(4));
        QVERIFY(!desk.isLooking());
        QVERIFY(told.last().at(0).toString().contains(u"选中的是3行"_s));
        desk.paste(SheetColumn::Percent, QList<QStringList>{{u"完成率"_s}} + seven.first(5)); // a whole column, too short
        QVERIFY(!desk.isLooking());
        QVERIFY(told.last().at(0).toString().contains(u"复制了5行"_s));
        for (int row = 0; row < 6; ++row)
            QCOMPARE(desk.cell(row, SheetColumn::Percent), QString());
        desk.table->selectionModel()->select(
            {desk.at(0, SheetColumn::Percent), desk.at(2, SheetColumn::Percent)}, QItemSelectionModel::ClearAndSelect);
        desk.pasteHere(seven.first(3));
        QVERIFY(desk.isLooking());
        QCOMPARE(desk.rows->rowCount(), 3);
        QVERIFY(desk.label("entry.pasteWords")->text().contains(u"其后3行不变"_s));
    }

    void emptyRowsAtTheEndAreNoRows()
    {
        Grid desk;
        QList<QStringList> column(6, {u"10"_s});
        column << QStringList{QString()} << QStringList{QString()};
        desk.paste(SheetColumn::Percent, column);
        QVERIFY(desk.isLooking());
        QCOMPARE(desk.rows->rowCount(), 6);
        desk.press(Qt::Key_Escape);
        column = {{u"编号"_s, u"进度%"_s}, {u"(一)1"_s, u"10"_s}, {QString(), QString()}};
        desk.paste(SheetColumn::Percent, column);
        QCOMPARE(desk.rows->rowCount(), 1);
    }

    void numbersSayWhichRowAndUnknownOnesAreSaid()
    {
        Grid desk;
        desk.paste(SheetColumn::Text,
            {{u"编号"_s, u"进度%"_s}, {u"（三）1"_s, u"30"_s}, {u"(九)9"_s, u"40"_s},
                {u"(三)1"_s, u"50"_s}});
        QCOMPARE(desk.rows->rowCount(), 3);
        QCOMPARE(desk.line(0).at(4), u"30"_s);
        QCOMPARE(desk.line(1).at(5), u"本单位没有这一条"_s);
        QCOMPARE(desk.line(2).at(5), u"编号与前面的重复"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.cell(3, SheetColumn::Percent), u"30"_s);
    }

    void headingsAsOfficesWriteThemAreKnown()
    {
        Grid desk;
        QList<QStringList> column{{u"完成率"_s}};
        for (int i = 0; i < 6; ++i)
            column << QStringList{u"%1%"_s.arg(10 * i + 10)};
        desk.paste(SheetColumn::Text, column); // wherever the cursor stands: the heading says where it goes
        QVERIFY(desk.isLooking());
        QCOMPARE(desk.rows->rowCount(), 6);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.cell(5, SheetColumn::Percent), u"60%"_s);
        QCOMPARE(desk.cell(5, SheetColumn::Text), QString());
    }

    void percentagesThatFallComeOnlyWhenTicked()
    {
        Grid desk;
        desk.reportFirst(60);
        desk.paste(SheetColumn::Text, {{u"重新核定"_s, QString(), QString(), QString(), u"45"_s}});
        auto *falls = named<QCheckBox>(desk.page.get(), u"entry.pasteFalls"_s);
        QVERIFY(falls->isVisible());
        QCOMPARE(desk.line(1).at(0), u"▲"_s);
        QVERIFY(desk.line(1).at(5).contains(u"60%"_s));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.cell(0, SheetColumn::Text), u"重新核定"_s);
        QCOMPARE(desk.cell(0, SheetColumn::Percent), QString());
        desk.paste(SheetColumn::Percent, {{u"45"_s}});
        QVERIFY(!desk.button("entry.pasteApply")->isEnabled());
        falls->setChecked(true);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.cell(0, SheetColumn::Percent), u"45"_s);
        QVERIFY(desk.page->save()); // asked and answered already
        QCOMPARE(desk.reports().size(), size_t(2));
    }

    void aTypedPercentageThatFallsIsAskedAboutOnSaving()
    {
        Grid desk;
        desk.reportFirst(60);
        QSignalSpy told(desk.session.get(), &Session::told);
        auto *model = desk.table->model();
        QVERIFY(model->setData(desk.at(0, SheetColumn::Text), u"重新核定"_s));
        QVERIFY(model->setData(desk.at(0, SheetColumn::Percent), u"45"_s));
        QVERIFY(desk.at(0, SheetColumn::Percent).data(Qt::ToolTipRole).toString().contains(u"60%"_s));
        QVERIFY(!desk.page->save());
        QVERIFY(told.last().at(0).toString().contains(u"(一)1：60%→45%"_s));
        QCOMPARE(desk.reports().size(), size_t(1));
        QVERIFY(
            model->setData(desk.at(0, SheetColumn::Percent), u"40"_s)); // another number, another question
        QVERIFY(!desk.page->save());
        QVERIFY(desk.page->save());
        QCOMPARE(desk.reports().size(), size_t(2));
    }

    void whatIsAlreadyThereIsSaid()
    {
        Grid desk;
        QSignalSpy told(desk.session.get(), &Session::told);
        desk.paste(SheetColumn::State, {{u"推进中"_s}});
        QVERIFY(!desk.isLooking());
        QVERIFY(told.last().at(0).toString().contains(u"相同"_s));
    }

    void nothingIsSavedWhileItIsNotDecided()
    {
        Grid desk;
        desk.paste(SheetColumn::Percent, {{u"10"_s}});
        QVERIFY(!desk.page->save());
        QVERIFY(desk.isLooking());
    }

    /// Another program reports one of the rows: the preview was reckoned for what stood there before.
    void aChangeBehindItEndsThePreview()
    {
        Grid desk;
        QSignalSpy told(desk.session.get(), &Session::told);
        desk.paste(SheetColumn::Percent, {{u"10"_s}});
        desk.reportFirst(60);
        QVERIFY(!desk.isLooking());
        QVERIFY(told.last().at(0).toString().contains(u"重新粘贴"_s));
        QCOMPARE(desk.cell(0, SheetColumn::Percent), QString());
    }
};

QTEST_MAIN(TestSheetPreview)
#include "tst_sheetpreview.moc"
