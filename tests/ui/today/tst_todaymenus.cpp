// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/answer.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/today/counttile.h"
#include "ui/today/todaypage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/measures/bulkverbs.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What a right click on a row of 今日 offers, over the small plan on 2023-05-10.
class TestTodayMenus final : public QObject
{
    Q_OBJECT

    struct Desk {
        TempWorkspace workspace;
        FakeAsk ask;
        Session session{*workspace, ask};
        TodayPage page{session};
        QSignalSpy wanted{&session, &Session::pageWanted};

        Desk()
        {
            workspace.import();
            session.openLatestPlan();
            const MeasureId late = measureAt(session.book(), 3, 1).id;
            if (!setDeadline(*workspace, {}, {late}, {u"4月底前"_s, QDate(2023, 4, 30)}))
                QTest::qFail("the deadline was not set", __FILE__, __LINE__);
            page.resize(1180, 680);
            page.setVisible(true);
        }
        QTableView *table(const QString &name) { return named<QTableView>(&page, name); }
        /// Triggers it for the row and returns where it leads: page and arguments.
        std::pair<QString, QVariantMap> lead(const QString &table, int row, const QString &action)
        {
            this->table(table)->selectRow(row);
            auto *found = page.findChild<QAction *>(table + u'.' + action);
            if (!this->table(table)->actions().contains(found) || !found->isEnabled())
                return {};
            wanted.clear();
            found->trigger();
            return wanted.size() == 1
                ? std::pair(wanted.at(0).at(0).toString(), wanted.at(0).at(1).toMap())
                : std::pair<QString, QVariantMap>{};
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void nothingIsOfferedWithoutARow()
    {
        Desk desk;
        QTRY_VERIFY(desk.table(u"today.items"_s)->model()->rowCount() > 0);
        QCOMPARE(desk.table(u"today.items"_s)->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY(!desk.page.findChild<QAction *>(u"today.items.show"_s)->isEnabled());
        desk.table(u"today.items"_s)->selectRow(0);
        QVERIFY(desk.page.findChild<QAction *>(u"today.items.show"_s)->isEnabled());
    }

    void aMeasureLeadsToItsTaskItsReportAndItsDeadline()
    {
        Desk desk;
        QTRY_VERIFY(desk.table(u"today.items"_s)->model()->rowCount() > 0);
        const Measure &late = measureAt(desk.session.book(), 3, 1);
        const auto [tasks, row] = desk.lead(u"today.items"_s, 0, u"show"_s);
        QCOMPARE(tasks, u"tasks"_s);
        QCOMPARE(row, (QVariantMap{{u"measure"_s, late.id.value}}));
        const auto [entry, report] = desk.lead(u"today.items"_s, 0, u"enter"_s);
        QCOMPARE(entry, u"entry"_s);
        QCOMPARE(report.value(u"measure"_s).toLongLong(), late.id.value);
        const AgencyId first = principalsOf(desk.session.book(), late, desk.session.day()).front();
        QCOMPARE(report.value(u"agency"_s).toLongLong(), first.value);
        QCOMPARE(desk.lead(u"today.items"_s, 0, u"deadline"_s).second.value(u"edit"_s).toString(), u"deadline"_s);
        QCOMPARE(desk.lead(u"today.items"_s, 0, u"agencyTasks"_s).second,
            (QVariantMap{{u"agency"_s, first.value}}));
    }

    void anAgencyLeadsToItsReportsWhatItLacksItsTasksAndItsPhone()
    {
        Desk desk;
        for (const QString &table : {u"today.agencies"_s, u"today.unreported"_s}) {
            if (table == u"today.unreported"_s)
                named<CountTile>(&desk.page, u"today.missing"_s)->click();
            QTRY_VERIFY(desk.table(table)->model()->rowCount() > 0);
            const qint64 agency = desk.table(table)->model()->index(0, 0).data(IdRole).toLongLong();
            QVERIFY(agency > 0);
            const QList<std::pair<QString, QString>> leads{{u"enter"_s, u"entry"_s}, {u"lacking"_s, u"tasks"_s},
                {u"tasks"_s, u"tasks"_s}, {u"card"_s, u"agencies"_s}};
            for (const auto &[action, page] : leads) {
                const auto led = desk.lead(table, 0, action);
                QCOMPARE(led.first, page);
                QCOMPARE(led.second.value(u"agency"_s).toLongLong(), agency);
            }
            QVERIFY(desk.lead(table, 0, u"lacking"_s).second.value(u"unreported"_s).toBool());
        }
    }
};

QTEST_MAIN(TestTodayMenus)
#include "tst_todaymenus.moc"
