// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/doubtanswers.h"
#include "review/measureedits.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/imports/changes/differencemodel.h"
#include "ui/imports/page/importpage.h"
#include "ui/imports/shared/reviewholder.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/importing/importverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

QString firstText()
{
    return u"2024年某区质量工作要点\n一、夯实基础\n"
           u"（一）加强制度建设。修订工作规则。开展宣贯培训。（牵头单位：区市场监管局）\n"
           u"（二）完善激励机制。评选政府质量奖。（牵头单位：区市场监管局，配合单位：区商务委）\n"
           u"（三）推进标准化试点。建设三个试点。（牵头单位：区市场监管局）\n"_s;
}

/// (一) reworded, (二) with another supporting agency, (三) gone, a new one in its place.
QString secondText()
{
    return u"2024年某区质量工作要点（修订）\n一、夯实基础\n"
           u"（一）加强制度建设。修订工作规则和考核办法。开展宣贯培训。（牵头单位：区市场监管局）\n"
           u"（二）完善激励机制。评选政府质量奖。（牵头单位：区市场监管局，配合单位：区教育局）\n"
           u"（三）举办质量开放日。邀请市民参观实验室。（牵头单位：区教育局）\n"_s;
}

/// The import page with the first text imported and a report on each of its tasks.
struct Desk {
    test::TempWorkspace workspace;
    FakeAsk ask;
    Session session{*workspace, ask};
    ImportPage page{session};
    std::vector<MeasureId> measures; ///< of the first text

    Desk()
    {
        page.resize(1180, 680);
        page.show();
        read(firstText(), u"first.txt"_s);
        if (!QTest::qWaitFor([this] { return reviewing(); }))
            qFatal("the first text was not read");
        accept();
        const auto book = session.book();
        for (const Measure *measure : book.measures()) {
            measures.push_back(measure->id);
            const auto done = addProgress(*workspace, test::report(
                measure->id, test::agencyNamed(book, u"区市场监管局"_s), test::quarter(2024, 1)));
            if (!done)
                qFatal("a report cannot be made");
        }
    }
    void read(const QString &text, const QString &name)
    {
        QFile file(workspace.filePath(name));
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        file.close();
        page.open({{u"file"_s, file.fileName()}});
    }
    QPushButton *button(const char *name) { return named<QPushButton>(&page, QLatin1String(name)); }
    QTableView *changes() { return named<QTableView>(&page, u"import.changes"_s); }
    bool reviewing() { return button("import.accept")->isVisible(); }
    void accept() { button("import.accept")->click(); }
    QString cell(int row, int column) { return changes()->model()->index(row, column).data().toString(); }
    /// On the measures of the first text, hidden or not.
    size_t reports() const
    {
        size_t count = 0;
        for (const MeasureId measure : measures)
            count += workspace->progressOf(measure)->size();
        return count;
    }
    size_t plans() { return workspace->plans().value_or({}).size(); }
};

} // namespace

class TestDifferencePanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aChangedTextUpdatesThePlanAndKeepsItsReports()
    {
        Desk desk;
        const PlanId plan = desk.session.book().plan().id;
        const TaskId first = test::taskAt(desk.session.book(), 1).id;
        QCOMPARE(desk.reports(), size_t(3));
        desk.ask.willChoose(0);
        desk.read(secondText(), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        QVERIFY(desk.changes()->isVisible());
        QCOMPARE(desk.changes()->model()->rowCount(), 4);
        QVERIFY(desk.cell(0, DifferenceModel::Content).contains(u"加强制度建设"_s));
        QCOMPARE(desk.cell(0, DifferenceModel::Reports).contains(u'1'), true);
        QVERIFY(desk.cell(1, DifferenceModel::Parties).contains(u"+区教育局"_s));
        QVERIFY(desk.cell(1, DifferenceModel::Parties).contains(u"−区商务委"_s));

        QSignalSpy changed(&*desk.workspace, &Workspace::changed);
        QSignalSpy opened(&desk.session, &Session::planOpened);
        QSignalSpy followed(&desk.session, &Session::changed);
        desk.accept();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(opened.count(), 1);
        QVERIFY2(followed.isEmpty(), "the plan is loaded once, its rows are not brought in before");
        QCOMPARE(desk.plans(), size_t(1));
        const auto book = desk.session.book();
        QCOMPARE(book.plan().id, plan);
        QCOMPARE(book.plan().title, u"2024年某区质量工作要点（修订）"_s);
        QCOMPARE(book.tasks().size(), size_t(3));
        QCOMPARE(test::taskAt(book, 1).id, first);
        QVERIFY(test::measureAt(book, 1).text.contains(u"考核办法"_s));
        QCOMPARE(test::taskAt(book, 3).title, u"举办质量开放日"_s);
        QCOMPARE(desk.reports(), size_t(3));
        QVERIFY2(!desk.reviewing(), "the page is ready for the next");

        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.session.book().plan().title, u"2024年某区质量工作要点"_s);
        QCOMPARE(test::taskAt(desk.session.book(), 3).title, u"推进标准化试点"_s);
        QCOMPARE(desk.reports(), size_t(3));
    }

    void aRowWithoutATickIsNotCarriedOut()
    {
        Desk desk;
        desk.ask.willChoose(0);
        desk.read(secondText(), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        auto *model = desk.changes()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, DifferenceModel::Content).data().toString().contains(u"推进标准化试点"_s)) {
                QVERIFY(model->setData(
                    model->index(row, DifferenceModel::Take), Qt::Unchecked, Qt::CheckStateRole));
            }
        }
        const QString summary = named<QLabel>(&desk.page, u"import.changeSummary"_s)->text();
        QVERIFY2(summary.contains(u'1'), qPrintable(summary));
        desk.accept();
        QCOMPARE(desk.session.book().tasks().size(), size_t(4));
        QCOMPARE(desk.reports(), size_t(3));
    }

    void anUpdateThatIsLeftGoesOnInAnotherWindow()
    {
        Desk desk;
        desk.ask.willChoose(0);
        desk.read(secondText(), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        const auto take = [](QTableView *table) { return table->model()->index(1, DifferenceModel::Take); };
        QVERIFY(desk.changes()->model()->setData(take(desk.changes()), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY(desk.page.hasUnfinished());
        ImportPage other(desk.session);
        other.begin();
        auto *table = named<QTableView>(&other, u"import.changes"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(take(table).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        named<QPushButton>(&other, u"import.accept"_s)->click();
        QCOMPARE(desk.plans(), size_t(1));
        QCOMPARE(test::taskAt(desk.session.book(), 1).title, u"加强制度建设"_s);
        QVERIFY(test::measureAt(desk.session.book(), 1).text.contains(u"考核办法"_s));
    }

    void theListIsWorkedByKeys()
    {
        Desk desk;
        desk.ask.willChoose(0);
        desk.read(secondText(), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        auto *table = desk.changes();
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, DifferenceModel::Content));
        const auto ticked = [&] {
            return table->model()->index(1, DifferenceModel::Take).data(Qt::CheckStateRole).toInt()
                == Qt::Checked;
        };
        QVERIFY(ticked());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY2(!ticked(), "from any column");
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(ticked());
    }

    void enterInTheListSettlesNoPoint()
    {
        Desk desk;
        desk.ask.willChoose(0);
        desk.read(secondText() + u"（四）开展监测。每月监测。（区统计局、区教育局按照职责分工实施）\n"_s,
            u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        const QString open = named<QLabel>(&desk.page, u"import.doubts"_s)->text();
        QVERIFY2(open.contains(QRegularExpression(u"[1-9]"_s)), qPrintable(open));
        auto *table = desk.changes();
        table->setFocus();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (desk.cell(row, DifferenceModel::Content).contains(u"推进标准化试点"_s))
                table->setCurrentIndex(table->model()->index(row, DifferenceModel::Content));
        }
        QTest::keyClick(table, Qt::Key_Return); // on what is removed: there is nothing to open
        QCOMPARE(named<QLabel>(&desk.page, u"import.doubts"_s)->text(), open);
    }

    void whatWasAnsweredForThePlanIsNotAskedAgain()
    {
        Desk desk;
        const QString shared = u"（四）开展监测。每月监测。（区市场监管局、区商务委按照职责分工实施）\n"_s;
        const auto readVersion = [&](const QString &text, const QString &name) {
            desk.ask.willChoose(0);
            desk.read(text, name);
            if (!QTest::qWaitFor([&] { return desk.reviewing(); }))
                qFatal("the text was not read");
            return openDoubts(desk.page.findChild<ReviewHolder *>()->review());
        };
        QCOMPARE(readVersion(firstText() + shared, u"second.txt"_s), 1);
        desk.accept();
        QCOMPARE(desk.session.book().openDoubts().size(), size_t(1));

        QString reworded = firstText();
        reworded.replace(u"修订工作规则"_s, u"修订工作规则和考核办法"_s);
        QCOMPARE(readVersion(reworded + shared, u"third.txt"_s), 1); // it waits on Today still
        desk.accept();
        QVERIFY(settleOpenDoubts(*desk.workspace, {desk.session.book().openDoubts().front()->id}));

        QCOMPARE(readVersion(firstText() + shared, u"fourth.txt"_s), 0);
        QVERIFY2(!named<QWidget>(&desk.page, u"import.undo"_s)->isEnabled(), "nothing was done by the clerk");
        desk.accept();
        QCOMPARE(desk.session.book().openDoubts().size(), size_t(0));

        QString changed = shared;
        changed.replace(u"每月监测"_s, u"每季监测"_s);
        QCOMPARE(readVersion(firstText() + changed, u"fifth.txt"_s), 1);
    }

    void theFirstKeyShowsTheFirstPointThatIsLeft()
    {
        Desk desk;
        const auto versionOf = [](const QString &trials) {
            return firstText() + u"（四）开展监测。每月监测。（区市场监管局、区商务委按照职责分工实施）\n"_s
                + u"（五）开展试点。建设%1个试点。（区市场监管局、区商务委按照职责分工实施）\n"_s.arg(trials);
        };
        desk.ask.willChoose(0);
        desk.read(versionOf(u"三"_s), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        desk.button("import.acceptAllDoubts")->click();
        desk.accept();
        desk.ask.willChoose(0);
        desk.read(versionOf(u"五"_s), u"third.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        auto *tree = named<QTreeView>(&desk.page, u"import.tree"_s);
        const auto point = [&] { return named<QLabel>(&desk.page, u"import.doubtText"_s)->text(); };
        QVERIFY2(point().contains(u"(五)"_s), qPrintable(point()));
        QCOMPARE(tree->currentIndex().row(), 0); // the whole first; nothing has been jumped to
        QVERIFY(!tree->currentIndex().parent().isValid());
        QTest::keyClick(tree, Qt::Key_F8);
        QVERIFY(point().contains(u"(五)"_s));
        QVERIFY(tree->currentIndex().data().toString().contains(u"开展试点"_s));
    }

    void anotherRoleIsToldAsOne()
    {
        Desk desk;
        desk.ask.willChoose(0);
        desk.read(firstText().replace(u"配合单位：区商务委"_s, u"责任单位：区商务委"_s), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        QCOMPARE(desk.changes()->model()->rowCount(), 1);
        QCOMPARE(desk.cell(0, DifferenceModel::Parties), u"区商务委（配合 → 责任单位）"_s);
    }

    void theFirstTextAgainUpdatesThePlanBack()
    {
        Desk desk;
        for (const auto &text : {secondText(), firstText()}) {
            desk.ask.willChoose(0);
            desk.read(text, text == firstText() ? u"first.txt"_s : u"second.txt"_s);
            QTRY_VERIFY(desk.reviewing());
            QVERIFY(desk.changes()->isVisible());
            desk.accept();
            QCOMPARE(desk.plans(), size_t(1));
        }
        QCOMPARE(desk.session.book().plan().title, u"2024年某区质量工作要点"_s);
        QCOMPARE(test::taskAt(desk.session.book(), 3).title, u"推进标准化试点"_s);
    }

    void theSameTextCanBecomeANewPlan()
    {
        Desk desk;
        desk.ask.willChoose(1);
        desk.read(secondText(), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        QVERIFY(!desk.changes()->isVisible());
        desk.accept();
        QCOMPARE(desk.plans(), size_t(2));
    }

    void cancellingGoesBackToTheStart()
    {
        Desk desk;
        desk.ask.willChoose(std::nullopt);
        desk.read(secondText(), u"second.txt"_s);
        QTRY_COMPARE(desk.ask.unanswered(), 0);
        QVERIFY(!desk.reviewing());
        QCOMPARE(desk.plans(), size_t(1));
    }

    void aPlanOfAnotherYearIsNotAskedAbout()
    {
        Desk desk;
        desk.read(secondText().replace(u"2024"_s, u"2025"_s), u"next.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        QCOMPARE(desk.ask.asked.size(), 0);
        QVERIFY(!desk.changes()->isVisible());
    }

    void tasksAreCutAsTheyAreInThePlan()
    {
        Desk desk;
        const MeasureId measure = test::measureAt(desk.session.book(), 1).id;
        const QString text = test::measureAt(desk.session.book(), 1).text;
        QVERIFY(splitMeasure(*desk.workspace, measure, text.indexOf(u'。') + 1));
        QCOMPARE(desk.session.book().measures().size(), size_t(4));
        desk.ask.willChoose(0);
        desk.read(secondText(), u"second.txt"_s);
        QTRY_VERIFY(desk.reviewing());
        QVERIFY2(!named<QWidget>(&desk.page, u"import.undo"_s)->isEnabled(), "nothing was done by the clerk");
        desk.accept();
        const auto book = desk.session.book();
        QCOMPARE(book.measuresOf(test::taskAt(book, 1).id).size(), size_t(2));
        QCOMPARE(test::measureAt(book, 1, 1).id, measure);
        QCOMPARE(test::measureAt(book, 1, 1).text, u"修订工作规则和考核办法。"_s);
        QCOMPARE(desk.reports(), size_t(3));
    }

    void theListNeverResets()
    {
        test::TempWorkspace workspace;
        workspace.import();
        auto next = test::smallPlan().proposal;
        next.sections[0].tasks[0].title = u"加强制度和队伍建设"_s;
        ImportReview review(next, {});
        DifferenceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setPlan(workspace.book(), true);
        model.compare(review);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.setData(model.index(0, DifferenceModel::Take), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(removeTask(review, review.proposal().sections[1].tasks[1].id));
        model.compare(review);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.changes().unticked(), 1);
        QCOMPARE(model.changes().ticked().tasks().size(), size_t(3));
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TestDifferencePanel)
#include "tst_differencepanel.moc"
