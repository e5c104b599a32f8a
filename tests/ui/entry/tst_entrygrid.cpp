// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecopy.h"
#include "ui/common/unsavedforms.h"
#include "ui/entry/entrydesk.h"
#include "ui/entry/grid/entrygridmodel.h"
#include "workspace/progress/progressverbs.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace qd;
using namespace qd::test;

/// 表格填报: an agency's whole period in one table, pasted from Excel.
class TestEntryGrid final : public QObject
{
    Q_OBJECT

    struct Grid : EntryDesk {
        Grid() { open(); }
        void open()
        {
            QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
            table = named<QTableView>(page.get(), u"entry.sheet"_s);
        }
        QString cell(int row, SheetColumn column) { return at(row, column).data().toString(); }
        QModelIndex at(int row, SheetColumn column)
        {
            return table->model()->index(row, static_cast<int>(column));
        }
        void stand(int row, SheetColumn column) { table->setCurrentIndex(at(row, column)); }
        void paste(const QList<QStringList> &cells)
        {
            QGuiApplication::clipboard()->setText(cellsToText(cells));
            QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
            if (auto *apply = button("entry.pasteApply"); apply->isVisible())
                apply->click();
        }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table, key, modifiers); }
        QTableView *table = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void oneKeyShowsEveryMeasureTheAgencyOwes()
    {
        Grid desk;
        QVERIFY(desk.table->isVisible());
        QVERIFY(!desk.list()->isVisible());
        QVERIFY(desk.table->hasFocus());
        QCOMPARE(desk.table->model()->rowCount(), 6);
        QCOMPARE(desk.cell(0, SheetColumn::Number), u"· (一)1"_s);
        QCOMPARE(desk.table->currentIndex(), desk.at(0, SheetColumn::Text));
        desk.open(); // and back
        QVERIFY(!desk.table->isVisible());
        QVERIFY(desk.list()->isVisible());
    }

    void aBlockFromExcelIsPastedAndSavedAsOneStep()
    {
        Grid desk;
        desk.stand(1, SheetColumn::Text);
        desk.paste({{u"已召开部署会"_s, u"无"_s}, {u"完成调研，\n形成报告"_s, u"人手不足"_s}});
        QCOMPARE(desk.cell(1, SheetColumn::Text), u"已召开部署会"_s);
        QCOMPARE(desk.cell(2, SheetColumn::Text), u"完成调研，\n形成报告"_s);
        QCOMPARE(desk.cell(2, SheetColumn::Problem), u"人手不足"_s);
        QCOMPARE(desk.cell(1, SheetColumn::Number), u"＊ (一)2"_s);
        QVERIFY(desk.reports().empty());
        QCOMPARE(desk.session->unsavedForms().keys().size(), 2); // what the status bar counts, at once
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.reports().size(), size_t(2));
        QVERIFY(desk.session->unsavedForms().keys().isEmpty());
        QCOMPARE(desk.cell(1, SheetColumn::Number), u"✓ (一)2"_s);
        QVERIFY(desk.kept(1, 2).isEmpty());
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.reports().empty());
    }

    void headingsSayWhichColumnAndTheNumberWhichRow()
    {
        Grid desk;
        desk.stand(0, SheetColumn::Text);
        const QStringList headings = EntryGridModel::headings();
        const auto heading = [&](SheetColumn column) { return headings.at(static_cast<int>(column)); };
        desk.paste({{heading(SheetColumn::Percent), heading(SheetColumn::Number), heading(SheetColumn::Text), u"经办人"_s},
            {u"40%"_s, u"(三)1"_s, u"已监测三次"_s, u"王某"_s}, {u"10"_s, u"(九)9"_s, u"别家的事"_s, u"李某"_s},
            {u"20"_s, u"（一）1"_s, QString(), u"赵某"_s}});
        const int third = 3; // (一)1 (一)2 (二) (三)1
        QCOMPARE(desk.cell(third, SheetColumn::Text), u"已监测三次"_s);
        QCOMPARE(desk.cell(third, SheetColumn::Percent), u"40%"_s);
        QCOMPARE(desk.cell(0, SheetColumn::Percent), u"20"_s);
        QCOMPARE(desk.cell(0, SheetColumn::Text), QString()); // an empty cell takes nothing away
        QCOMPARE(desk.cell(1, SheetColumn::Text), QString());
    }

    void whatIsNotUnderstoodIsSaidAndNothingIsSaved()
    {
        Grid desk;
        QSignalSpy told(desk.session.get(), &Session::told);
        desk.stand(0, SheetColumn::Text);
        desk.paste({{u"已开展"_s}});
        QVERIFY(desk.table->model()->setData(desk.at(0, SheetColumn::Percent), u"约六成"_s)); // typed: stays
        QVERIFY(desk.at(0, SheetColumn::Percent).data(Qt::ForegroundRole).isValid());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.reports().empty());
        QCOMPARE(desk.table->currentIndex(), desk.at(0, SheetColumn::Percent));
        QVERIFY(told.last().at(0).toString().contains(u"约六成"_s));
        desk.stand(0, SheetColumn::Percent);
        desk.paste({{u"60"_s}});
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.reports().size(), size_t(1));
        QCOMPARE(desk.reports().front().percent, std::optional(60));
    }

    void nothingToPasteIsSaid()
    {
        Grid desk;
        QSignalSpy told(desk.session.get(), &Session::told);
        desk.stand(0, SheetColumn::State);
        QGuiApplication::clipboard()->clear();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(told.last().at(0).toString(), u"没有可粘贴的单元格，请先在 Excel 中复制。"_s);
    }

    void statesAreReadAsOfficesWriteThem()
    {
        Grid desk;
        desk.stand(0, SheetColumn::State);
        desk.paste({{u"已办结"_s}, {u"进行中"_s}});
        QCOMPARE(desk.cell(0, SheetColumn::State), u"已完成"_s);
        QCOMPARE(desk.cell(1, SheetColumn::State), u"推进中"_s);
    }

    void aPastedBlockIsTakenBackAsOneAndThenWhatWasDoneBefore()
    {
        Grid desk;
        desk.stand(0, SheetColumn::Text);
        desk.paste({{u"甲"_s}, {u"乙"_s}});
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.stand(2, SheetColumn::Text);
        desk.paste({{u"丙"_s}, {u"丁"_s}});
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.cell(2, SheetColumn::Text), QString());
        QCOMPARE(desk.cell(3, SheetColumn::Text), QString());
        QCOMPARE(desk.reports().size(), size_t(2));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.reports().empty());
    }

    void whatWasTypedIsKeptAndStandsInTheFormToo()
    {
        Grid desk;
        desk.stand(1, SheetColumn::Text);
        QTest::keyClick(desk.table, Qt::Key_A); // opens the cell
        auto *cell = desk.table->viewport()->findChild<QPlainTextEdit *>();
        QVERIFY(cell);
        cell->setPlainText(u"正在推进"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QCOMPARE(desk.cell(1, SheetColumn::Text), u"正在推进"_s);
        QCOMPARE(desk.table->currentIndex().row(), 2); // Enter goes down
        QTRY_VERIFY(desk.kept(1, 2).contains(u"正在推进"_s));
        desk.open(); // the form
        desk.goTo(1);
        QCOMPARE(desk.text("entry.text")->toPlainText(), u"正在推进"_s);
        desk.text("entry.text")->setPlainText(u"正在推进，下月完成"_s);
        desk.open();
        QCOMPARE(desk.cell(1, SheetColumn::Text), u"正在推进，下月完成"_s);
        desk.page.reset(); // the window is gone
        desk.show();
        desk.choose(u"区市场监管局"_s);
        desk.open();
        QCOMPARE(desk.cell(1, SheetColumn::Text), u"正在推进，下月完成"_s);
    }

    void theRestTakesTheLastReports()
    {
        Grid desk;
        const AgencyId bureau = desk.agency(u"区市场监管局"_s);
        std::vector<ProgressInput> inputs;
        for (const auto &[task, measure] : {std::pair(1, 1), std::pair(1, 2), std::pair(3, 1)}) {
            inputs.push_back(report(measureAt(desk.session->book(), task, measure).id, bureau, quarter(2023, 1)));
            inputs.back().text = u"一季度已开展"_s;
            inputs.back().percent = 25;
        }
        QVERIFY(addReports(*desk.workspace, inputs));
        desk.stand(0, SheetColumn::Text);
        desk.paste({{u"二季度另有进展"_s}});
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.cell(0, SheetColumn::Text), u"二季度另有进展"_s);
        QCOMPARE(desk.cell(1, SheetColumn::Text), u"一季度已开展"_s);
        QCOMPARE(desk.cell(1, SheetColumn::Percent), u"25"_s);
        QCOMPARE(desk.cell(3, SheetColumn::Text), u"一季度已开展"_s);
        QCOMPARE(desk.cell(2, SheetColumn::Text), QString()); // has no earlier one
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        const auto reports = desk.reports();
        QCOMPARE(std::count_if(reports.begin(), reports.end(),
                     [](const Progress &one) { return one.period == quarter(2023, 2); }),
            3);
    }

    void discardedTextComesBackByUndo()
    {
        Grid desk;
        desk.stand(0, SheetColumn::Text);
        desk.paste({{u"甲"_s}});
        desk.button("entry.gridDiscard")->click();
        QCOMPARE(desk.cell(0, SheetColumn::Text), QString());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.cell(0, SheetColumn::Text), u"甲"_s);
    }

    void afterTheLastReportTheNextAgencyFollows()
    {
        Grid desk;
        desk.stand(0, SheetColumn::Text);
        desk.paste({{u"一"_s}, {u"二"_s}, {u"三"_s}, {u"四"_s}, {u"五"_s}, {u"六"_s}});
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.reports().size(), size_t(6));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.table->isVisible());
        QCOMPARE(named<QComboBox>(desk.page.get(), u"entry.agency"_s)->currentText(), u"区教育局"_s);
        QVERIFY(desk.cell(0, SheetColumn::Number).startsWith(u'·'));
    }
};

QTEST_MAIN(TestEntryGrid)
#include "tst_entrygrid.moc"
