// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/standing.h"
#include "domain/plan/wholemeasure.h"
#include "tasksdesk.h"
#include "ui/common/enumbox.h"
#include "ui/tasks/bulk/pastepreview.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

using namespace qd;
using namespace qd::test;

Q_DECLARE_METATYPE(qd::PasteColumn)

namespace
{

/// The page with a column on the clipboard, pasted from the current row on.
struct Desk : TasksDesk {
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        trigger(u"paste"_s);
    }
    PasteColumn guessed() const { return chosen<PasteColumn>(get<QComboBox>(u"pasteColumn"_s)).value(); }
    QString cell(int row, int column) const
    {
        return get<QTableWidget>(u"pasteTable"_s)->item(row, column)->text();
    }
    QStringList namesOf(TaskId id, Role role) const
    {
        QStringList names;
        for (const Party *party : book().partiesOf(id, endOfTime)) {
            if (party->role == role)
                names << party->printedName;
        }
        return names;
    }
};

} // namespace

/// A column copied from Excel finds its place on 任务.
class TestPasteColumn final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void itsPlaceIsGuessedFromWhatItHolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PasteColumn>("column");
        QTest::newRow("phrases") << u"6月底前\n持续推进\n9/30"_s << PasteColumn::Deadline;
        QTest::newRow("dates") << u"2023-06-30\n2023-09-30"_s << PasteColumn::Deadline;
        QTest::newRow("beginnings") << u"3月起\n4月上旬"_s << PasteColumn::Start;
        QTest::newRow("agencies") << u"区教育局\n区民政局、区市场监管局"_s << PasteColumn::Lead;
        QTest::newRow("states") << u"推进中\n已完成"_s << PasteColumn::State;
        QTest::newRow("states as elsewhere") << u"进行中\n已办结"_s << PasteColumn::State;
        QTest::newRow("percents") << u"50%\n100％"_s << PasteColumn::Percent;
        QTest::newRow("prose") << u"完善质量工作制度。\n6月底前完成一次检查。"_s << PasteColumn::Text;
        QTest::newRow("most decide") << u"6月底前\n另行通知\n年底前"_s << PasteColumn::Deadline;
        QTest::newRow("heading: support") << u"配合单位\n区教育局"_s << PasteColumn::Support;
        QTest::newRow("heading: start") << u"开始时间\n2023-03-01"_s << PasteColumn::Start;
        QTest::newRow("heading against content") << u"工作内容\n推进中"_s << PasteColumn::Text;
    }
    void itsPlaceIsGuessedFromWhatItHolds()
    {
        QFETCH(QString, text);
        QFETCH(PasteColumn, column);
        Desk desk;
        desk.show(desk.task(1));
        desk.paste(text);
        QCOMPARE(desk.guessed(), column);
    }

    void theColumnTheClerkStandsInDecidesBetweenLeadAndSupport()
    {
        Desk desk;
        desk.show(desk.task(1));
        desk.view->setCurrentIndex(
            desk.view->currentIndex().siblingAtColumn(static_cast<int>(TaskColumn::Support)));
        desk.paste(u"区民政局"_s);
        QCOMPARE(desk.guessed(), PasteColumn::Support);
    }

    void agenciesReplaceThoseOfTheRoleAndTheOthersStay()
    {
        Desk desk;
        desk.show(desk.task(1));
        desk.paste(u"牵头单位\n区教育局、区民政局\n没有的单位"_s);
        QVERIFY(desk.get<QLabel>(u"pasteNote"_s)->text().contains(u"牵头单位"_s));
        QCOMPARE(desk.cell(0, 1), u"区市场监管局"_s);
        QCOMPARE(desk.cell(0, 2), u"区教育局、区民政局"_s);
        QVERIFY(desk.cell(1, 3).contains(u"没有的单位"_s)); // stays visible with the reason
        desk.click(u"pasteApply"_s);
        QCOMPARE(desk.namesOf(desk.task(1), Role::Lead), (QStringList{u"区教育局"_s, u"区民政局"_s}));
        QVERIFY(desk.namesOf(desk.task(1), Role::Support).isEmpty()); // 区教育局 supported, now it leads
        QCOMPARE(desk.namesOf(desk.task(2), Role::Lead), QStringList{u"区市场监管局"_s});
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.namesOf(desk.task(1), Role::Lead), QStringList{u"区市场监管局"_s});
        QCOMPARE(desk.namesOf(desk.task(1), Role::Support), QStringList{u"区教育局"_s});
    }

    void aMeasureKeepsTheOtherRolesOfItsTask()
    {
        Desk desk;
        desk.show(desk.measure(1, 2));
        desk.paste(u"区民政局"_s);
        desk.click(u"pasteApply"_s);
        QStringList printed;
        for (const Party *party : desk.book().partiesOn(desk.measure(1, 2), endOfTime))
            printed << party->printedName;
        QCOMPARE(printed, (QStringList{u"区民政局"_s, u"区教育局"_s}));
        QVERIFY(desk.book().ownPartiesOf(desk.measure(1, 1), endOfTime).empty());
    }

    void statesHoldFromToday()
    {
        Desk desk;
        desk.show(desk.measure(1, 1));
        desk.paste(u"已完成\n已办结\n随便"_s);
        QCOMPARE(desk.cell(2, 2), QString());
        QVERIFY(!desk.cell(2, 3).isEmpty());
        desk.click(u"pasteApply"_s);
        const Measure &measure = *desk.book().measure(desk.measure(1, 1));
        QCOMPARE(standingOf(desk.book(), measure, desk.session->today()).state, WorkState::Done);
    }

    void aPercentGoesToTheReportOfThePeriod()
    {
        Desk desk;
        const MeasureId first = desk.measure(1, 1);
        const AgencyId lead = agencyNamed(desk.book(), u"区市场监管局"_s);
        const Period period = desk.session->period();
        auto given = report(first, lead, period);
        given.percent = 30;
        QVERIFY(addProgress(*desk.workspace, given));
        desk.show(first);
        desk.paste(u"50%\n60%\n150%"_s);
        QCOMPARE(desk.guessed(), PasteColumn::Percent);
        QCOMPARE(desk.cell(0, 1), u"30%"_s);
        QCOMPARE(desk.cell(0, 2), u"50%"_s);
        QVERIFY(desk.cell(1, 3).contains(u"填报"_s)); // nothing is reported on it yet
        QVERIFY(!desk.cell(2, 3).isEmpty());
        desk.click(u"pasteApply"_s);
        const auto versions = desk.workspace->progressOf(first);
        QVERIFY(versions);
        QCOMPARE(desk.book().progressOf(first, lead, period)->percent, std::optional(50));
        QCOMPARE(desk.book().progressOf(first, lead, period)->version, 2);
        QCOMPARE(versions->back().text, given.text); // its words stay
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.book().progressOf(first, lead, period)->percent, std::optional(30));
    }

    void aPercentBelowTheOneBeforeSaysSo()
    {
        Desk desk;
        const MeasureId first = desk.measure(1, 1);
        auto given = report(first, agencyNamed(desk.book(), u"区市场监管局"_s), desk.session->period());
        given.percent = 30;
        QVERIFY(addProgress(*desk.workspace, given));
        desk.show(first);
        desk.paste(u"20%\n60%\n70%"_s);
        QVERIFY2(desk.cell(0, 3).contains(u"低于上次的30%"_s), qPrintable(desk.cell(0, 3)));
    }

    void furtherColumnsAreNotPassedOverInSilence()
    {
        Desk desk;
        desk.show(desk.measure(1, 1));
        desk.paste(u"6月底前\t区教育局\n9月底前\t"_s);
        QVERIFY(desk.get<QLabel>(u"pasteNote"_s)->text().contains(u"1"_s));
        desk.click(u"pasteApply"_s);
        QTRY_VERIFY(!desk.page->findChild<QWidget *>(u"tasks.pastePreview"_s));
        desk.show(desk.measure(1, 1));
        desk.paste(u"8月底前"_s);
        QVERIFY(desk.get<QLabel>(u"pasteNote"_s)->text().isEmpty());
    }

    void theGuessCanBeChanged()
    {
        Desk desk;
        desk.show(desk.measure(1, 1));
        desk.paste(u"6月底前\n9月底前"_s);
        auto *box = desk.get<QComboBox>(u"pasteColumn"_s);
        setChosen(box, PasteColumn::Text);
        desk.click(u"pasteApply"_s);
        QCOMPARE(desk.book().measure(desk.measure(1, 1))->text, u"6月底前"_s);
        QCOMPARE(desk.book().measure(desk.measure(1, 2))->text, u"9月底前"_s);
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.book().measure(desk.measure(1, 1))->text != u"6月底前"_s);
    }

    void anUnsplitTaskTakesTextAndState()
    {
        Desk desk;
        desk.show(desk.task(2)); // its one measure says the same? only then it is one row
        const Measure *whole = wholeMeasure(desk.book(), desk.task(2));
        if (!whole) {
            Task task = taskAt(desk.book(), 2);
            Task same = task;
            same.text = desk.book().measure(desk.measure(2, 1))->text;
            QVERIFY(editTask(*desk.workspace, task, same));
        }
        QVERIFY(wholeMeasure(desk.book(), desk.task(2)));
        desk.show(desk.task(2));
        desk.paste(u"已完成"_s);
        desk.click(u"pasteApply"_s);
        QCOMPARE(
            standingOf(desk.book(), *desk.book().measure(desk.measure(2, 1)), desk.session->today()).state,
            WorkState::Done);
    }
};

QTEST_MAIN(TestPasteColumn)
#include "tst_pastecolumn.moc"
