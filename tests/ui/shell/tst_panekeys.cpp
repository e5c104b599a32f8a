// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/page.h"
#include "windowdesk.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// F6 goes round the panes of the window.
class TestPaneKeys final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        explicit Desk(const QString &page)
        {
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
            workspace.setToday(QDate(2023, 9, 30)); // something is late
            session->showAgain();
            window->go(page);
            QTest::qWait(50); // what is counted later has its place
        }
        /// F6 until it is round, beginning in the navigation: the names of what had the focus.
        QStringList round(Qt::KeyboardModifiers with = Qt::NoModifier) const
        {
            QWidget *nav = namedWidget(window.get(), u"nav.today"_s);
            nav->setFocus();
            QStringList names;
            for (int i = 0; i < 20; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, with);
                if (namedWidget(window.get(), u"nav"_s)->isAncestorOf(QApplication::focusWidget()))
                    return names;
                names << QApplication::focusWidget()->objectName();
            }
            names << u"never round"_s;
            return names;
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void everyPageHasItsPanes_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("panes");
        const QString top = u"header.plan"_s;
        QTest::newRow("today") << u"today"_s << QStringList{top, u"today.items"_s, u"today.agencies"_s, u"today.asWork"_s};
        QTest::newRow("tasks") << u"tasks"_s << QStringList{top, u"tasks.tree"_s, u"tasks.number"_s, u"tasks.search"_s};
        QTest::newRow("entry") << u"entry"_s
                               << QStringList{top, u"entry.list"_s, u"entry.text"_s, u"entry.last"_s, u"entry.agency"_s};
        QTest::newRow("agencies") << u"agencies"_s << QStringList{top, u"agencies.table"_s, u"agencies.shortName"_s};
        QTest::newRow("papers") << u"papers"_s
                                << QStringList{top, u"papers.kinds"_s, u"papers.paragraphs"_s, u"papers.period"_s, u"papers.print"_s};
        QTest::newRow("import") << u"import"_s << QStringList{top, u"import.openFile"_s};
    }
    void everyPageHasItsPanes()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, panes);
        const Desk desk(page);
        const QStringList there = desk.round();
        QCOMPARE(there.join(u' '), panes.join(u' '));
        QStringList back = desk.round(Qt::ShiftModifier);
        std::reverse(back.begin(), back.end());
        QCOMPARE(back, there);
    }

    void aReviewHasItsPanesToo()
    {
        const Desk desk(u"today"_s);
        desk.window->go(u"import"_s, {{u"file"_s, u":/samples/sample-work-points.txt"_s}});
        QTRY_VERIFY(namedWidget(desk.window.get(), u"import.accept"_s)->isVisible());
        const QStringList panes = desk.round();
        for (const QString &pane : {u"import.source"_s, u"import.tree"_s})
            QVERIFY2(panes.contains(pane), qPrintable(panes.join(u' ')));
    }

    void aPaneIsEnteredWhereItWasLeft()
    {
        const Desk desk(u"tasks"_s);
        namedWidget(desk.window.get(), u"tasks.formDeadline"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"tasks.tree"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"tasks.formDeadline"_s);
    }

    void theButtonsAtTheBottomAreAPaneWhenThereAreAny()
    {
        const Desk desk(u"entry"_s);
        QVERIFY(!desk.round().contains(u"status.unsaved"_s));
        named<QPlainTextEdit>(desk.window.get(), u"entry.text"_s)->setPlainText(u"写到一半"_s);
        QVERIFY(desk.round().contains(u"status.unsaved"_s));
    }

    void withoutAPlanItGoesRoundToo()
    {
        TempWorkspace workspace;
        FakeAsk ask;
        Session session(*workspace, ask);
        MainWindow window(session);
        window.openLatestPlan();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_F6);
        const QWidget *first = QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        const QWidget *welcome = namedWidget(&window, u"welcome"_s);
        QVERIFY(welcome->isAncestorOf(first) != welcome->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestPaneKeys)
#include "tst_panekeys.moc"
