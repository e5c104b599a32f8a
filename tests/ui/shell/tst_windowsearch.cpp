// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/page.h"
#include "ui/common/roles.h"
#include "ui/shell/foundmodel.h"
#include "windowdesk.h"
#include "workspace/measures/bulkverbs.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Ctrl+F: the one search of the window.
class TestWindowSearch final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        Desk()
            : field(named<QLineEdit>(window.get(), u"header.search"_s))
            , found(namedWidget(window.get(), u"search.found"_s))
            , list(named<QListView>(window.get(), u"search.list"_s))
        {
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        }
        void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
        {
            QTest::keyClick(QApplication::focusWidget(), key, with);
        }
        /// As an input method hands over what was composed.
        void type(const QString &text) const
        {
            press(Qt::Key_F, Qt::ControlModifier);
            field->clear();
            QInputMethodEvent commit;
            commit.setCommitString(text);
            QCoreApplication::sendEvent(field, &commit);
            QTest::qWait(60);
        }
        QStringList rows() const
        {
            QStringList texts;
            for (int i = 0; found->isVisible() && i < list->model()->rowCount(); ++i)
                texts << list->model()->index(i, 0).data().toString();
            return texts;
        }
        QString page() const { return window->currentPage()->objectName(); }
        QString currentTask() const
        {
            return named<QTreeView>(window.get(), u"tasks.tree"_s)->currentIndex().siblingAtColumn(1).data().toString();
        }

        QLineEdit *field;
        QWidget *found;
        QListView *list;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void controlFReachesItOnEveryPageAndEscGoesBack_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"today", "tasks", "entry", "agencies", "papers", "records", "import"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void controlFReachesItOnEveryPageAndEscGoesBack()
    {
        QFETCH(QString, page);
        const Desk desk;
        desk.window->go(page);
        const QWidget *before = QApplication::focusWidget();
        QVERIFY(desk.window->currentPage()->isAncestorOf(before) || before == desk.window->currentPage());
        desk.type(u"激励"_s);
        QVERIFY(desk.field->hasFocus());
        QCOMPARE(desk.rows(), (QStringList{u"任务（1）"_s, u"(二) 完善激励机制"_s}));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.found->isVisible());
        QVERIFY(desk.field->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), before);
        QCOMPARE(desk.page(), page);
    }

    void theFirstIsChosenAndEnterGoesThere()
    {
        const Desk desk;
        desk.type(u"扩大"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.page(), u"tasks"_s);
        QVERIFY2(desk.currentTask().contains(u"扩大服务供给"_s), qPrintable(desk.currentTask()));
        QVERIFY(!desk.found->isVisible());
        QVERIFY(desk.window->currentPage()->isAncestorOf(QApplication::focusWidget()));
    }

    void downAndUpChooseAmongTheGroups()
    {
        const Desk desk;
        desk.type(u"开展"_s);
        QCOMPARE(desk.rows(),
            (QStringList{u"任务（1）"_s, u"(四) 推进街镇工作"_s, u"举措（3）"_s, u"(一)1 开展宣贯活动。"_s,
                u"(三)1 开展服务质量监测。"_s, u"(三)2 开展标准化试点。"_s}));
        for (int i = 0; i < 5; ++i)
            desk.press(Qt::Key_Down); // passes the heading and stays at the end
        QCOMPARE(desk.list->currentIndex().row(), 5);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.page(), u"tasks"_s);
        QVERIFY2(desk.currentTask().contains(u"开展服务质量监测"_s), qPrintable(desk.currentTask()));
    }

    void anAgencyOpensOnItsPage()
    {
        const Desk desk;
        desk.type(u"mzj"_s);
        QVERIFY2(desk.rows().contains(u"单位（1）"_s), qPrintable(desk.rows().join(u'\n')));
        desk.press(Qt::Key_Up); // stays at the first
        while (desk.list->currentIndex().data().toString() != u"区民政局"_s) {
            const int row = desk.list->currentIndex().row();
            desk.press(Qt::Key_Down);
            QVERIFY(desk.list->currentIndex().row() > row);
        }
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.page(), u"agencies"_s);
        const auto *table = named<QTableView>(desk.window.get(), u"agencies.table"_s);
        QCOMPARE(AgencyId{table->currentIndex().data(IdRole).toLongLong()},
            agencyNamed(desk.session->book(), u"区民政局"_s));
    }

    void anAgencyWithARoleGivesItsTasks()
    {
        const Desk desk;
        desk.type(u"scjgj 牵头"_s);
        const QStringList rows = desk.rows();
        QVERIFY2(rows.first().contains(u"区市场监管局：牵头"_s), qPrintable(rows.first()));
        QVERIFY(rows.contains(u"(一) 加强制度建设"_s));
        QVERIFY(rows.contains(u"(二) 完善激励机制"_s));
        QVERIFY(!rows.contains(u"(三) 扩大服务供给"_s));
    }

    void aClickGoesThereToo()
    {
        const Desk desk;
        desk.type(u"推进街镇"_s);
        const QRect row = desk.list->visualRect(desk.list->model()->index(1, 0));
        QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(desk.page(), u"tasks"_s);
        QVERIFY(desk.currentTask().contains(u"推进街镇工作"_s));
    }

    void nothingFoundIsOneSentence()
    {
        const Desk desk;
        desk.type(u"没有的词"_s);
        QCOMPARE(desk.rows().size(), 1);
        QVERIFY(desk.rows().first().contains(u"没有的词"_s));
        desk.press(Qt::Key_Return); // leads nowhere
        QCOMPARE(desk.page(), u"today"_s);
        QVERIFY(desk.field->hasFocus());
    }

    void keysOfAnInputMethodAreNotTheLists()
    {
        const Desk desk;
        desk.type(u"激励"_s);
        QInputMethodEvent composing(u"ji'li"_s, {});
        QCoreApplication::sendEvent(desk.field, &composing);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.page(), u"today"_s);
        QVERIFY(desk.found->isVisible());
        QInputMethodEvent done;
        done.setCommitString(u"机制"_s);
        QCoreApplication::sendEvent(desk.field, &done);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.page(), u"tasks"_s);
    }

    void theListIsNoWindowAndGoesWithTheFocus()
    {
        const Desk desk;
        desk.type(u"激励"_s);
        QVERIFY(!desk.found->isWindow());
        QVERIFY(desk.window->rect().contains(desk.found->geometry()));
        desk.press(Qt::Key_Tab);
        QVERIFY(!desk.field->hasFocus());
        QVERIFY(!desk.found->isVisible());
    }

    void theWordsOfLastTimeAreReadyToBeTypedOver()
    {
        const Desk desk;
        desk.type(u"激励"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.field->text().isEmpty()); // it filters nothing, so it does not look as if
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(desk.field->selectedText(), u"激励"_s);
        QVERIFY(desk.found->isVisible());
    }

    void whatWasChangedIsFound()
    {
        const Desk desk;
        desk.type(u"九月中旬"_s);
        QCOMPARE(desk.rows().size(), 1);
        desk.press(Qt::Key_Escape);
        const MeasureId measure = measureAt(desk.session->book(), 3, 2).id;
        QVERIFY(setDeadline(*desk.workspace, {}, {measure}, {u"九月中旬"_s, QDate(2023, 9, 15)}));
        desk.type(u"九月中旬"_s);
        QCOMPARE(desk.rows(), (QStringList{u"举措（1）"_s, u"(三)2 开展标准化试点。"_s}));
    }

    void thePagesFilterHasItsOwnKey_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("tasks") << u"tasks"_s << u"tasks.search"_s;
        QTest::newRow("agencies") << u"agencies"_s << u"agencies.search"_s;
    }
    void thePagesFilterHasItsOwnKey()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        const Desk desk;
        const auto *action = desk.window->findChild<QAction *>(u"action.filter"_s);
        QVERIFY(action && !action->isEnabled()); // nothing to filter on 今日
        desk.window->go(page);
        QVERIFY(action->isEnabled());
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
        const auto *edit = named<QLineEdit>(desk.window.get(), field);
        QVERIFY2(edit->placeholderText().startsWith(u"筛选"_s), qPrintable(edit->placeholderText()));
        QVERIFY2(edit->toolTip().contains(u"Ctrl+Shift+F"_s), qPrintable(edit->toolTip()));
    }
};

QTEST_MAIN(TestWindowSearch)
#include "tst_windowsearch.moc"
