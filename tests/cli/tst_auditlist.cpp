// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QDate>

using namespace Qt::StringLiterals;
using namespace qd::test;

/// qdesk audit list finds by agency, person, kind and time, and stops where it is told.
class AuditListTest final : public QObject
{
    Q_OBJECT
    DeskRun m_desk;

    QStringList ops(const QStringList &more) const
    {
        QStringList all;
        const auto entries
            = m_desk.run(QStringList{u"audit"_s, u"list"_s, u"--db"_s, u"@"_s, u"--json"_s} + more).array();
        for (const QJsonValue &entry : entries)
            all << entry["op"_L1].toString();
        return all;
    }
    static QString day(int fromToday)
    {
        return QDate::currentDate().addDays(fromToday).toString(Qt::ISODate);
    }

private Q_SLOTS:
    void initTestCase()
    {
        importSmall(m_desk);
        VERIFY_DONE(m_desk.run(
            "progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q2 --text 抽检一百批次"));
        VERIFY_DONE(
            m_desk.run("progress add --db @ --task 2 --agency 区民政局 --period 2023Q2 --text 监测五次"));
    }

    void allIsListedTheNewestFirst()
    {
        QCOMPARE(ops({}), (QStringList{u"add_progress"_s, u"add_progress"_s, u"import_plan"_s}));
    }

    void onlyWhatNamesTheAgency()
    {
        QCOMPARE(ops({u"--agency"_s, u"区民政局"_s}), (QStringList{u"add_progress"_s, u"import_plan"_s}));
        QCOMPARE(ops({u"--agency"_s, u"区民政局"_s, u"--task"_s, u"3"_s}), QStringList());
        const QJsonArray changes
            = m_desk.run("audit list --db @ --agency 区民政局 --json").array()[1]["changes"_L1].toArray();
        QVERIFY(!changes.isEmpty());
        for (const QJsonValue &change : changes) // of the import the rows that name it
            QVERIFY(change["table"_L1].toString() == u"agency"_s
                || change["after"_L1].toObject().contains(u"agency_id"_s));
        QVERIFY(m_desk.run("audit list --db @ --agency 区民政局").out.contains(u"监测五次"_s));
        QCOMPARE(m_desk.run("audit list --db @ --agency 区气象局").code, 1);
    }

    void onlyOneKind()
    {
        QCOMPARE(ops({u"--kind"_s, u"add_progress"_s}).size(), 2);
        QCOMPARE(ops({u"--kind"_s, u"填报进展"_s}).size(), 2);
        QCOMPARE(ops({u"--kind"_s, u"edit_task"_s}), QStringList());
        const Outcome wrong = m_desk.run("audit list --db @ --kind poster");
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.errLines().size(), 1);
    }

    void onlyOnePerson()
    {
        const QString who = m_desk.run("audit list --db @ --json").array()[0]["who"_L1].toString();
        QCOMPARE(ops({u"--who"_s, who}).size(), 3);
        QCOMPARE(ops({u"--who"_s, who + u"二"_s}), QStringList());
    }

    void onlyATime()
    {
        QCOMPARE(ops({u"--until"_s, day(0)}).size(), 3); // the day is included
        QCOMPARE(ops({u"--until"_s, day(-1)}), QStringList());
        QCOMPARE(ops({u"--since"_s, day(-1), u"--until"_s, day(1)}).size(), 3);
        QCOMPARE(ops({u"--until"_s, day(0) + u"T00:00:00"_s}), QStringList());
        QCOMPARE(m_desk.run("audit list --db @ --until later").code, 2);
        QCOMPARE(m_desk.run("audit list --db @ --since 2023-06-30 --until 2023-06-29").code, 2);
    }

    void onlySoMany()
    {
        QCOMPARE(ops({u"--limit"_s, u"1"_s}), QStringList{u"add_progress"_s});
        QCOMPARE(ops({u"--limit"_s, u"2"_s, u"--agency"_s, u"区民政局"_s}).size(), 2);
        QCOMPARE(m_desk.run("audit list --db @ --limit 0").code, 2);
        QCOMPARE(m_desk.run("audit list --db @ --limit few").code, 2);
    }
};

QTEST_GUILESS_MAIN(AuditListTest)
#include "tst_auditlist.moc"
