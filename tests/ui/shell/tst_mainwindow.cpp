// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/ask.h"
#include "ui/common/messagebar.h"
#include "ui/common/page.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/theme.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "uisupport/visibletexts.h"
#include "workspace/importing/importverbs.h"
#include "workspace/measures/bulkverbs.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;

/// The real window on a real database.
class TestMainWindow : public QObject
{
    Q_OBJECT
private:
    QAction *action(MainWindow &window, const QString &name)
    {
        auto *found = window.findChild<QAction *>("action."_L1 + name);
        if (!found)
            QTest::qFail(qPrintable(u"no action "_s + name), __FILE__, __LINE__);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        Theme::useInterfaceFont();
    }

    void everyMenuAndEntryHasAMnemonic()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        for (const QString &page : {u"today"_s, u"tasks"_s, u"entry"_s, u"agencies"_s, u"supervision"_s, u"papers"_s, u"records"_s, u"settings"_s}) {
            window.go(page);
            QStringList without;
            for (QAction *top : window.menuBar()->actions()) {
                if (!top->isVisible())
                    continue;
                QSet<QString> letters;
                if (!top->text().contains(u'&'))
                    without << top->text();
                for (QAction *entry : top->menu()->actions()) {
                    if (!entry->isSeparator() && entry->isVisible() && !entry->text().contains(u'&'))
                        without << top->text() + u" → "_s + entry->text();
                }
            }
            QVERIFY2(without.isEmpty(), qPrintable(page + u": "_s + without.join(u'\n')));
        }
    }

    void theWindowSpeaksChineseThroughout()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.show();
        window.openLatestPlan();
        for (const QString &page :
            {u"today"_s, u"tasks"_s, u"entry"_s, u"agencies"_s, u"supervision"_s, u"papers"_s, u"records"_s, u"settings"_s, u"import"_s}) {
            window.go(page);
            QCoreApplication::processEvents();
            const QStringList english = latinTexts(&window);
            QVERIFY2(english.isEmpty(), qPrintable(page + u":\n"_s + english.join(u'\n')));
        }
    }

    void anEnglishLabelWouldBeFound() // the test above is not blind
    {
        QWidget window;
        QLabel label(u"Save changes"_s, &window);
        QLabel chinese(u"导出 PDF (Ctrl+S)"_s, &window);
        window.show();
        QCOMPARE(latinTexts(&window).size(), 1);
        QVERIFY(latinTexts(&window).first().endsWith(u"Save changes"_s));
    }

    void fitsASmallScreen() // 1366×768 at 125 %: 1092 logical pixels less the navigation
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        QStringList tooLarge;
        const auto *stack = window.findChild<QStackedWidget *>(u"pages"_s);
        QVERIFY(stack);
        for (int i = 0; i < stack->count(); ++i) {
            const QSize least = stack->widget(i)->minimumSizeHint();
            if (least.width() > 980 || least.height() > 560)
                tooLarge << u"%1 %2×%3"_s.arg(stack->widget(i)->objectName())
                                .arg(least.width())
                                .arg(least.height());
        }
        QVERIFY2(tooLarge.isEmpty(), qPrintable(tooLarge.join(u'\n')));
        const QSize least = window.minimumSizeHint();
        QVERIFY2(least.width() <= 1366 && least.height() <= 728,
            qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }

    void theEntryPageFitsASmallScreenAtHighScaling() // 1366×768 at 175 %: 780 logical pixels
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.resize(780, 410);
        window.show();
        window.go(u"entry"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(namedWidget(&window, u"entry.blocked"_s)->isVisible());
        const auto *blocked = namedWidget(&window, u"entry.blocked"_s);
        namedWidget(&window, u"entry.text"_s)->setFocus();
        for (int i = 0; i < 3; ++i) // down the form: what has the focus comes into sight
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(blocked->hasFocus());
        QVERIFY2(blocked->visibleRegion().boundingRect().width() >= blocked->sizeHint().width() - 1,
            "the last box of the form is cut off");
        for (const auto *one : window.findChildren<QSplitter *>()) {
            if (!one->isVisible())
                continue;
            for (int i = 1; i < one->count(); ++i)
                QVERIFY2(one->widget(i - 1)->geometry().right() < one->widget(i)->geometry().left(),
                    "two panes lie over each other");
        }
    }

    void withoutAPlanThreeDoorsStandInTheWindow()
    {
        test::TempWorkspace desk;
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        QVERIFY(namedWidget(&window, u"welcome"_s)->isVisible());
        QVERIFY(!namedWidget(&window, u"welcome.deleted"_s)->isVisible());
        QVERIFY(!named<QWidget>(&window, u"nav.tasks"_s)->isEnabled());
        QTest::mouseClick(namedWidget(&window, u"welcome.paste"_s), Qt::LeftButton);
        QCOMPARE(window.currentPage()->objectName(), u"import"_s);
    }

    void anImportedPlanOpensAtOnceAndItsUndoBringsTheDoorsBack()
    {
        test::TempWorkspace desk;
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        QVERIFY(commitProposal(desk.workspace(), test::smallPlan()));
        QVERIFY(session.hasPlan());
        QVERIFY(window.windowTitle().startsWith(u"质量工作协调台 ─ "_s));
        QVERIFY(window.windowTitle().contains(session.book().plan().title));
        QVERIFY(named<QWidget>(&window, u"nav.tasks"_s)->isEnabled());
        action(window, u"undo"_s)->trigger();
        QVERIFY(!session.hasPlan());
        QVERIFY(namedWidget(&window, u"welcome"_s)->isVisible());
    }

    void ctrlZInAFieldWithoutChangesIsTheOffices()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        session.openLatestPlan();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.go(u"tasks"_s);
        auto *search = named<QLineEdit>(&window, u"tasks.search"_s);
        search->setFocus();
        QVERIFY(desk->undoKind().has_value());
        QTest::keyClick(search, Qt::Key_X);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier); // takes back the letter
        QVERIFY(search->text().isEmpty());
        const auto before = desk->undoKind();
        QVERIFY(before.has_value());
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk->undoKind() != before);
    }

    void undoAndRedoCarryTheNameOfTheAction()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        const MeasureId measure = test::measureAt(session.book(), 1).id;
        QVERIFY(setDeadline(desk.workspace(), {}, {measure}, {u"6月底前"_s, QDate(2023, 6, 30)}));
        QVERIFY(action(window, u"undo"_s)->isEnabled());
        QVERIFY2(action(window, u"undo"_s)->text().contains(u"时限"_s),
            qPrintable(action(window, u"undo"_s)->text()));
        QVERIFY(!action(window, u"redo"_s)->isEnabled());
        action(window, u"undo"_s)->trigger();
        QCOMPARE(session.book().deadlineOf(*session.book().measure(measure), endOfTime).phrase, QString());
        QVERIFY(action(window, u"redo"_s)->text().contains(u"时限"_s));
        action(window, u"redo"_s)->trigger();
        QCOMPARE(session.book().deadlineOf(*session.book().measure(measure), endOfTime).phrase, u"6月底前"_s);
    }

    void controlAndADigitChoosesThePage()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QStringList pages{u"today"_s, u"tasks"_s, u"entry"_s, u"review"_s,
            u"summaries"_s, u"agencies"_s, u"supervision"_s, u"papers"_s, u"records"_s, u"settings"_s};
        for (int i = 0; i < pages.size(); ++i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
            QCOMPARE(window.currentPage()->objectName(), pages.at(i));
        }
        const auto entries = window.findChild<Navigation *>()->findChildren<QAbstractButton *>();
        QCOMPARE(std::count_if(entries.begin(), entries.end(), [](const auto *entry) { return entry->isVisible(); }),
            pages.size()); // 继续核对 is offered while there is something to go on with
        for (const QAbstractButton *entry : entries)
            QVERIFY2(!entry->icon().isNull(), qPrintable(entry->text())); // named after the page
    }

    void noShortcutIsUsedTwiceOnAPage()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        for (const QString &page : {u"today"_s, u"tasks"_s, u"entry"_s, u"agencies"_s, u"supervision"_s, u"papers"_s, u"records"_s, u"settings"_s}) {
            window.go(page);
            QHash<QString, QAction *> seen;
            for (QAction *one : window.findChildren<QAction *>()) {
                const bool reachable = window.currentPage()->pageActions().contains(one)
                    || one->objectName().startsWith("action."_L1);
                if (!reachable || !one->isEnabled())
                    continue;
                for (const QKeySequence &key : one->shortcuts()) {
                    QVERIFY2(!seen.contains(key.toString()) || seen.value(key.toString()) == one,
                        qPrintable(page + u": "_s + key.toString() + u" "_s + one->text()));
                    seen.insert(key.toString(), one);
                }
            }
        }
    }

    void anErrorIsOneSentenceInTheMessageBar()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        QVERIFY(!session.accept(Result<>(Error{ErrorCode::Io, FileReason::DiskFull, u"technical"_s, {}})));
        auto *bar = named<MessageBar>(&window, u"message.bar"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->isError());
        QVERIFY(!bar->message().contains(u"technical"_s));
        QFile paper(desk.filePath(u"要点.pdf"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.close();
        session.tell(u"好了"_s, paper.fileName());
        QVERIFY(!bar->isError());
        QTest::mouseClick(namedWidget(&window, u"message.open"_s), Qt::LeftButton);
        QCOMPARE(ask.opened, QStringList{paper.fileName()});
        QVERIFY(paper.remove()); // by somebody else, while the message stands there
        QTest::mouseClick(namedWidget(&window, u"message.open"_s), Qt::LeftButton);
        QCOMPARE(ask.opened.size(), 1);
        QVERIFY(bar->isError());
        QVERIFY2(bar->message().contains(u"要点.pdf"_s), qPrintable(bar->message()));
    }

    void aSecondWindowMayOnlyLook()
    {
        test::TempWorkspace desk;
        desk.import();
        auto first = Workspace::open({.path = desk.path(), .windowLock = true});
        QVERIFY(first);
        auto second = Workspace::open({.path = desk.path(), .windowLock = true});
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        FakeAsk ask;
        Session session(**second, ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        QVERIFY(namedWidget(&window, u"readonly"_s)->isVisible());
        QVERIFY2(window.windowTitle().startsWith(u"质量工作协调台（只读） ─ "_s),
            qPrintable(window.windowTitle()));
        QVERIFY(!action(window, u"import"_s)->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
