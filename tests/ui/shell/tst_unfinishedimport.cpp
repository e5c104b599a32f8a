// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/doubtanswers.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// An import that was begun and not finished, over the end of its window.
class TestUnfinishedImport final : public QObject
{
    Q_OBJECT

    static QString text()
    {
        return u"2024年某区质量工作要点\n一、夯实基础\n"
               u"（一）加强制度建设。修订工作规则。开展宣贯培训。（区市场监管局、区教育局按照职责分工实施）\n"
               u"（二）完善激励机制。评选政府质量奖。（牵头单位：区市场监管局；成熟一个评选一个）\n"
               u"（三）开展质量监测。每季监测一次。（牵头单位：区市场监管局；条件成熟时完成）\n"
               u"（四）开展宣传活动。举办质量月活动。\n"_s;
    }

    struct Desk {
        explicit Desk(Workspace &workspace)
            : session(workspace, ask)
            , window(std::make_unique<MainWindow>(session))
        {
            window->resize(1366, 728);
            window->openLatestPlan();
            window->show();
        }
        FakeAsk ask;
        Session session;
        std::unique_ptr<MainWindow> window;

        template <typename T>
        T *get(const char *name)
        {
            return named<T>(window.get(), QLatin1String(name));
        }
        QAbstractButton *offer() { return get<QAbstractButton>("nav.import"); }
        QTreeView *tree() { return get<QTreeView>("import.tree"); }
        const ImportReview &review() { return window->findChild<ReviewHolder *>()->review(); }
        bool isReviewing() { return get<QAbstractButton>("import.accept")->isVisible(); }
        void click(const char *name) { get<QAbstractButton>(name)->click(); }
        void open(const QString &file)
        {
            window->go(u"import"_s, {{u"file"_s, file}});
            if (!QTest::qWaitFor([this] { return isReviewing(); }))
                qFatal("the text was not read");
        }
    };

    static QString written(TempWorkspace &temp, const QString &name = u"plan.txt"_s)
    {
        QFile file(temp.filePath(name));
        const QByteArray bytes = text().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }
    /// Two points settled, a task split and one reworded.
    static void work(Desk &desk)
    {
        const int open = openDoubts(desk.review());
        desk.click("import.acceptDoubt");
        desk.click("import.acceptDoubt");
        QVERIFY(openDoubts(desk.review()) <= open - 2);
        desk.tree()->setCurrentIndex(desk.tree()->model()->index(0, 0, desk.tree()->model()->index(1, 0)));
        QTest::keyClick(desk.tree(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.review().measureCount(), 5);
        desk.get<QPlainTextEdit>("import.text")->setPlainText(u"改过的名称"_s);
    }
    static void compare(Desk &desk, int open)
    {
        QVERIFY(desk.offer()->isVisible());
        QVERIFY(!desk.isReviewing());
        desk.offer()->click();
        QVERIFY(desk.isReviewing());
        QCOMPARE(openDoubts(desk.review()), open);
        QCOMPARE(desk.review().measureCount(), 5);
        QCOMPARE(desk.tree()->currentIndex().data().toString(), u"(一)改过的名称"_s);
        QCOMPARE(desk.tree()->model()->rowCount(desk.tree()->currentIndex()), 2);
        QVERIFY(desk.get<QLabel>("import.origin")->toolTip().contains(u"plan.txt"_s)
            || desk.get<QLabel>("import.origin")->text().contains(u"plan.txt"_s));
        QVERIFY(desk.get<QPlainTextEdit>("import.source")->toPlainText().contains(u"举办质量月活动"_s));
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aClosedWindowLeavesItToGoOnWith()
    {
        TempWorkspace temp;
        int open = 0;
        {
            Desk desk(temp.workspace());
            QVERIFY2(!desk.offer()->isVisible(), "nothing was begun");
            desk.open(written(temp));
            QVERIFY2(!desk.offer()->isVisible(), "a text that was only looked at is not kept");
            work(desk);
            open = openDoubts(desk.review());
            desk.window->close(); // asks nothing: nothing is lost
            QVERIFY(!desk.window->isVisible());
        }
        Desk desk(temp.workspace());
        compare(desk, open);
        desk.click("import.accept"); // and it can be finished
        QCOMPARE(desk.session.book().measures().size(), size_t(5));
        QVERIFY2(!desk.offer()->isVisible(), "it is finished");
        QVERIFY(temp->formText(u"import/review"_s)->isEmpty());
    }

    void aWindowThatIsDestroyedLosesNothing()
    {
        TempWorkspace temp;
        int open = 0;
        {
            Desk desk(temp.workspace());
            desk.open(written(temp));
            work(desk);
            open = openDoubts(desk.review());
        }
        Desk desk(temp.workspace());
        compare(desk, open);
    }

    void aKillLosesNothing()
    {
        TempWorkspace temp;
        Desk killed(temp.workspace());
        killed.open(written(temp));
        work(killed);
        QTRY_VERIFY(killed.offer()->isVisible());
        const auto workspace = temp.another(); // nothing was closed
        Desk desk(*workspace);
        compare(desk, openDoubts(killed.review()));
    }

    void theOfferLeadsBackFromAnotherPage()
    {
        TempWorkspace temp;
        Desk desk(temp.workspace());
        desk.open(written(temp));
        work(desk);
        QTRY_VERIFY(desk.offer()->isVisible());
        desk.get<QAbstractButton>("nav.agencies")->click();
        QVERIFY(!desk.isReviewing());
        desk.offer()->click();
        QVERIFY(desk.isReviewing());
        QVERIFY2(desk.review().canUndo(), "the same review, not a copy");
        QVERIFY(desk.offer()->isChecked());
    }

    void whatIsTakenBackIsNotKept()
    {
        TempWorkspace temp;
        Desk desk(temp.workspace());
        desk.open(written(temp));
        desk.click("import.acceptDoubt");
        QTRY_VERIFY(desk.offer()->isVisible());
        desk.click("import.undo");
        QVERIFY(!desk.offer()->isVisible());
    }

    void givingUpRemovesIt()
    {
        TempWorkspace temp;
        Desk desk(temp.workspace());
        desk.open(written(temp));
        work(desk);
        QTRY_VERIFY(desk.offer()->isVisible());
        desk.ask.willConfirm(true);
        desk.click("import.other");
        QVERIFY(!desk.offer()->isVisible());
        QVERIFY(temp->formText(u"import/review"_s)->isEmpty());
    }

    void anotherTextAsksBeforeItTakesThePlace()
    {
        TempWorkspace temp;
        {
            Desk desk(temp.workspace());
            desk.open(written(temp));
            work(desk);
        }
        Desk desk(temp.workspace());
        desk.ask.willConfirm(false);
        desk.window->go(u"import"_s, {{u"file"_s, written(temp, u"other.txt"_s)}});
        QCOMPARE(desk.ask.asked.size(), 1);
        QVERIFY(!desk.isReviewing());
        QVERIFY(desk.offer()->isVisible());
        desk.ask.willConfirm(true);
        desk.open(temp.filePath(u"other.txt"_s));
        QCOMPARE(desk.ask.asked.size(), 2);
        QVERIFY(!desk.offer()->isVisible());
    }

    void chosenPartsComeBackToo()
    {
        TempWorkspace temp;
        {
            Desk desk(temp.workspace());
            desk.open(QStringLiteral(QD_SOURCE_DIR "/tests/data/plans/several-plans.txt"));
            desk.get<QListWidget>("import.parts")->item(0)->setCheckState(Qt::Unchecked);
            QTRY_COMPARE(desk.review().proposal().taskCount(), 8);
            desk.click("import.each");
            QTRY_VERIFY(desk.offer()->isVisible());
        }
        Desk desk(temp.workspace());
        desk.offer()->click();
        QCOMPARE(desk.review().proposal().taskCount(), 8);
        auto *parts = desk.get<QListWidget>("import.parts");
        QCOMPARE(parts->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(desk.get<QRadioButton>("import.each")->isChecked());
        parts->item(1)->setCheckState(Qt::Unchecked); // the text is there to be read again
        QTRY_COMPARE(desk.review().proposal().taskCount(), 3);
    }

    void whatCannotBeReadIsSaidInOneSentence()
    {
        TempWorkspace temp;
        QVERIFY(temp->keepFormText(u"import/review"_s, u"1:nonsense"_s));
        Desk desk(temp.workspace());
        QVERIFY(desk.offer()->isVisible());
        desk.offer()->click();
        QVERIFY(!desk.isReviewing());
        auto *message = desk.get<QLabel>("import.message");
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"无法恢复"_s), qPrintable(message->text()));
        QVERIFY(!desk.offer()->isVisible());
    }
};

QTEST_MAIN(TestUnfinishedImport)
#include "tst_unfinishedimport.moc"
