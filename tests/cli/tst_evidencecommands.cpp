// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"

using namespace Qt::StringLiterals;
using namespace qd::test;

/// Files attached, listed, exported and checked on the command line, and what is refused.
class TestEvidenceCommands : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    Outcome qdesk(const QString &line) const { return m_desk->run(line.split(u' ')); }
    QJsonArray listed() const { return qdesk(u"evidence list --db @ --json"_s).array(); }
    void addReport() const
    {
        VERIFY_DONE(
            qdesk(u"progress add --db @ --task 1.2 --agency 区市场监管局 --period 2023Q1 --text 已开展"_s));
    }
    QStringList contents() const
    {
        QStringList names;
        const QDir folder(m_desk->db() + u".files"_s);
        for (QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            names << it.next();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskRun>();
        importSmall(*m_desk, {u"--split"_s, u"sentences"_s});
        m_desk->write(u"照片 1.jpg"_s, "picture");
        m_desk->write(u"b.pdf"_s, "paper");
    }

    void aReportGetsFilesAndTheyAreListed()
    {
        addReport();
        const Outcome done = m_desk->run({u"attach"_s, u"--db"_s, u"@"_s, u"--task"_s, u"1.2"_s,
            u"--agency"_s, u"区市场监管局"_s, u"--period"_s, u"2023Q1"_s, u"照片 1.jpg"_s, u"b.pdf"_s});
        VERIFY_DONE(done);
        QCOMPARE(done.out, u"已添加为第1号：照片 1.jpg\n已添加为第2号：b.pdf\n"_s);
        const QJsonArray rows = listed();
        QCOMPARE(rows.size(), 2);
        const QJsonObject first = rows[0].toObject();
        QCOMPARE(first.keys(),
            (QStringList{u"act"_s, u"agency"_s, u"by"_s, u"bytes"_s, u"id"_s, u"measure"_s, u"name"_s,
                u"on_day"_s, u"period"_s, u"sha256"_s, u"task"_s}));
        QCOMPARE(first[u"task"_s].toInt(), 1);
        QCOMPARE(first[u"measure"_s].toInt(), 2);
        QCOMPARE(first[u"agency"_s].toString(), u"区市场监管局"_s);
        QCOMPARE(first[u"period"_s].toString(), u"2023Q1"_s);
        QVERIFY(first[u"act"_s].isNull());
        QCOMPARE(first[u"name"_s].toString(), u"照片 1.jpg"_s);
        QCOMPARE(first[u"bytes"_s].toInt(), 7);
        const Outcome table = qdesk(u"evidence list --db @"_s);
        QVERIFY2(
            table.out.contains(u"照片 1.jpg"_s) && table.out.contains(u"7 B"_s), table.told().constData());
        VERIFY_DONE(qdesk(u"check --db @"_s));
    }

    void aTaskAndAMeasureTakeFilesThemselves()
    {
        VERIFY_DONE(qdesk(u"attach --db @ --task 1 b.pdf"_s)); // of two measures: the task
        VERIFY_DONE(qdesk(u"attach --db @ --task 1.2 b.pdf"_s));
        const QJsonArray rows = listed();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].toObject()[u"measure"_s].isNull());
        QCOMPARE(rows[1].toObject()[u"measure"_s].toInt(), 2);
        QCOMPARE(contents().size(), 1);
        QCOMPARE(qdesk(u"evidence list --db @ --task 1.2 --json"_s).array().size(), 1);
        QCOMPARE(qdesk(u"evidence list --db @ --task 3 --json"_s).array().size(), 0);
    }

    void whatIsWrongIsSaidInOneLineAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file given") << u"--task 1"_s << 2 << u"FILE"_s;
        QTest::newRow("no target") << u"b.pdf"_s << 2 << u"--task"_s;
        QTest::newRow("agency without period")
            << u"--task 1.1 --agency 区教育局 b.pdf"_s << 2 << u"--period"_s;
        QTest::newRow("several measures")
            << u"--task 1 --agency 区市场监管局 --period 2023Q1 b.pdf"_s << 2 << u"1.1"_s;
        QTest::newRow("no such report")
            << u"--task 1.2 --agency 区市场监管局 --period 2023Q2 b.pdf"_s << 1 << u"2023年第二季度"_s;
        QTest::newRow("no such act") << u"--task 1 --act 7 b.pdf"_s << 1 << u"7"_s;
        QTest::newRow("act and report") << u"--task 1 --act 7 --period 2023Q1 b.pdf"_s << 2 << u"--period"_s;
        QTest::newRow("no such task") << u"--task 9 b.pdf"_s << 1 << u"9"_s;
        QTest::newRow("no such file") << u"--task 1 无.pdf"_s << 1 << u"无.pdf"_s;
        QTest::newRow("one of two is not there") << u"--task 1 b.pdf 无.pdf"_s << 1 << u"无.pdf"_s;
        QTest::newRow("a folder") << u"--task 1 ."_s << 1 << u"读"_s;
        QTest::newRow("empty") << u"--task 1 空.txt"_s << 1 << u"空.txt"_s;
        QTest::newRow("1 GB") << u"--task 1 大.zip"_s << 1 << u"1024 MB"_s;
        QTest::newRow("the data file") << u"--task 1 work.db"_s << 1 << u"work.db"_s;
    }
    void whatIsWrongIsSaidInOneLineAndChangesNothing()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, said);
        m_desk->write(u"空.txt"_s, {});
        QFile large(m_desk->file(u"大.zip"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(1024) * 1024 * 1024));
        large.close();
        addReport();
        const auto before = m_desk->contents();
        const Outcome refused = qdesk(u"attach --db @ "_s + line);
        QCOMPARE(refused.code, code);
        QCOMPARE(refused.errLines().size(), 1);
        QVERIFY2(refused.err.contains(said), refused.told().constData());
        QVERIFY(m_desk->contents() == before);
    }

    void aNameOf200CharactersIsKept()
    {
        // a name on a Linux disk has 255 bytes at most, on Windows 255 characters
        const QString name = QString(196, u'n') + u".pdf"_s;
        m_desk->write(name, "long");
        VERIFY_DONE(m_desk->run({u"attach"_s, u"--db"_s, u"@"_s, u"--task"_s, u"1"_s, name}));
        QCOMPARE(listed()[0].toObject()[u"name"_s].toString(), name);
        VERIFY_DONE(qdesk(u"evidence export --db @ --out 佐证"_s));
        QCOMPARE(QDir(m_desk->file(u"佐证/001 加强制度建设"_s)).entryList(QDir::Files).value(0).right(4),
            u".pdf"_s);
    }

    void checkFindsWhatIsMissingAndAltered()
    {
        VERIFY_DONE(
            m_desk->run({u"attach"_s, u"--db"_s, u"@"_s, u"--task"_s, u"1"_s, u"照片 1.jpg"_s, u"b.pdf"_s}));
        for (const QString &path : contents()) {
            QFile content(path);
            QVERIFY(content.open(QIODevice::ReadOnly));
            const bool isPicture = content.readAll() == "picture";
            content.close();
            if (isPicture)
                QVERIFY(QFile::remove(path));
            else
                QVERIFY(content.open(QIODevice::WriteOnly) && content.write("repap") == 5);
        }
        const Outcome found = qdesk(u"check --db @"_s);
        QCOMPARE(found.code, 1);
        QCOMPARE(found.errLines().size(), 1);
        QVERIFY2(found.out.contains(u"“照片 1.jpg”"_s) && found.out.contains(u"“b.pdf”"_s),
            found.told().constData());
        QCOMPARE(found.out.trimmed().split(u'\n').size(), 2);
        const Outcome refused = qdesk(u"evidence export --db @ --out 佐证"_s);
        QCOMPARE(refused.code, 1);
        QVERIFY(!QFileInfo::exists(m_desk->file(u"佐证"_s)));
    }

    void backupAndRestoreCarryTheFiles()
    {
        VERIFY_DONE(qdesk(u"attach --db @ --task 1 b.pdf"_s));
        VERIFY_DONE(qdesk(u"backup --db @ --out copy.db"_s));
        VERIFY_DONE(qdesk(u"check --db copy.db"_s)); // a copy is a data file with its folder
        VERIFY_DONE(qdesk(u"restore copy.db --db new.db"_s));
        VERIFY_DONE(qdesk(u"check --db new.db"_s));
        QCOMPARE(qdesk(u"evidence list --db new.db --json"_s).array().size(), 1);
    }

    void aCleanUpSaysHowMuchItRemoved()
    {
        VERIFY_DONE(qdesk(u"attach --db @ --task 1 b.pdf"_s));
        const QString left = m_desk->db() + u".files/ab/ab"_s + QString(62, u'0');
        QVERIFY(QDir().mkpath(QFileInfo(left).absolutePath()));
        QFile out(left);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("left") == 4);
        out.close();
        const Outcome done = qdesk(u"evidence clean --db @"_s);
        VERIFY_DONE(done);
        QVERIFY2(done.out.contains(u"1"_s), done.told().constData());
        QVERIFY(!QFileInfo::exists(left));
        QCOMPARE(contents().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceCommands)
#include "tst_evidencecommands.moc"
