// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/paperedits.h"
#include "storage/planqueries.h"
#include "storage/repo.h"
#include "support/databaseplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Databases of every older version open, and their rows are found again.
class TestMigrations : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    /// A database as version 1 of the program left it, with a task, a report and an import, and as the steps up to
    /// `version` made it; `more` behind them.
    QString versionOne(const QString &name, const QStringList &more = {}, int version = 1)
    {
        const QString file = m_folder.filePath(name);
        QStringList rows{
            u"INSERT INTO plan (title, year, cycle, created_at) VALUES ('2023年要点', 2023, 'quarter',"
            " '2023-02-01T08:00:00.000')"_s,
            u"INSERT INTO section (plan_id, position, number, title) VALUES (1, 0, '一', '夯实基础')"_s,
            u"INSERT INTO agency (short_name, kind) VALUES ('区财政局', 'department')"_s,
            u"INSERT INTO task (plan_id, section_id, position, number, title, removed) VALUES"
            " (1, 1, 0, '(一)', '加强制度建设', 0), (1, 1, 1, '(二)', '已删任务', 1)"_s,
            u"INSERT INTO measure (task_id, position, text, state) VALUES (1, 0, '修订规则。', 'ongoing'),"
            " (2, 0, '无', 'notstarted')"_s,
            u"INSERT INTO party (task_id, agency_id, role, position) VALUES (1, 1, 'lead', 0)"_s,
            u"INSERT INTO progress (measure_id, agency_id, period, version, state, text, report_state, at)"
            " VALUES (1, 1, '2023Q1', 1, 'ongoing', '已印发。', 'submitted', '2023-04-01T08:00:00.000')"_s,
            u"INSERT INTO import_batch (plan_id, sha256, at) VALUES (1, 'ab', '2023-02-01T08:00:00.000')"_s};
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"one"_s);
            db.setDatabaseName(file);
            if (!db.open())
                qFatal("the test database cannot be made");
            QSqlQuery query(db);
            QStringList statements = migrations().front().statements + rows;
            for (const Migration &step : migrations()) {
                if (step.version > 1 && step.version <= version)
                    statements += step.statements;
            }
            statements += more;
            statements << u"PRAGMA application_id=%1"_s.arg(applicationId) << u"PRAGMA user_version=%1"_s.arg(version);
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qFatal("%s", qUtf8Printable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"one"_s);
        return file;
    }

private Q_SLOTS:
    void aDatabaseOfVersionOneKeepsItsRows()
    {
        QD_FILES_ONLY();
        const QString file = versionOne(u"one.db"_s);
        const auto db = Database::open({file, false, false});
        QVERIFY(db);
        QCOMPARE((*db)->value(u"PRAGMA user_version"_s)->toInt(), newestVersion());
        const auto rows = rowsOfPlan(**db, PlanId{1});
        QVERIFY(rows);
        QCOMPARE(rows->plan.title, u"2023年要点"_s);
        QCOMPARE(rows->tasks.size(), size_t(2));
        QCOMPARE(rows->tasks.front().title, u"加强制度建设"_s);
        QCOMPARE(rows->tasks.front().leaders, u""_s);
        QVERIFY(rows->tasks.back().removed);
        QCOMPARE(rows->measures.front().text, u"修订规则。"_s);
        QCOMPARE(rows->parties.size(), size_t(1));
        QCOMPARE(rows->progress.size(), size_t(1));
        QVERIFY(rows->openDoubts.empty());
        QCOMPARE(Repo<Progress>(**db).all()->front().text, u"已印发。"_s);
        QCOMPARE(Repo<ImportBatch>(**db).all()->front().sha256, u"ab"_s);
    }

    void whatStoodOnTheMeasureBecomesDatedActs()
    {
        QD_FILES_ONLY();
        const QString file = versionOne(u"acts.db"_s,
            {u"UPDATE measure SET state_on='2023-04-01', state_by='张三', state_basis='2023Q1' WHERE id=1"_s,
                u"INSERT INTO measure (task_id, position, text, state, state_on, state_by, state_basis, blocked,"
                " blocked_reason) VALUES (1, 1, '已销号的。', 'closed', '2023-05-10', '李四', '会议纪要', 0, ''),"
                " (1, 2, '受阻的。', 'notstarted', NULL, '', '', 1, '缺钱'), (1, 3, '报过受阻又解除的。', 'ongoing',"
                " '2023-04-01', '张三', '2023Q1', 0, '')"_s,
                u"INSERT INTO progress (measure_id, agency_id, period, version, state, blocked, problem, text,"
                " report_state, at) VALUES (5, 1, '2023Q1', 1, 'ongoing', 1, '没场地', '开展。', 'submitted',"
                " '2023-04-01T08:00:00.000'), (4, 1, '2023Q2', 1, 'done', 0, '', '办完。', 'submitted',"
                " '2026-11-26T08:00:00.000')"_s});
        const auto db = Database::open({file, false, false});
        QVERIFY(db);
        QStringList acts;
        const auto rows = Repo<Act>(**db).all();
        QVERIFY(rows);
        for (const Act &act : *rows) {
            acts << u"%1 %2 %3 %4 %5 %6"_s.arg(act.measureId.value)
                        .arg(QString(key(act.kind)), act.onDay.toString(Qt::ISODate),
                            act.kind == ActKind::State ? QString(key(act.state)) : QString::number(act.blocked),
                            act.basis, act.by);
        }
        QCOMPARE(acts,
            (QStringList{u"3 state 2023-05-10 closed 会议纪要 李四"_s, u"4 blocked 2023-02-01 1 缺钱 "_s,
                u"5 blocked 2023-03-31 0  "_s}));
        const auto reports = Repo<Progress>(**db).all();
        QCOMPARE(reports->back().doneOn, QDate(2023, 6, 30)); // not the day of typing
        QVERIFY(!reports->front().doneOn.isValid());
        QCOMPARE((*db)->value(u"SELECT count(*) FROM audit_change WHERE table_name='act'"_s)->toInt(), 3);
        QVERIFY(!(*db)->value(u"PRAGMA foreign_key_check"_s)->isValid());
    }

    void openDoubtsKeepTheirIdsWhenTheirKindsGrow()
    {
        QD_FILES_ONLY();
        const QString file = versionOne(u"doubts.db"_s,
            {u"INSERT INTO open_point (id, plan_id, task_id, kind, names, settled, position) VALUES"
             " (3, 1, 1, 'no-lead', '区财政局', 0, 0), (7, 1, NULL, 'two-spellings', '区教育局、区教委', 1, 1),"
             " (9, 1, NULL, 'no-party', '', 0, 2)"_s,
                u"DELETE FROM open_point WHERE id=9"_s},
            5);
        const auto db = Database::open({file, false, false});
        QVERIFY(db);
        const auto points = Repo<OpenDoubt>(**db).all();
        QVERIFY(points);
        QCOMPARE(points->size(), size_t(2));
        QCOMPARE(points->front().id, OpenDoubtId{3});
        QCOMPARE(points->front().taskId, TaskId{1});
        QCOMPARE(points->back().names, u"区教育局、区教委"_s);
        QVERIFY(points->back().settled);
        OpenDoubt next;
        next.planId = PlanId{1};
        next.kind = DoubtKind::TornName;
        QVERIFY(Repo<OpenDoubt>(**db).put(next));
        QCOMPARE(next.id, OpenDoubtId{10}); // 9 was given once
        QVERIFY(!(*db)->value(u"PRAGMA foreign_key_check"_s)->isValid());
    }

    void aPlanOfAnOlderVersionHasNoFactsAndNoNotes()
    {
        QD_FILES_ONLY();
        const auto db = Database::open({versionOne(u"facts.db"_s), false, false});
        QVERIFY(db);
        const auto rows = rowsOfPlan(**db, PlanId{1});
        QVERIFY(rows);
        QVERIFY(rows->plan.issuer.isEmpty() && rows->plan.documentNumber.isEmpty() && rows->plan.source.isEmpty());
        QVERIFY(rows->plan.dated.isNull());
        QCOMPARE(rows->sections.front().part, u""_s);
        QCOMPARE(rows->tasks.front().note, u""_s);
        QCOMPARE(rows->measures.front().note, u""_s);
        QCOMPARE(Repo<ImportBatch>(**db).all()->front().parts, u""_s); // the whole file
    }

    void anOlderAuditTellsWhichAgenciesItNames()
    {
        QD_FILES_ONLY();
        const QString file = versionOne(u"audit.db"_s,
            {u"INSERT INTO audit_entry (id, op, direction, who, at) VALUES (1,'x','do','张三','2023-02-01T08:00:00.000+08:00'),"
             " (2,'x','do','张三','2023-02-02T08:00:00.000+08:00'), (3,'x','do','李四','2023-02-03T08:00:00.000+08:00'),"
             " (4,'x','do','李四','2023-02-03T08:00:00.000+08:00')"_s,
                u"INSERT INTO audit_change (entry_id, table_name, row_id, before, after) VALUES"
                " (1,'agency',7,NULL,'{\"id\":7}'), (1,'party',1,NULL,'{\"agency_id\":8}'),"
                " (2,'party',1,'{\"agency_id\":8}','{\"agency_id\":9}'), (2,'party',2,'{\"agency_id\":8}',NULL),"
                " (3,'membership',1,NULL,'{\"agency_id\":7,\"collective_id\":10}'),"
                " (3,'task',1,'{\"summarising_id\":null}','{\"summarising_id\":11}'),"
                " (4,'task',1,NULL,'{\"title\":\"agency_id\"}'), (4,'task',1,'damaged \"agency_id\":5',NULL)"_s},
            9);
        const auto db = Database::open({file, false, false});
        QVERIFY(db);
        QStringList named;
        QVERIFY((*db)->each(u"SELECT entry_id, agency_id FROM audit_agency ORDER BY 1, 2"_s, {}, [&](const QSqlQuery &row) {
            named << row.value(0).toString() + u':' + row.value(1).toString();
        }));
        QCOMPARE(named, (QStringList{u"1:7"_s, u"1:8"_s, u"2:8"_s, u"2:9"_s, u"3:7"_s, u"3:10"_s, u"3:11"_s}));
        QCOMPARE((*db)->value(u"SELECT count(*) FROM audit_entry WHERE day='2023-02-03'"_s)->toInt(), 2);
        QVERIFY(!(*db)->run(u"DELETE FROM audit_agency"_s)); // append-only like the rest
        QVERIFY(!(*db)->run(u"UPDATE audit_agency SET agency_id=1"_s));
    }

    void aPlanOfAnOlderVersionIsInUse()
    {
        QD_FILES_ONLY();
        const auto db = Database::open({versionOne(u"shelf.db"_s, {}, 6), false, false});
        QVERIFY(db);
        const auto summaries = planSummaries(**db);
        QVERIFY(summaries);
        QCOMPARE(summaries->size(), size_t(1));
        QVERIFY(isInUse(summaries->front().plan));
        QCOMPARE(summaries->front().taskCount, 1);
        QCOMPARE(summaries->front().importedAt, QDateTime(QDate(2023, 2, 1), QTime(8, 0)));
        QVERIFY((*db)->run(u"UPDATE plan SET archived_on='2024-01-05'"_s));
        QVERIFY(!(*db)->run(u"UPDATE plan SET deleted_on='yesterday'"_s)); // a day or nothing
    }

    void aPaperOfAnOlderVersionHasNoTextsOfTheOffice()
    {
        QD_FILES_ONLY();
        const auto db = Database::open({versionOne(u"edits.db"_s,
                                            {u"INSERT INTO paper_issue (plan_id, kind, number, issued_on, period, as_of,"
                                             " document_sha256, pdf_sha256, data_sha256) VALUES"
                                             " (1, 'handout', 1, '2023-04-05', '2023Q1', '2023-03-31', 'a', 'b', 'c')"_s},
                                            8),
            false, false});
        QVERIFY(db);
        QCOMPARE((*db)->value(u"PRAGMA user_version"_s)->toInt(), newestVersion());
        QVERIFY(Repo<PaperEdit>(**db).all()->empty());
        QCOMPARE(Repo<PaperIssue>(**db).all()->front().kind, u"handout"_s);
        const PaperSubject subject{PlanId{1}, u"handout"_s, {2023, Cycle::Quarter, 1}, {}, {}};
        PaperEdit edit = paperEditFor(subject, u"handout.opening"_s);
        edit.text = u"六十一条。"_s;
        QVERIFY(Repo<PaperEdit>(**db).put(edit));
        QCOMPARE(paperEditsOf(**db, subject)->front().text, u"六十一条。"_s);
        edit.id = {};
        QVERIFY(!Repo<PaperEdit>(**db).put(edit)); // one text a paragraph
        edit.agencyId = AgencyId{1};
        QVERIFY(Repo<PaperEdit>(**db).put(edit)); // of the paper of an agency
        edit.id = {};
        QVERIFY(!Repo<PaperEdit>(**db).put(edit));
        QVERIFY(!(*db)->run(u"DELETE FROM agency WHERE id=1"_s)); // nothing points nowhere
    }

    void actsKeepTheirIdsAndKnowTheirPlan()
    {
        QD_FILES_ONLY();
        const auto db = Database::open(
            {versionOne(u"supervision.db"_s,
                 {u"INSERT INTO act (id, task_id, measure_id, kind, on_day, state, basis, \"by\") VALUES"
                  " (4, 1, 1, 'state', '2023-05-10', 'closed', '会议纪要', '李四'),"
                  " (6, 1, NULL, 'deadline', '2023-05-11', 'notstarted', '', ''),"
                  " (9, 1, NULL, 'deadline', '2023-05-12', 'notstarted', '', '')"_s,
                     u"DELETE FROM act WHERE id=9"_s},
                 9),
                false, false});
        QVERIFY(db);
        const auto rows = rowsOfPlan(**db, PlanId{1});
        QVERIFY(rows);
        QCOMPARE(rows->acts.size(), 2u);
        const Act &closed = rows->acts.front();
        QCOMPARE(closed.id, ActId{4});
        QCOMPARE(closed.planId, PlanId{1});
        QCOMPARE(closed.measureId, MeasureId{1});
        QCOMPARE(closed.state, WorkState::Closed);
        QCOMPARE(closed.basis, u"会议纪要"_s);
        QCOMPARE(closed.by, u"李四"_s);
        QVERIFY(!rows->acts.back().measureId.isValid());
        Act contact;
        contact.planId = PlanId{1};
        contact.agencyId = AgencyId{1};
        contact.kind = ActKind::Contact;
        contact.onDay = QDate(2023, 6, 1);
        QVERIFY(Repo<Act>(**db).put(contact)); // about no task
        QCOMPARE(contact.id, ActId{10}); // 9 was given once
        QVERIFY(rows->tasks.front().counted && !rows->tasks.front().extra);
        QVERIFY(!rows->measures.front().fromDay.isValid());
        QVERIFY(!(*db)->value(u"PRAGMA foreign_key_check"_s)->isValid());
    }

    void theOldFileIsKeptBesideTheUpgradedOne()
    {
        QD_FILES_ONLY();
        QVERIFY(Database::open({versionOne(u"kept.db"_s), false, false}));
        const auto old
            = Database::open({m_folder.filePath(u"backups/kept-before-upgrade-from-1.db"_s), false, true});
        QVERIFY(!old); // read-only: it would have to be upgraded
        QCOMPARE(old.error().reason, Reason(DataReason::DatabaseReadOnly));
    }

    void theNewestSchemaHoldsOpenDoubtsOfEveryKind()
    {
        const auto db = Database::open({test::databaseAt(m_folder.filePath(u"new.db"_s)), true, false});
        QVERIFY(db);
        Plan plan;
        plan.title = u"要点"_s;
        plan.year = 2023;
        plan.createdAt = QDateTime(QDate(2023, 1, 1), QTime(8, 0));
        QVERIFY(Repo<Plan>(**db).put(plan));
        for (const DoubtKind kind : allOf<DoubtKind>()) {
            OpenDoubt point;
            point.planId = plan.id;
            point.kind = kind;
            point.names = u"区教育局、区教委"_s;
            QVERIFY(Repo<OpenDoubt>(**db).put(point));
            const auto back = Repo<OpenDoubt>(**db).find(point.id.value);
            QVERIFY(back && *back);
            QCOMPARE((*back)->kind, kind);
            QCOMPARE(toRow(**back), toRow(point));
        }
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
