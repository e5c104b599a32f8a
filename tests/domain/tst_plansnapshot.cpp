// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plansnapshot.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// A plan packed with all its rows, and read again; also by programs that know other columns.
class TestPlanSnapshot : public QObject
{
    Q_OBJECT

    static PlanSnapshot small()
    {
        PlanSnapshot snapshot;
        Plan plan;
        plan.id = {7};
        plan.title = u"2023年要点"_s;
        plan.year = 2023;
        plan.createdAt = QDateTime(QDate(2023, 2, 1), QTime(8, 0, 0, 123), Qt::UTC);
        plan.firstPeriod = {2023, Cycle::Quarter, 1};
        snapshot.rows<Plan>().push_back(plan);
        snapshot.rows<Section>().push_back({{3}, {7}, 0, u"一"_s, u"夯实基础"_s, {}});
        Task task;
        task.id = {5};
        task.planId = {7};
        task.sectionId = {3};
        task.title = u"加强制度建设"_s;
        task.text = u"行一\n行二𠮷"_s;
        snapshot.rows<Task>().push_back(task);
        Measure measure;
        measure.id = {9};
        measure.taskId = {5};
        measure.deadlineDate = QDate(2023, 6, 30);
        snapshot.rows<Measure>().push_back(measure);
        Agency agency;
        agency.id = {2};
        agency.shortName = u"区财政局"_s;
        snapshot.rows<Agency>().push_back(agency);
        for (const auto &[id, period, version] :
            {std::tuple(1, 1, 1), std::tuple(2, 2, 1), std::tuple(3, 2, 2), std::tuple(4, 3, 1)}) {
            Progress report;
            report.id = {id};
            report.measureId = {9};
            report.agencyId = {2};
            report.period = {2023, Cycle::Quarter, period};
            report.version = version;
            report.percent = id == 3 ? std::optional(40) : std::nullopt;
            report.blocked = id == 3;
            report.problem = id == 3 ? u"缺钱"_s : u""_s;
            snapshot.rows<Progress>().push_back(report);
        }
        return snapshot;
    }

    static QStringList rowsOf(const PlanSnapshot &snapshot)
    {
        QStringList lines;
        for (const Table table : allOf<Table>()) {
            withRecordOf(table, [&]<typename R>() {
                for (const R &row : snapshot.rows<R>())
                    lines << key(table) + u' '
                            + QString::fromUtf8(QJsonDocument(toRow(row)).toJson(QJsonDocument::Compact));
            });
        }
        return lines;
    }

    /// As another program would have written it.
    static QByteArray changed(const std::function<void(QCborMap &)> &change)
    {
        QCborMap whole = QCborValue::fromCbor(qUncompress(packedSnapshot(small()))).toMap();
        change(whole);
        return qCompress(whole.toCborValue().toCbor());
    }

private Q_SLOTS:
    void everyRowComesBack()
    {
        const auto back = unpackedSnapshot(packedSnapshot(small()));
        QVERIFY(back);
        QCOMPARE(rowsOf(*back), rowsOf(small()));
        QVERIFY(!back->rows<Task>().front().note.isNull()); // texts are never null, only empty
        QCOMPARE(packedSnapshot(small()), packedSnapshot(*back));
    }

    void columnsOfAnOlderProgramAreMissedAndThoseOfANewerLetBe()
    {
        const QByteArray bytes = changed([](QCborMap &whole) {
            QCborMap tables = whole.value("tables"_L1).toMap();
            tables.insert(u"task"_s,
                QCborMap{{u"columns"_s, QCborArray{u"title"_s, u"colour"_s, u"id"_s}},
                    {u"values"_s, QCborArray{u"甲"_s, u"蓝"_s, 5, u"乙"_s, u"红"_s, 6}}});
            tables.insert(
                u"dream"_s, QCborMap{{u"columns"_s, QCborArray{u"id"_s}}, {u"values"_s, QCborArray{1}}});
            tables.remove(u"act"_s);
            whole.insert(u"tables"_s, tables);
        });
        const auto back = unpackedSnapshot(bytes);
        QVERIFY(back);
        QCOMPARE(back->rows<Task>().size(), size_t(2));
        QCOMPARE(back->rows<Task>().back().title, u"乙"_s);
        QCOMPARE(back->rows<Task>().back().id, TaskId{6});
        QVERIFY(!back->rows<Task>().back().removed);
        QVERIFY(back->rows<Act>().empty());
    }

    void whatIsNotOursOrNewerIsRefused()
    {
        QVERIFY(!unpackedSnapshot({}));
        QVERIFY(!unpackedSnapshot("abc"));
        QVERIFY(!unpackedSnapshot(qCompress("abc")));
        QVERIFY(!unpackedSnapshot(packedSnapshot(PlanSnapshot()))); // of no plan
        QVERIFY(!unpackedSnapshot(changed([](QCborMap &whole) { whole.insert(u"format"_s, 99); })));
        QByteArray cut = packedSnapshot(small());
        cut.chop(20);
        QVERIFY(!unpackedSnapshot(cut));
    }

    void theBookOfItCountsTheNewestVersions()
    {
        const PlanBook book = bookOf(small());
        QCOMPARE(book.plan().title, u"2023年要点"_s);
        QCOMPARE(book.agencies().nameOn({2}, QDate(2023, 5, 1)), u"区财政局"_s);
        QCOMPARE(book.progressOf(MeasureId{9}).size(), size_t(3));
        const ProgressDigest *second = book.progressOf({9}, {2}, {2023, Cycle::Quarter, 2});
        QCOMPARE(second->version, 2);
        QCOMPARE(book.blockedReasonOf(second->id), u"缺钱"_s);
    }

    void theLatestReportsAreThoseOfTheDay()
    {
        const auto until = [&](int quarter, QDate day) {
            const auto latest = latestProgressOf(small(), {2023, Cycle::Quarter, quarter}, day);
            return latest.size() == 1 ? static_cast<int>(latest.front().id.value) : -1;
        };
        QCOMPARE(until(2, QDate(2023, 6, 30)), 3);
        QCOMPARE(until(4, QDate(2023, 6, 30)), 3); // that of the third quarter counts from 1 July
        QCOMPARE(until(4, QDate(2023, 7, 1)), 4);
        QCOMPARE(until(1, QDate(2023, 12, 31)), 1);
        PlanSnapshot without = small();
        without.rows<Task>().front().removed = true;
        QVERIFY(latestProgressOf(without, {2023, Cycle::Year, 1}, QDate(2023, 12, 31)).empty());
    }
};

QTEST_GUILESS_MAIN(TestPlanSnapshot)
#include "tst_plansnapshot.moc"
