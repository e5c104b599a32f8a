// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/imports/page/foldingtabs.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// The review on a screen of 1366 × 768 without the taskbar at 150 %.
class TestShortReview final : public QObject
{
    Q_OBJECT

    static QString seedFile()
    {
        return QStringLiteral(QD_SOURCE_DIR "/../shared/seed/jingan-2023-work-points.txt");
    }
    static QString tableFile()
    {
        return QStringLiteral(QD_SOURCE_DIR "/tests/data/plans/grouping-columns.html");
    }
    static QString severalFile()
    {
        return QStringLiteral(QD_SOURCE_DIR "/tests/data/plans/several-plans.txt");
    }

    struct Desk {
        TempWorkspace workspace;
        FakeAsk ask;
        Session session{*workspace, ask};
        MainWindow window{session};

        explicit Desk(const QString &file, QSize size = {1366 * 2 / 3, 728 * 2 / 3})
        {
            window.resize(size);
            window.show();
            window.activateWindow();
            window.go(u"import"_s, {{u"file"_s, file}});
            if (!QTest::qWaitFor([this] { return get<QPushButton>("import.accept")->isVisible(); }))
                qFatal("the file was not read");
            QTest::qWait(50); // splitters settle
        }
        template <typename T>
        T *get(const char *name)
        {
            return named<T>(&window, QLatin1String(name));
        }
        QTreeView *tree() { return get<QTreeView>("import.tree"); }
        FoldingTabs *tabs() { return get<FoldingTabs>("import.tabs"); }
        int rowsInSight()
        {
            int rows = 0;
            for (QModelIndex index = tree()->model()->index(0, 0); index.isValid();
                 index = tree()->indexBelow(index)) {
                const QRect place = tree()->visualRect(index);
                rows += place.height() > 0 && tree()->viewport()->rect().contains(place.center())
                        && place.bottom() <= tree()->viewport()->height()
                    ? 1
                    : 0;
            }
            return rows;
        }
        int charactersOfContent()
        {
            return tree()->header()->sectionSize(0) / tree()->fontMetrics().horizontalAdvance(u'国');
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        Theme::useInterfaceFont(); // face and style of the program: another face has other rows
        Theme().use(Look::Light);
    }

    void theTreeHasItsRoom_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("characters");
        QTest::newRow("one plan") << seedFile() << 8 << 28;
        QTest::newRow("several plans") << severalFile() << 7 << 22;
        QTest::newRow("a table") << tableFile() << 7 << 22;
    }
    void theTreeHasItsRoom()
    {
        QFETCH(QString, file);
        if (!QFile::exists(file))
            QSKIP("../shared is not here");
        QFETCH(int, rows);
        QFETCH(int, characters);
        Desk desk(file);
        QVERIFY2(desk.rowsInSight() >= rows, qPrintable(QString::number(desk.rowsInSight())));
        QVERIFY2(desk.charactersOfContent() >= characters,
            qPrintable(QString::number(desk.charactersOfContent())));
        QVERIFY2(desk.tree()->header()->length() <= desk.tree()->viewport()->width(), "no column is cut");
    }

    void noButtonIsCut()
    {
        Desk desk(severalFile());
        for (const auto *button : desk.window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->objectName().startsWith(u"import."_s))
                continue;
            const QString name = button->objectName() + u' ' + button->text();
            QVERIFY2(
                button->width() >= button->fontMetrics().horizontalAdvance(button->text()), qPrintable(name));
            const QRect place(button->mapTo(&desk.window, QPoint()), button->size());
            QVERIFY2(desk.window.rect().contains(place), qPrintable(name));
        }
    }

    void theFormOpensWhenItIsWantedAndFoldsAgain()
    {
        Desk desk(severalFile());
        QVERIFY(desk.tabs()->isFolded());
        auto *leaders = desk.get<QLineEdit>("import.leaders");
        QVERIFY2(!leaders->isVisible(), "nothing folded can have the focus");
        desk.tree()->setFocus();
        const int before = desk.rowsInSight();
        QTest::keyClick(desk.tree(), Qt::Key_F8);
        QTest::keyClick(desk.tree(), Qt::Key_F8); // to a point about one task
        QTest::keyClick(desk.tree(), Qt::Key_E);
        QVERIFY(!desk.tabs()->isFolded());
        QTRY_VERIFY(desk.rowsInSight() < before);
        QVERIFY2(desk.tree()->viewport()->rect().contains(
                     desk.tree()->visualRect(desk.tree()->currentIndex()).center()),
            "the row it is about stays in sight");
        desk.get<QWidget>("import.number")->setFocus();
        QTest::keyClick(desk.get<QWidget>("import.number"), Qt::Key_Escape);
        QVERIFY(desk.tabs()->isFolded());
        QVERIFY(desk.tree()->hasFocus());
        QTRY_COMPARE(desk.rowsInSight(), before);
        QTest::mouseClick(
            desk.tabs()->tabBar(), Qt::LeftButton, {}, desk.tabs()->tabBar()->tabRect(0).center());
        QVERIFY2(!desk.tabs()->isFolded(), "the tab it is folded to opens it");
        QTest::mouseClick(
            desk.tabs()->tabBar(), Qt::LeftButton, {}, desk.tabs()->tabBar()->tabRect(0).center());
        QVERIFY(desk.tabs()->isFolded());
    }

    void plansOfAFileAreTickedInAMenu()
    {
        Desk desk(severalFile());
        auto *button = desk.get<QToolButton>("import.partsMenu");
        QVERIFY(button->isVisible());
        QVERIFY(button->text().contains(u'3'));
        QVERIFY(!desk.get<QWidget>("import.parts")->isVisible());
        const auto open = [&] {
            Q_EMIT button->menu()->aboutToShow();
            return button->menu()->actions();
        };
        auto actions = open();
        QCOMPARE(actions.size(), 6); // three plans, a line, as one or one each
        actions[5]->trigger();
        QVERIFY(desk.get<QPushButton>("import.accept")->text().contains(u'3'));
        actions = open();
        QVERIFY(actions[5]->isChecked());
        QVERIFY(actions[0]->text().contains(u"产品质量"_s));
        actions[0]->trigger();
        const auto &review = desk.window.findChild<ReviewHolder *>()->review();
        QTRY_COMPARE(review.proposal().taskCount(), 8);
        QVERIFY(button->text().contains(u'2'));
    }

    void columnsOfATableUnfold()
    {
        Desk desk(tableFile());
        auto *fold = desk.get<QToolButton>("import.columnsFold");
        auto *third = desk.get<QComboBox>("import.column3");
        QVERIFY(fold->isVisible());
        QVERIFY(!third->isVisible());
        fold->click();
        QVERIFY(third->isVisible());
        fold->click();
        QVERIFY(!third->isVisible());
        desk.window.resize(1366, 728);
        QTRY_VERIFY(third->isVisible());
        QVERIFY(!fold->isVisible());
    }

    void aTallWindowShowsAllOfItAgain()
    {
        Desk desk(severalFile());
        QVERIFY(!desk.get<QWidget>("import.parts")->isVisible());
        desk.window.resize(1366, 728);
        QTRY_VERIFY(desk.get<QWidget>("import.parts")->isVisible());
        QVERIFY(!desk.get<QWidget>("import.partsMenu")->isVisible());
        QVERIFY(!desk.tabs()->isFolded());
        QVERIFY(desk.get<QWidget>("import.text")->isVisible());
    }
};

QTEST_MAIN(TestShortReview)
#include "tst_shortreview.moc"
