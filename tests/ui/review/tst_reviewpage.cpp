// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/review/reviewpage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/door/rowedits.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/reviewverbs.h"
#include "workspace/sample/sampleverbs.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The page of review, worked by its keys on a real data file; today is 2023-05-10.
class TestReviewPage final : public QObject
{
    Q_OBJECT

    struct Desk {
        TempWorkspace workspace;
        FakeAsk ask;
        std::unique_ptr<Session> session;
        std::unique_ptr<ReviewPage> page;
        AgencyId bureau, school;
        Period now = quarter(2023, 2);

        explicit Desk(bool review = true)
        {
            workspace.import();
            if (review)
                set(u"review.on"_s, u"1"_s);
            bureau = agencyNamed(workspace.book(), u"区市场监管局"_s);
            school = agencyNamed(workspace.book(), u"区教育局"_s);
        }
        void set(const QString &key, const QString &value)
        {
            if (!editRows<Setting>(*workspace, OpKind::EditSettings, {{{}, Setting{{}, key, value}}}))
                qFatal("no setting");
        }
        ProgressId add(int task, int measure, AgencyId agency, const QString &text, const Period &period)
        {
            ProgressInput input = report(measureAt(workspace.book(), task, measure).id, agency, period);
            input.text = text;
            return addProgress(*workspace, input).value_or(ProgressId{});
        }
        /// Three wait: two of the bureau, one of the school.
        void addThree()
        {
            add(2, 1, bureau, u"一季度评出3家标杆企业。"_s, quarter(2023, 1));
            add(2, 1, bureau, u"二季度评出5家标杆企业。"_s, now);
            add(3, 2, school, u"已开展质量教育进校园。"_s, now);
        }
        void show()
        {
            session = std::make_unique<Session>(*workspace, ask);
            session->openLatestPlan();
            page = std::make_unique<ReviewPage>(*session);
            page->resize(1180, 680);
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
            page->begin();
        }
        QTableView *list(const char *name) { return named<QTableView>(page.get(), QLatin1String(name)); }
        QTableView *waiting() { return list("review.waiting"); }
        int waitingCount() { return waiting()->model()->rowCount(); }
        QString shown() { return named<QTextBrowser>(page.get(), u"review.text"_s)->toPlainText(); }
        QString html() { return named<QTextBrowser>(page.get(), u"review.text"_s)->toHtml(); }
        QLabel *label(const char *name) { return named<QLabel>(page.get(), QLatin1String(name)); }
        void press(Qt::Key key) { QTest::keyClick(waiting(), key); }
        ProgressState state(ProgressId id) { return (**reportVersion(*workspace, id)).progressState; }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void acceptingGoesOnToTheNextByOneKey()
    {
        Desk desk;
        desk.addThree();
        desk.show();
        QAbstractItemModelTester tester(desk.waiting()->model());
        QCOMPARE(desk.waitingCount(), 3);
        QVERIFY(desk.shown().contains(u"一季度评出3家"_s));
        desk.press(Qt::Key_A);
        QCOMPARE(desk.waitingCount(), 2);
        QVERIFY(desk.shown().contains(u"二季度评出5家"_s));
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_A);
        QCOMPARE(desk.waitingCount(), 0);
        desk.press(Qt::Key_A); // nothing is left to accept
        const auto rows = desk.workspace->progressIn(desk.session->book().plan().id, {}, true);
        for (const Progress &row : *rows)
            QCOMPARE(row.progressState, ProgressState::Accepted);
        QVERIFY(desk.session->accept(desk.workspace->undo()));
        QCOMPARE(desk.waitingCount(), 1);
    }

    void whatDiffersFromTheLastPeriodStandsOnAGround()
    {
        Desk desk;
        desk.addThree();
        desk.show();
        desk.waiting()->setCurrentIndex(desk.waiting()->model()->index(1, 0));
        QVERIFY(desk.shown().contains(u"一季度评出3家"_s)); // beside it
        QVERIFY(desk.html().contains(QRegularExpression(u"background-color:[^>]*>二<"_s)));
        QVERIFY(desk.html().contains(QRegularExpression(u"background-color:[^>]*>5<"_s)));
        QVERIFY(!desk.html().contains(QRegularExpression(u"background-color:[^>]*>季度"_s)));
        auto *against = named<QComboBox>(desk.page.get(), u"review.against"_s);
        against->setCurrentIndex(against->count() - 1);
        Q_EMIT against->activated(against->currentIndex());
        QVERIFY(!desk.shown().contains(u"一季度评出3家"_s));
    }

    void returningAsksForAReasonThatADigitGives()
    {
        Desk desk;
        desk.set(u"review.reasons"_s, u"数字有误\n缺佐证"_s);
        desk.addThree();
        desk.show();
        desk.press(Qt::Key_R);
        auto *line = named<QLineEdit>(desk.page.get(), u"review.reason"_s);
        QVERIFY(line->isVisible() && line->hasFocus());
        QTest::keyClick(line, Qt::Key_Return); // no reason yet
        QCOMPARE(desk.waitingCount(), 3);
        QTest::keyClick(line, Qt::Key_2);
        QCOMPARE(line->text(), u"缺佐证"_s);
        line->insert(u"，请补"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.waitingCount(), 2);
        QVERIFY(desk.shown().contains(u"二季度评出5家"_s));
        QVERIFY(desk.waiting()->hasFocus());
        QCOMPARE(desk.list("review.returned")->model()->rowCount(), 1);
        QCOMPARE(desk.list("review.returned")->model()->index(0, 4).data().toString(), u"缺佐证，请补"_s);
        desk.add(2, 1, desk.bureau, u"一季度评出4家标杆企业。"_s, quarter(2023, 1)); // corrected
        QCOMPARE(desk.list("review.returned")->model()->rowCount(), 0);
        QCOMPARE(desk.waitingCount(), 3);
    }

    void escLeavesTheReportWhereItIs()
    {
        Desk desk;
        desk.addThree();
        desk.show();
        desk.press(Qt::Key_R);
        auto *line = named<QLineEdit>(desk.page.get(), u"review.reason"_s);
        QTest::keyClicks(line, u"AR"_s); // letters, no commands
        QCOMPARE(line->text(), u"AR"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QCOMPARE(desk.waitingCount(), 3);
        QVERIFY(desk.waiting()->hasFocus());
    }

    void acceptingWhatChangedMeanwhileShowsTheNewText()
    {
        Desk desk;
        const ProgressId first = desk.add(2, 1, desk.bureau, u"评出3家标杆企业。"_s, desk.now);
        desk.show();
        const auto other = desk.workspace.another(); // qdesk, unseen so far
        ProgressInput input = report(measureAt(desk.workspace.book(), 2).id, desk.bureau, desk.now);
        input.text = u"评出8家标杆企业。"_s;
        QVERIFY(addProgress(*other, input));
        desk.press(Qt::Key_A);
        QCOMPARE(desk.state(first), ProgressState::Submitted);
        QVERIFY(desk.label("review.note")->isVisible());
        QVERIFY(desk.shown().contains(u"评出8家"_s));
        QVERIFY(desk.html().contains(
            QRegularExpression(u"background-color:[^>]*>8<"_s))); // against the version before
        QCOMPARE(desk.waitingCount(), 1);
        desk.press(Qt::Key_A);
        QCOMPARE(desk.waitingCount(), 0);
    }

    void allOfOneAgencyAreOneStep()
    {
        Desk desk;
        desk.addThree();
        desk.show();
        auto *all = named<QPushButton>(desk.page.get(), u"review.acceptAll"_s);
        QVERIFY(!all->isEnabled()); // of all agencies at once nothing is waved through
        desk.page->open({{u"agency"_s, desk.bureau.value}});
        QCOMPARE(desk.waitingCount(), 2);
        QVERIFY(all->isEnabled());
        all->click();
        QCOMPARE(desk.waitingCount(), 0);
        QVERIFY(desk.session->accept(desk.workspace->undo()));
        QCOMPARE(desk.waitingCount(), 2);
    }

    void withoutReviewThePageSaysSoAndSwitchesItOn()
    {
        Desk desk(false);
        desk.addThree();
        desk.show();
        QCOMPARE(desk.waitingCount(), 0);
        QVERIFY(!namedWidget(desk.page.get(), u"review.agency"_s)->isVisible()); // there is nothing to choose

        QAction *action = nullptr;
        for (QAction *each : desk.page->actions()) {
            if (each->objectName() == u"review.switchOnAction"_s)
                action = each;
        }
        QVERIFY(action);
        action->trigger();
        QCOMPARE(desk.waitingCount(), 3);
        QCOMPARE(desk.workspace->undoKind(), std::optional(OpKind::EditSettings));
        QVERIFY(namedWidget(desk.page.get(), u"review.agency"_s)->isVisible());
    }

    void whatWasReturnedStaysInSightWithoutReview()
    {
        Desk desk;
        const ProgressId one = desk.add(2, 1, desk.bureau, u"二季度评出5家标杆企业。"_s, desk.now);
        QVERIFY(returnReport(*desk.workspace, one, u"缺少数据"_s));
        desk.show();
        auto *button = named<QPushButton>(desk.page.get(), u"review.switchOnButton"_s);
        QVERIFY(!button->isVisible());
        const auto rows = rowsOf<Setting>(*desk.workspace);
        QVERIFY(rows);
        const auto row = std::find_if(rows->begin(), rows->end(), [](const Setting &each) { return each.key == u"review.on"_s; });
        QVERIFY(row != rows->end());
        QVERIFY(editRows<Setting>(*desk.workspace, OpKind::EditSettings, {{*row, {}}}));
        QTRY_VERIFY(button->isVisible());
        QVERIFY(!namedWidget(desk.page.get(), u"review.agency"_s)->isVisible());
        QVERIFY(namedWidget(desk.page.get(), u"review.returned"_s)->isVisible());
        button->click();
        QTRY_VERIFY(!button->isVisible());
    }

    void tenThousandMeasuresAreAcceptedWithoutAWait()
    {
        Desk desk;
        const auto plan = makeSample(*desk.workspace, {10'000, 100'000, 7});
        QVERIFY(plan);
        desk.session = std::make_unique<Session>(*desk.workspace, desk.ask);
        desk.session->openPlan(*plan);
        desk.page = std::make_unique<ReviewPage>(*desk.session);
        desk.page->resize(1180, 680);
        desk.page->show();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        desk.page->begin();
        QVERIFY(desk.waitingCount() > 10'000);
        desk.press(Qt::Key_A); // the backup of the day belongs to the first write
        qint64 longest = 0;
        for (int i = 0; i < 5; ++i) {
            const int before = desk.waitingCount();
            QElapsedTimer timer;
            timer.start();
            desk.press(Qt::Key_A);
            longest = std::max(longest, timer.elapsed());
            QCOMPARE(desk.waitingCount(), before - 1);
        }
        qInfo("accept and next: %lld ms", static_cast<long long>(longest));
        QVERIFY2(longest < 250,
            QByteArray::number(longest).constData()); // 50 ms on a computer that does nothing else
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
