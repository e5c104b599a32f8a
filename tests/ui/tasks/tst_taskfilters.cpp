// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "ui/common/roles.h"
#include "ui/tasks/tasksdesk.h"
#include "ui/tasks/tree/tasknode.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What the boxes above the tasks pick out. Today is 2023-05-10.
class TestTaskFilters final : public QObject
{
    Q_OBJECT

    /// The measures seen, those of a task in one row too.
    static QList<qint64> seen(const TasksDesk &desk)
    {
        QList<qint64> ids;
        const auto walk = [&](auto &&self, const QModelIndex &parent) -> void {
            for (int row = 0; row < desk.view->model()->rowCount(parent); ++row) {
                const QModelIndex index = desk.view->model()->index(row, 0, parent);
                if (index.data(KindRole).toInt() == static_cast<int>(TaskNode::Kind::Measure))
                    ids << index.data(IdRole).toLongLong();
                if (const qint64 whole = index.data(WholeMeasureRole).toLongLong(); whole != 0)
                    ids << whole;
                self(self, index);
            }
        };
        walk(walk, {});
        return ids;
    }
    static void choose(const TasksDesk &desk, const QString &box, const QString &words)
    {
        auto *combo = desk.get<QComboBox>(box);
        const int at = combo->findText(words);
        QVERIFY2(at > 0, qPrintable(words));
        combo->setCurrentIndex(at);
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void dueThisMonthShowsWhatIsDueInItAndNotFinished()
    {
        TasksDesk desk;
        const auto due = [&](int measure, QDate day) {
            QVERIFY(setDeadline(*desk.workspace, {}, {desk.measure(3, measure)}, {u"某日前"_s, day}));
        };
        due(1, QDate(2023, 5, 31));
        due(2, QDate(2023, 6, 1));
        due(3, QDate(2024, 5, 20));
        choose(desk, u"due"_s, u"本月到期"_s);
        QCOMPARE(seen(desk), QList<qint64>{desk.measure(3, 1).value});
        due(2, QDate(2023, 5, 1)); // past, and still of this month
        QCOMPARE(seen(desk), (QList<qint64>{desk.measure(3, 1).value, desk.measure(3, 2).value}));
        QVERIFY(setState(*desk.workspace, {desk.measure(3, 1)}, WorkState::Done, QDate(2023, 5, 9), {}));
        QCOMPARE(seen(desk), QList<qint64>{desk.measure(3, 2).value});
    }

    void blockedShowsWhatIsBlocked()
    {
        TasksDesk desk;
        QVERIFY(setBlocked(*desk.workspace, desk.measure(4, 1), true, u"缺经费"_s, QDate(2023, 5, 8)));
        choose(desk, u"state"_s, u"受阻"_s);
        QCOMPARE(seen(desk), QList<qint64>{desk.measure(4, 1).value});
        desk.page->open({{u"blocked"_s, false}});
        QVERIFY(seen(desk).size() > 1);
        desk.page->open({{u"blocked"_s, true}});
        QCOMPARE(seen(desk), QList<qint64>{desk.measure(4, 1).value});
        QVERIFY(setBlocked(*desk.workspace, desk.measure(4, 1), false, {}, QDate(2023, 5, 9)));
        QVERIFY(seen(desk).isEmpty());
    }

    void unreportedShowsWhatStillOwesAReportOfThePeriod()
    {
        TasksDesk desk;
        choose(desk, u"state"_s, u"本期未报"_s);
        const QList<qint64> owing = seen(desk);
        QVERIFY(owing.contains(desk.measure(3, 1).value));
        const Period period = desk.session->period();
        const std::vector<Duty> duties
            = dutiesOf(desk.book(), *desk.book().measure(desk.measure(3, 1)), period, desk.session->day());
        QVERIFY(!duties.empty());
        for (const Duty &duty : duties) {
            QVERIFY(seen(desk).contains(desk.measure(3, 1).value)); // as long as one is missing
            QVERIFY(addProgress(*desk.workspace, report(duty.measureId, duty.agencyId, period)));
        }
        QList<qint64> rest = owing;
        rest.removeAll(desk.measure(3, 1).value);
        QCOMPARE(seen(desk), rest);
        desk.session->choosePeriod(period.next()); // asked again of the period that is chosen
        QVERIFY(seen(desk).contains(desk.measure(3, 1).value));
    }

    void unreportedOfAnAgencyAsksForItsOwnReports()
    {
        TasksDesk desk;
        const std::vector<Duty> duties = dutiesIn(desk.book(), desk.session->period(), desk.session->day());
        QVERIFY(!duties.empty());
        const AgencyId agency = duties.front().agencyId;
        QSet<qint64> own;
        for (const Duty &duty : duties) {
            if (duty.agencyId == agency)
                own.insert(duty.measureId.value);
        }
        desk.page->open({{u"agency"_s, agency.value}, {u"unreported"_s, true}});
        const QList<qint64> listed = seen(desk);
        QCOMPARE(QSet<qint64>(listed.begin(), listed.end()), own);
    }
};

QTEST_MAIN(TestTaskFilters)
#include "tst_taskfilters.moc"
