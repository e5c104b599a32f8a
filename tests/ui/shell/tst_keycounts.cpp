// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "support/builders.h"
#include "ui/common/agencybox.h"
#include "ui/common/page.h"
#include "ui/shell/windowdesk.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The commonest jobs from start to end by keys alone, each key sent to whatever has the focus, and counted.
class TestKeyCounts final : public QObject
{
    Q_OBJECT

    /// A person at the keyboard of a window.
    struct Hands {
        explicit Hands(MainWindow &of)
            : window(of)
        {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, key, modifiers);
            ++keys;
        }
        void type(const QString &letters)
        {
            QTest::keyClicks(QApplication::focusWidget(), letters);
            keys += static_cast<int>(letters.size());
        }
        MainWindow &window;
        int keys = 0;
    };

    /// From the empty window: Ctrl+O, the path and Enter in the dialog, then only Enter until the plan is there.
    static void importByEnter(const QString &file, int tasks)
    {
        TempWorkspace workspace;
        FakeAsk ask;
        Session session(*workspace, ask);
        MainWindow window(session);
        window.resize(1366, 728);
        window.openLatestPlan();
        window.show();
        Hands hands(window);
        ask.willOpen(file);
        hands.press(Qt::Key_O, Qt::ControlModifier);
        ++hands.keys; // Enter in the dialog of the system
        QTRY_VERIFY(namedWidget(&window, u"import.tree"_s)->isVisible());
        QTest::qWait(50); // the text is read in a thread of its own
        for (int i = 0; i < 20 && !session.hasPlan(); ++i) {
            hands.press(Qt::Key_Return);
            QTest::qWait(20);
        }
        QVERIFY(session.hasPlan());
        QCOMPARE(session.book().tasks().size(), size_t(tasks));
        QVERIFY2(hands.keys <= 6, qPrintable(u"%1 keys"_s.arg(hands.keys)));
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theFirstPlanTakesAtMostSixKeysBesideThePath()
    {
        const QString seed = QStringLiteral(QD_SOURCE_DIR) + u"/../shared/seed/jingan-2023-work-points.txt"_s;
        if (!QFile::exists(seed))
            QSKIP("../shared is not here");
        importByEnter(seed, 17);
    }

    void theFirstReportTakesThePageTheInitialsAndEnter()
    {
        WindowDesk desk;
        Hands hands(*desk.window);
        hands.press(Qt::Key_3, Qt::ControlModifier);
        hands.type(u"jyj"_s);
        hands.press(Qt::Key_Return);
        auto *box = named<AgencyBox>(desk.window.get(), u"entry.agency"_s);
        QCOMPARE(box->agency(), agencyNamed(desk.session->book(), u"区教育局"_s));
        auto *text = namedWidget(desk.window.get(), u"entry.text"_s);
        QVERIFY2(text->hasFocus(), "the next letter stands in 进展情况");
        QCOMPARE(hands.keys, 1 + 3 + 1);
    }

    void theNextAgencyIsOneKeyAway()
    {
        WindowDesk desk;
        Hands hands(*desk.window);
        hands.press(Qt::Key_3, Qt::ControlModifier);
        hands.type(u"jyj"_s);
        hands.press(Qt::Key_Return);
        auto *box = named<AgencyBox>(desk.window.get(), u"entry.agency"_s);
        const AgencyId first = box->agency();
        auto *text = named<QPlainTextEdit>(desk.window.get(), u"entry.text"_s);
        const auto reports = [&] { return desk.workspace->progressIn(desk.session->book().plan().id, {}, true)->size(); };
        const size_t owed = countDuties([&] {
            auto duties = dutiesIn(desk.session->book(), desk.session->period(), desk.session->day());
            std::erase_if(duties, [&](const Duty &duty) { return duty.agencyId != first; });
            return duties;
        }()).due;
        QVERIFY(owed > 0);
        for (size_t i = 0; i < owed; ++i) {
            QVERIFY(text->hasFocus());
            hands.type(u"ok"_s);
            hands.press(Qt::Key_Return, Qt::ControlModifier); // saves and goes on
            QCOMPARE(reports(), i + 1);
        }
        const int before = hands.keys;
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(box->agency().isValid());
        QVERIFY(box->agency() != first);
        QVERIFY2(text->hasFocus(), "and the next letter stands in its 进展情况");
        QCOMPARE(hands.keys - before, 1);
    }

    void percentIsOneKeyFromTheText()
    {
        WindowDesk desk;
        Hands hands(*desk.window);
        hands.press(Qt::Key_3, Qt::ControlModifier);
        hands.type(u"jyj"_s);
        hands.press(Qt::Key_Return);
        hands.press(Qt::Key_P, Qt::AltModifier);
        QVERIFY(namedWidget(desk.window.get(), u"entry.percent"_s)->hasFocus());
    }
};

QTEST_MAIN(TestKeyCounts)
#include "tst_keycounts.moc"
