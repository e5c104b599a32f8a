// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bookbuilder.h"
#include "ui/common/agencybox.h"
#include "ui/common/messagebar.h"
#include "ui/common/periodbox.h"
#include "ui/common/recordtablemodel.h"
#include "ui/common/searchfield.h"
#include "ui/common/tablecopy.h"
#include "ui/common/yieldingcolumns.h"
#include "uisupport/uitest.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCompleter>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// A concrete model as a page writes one.
class SectionModel final : public RecordTableModel<Section>
{
public:
    using RecordTableModel::RecordTableModel;

protected:
    int columns() const override { return 2; }
    QString header(int column) const override { return column == 0 ? u"序号"_s : u"部分"_s; }
    QVariant display(const Section &row, int column) const override
    {
        return column == 0 ? row.number : row.title;
    }
    QVariant raw(const Section &row, int) const override { return row.position; }
};

Section section(qint64 id, const QString &title)
{
    return {{id}, {1}, static_cast<int>(id), u"一"_s, title};
}

AgencyRegister streetAndBureaus()
{
    BookBuilder builder;
    builder.agency(u"区市场监管局"_s);
    builder.agency(u"区商务委"_s);
    builder.alias(builder.agency(u"区科委"_s), u"区科学技术委员会"_s);
    return builder.book().agencies();
}

} // namespace

class TestCommonParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void typingNarrowsTheAgencies_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("part of the name") << u"市场"_s << QList<qint64>{1};
        QTest::newRow("initials without 区") << u"scjgj"_s << QList<qint64>{1};
        QTest::newRow("initials with 区") << u"qsw"_s << QList<qint64>{2};
        QTest::newRow("an alias") << u"科学技术"_s << QList<qint64>{3};
        QTest::newRow("several") << u"委"_s << QList<qint64>{2, 3};
        QTest::newRow("nobody") << u"消防"_s << QList<qint64>{};
    }
    void typingNarrowsTheAgencies()
    {
        QFETCH(QString, typed);
        AgencyBox box;
        box.setRegister(streetAndBureaus(), {});
        QList<qint64> found;
        for (const AgencyId id : box.narrowed(typed))
            found << id.value;
        QTEST(found, "found");
        box.lineEdit()->setText(typed);
        Q_EMIT box.lineEdit()->textEdited(typed); // what a keystroke emits
        QCOMPARE(box.completer()->completionCount(), found.size());
    }

    void returnTakesTheOnlyAgencyLeft()
    {
        AgencyBox box;
        box.setRegister(streetAndBureaus(), u"全部单位"_s);
        QCOMPARE(box.agency(), AgencyId{});
        QSignalSpy chosen(&box, &AgencyBox::agencyChosen);
        box.setEditText(u"scjg"_s);
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(box.agency(), AgencyId{1});
        QCOMPARE(box.currentText(), u"区市场监管局"_s);
        QCOMPARE(chosen.count(), 1);
        box.setEditText(u"没有这个单位"_s);
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(box.agency(), AgencyId{1}); // falls back
        QCOMPARE(chosen.count(), 1);
    }

    void returnTakesTheFirstOfSeveral()
    {
        AgencyBox box;
        box.setRegister(streetAndBureaus(), {});
        QSignalSpy entered(&box, &AgencyBox::entered);
        box.setEditText(u"委"_s);
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(box.agency(), AgencyId{2});
        QVERIFY(!entered.isEmpty());
        entered.clear();
        QTest::keyClick(box.lineEdit(), Qt::Key_Return); // the same agency once more
        QVERIFY(!entered.isEmpty());
    }

    void whereTextFollowsAnUnknownNameChoosesNobody()
    {
        AgencyBox box(nullptr, AgencyBox::Unknown::ChoosesNone);
        box.setRegister(streetAndBureaus(), {});
        box.setAgency(AgencyId{1});
        const QColor usual = box.lineEdit()->palette().color(QPalette::Text);
        QSignalSpy entered(&box, &AgencyBox::entered);
        box.setEditText(u"没有这个单位"_s);
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(box.agency(), AgencyId{});
        QCOMPARE(box.currentText(), u"没有这个单位"_s);
        QVERIFY(box.lineEdit()->palette().color(QPalette::Text) != usual);
        QCOMPARE(entered.count(), 0);
        box.setEditText(u"scjg"_s);
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(box.agency(), AgencyId{1});
        QCOMPARE(box.lineEdit()->palette().color(QPalette::Text), usual);
    }

    void aNewRegisterKeepsTheChoice()
    {
        AgencyBox box;
        box.setRegister(streetAndBureaus(), {});
        box.setAgency(AgencyId{2});
        QSignalSpy chosen(&box, &AgencyBox::agencyChosen);
        box.setRegister(streetAndBureaus(), {});
        QCOMPARE(box.agency(), AgencyId{2});
        QCOMPARE(chosen.count(), 0);
    }

    void thePeriodBoxListsTheCycleAndLongerPeriods()
    {
        PeriodBox box;
        box.setYear(2023, Cycle::Quarter);
        box.setPeriod({2023, Cycle::Quarter, 3});
        QCOMPARE(box.period().toString(), u"2023Q3"_s);
        QVERIFY(box.findData(u"2023H1"_s) >= 0);
        QVERIFY(box.findData(u"2023"_s) >= 0);
        QVERIFY(box.findData(u"2023-01"_s) < 0);
        box.setPeriod({2023, Cycle::Month, 5}); // not listed, e.g. from a report
        QCOMPARE(box.period().toString(), u"2023-05"_s);
    }

    void cellsGoOutAndComeBackUnchanged_data()
    {
        QTest::addColumn<QList<QStringList>>("cells");
        QTest::newRow("plain") << QList<QStringList>{{u"一"_s, u"二"_s}, {u"三"_s, u"四"_s}};
        QTest::newRow("line breaks") << QList<QStringList>{{u"第一行\n第二行"_s, u"x"_s}};
        QTest::newRow("tabs and quotes") << QList<QStringList>{{u"a\tb"_s, u"他说\"好\""_s}};
        QTest::newRow("empty cells") << QList<QStringList>{{u""_s, u"x"_s, u""_s}};
    }
    void cellsGoOutAndComeBackUnchanged()
    {
        QFETCH(QList<QStringList>, cells);
        QCOMPARE(cellsFromText(cellsToText(cells)), cells);
    }

    void textOfExcelIsRead()
    {
        QCOMPARE(cellsFromText(u"6月底前\t\"两\r\n行\"\r\n年底前\t\r\n"_s),
            (QList<QStringList>{{u"6月底前"_s, u"两\n行"_s}, {u"年底前"_s, u""_s}}));
        QVERIFY(cellsFromText({}).isEmpty());
    }

    void theSelectionIsCopiedInTheOrderSeen()
    {
        QStandardItemModel model(2, 3);
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(row).arg(column)));
        }
        model.setHorizontalHeaderLabels({u"甲"_s, u"乙"_s, u"丙"_s});
        QTableView view;
        view.setModel(&model);
        view.horizontalHeader()->moveSection(2, 0);
        view.setColumnHidden(1, true);
        view.selectAll();
        copySelection(&view);
        QCOMPARE(pastedCells(), (QList<QStringList>{{u"丙"_s, u"甲"_s}, {u"02"_s, u"00"_s}, {u"12"_s, u"10"_s}}));
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"<td>12</td><td>10</td>"_s));
        QVERIFY2(html.contains(u"<td style=\"mso-number-format:'\\@'\">02</td>"_s), "Excel would make it 2");
    }

    void whatExcelWouldMisreadIsCopiedAsText_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("asText");
        QTest::newRow("a share") << u"3/8"_s << true;
        QTest::newRow("a number in brackets") << u"(1)"_s << true;
        QTest::newRow("a formula") << u"=1+1"_s << true;
        QTest::newRow("a number") << u"40"_s << false;
        QTest::newRow("words") << u"区财政局"_s << false;
    }
    void whatExcelWouldMisreadIsCopiedAsText()
    {
        QFETCH(QString, cell);
        QTEST(cellsToHtml({{cell}}).contains(u"mso-number-format"_s), "asText");
    }

    void columnsThatLeftForWantOfRoomAreCopied()
    {
        QStandardItemModel model(1, 2);
        model.setItem(0, 0, new QStandardItem(u"任务"_s));
        model.setItem(0, 1, new QStandardItem(u"单位"_s));
        QTableView view;
        view.setModel(&model);
        YieldingColumns columns(view.horizontalHeader(), {1});
        columns.fit(1, 0, 1);
        QVERIFY(view.isColumnHidden(1));
        view.selectAll();
        copySelection(&view);
        QCOMPARE(pastedCells().value(1), (QStringList{u"任务"_s, u"单位"_s}));
    }

    void aModelTakesOverChangesWithoutAReset()
    {
        SectionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.replaceRows({section(3, u"丙"_s), section(1, u"甲"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"甲"_s);
        ChangeSet set;
        set.changes.push_back({Table::Section, 2, {}, toRow(section(2, u"乙"_s))});
        set.changes.push_back({Table::Section, 1, toRow(section(1, u"甲"_s)), toRow(section(1, u"甲新"_s))});
        set.changes.push_back({Table::Section, 3, toRow(section(3, u"丙"_s)), {}});
        set.changes.push_back({Table::Task, 3, {}, QJsonObject()}); // another table's
        model.apply(set);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"甲新"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"乙"_s);
        QCOMPARE(model.index(1, 0).data(IdRole).toLongLong(), 2);
        QCOMPARE(model.rowOf(3), -1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        model.reload({});
        QCOMPARE(resets.count(), 1);
    }

    void searchIsAnnouncedOnceAfterARest()
    {
        SearchField field(u"搜索"_s);
        QSignalSpy searched(&field, &SearchField::searchChanged);
        field.setText(u"质"_s);
        field.setText(u"质量"_s);
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.first().first().toString(), u"质量"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.count(), 2);
        QVERIFY(field.text().isEmpty());
    }

    void onlyWhatCanBeOpenedIsOffered_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("there");
        QTest::addColumn<bool>("offered");
        QTest::newRow("a paper") << u"材料.PDF"_s << true << true;
        QTest::newRow("a table") << u"任务分解表.xlsx"_s << true << true;
        QTest::newRow("a data file") << u"副本.db"_s << true << false;
        QTest::newRow("of no kind") << u"副本"_s << true << false;
        QTest::newRow("not there") << u"材料.pdf"_s << false << false;
    }
    void onlyWhatCanBeOpenedIsOffered()
    {
        QFETCH(QString, name);
        QFETCH(bool, there);
        QFETCH(bool, offered);
        QWidget window;
        MessageBar bar(&window);
        window.show();
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(!there || file.open(QIODevice::WriteOnly));
        bar.tell(u"已生成"_s, file.fileName());
        QCOMPARE(namedWidget(&bar, u"message.open"_s)->isVisible(), offered);
        QVERIFY(namedWidget(&bar, u"message.openFolder"_s)->isVisible());
        bar.tell(u"已生成"_s, folder.filePath(u"没有/"_s + name));
        QVERIFY(!namedWidget(&bar, u"message.openFolder"_s)->isVisible());
    }

    void theMessageBarOffersToOpenTheFile()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        QSignalSpy wanted(&bar, &MessageBar::openWanted);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"报表.pdf"_s);
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        bar.tell(u"已生成"_s, file);
        QVERIFY(namedWidget(&bar, u"message.open"_s)->isVisible());
        QTest::mouseClick(namedWidget(&bar, u"message.openFolder"_s), Qt::LeftButton);
        QCOMPARE(wanted.first().first().toString(), folder.path());
        bar.warn(u"磁盘已满。"_s);
        QVERIFY(bar.isError());
        QVERIFY(!namedWidget(&bar, u"message.open"_s)->isVisible());
        bar.dismiss();
        QVERIFY(bar.message().isEmpty());
    }
};

QTEST_MAIN(TestCommonParts)
#include "tst_commonparts.moc"
