// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// How many agencies of a task are seen at once in the review, on a screen of 1366 × 768 without the taskbar.
class TestPartiesInSight final : public QObject
{
    Q_OBJECT

    static QString manyAgencies(int count)
    {
        QStringList names;
        const QString letters = u"甲乙丙丁戊己庚辛壬癸子丑寅卯"_s;
        for (int i = 0; i < count; ++i)
            names << u"区"_s + letters[i] + u"管理局"_s;
        return u"2024年某区质量工作要点\n一、夯实基础\n"
               u"（一）加强制度建设。修订工作规则。（牵头单位：区甲管理局）\n"
               u"（二）完善激励机制。评选政府质量奖。（%1按照职责分工实施）\n"_s.arg(names.join(u'、'));
    }

    struct Desk {
        TempWorkspace workspace;
        FakeAsk ask;
        Session session{*workspace, ask};
        MainWindow window{session};

        Desk(const QString &text, QSize size)
        {
            QFile file(workspace.filePath(u"plan.txt"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 1)
                qFatal("cannot write the test file");
            file.close();
            window.resize(size);
            window.show();
            window.activateWindow();
            window.go(u"import"_s, {{u"file"_s, file.fileName()}});
            if (!QTest::qWaitFor(
                    [this] { return named<QPushButton>(&window, u"import.accept"_s)->isVisible(); }))
                qFatal("the file was not read");
            QTest::qWait(50); // splitters settle
        }
        QTreeView *tree() { return named<QTreeView>(&window, u"import.tree"_s); }
        QListView *list() { return named<QListView>(&window, u"import.parties"_s); }
        const ProposedTask &task(size_t at)
        {
            return window.findChild<ReviewHolder *>()->review().proposal().sections[0].tasks[at];
        }
        void choose(int task)
        {
            tree()->setCurrentIndex(tree()->model()->index(task, 0, tree()->model()->index(1, 0)));
            QTest::qWait(50); // the form is laid out
        }
        QRect place(int row) { return list()->visualRect(list()->model()->index(row, 1)); }
        /// Agencies that are wholly in the list and with it in what is seen of the form.
        int inSight()
        {
            const QRegion seen = list()->viewport()->visibleRegion();
            int count = 0;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                count += QRegion(place(row)).subtracted(seen).isEmpty() ? 1 : 0;
            return count;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        Theme::useInterfaceFont(); // face and style of the program: another face has other lines
        Theme().use(Look::Light);
    }

    void allOfThemAreSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("agencies");
        QTest::newRow("fourteen at 100 %") << QSize(1366, 728) << 14;
        QTest::newRow("eight at 125 %") << QSize(1366 * 4 / 5, 728 * 4 / 5) << 8;
    }
    void allOfThemAreSeen()
    {
        QFETCH(QSize, size);
        QFETCH(int, agencies);
        Desk desk(manyAgencies(agencies), size);
        desk.choose(1);
        QCOMPARE(desk.list()->model()->rowCount(), agencies);
        QTRY_COMPARE(desk.inSight(), agencies);
        auto *both = desk.window.findChild<QWidget *>(u"import.right"_s);
        QVERIFY2(desk.tree()->height() * 2 > both->height(), "the tree keeps most of the room");
        desk.choose(0);
        QCOMPARE(desk.inSight(), 1);
    }

    void aClickOnTheRoleOpensItAndOneOnTheNameDoesNot()
    {
        Desk desk(manyAgencies(3), {1366, 728});
        desk.choose(1);
        const QRect second = desk.place(1);
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, second.topLeft() + QPoint(12, 8));
        QCOMPARE(desk.list()->currentIndex().row(), 1);
        QVERIFY(!desk.list()->viewport()->findChild<QComboBox *>());
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, second.topRight() + QPoint(-12, 8));
        auto *role = desk.list()->viewport()->findChild<QComboBox *>();
        QVERIFY(role);
        QVERIFY2(role->x() > second.x() + 40, "whose role it is stays in sight");
        role->setCurrentIndex(role->findText(u"牵头"_s));
        Q_EMIT role->activated(role->currentIndex());
        QCOMPARE(desk.task(1).parties[1].role, Role::Lead);
        QCOMPARE(desk.task(1).parties[0].role, Role::Joint);
    }

    void keysGoThroughThemAndOpenARole()
    {
        Desk desk(manyAgencies(3), {1366, 728});
        desk.choose(1);
        desk.list()->setFocus();
        desk.list()->setCurrentIndex(desk.list()->model()->index(0, 1));
        QTest::keyClick(desk.list(), Qt::Key_Right);
        QCOMPARE(desk.list()->currentIndex().row(), 1);
        QVERIFY2(!desk.list()->viewport()->findChild<QComboBox *>(), "going through them opens nothing");
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QVERIFY(desk.list()->viewport()->findChild<QComboBox *>());
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Delete);
        QCOMPARE(desk.task(1).parties.size(), size_t(2));
        QTRY_COMPARE(desk.inSight(), 2);
    }
};

QTEST_MAIN(TestPartiesInSight)
#include "tst_partiesinsight.moc"
