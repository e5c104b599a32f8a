// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using qd::test::DeskRun;
using qd::test::importSmall;
using qd::test::Outcome;

/// What is said on a Chinese console is Chinese.
class CommandWordsTest final : public QObject
{
    Q_OBJECT

    /// Changes the file behind the program's back, foreign keys unheeded.
    static void damage(const DeskRun &desk, const QString &sql)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            db.setDatabaseName(desk.db());
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

private Q_SLOTS:
    void theCheckNamesWhatItFindsInChinese()
    {
        const DeskRun desk;
        importSmall(desk);
        damage(desk, u"UPDATE measure SET removed=1 WHERE task_id=2"_s);
        const Outcome outcome = desk.run("check --db @");
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.startsWith(u"编号为2的任务没有举措"_s), outcome.told().constData());
        QVERIFY(desk.run("check --db @ --lang en").out.startsWith(u"Task with id 2 has no measure"_s));
    }

    void theAuditNamesFieldsAndTablesInChinese()
    {
        const DeskRun desk;
        importSmall(desk);
        VERIFY_DONE(desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q1 --text 进展"
                             " --percent 40"));
        const Outcome outcome = desk.run("audit list --db @");
        VERIFY_DONE(outcome);
        QVERIFY2(outcome.out.contains(u"完成百分比：40"_s), outcome.told().constData());
        QVERIFY2(outcome.out.contains(u"状态：推进中"_s), outcome.told().constData());
        static const QRegularExpression english(u"[a-z]+_[a-z]+|\\b(title|text|state|measure|party)\\b"_s);
        QVERIFY2(!english.match(outcome.out).hasMatch(), outcome.told().constData());
    }
};

QTEST_GUILESS_MAIN(CommandWordsTest)
#include "tst_commandwords.moc"
