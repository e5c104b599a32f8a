// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"
#include "windowdesk.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What holds on every page of the real window.
class TestAlikeEverywhere final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        Page *goTo(const QString &page) const
        {
            window->go(page);
            return window->currentPage();
        }
    };

    static void pages()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"today", "tasks", "entry", "agencies", "supervision", "papers", "records", "settings", "import", "plans"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    /// A control that can be worked on now and is reached by Tab. What stands inside another control is part of it.
    static bool isTabStop(const QWidget *widget)
    {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && !widget->focusProxy() && !widget->objectName().startsWith(u"qt_"_s);
    }

    static QString nameOf(const QWidget *widget)
    {
        return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void everyPageSaysItsName_data() { pages(); }
    void everyPageSaysItsName()
    {
        QFETCH(QString, key);
        const Desk desk;
        const Page *page = desk.goTo(key);
        const auto labels = page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [page](const QLabel *label) { return label->isVisible() && label->text() == page->title(); }));
    }

    void tabReachesEveryControlAndLeavesIt_data() { pages(); }
    void tabReachesEveryControlAndLeavesIt()
    {
        QFETCH(QString, key);
        const Desk desk;
        const Page *page = desk.goTo(key);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTest::qWait(50); // what is counted later has its place
        QSet<const QWidget *> reached;
        const QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        bool outside = false;
        const QWidget *before = first;
        for (int step = 0; step < 200; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            QVERIFY2(now, "Tab lost the focus");
            if (now != before && reached.contains(now)) // round once; year, month and day of a date are three stops in one
                break;
            before = now;
            reached.insert(now);
            outside = outside || !page->isAncestorOf(now);
        }
        QVERIFY2(outside, qPrintable(u"Tab never leaves the page; it stays on "_s + nameOf(QApplication::focusWidget())));
        QStringList missed;
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (isTabStop(widget) && !reached.contains(widget))
                missed << nameOf(widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    }
};

QTEST_MAIN(TestAlikeEverywhere)
#include "tst_alikeeverywhere.moc"
