// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"
#include "support/othertools.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace qd::test;

/// Issues on the command line: issued, listed, written again, compared, withdrawn, and what is refused.
class TestIssueCommands : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    Outcome qdesk(const QString &line) const { return m_desk->run(line.split(u' ')); }
    bool progress(const QString &task, const QString &period, const QString &state) const
    {
        return qdesk(
                   u"progress add --db @ --task %1 --agency 区市场监管局 --period %2 --text 已开展 --state %3"_s
                       .arg(task, period, state))
                   .code
            == 0;
    }
    QString textOf(const QString &pdf) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {m_desk->file(pdf), u"-"_s});
        process.waitForFinished(60000);
        static const QRegularExpression blanksAndPageNumbers(u"\\s|— ?\\d+ ?—"_s);
        return QString::fromUtf8(process.readAllStandardOutput()).remove(blanksAndPageNumbers);
    }
    /// As no program of ours can.
    void damage(const QString &part) const
    {
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            db.setDatabaseName(m_desk->db());
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(u"DROP TRIGGER issue_part_keep_update"_s));
            QVERIFY(query.exec(u"SELECT bytes FROM issue_part WHERE part='%1'"_s.arg(part)) && query.next());
            QByteArray bytes = query.value(0).toByteArray();
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
            query.prepare(u"UPDATE issue_part SET bytes=? WHERE part='%1'"_s.arg(part));
            query.addBindValue(bytes);
            QVERIFY(query.exec());
            QVERIFY(query.exec(u"CREATE TRIGGER issue_part_keep_update BEFORE UPDATE ON issue_part"
                               " BEGIN SELECT RAISE(ABORT, 'an issue is frozen'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskRun>();
        importSmall(*m_desk);
    }

    void anIssueIsWrittenAgainByteForByteAfterTheDataChanged()
    {
        QVERIFY(progress(u"1"_s, u"2023Q1"_s, u"ongoing"_s));
        const Outcome first = qdesk(u"report handout --db @ --period 2023Q1 --out 一.pdf --issue"_s);
        QVERIFY2(first.code == 0 && first.out.contains(u"第1期"_s), first.told().constData());
        QVERIFY(progress(u"1"_s, u"2023Q2"_s, u"done"_s));
        const Outcome second
            = qdesk(u"report handout --db @ --period 2023Q2 --out 二.pdf --issue --compare 1"_s);
        QVERIFY2(second.code == 0 && second.out.contains(u"第2期"_s), second.told().constData());
        const Outcome again = qdesk(u"report handout --db @ --issue-number 1 --out 又.pdf"_s);
        QVERIFY2(again.code == 0 && again.out.contains(u"第1期"_s), again.told().constData());
        QVERIFY(m_desk->read(u"又.pdf"_s).startsWith("%PDF"));
        QCOMPARE(m_desk->read(u"又.pdf"_s), m_desk->read(u"一.pdf"_s));
        VERIFY_DONE(qdesk(u"check --db @"_s));
    }

    void whatChangedSinceAnIssueIsPrinted()
    {
        QD_NEEDS("pdftotext");
        VERIFY_DONE(qdesk(u"report breakdown --db @ --period 2023Q1 --out b1.pdf --issue"_s));
        VERIFY_DONE(qdesk(u"report handout --db @ --period 2023Q1 --out h1.pdf --issue"_s));
        QVERIFY(progress(u"3"_s, u"2023Q2"_s, u"done"_s));
        VERIFY_DONE(qdesk(u"report breakdown --db @ --period 2023Q2 --out b2.pdf --compare 1"_s));
        VERIFY_DONE(qdesk(u"report handout --db @ --period 2023Q2 --out h2.pdf --issue --compare 1"_s));
        QVERIFY(textOf(u"b2.pdf"_s).contains(u"变化"_s) && textOf(u"b2.pdf"_s).contains(u"已完成"_s));
        const QString told = u"上期尚未完成的3条举措中，完成1条、继续推进2条；目前未完成2条。"_s;
        QVERIFY2(textOf(u"h2.pdf"_s).contains(told), qPrintable(textOf(u"h2.pdf"_s)));
        QVERIFY(textOf(u"h2.pdf"_s).contains(u"第2期（"_s));
        // two issues: the second as it was, with what changed since the first; and without a number
        VERIFY_DONE(qdesk(u"report handout --db @ --issue-number 2 --compare 1 --out h21.pdf"_s));
        QVERIFY(textOf(u"h21.pdf"_s).contains(told));
        VERIFY_DONE(qdesk(u"report handout --db @ --period 2023Q2 --out plain.pdf"_s));
        QVERIFY(
            !textOf(u"plain.pdf"_s).contains(u"第2期"_s) && !textOf(u"plain.pdf"_s).contains(u"较上期"_s));
    }

    void issuesAreListedAndWithdrawn()
    {
        QCOMPARE(qdesk(u"issue list --db @ --json"_s).array().size(), 0);
        VERIFY_DONE(qdesk(u"report handout --db @ --period 2023Q1 --as-of 2023-03-31 --out h.pdf --issue"_s));
        VERIFY_DONE(qdesk(u"report breakdown --db @ --out b.pdf --issue"_s));
        const QByteArray issued = m_desk->read(u"h.pdf"_s);
        VERIFY_DONE(qdesk(u"issue withdraw --db @ --kind handout --number 1 --reason 数据有误"_s));
        const auto all = qdesk(u"issue list --db @ --json"_s).array();
        QCOMPARE(all.size(), 2);
        const auto handout = qdesk(u"issue list --db @ --kind handout --json"_s).array();
        QCOMPARE(handout.size(), 1);
        const QJsonObject row = handout.at(0).toObject();
        QCOMPARE(row.keys(),
            (QStringList{u"as_of"_s, u"id"_s, u"issued_by"_s, u"issued_on"_s, u"kind"_s, u"number"_s,
                u"period"_s, u"plan"_s, u"title"_s, u"withdrawn_on"_s, u"withdrawn_reason"_s}));
        QCOMPARE(row.value(u"number"_s).toInt(), 1);
        QCOMPARE(row.value(u"period"_s).toString(), u"2023Q1"_s);
        QCOMPARE(row.value(u"as_of"_s).toString(), u"2023-03-31"_s);
        QCOMPARE(row.value(u"withdrawn_reason"_s).toString(), u"数据有误"_s);
        const Outcome list = qdesk(u"issue list --db @"_s);
        QVERIFY2(list.out.contains(u"作废"_s) && list.out.contains(u"会议材料"_s), list.told().constData());
        const Outcome twice = qdesk(u"issue withdraw --db @ --kind handout --number 1 --reason 再"_s);
        QVERIFY2(twice.code == 1 && twice.errLines().size() == 1 && twice.err.contains(u"作废"_s),
            twice.told().constData());
        // it keeps its number, and is printed as it was
        const Outcome again = qdesk(u"report handout --db @ --issue-number 1 --out again.pdf"_s);
        QVERIFY2(again.code == 0 && again.err.contains(u"作废"_s), again.told().constData());
        QCOMPARE(m_desk->read(u"again.pdf"_s), issued);
        QVERIFY(qdesk(u"report handout --db @ --out h2.pdf --issue"_s).out.contains(u"第2期"_s));
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int code, const QString &line, const QString &says) {
            QTest::newRow(name) << line << code << says;
        };
        row("no such issue", 1, u"report handout --db @ --issue-number 7 --out x.pdf"_s, u"第7期"_s);
        row("compared with none", 1, u"report handout --db @ --compare 7 --out x.pdf"_s, u"第7期"_s);
        row("of another kind", 1, u"report breakdown --db @ --compare 1 --out x.pdf"_s, u"第1期"_s);
        for (const QString &kind : {u"agency --all-agencies"_s, u"reminder"_s, u"supervision"_s}) // which never say what has changed
            row(qPrintable(u"compared, of "_s + kind), 2,
                u"report %1 --db @ --compare 1 --out x.pdf"_s.arg(kind), u"report "_s + kind.section(u' ', 0, 0));
        row("no number", 2, u"report handout --db @ --issue-number 0 --out x.pdf"_s, u"--issue-number"_s);
        row("issue and number", 2, u"report handout --db @ --issue --issue-number 1 --out x.pdf"_s,
            u"--issue"_s);
        row("number and period", 2, u"report handout --db @ --issue-number 1 --period 2023Q1 --out x.pdf"_s,
            u"--period"_s);
        row("no folder", 1, u"report handout --db @ --issue --out nirgends/x.pdf"_s, u"nirgends"_s);
        row("no such kind", 2, u"issue list --db @ --kind nokind"_s, u"nokind"_s);
        row("withdrawn unknown", 1, u"issue withdraw --db @ --kind handout --number 4 --reason 无"_s,
            u"第4期"_s);
        row("withdrawn without a reason", 2, u"issue withdraw --db @ --kind handout --number 1"_s,
            u"--reason"_s);
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, says);
        VERIFY_DONE(qdesk(u"report handout --db @ --out h.pdf --issue"_s));
        const auto before = m_desk->contents();
        const Outcome outcome = qdesk(line);
        QVERIFY2(outcome.code == code, outcome.told().constData());
        QVERIFY2(outcome.errLines().size() == 1 && outcome.err.contains(says), outcome.told().constData());
        QCOMPARE(m_desk->contents(), before);
    }

    void anIssueOfAnotherPlanIsNotCompared()
    {
        VERIFY_DONE(qdesk(u"report handout --db @ --out h.pdf --issue"_s));
        VERIFY_DONE(qdesk(u"sample --db @ --measures 5 --as-of 2024-06-01"_s));
        const Outcome outcome = qdesk(u"report handout --db @ --plan 2024 --compare 1 --out x.pdf"_s);
        QVERIFY2(outcome.code == 1 && outcome.errLines().size() == 1, outcome.told().constData());
        QVERIFY2(outcome.err.contains(u"2023年南桥区质量工作要点"_s), outcome.told().constData());
        QVERIFY(!QFile::exists(m_desk->file(u"x.pdf"_s)));
    }

    void aDamagedIssueIsRefusedWithOneSentence_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("line");
        const QString again = u"report handout --db @ --issue-number 1 --out x.pdf"_s;
        QTest::newRow("pdf") << u"pdf"_s << again;
        QTest::newRow("document") << u"document"_s << again;
        QTest::newRow("data") << u"data"_s << u"report handout --db @ --compare 1 --out x.pdf"_s;
    }
    void aDamagedIssueIsRefusedWithOneSentence()
    {
        QFETCH(QString, part);
        QFETCH(QString, line);
        VERIFY_DONE(qdesk(u"report handout --db @ --out h.pdf --issue"_s));
        damage(part);
        const Outcome outcome = qdesk(line);
        QVERIFY2(outcome.code == 1 && outcome.errLines().size() == 1, outcome.told().constData());
        QVERIFY2(
            outcome.err.contains(u"第1期"_s) && outcome.err.contains(u"损坏"_s), outcome.told().constData());
        QVERIFY(!QFile::exists(m_desk->file(u"x.pdf"_s)));
        const Outcome check = qdesk(u"check --db @"_s);
        QVERIFY2(check.code == 1 && check.out.contains(u"第1期"_s), check.told().constData());
    }

    void aRestoredBackupHasTheIssue()
    {
        VERIFY_DONE(qdesk(u"report handout --db @ --out h.pdf --issue"_s));
        VERIFY_DONE(qdesk(u"backup --db @ --out 副本.db"_s));
        QVERIFY(QFile::remove(m_desk->db()));
        VERIFY_DONE(qdesk(u"restore 副本.db --db @"_s));
        VERIFY_DONE(qdesk(u"report handout --db @ --issue-number 1 --out again.pdf"_s));
        QCOMPARE(m_desk->read(u"again.pdf"_s), m_desk->read(u"h.pdf"_s));
        VERIFY_DONE(qdesk(u"check --db @"_s));
    }
};

QTEST_GUILESS_MAIN(TestIssueCommands)
#include "tst_issuecommands.moc"
