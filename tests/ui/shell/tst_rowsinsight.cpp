// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/today/agencystatusmodel.h"
#include "ui/tasks/tree/taskcolumns.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// How much of a list a clerk sees at once: the real window on a screen of 1366 × 768 without the taskbar, at 100 % and
/// at 125 %.
class TestRowsInSight final : public QObject
{
    Q_OBJECT

    static constexpr QSize full{1366, 728};
    static constexpr QSize enlarged{1366 * 4 / 5, 728 * 4 / 5};

    static QString planFile() { return QStringLiteral(QD_SOURCE_DIR "/../shared/seed/jingan-2023-work-points.txt"); }

    static ImportRequest seed()
    {
        ImportRequest request;
        request.proposal = readPlan(*readSource(planFile())).value_or(Proposal{});
        request.agencies = proposeAgencies(request.proposal, {});
        request.firstPeriod = Period::parse(u"2023Q1"_s).value_or(Period{});
        return request;
    }

    /// Rows that are wholly in the viewport.
    static int rowsInSight(const QAbstractItemView *view)
    {
        const QRect area = view->viewport()->rect();
        int rows = 0;
        const auto count = [&](auto &&self, const QModelIndex &parent) -> void {
            for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                const QModelIndex index = view->model()->index(row, 0, parent);
                const QRect place = view->visualRect(index);
                rows += place.height() > 0 && place.top() >= area.top() && place.bottom() <= area.bottom() ? 1 : 0;
                const auto *tree = qobject_cast<const QTreeView *>(view);
                if (tree && tree->isExpanded(index))
                    self(self, index);
            }
        };
        count(count, {});
        return rows;
    }

    struct Desk {
        explicit Desk(Workspace &workspace)
            : session(workspace, ask)
            , window(session)
        {
            ask.willChoose(0);
            session.openLatestPlan();
        }
        FakeAsk ask;
        Session session;
        MainWindow window;
    };

    static std::unique_ptr<Desk> shownIn(TempWorkspace &temp, QSize size)
    {
        auto desk = std::make_unique<Desk>(temp.workspace());
        desk->window.resize(size);
        desk->window.show();
        return desk;
    }

    static void see(Desk &desk, const QString &page, const QVariantMap &arguments, const QString &list, int wanted)
    {
        Q_EMIT desk.session.pageWanted(page, arguments);
        auto *view = desk.window.findChild<QAbstractItemView *>(list);
        QTRY_VERIFY(view && view->isVisible() && view->model()->rowCount() > 0);
        QTest::qWait(50); // splitters settle
        const int seen = rowsInSight(view);
        QVERIFY2(seen >= wanted, qPrintable(u"%1: %2"_s.arg(list).arg(seen)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        Theme::useInterfaceFont(); // face and style of the program: another face has other rows
        Theme().use(Look::Light);
    }

    void rowsOfThePagesAreSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("review");
        QTest::newRow("100 %") << full << 17 << 18 << 9;
        QTest::newRow("125 %") << enlarged << 12 << 12 << 7;
    }
    void rowsOfThePagesAreSeen()
    {
        if (!QFile::exists(planFile()))
            QSKIP("../shared is not here");
        QFETCH(QSize, size);
        QFETCH(int, today);
        QFETCH(int, tasks);
        QFETCH(int, review);
        TempWorkspace temp;
        temp.setToday({2023, 11, 10});
        QVERIFY(temp.import(seed()).isValid());
        const auto desk = shownIn(temp, size);
        see(*desk, u"today"_s, {}, u"today.items"_s, today);
        see(*desk, u"tasks"_s, {}, u"tasks.tree"_s, tasks);
        TempWorkspace empty;
        const auto first = shownIn(empty, size);
        see(*first, u"import"_s, {{u"file"_s, planFile()}}, u"import.tree"_s, review);
    }

    void roomyRowsAreTaller()
    {
        TempWorkspace temp;
        temp.import();
        const auto desk = shownIn(temp, full);
        Q_EMIT desk->session.pageWanted(u"tasks"_s, {});
        auto *tree = desk->window.findChild<QTreeView *>(u"tasks.tree"_s);
        const auto height = [&] { return tree->visualRect(tree->model()->index(0, 0)).height(); };
        const int compact = height();
        desk->window.findChild<QAction *>(u"action.rows-roomy"_s)->trigger();
        QTRY_VERIFY(height() > compact);
        QVERIFY(desk->window.findChild<QAction *>(u"action.rows-roomy"_s)->isChecked());
        desk->window.findChild<QAction *>(u"action.rows-compact"_s)->trigger();
        QTRY_COMPARE(height(), compact);
    }

    void columnsOfAWiderWindowLeaveTheNextNarrowOne()
    {
        TempWorkspace temp;
        temp.import();
        const auto openTasks = [&temp](QSize size) {
            auto desk = shownIn(temp, size);
            Q_EMIT desk->session.pageWanted(u"tasks"_s, {});
            return desk;
        };
        {
            const auto wide = openTasks(full);
            auto *header = wide->window.findChild<QTreeView *>(u"tasks.tree"_s)->header();
            QTest::qWait(50);
            header->resizeSection(static_cast<int>(TaskColumn::Number), header->sectionSize(0) + 5);
            QTRY_VERIFY(QSettings().contains(u"columns/tasks.tree"_s));
        }
        const auto narrow = openTasks(enlarged);
        auto *tree = narrow->window.findChild<QTreeView *>(u"tasks.tree"_s);
        QTest::qWait(50); // the columns come back as they were remembered
        QVERIFY(tree->header()->hiddenSectionCount() > 0);
        QVERIFY(tree->header()->length() <= tree->viewport()->width());
        narrow->window.resize(full);
        QTRY_COMPARE(tree->header()->hiddenSectionCount(), 0);
    }

    void theLightsOfTheAgenciesAreSeenInTheNarrowestWindow() // 1366×768 at 150 %
    {
        TempWorkspace temp;
        temp.import();
        const auto desk = shownIn(temp, {911, 485});
        Q_EMIT desk->session.pageWanted(u"today"_s, {});
        auto *table = desk->window.findChild<QTableView *>(u"today.agencies"_s);
        QTRY_VERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        for (const int column : {AgencyStatusModel::Red, AgencyStatusModel::Yellow, AgencyStatusModel::Green})
            QVERIFY(!table->isColumnHidden(column));
        desk->window.resize(full);
        QTRY_VERIFY(!table->isColumnHidden(AgencyStatusModel::Leads));
    }

    void columnsLeaveANarrowWindowAndComeBack()
    {
        TempWorkspace temp;
        temp.import();
        const auto desk = shownIn(temp, full);
        Q_EMIT desk->session.pageWanted(u"tasks"_s, {});
        auto *tree = desk->window.findChild<QTreeView *>(u"tasks.tree"_s);
        QCOMPARE(tree->header()->hiddenSectionCount(), 0);
        desk->window.resize(enlarged);
        QTRY_VERIFY(tree->header()->hiddenSectionCount() > 0);
        QVERIFY(tree->header()->length() <= tree->viewport()->width());
        for (const TaskColumn column : {TaskColumn::State, TaskColumn::Percent, TaskColumn::Reported})
            QVERIFY(!tree->header()->isSectionHidden(static_cast<int>(column)));
        desk->window.resize(full);
        QTRY_COMPARE(tree->header()->hiddenSectionCount(), 0);
    }
};

QTEST_MAIN(TestRowsInSight)
#include "tst_rowsinsight.moc"
