// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"
#include "support/othertools.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace qd::test;

/// The customer's plan with two quarters of reports, made into every kind of paper in both profiles and all
/// formats, each read back by another program.
class TestSeedPapers final : public QObject
{
    Q_OBJECT

    static QString shared(const QString &path)
    {
        return QDir::cleanPath(QStringLiteral(QD_SOURCE_DIR "/../shared/") + path);
    }

    /// What a program prints, without any space; nothing when it failed or is not installed.
    static std::optional<QString> toldBy(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return std::nullopt;
        return squashed(QString::fromUtf8(process.readAllStandardOutput()));
    }
    static QString squashed(QString text)
    {
        static const QRegularExpression space(u"[\\s\\x{3000}]+"_s);
        return text.remove(space);
    }
    static bool has(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

    /// All words of the XML parts of an office file. `python3` reads them, not a program of ours.
    static std::optional<QString> wordsOf(const QString &file)
    {
        return toldBy(u"python3"_s,
            {u"-c"_s,
                u"import sys,zipfile,xml.etree.ElementTree as E\n"
                "z=zipfile.ZipFile(sys.argv[1])\n"
                "for n in sorted(z.namelist()):\n"
                "    if n.endswith('.xml'):\n"
                "        print(''.join(E.fromstring(z.read(n)).itertext()))\n"_s,
                file});
    }

    /// Two quarters of reports of most who owe one: some with problems, some finished, some with a
    /// percentage.
    void enterReports()
    {
        int number = 0;
        for (const auto *quarter : {"2023Q1", "2023Q2"}) {
            const QJsonArray due
                = m_desk
                      .run(u"due --db @ --as-of 2023-06-30 --json --period %1"_s.arg(QLatin1String(quarter))
                               .split(u' '))
                      .array();
            QVERIFY(due.size() > 50);
            for (qsizetype i = 0; i < due.size() && m_reports.size() < 60; i += 2 + i % 3) {
                const QJsonObject row = due[i].toObject();
                const QString text
                    = u"已组织第%1次专项工作，覆盖企业%2家，形成台账并报送领导小组办公室。"_s.arg(++number)
                          .arg(20 + 3 * i);
                QStringList words{u"progress"_s, u"add"_s, u"--db"_s, u"@"_s, u"--task"_s,
                    u"%1.%2"_s.arg(row["task"_L1].toInt()).arg(row["measure"_L1].toInt()), u"--agency"_s,
                    row["agency"_L1].toString(), u"--period"_s, QLatin1String(quarter), u"--text"_s, text};
                if (number % 4 == 0)
                    words << u"--problem"_s << u"部分企业参与积极性有待提高。"_s << u"--next"_s
                          << u"召开专题协调会。"_s;
                if (number % 5 == 1)
                    words << u"--percent"_s << QString::number(20 + number);
                else if (number % 7 == 1)
                    words << u"--state"_s << u"done"_s;
                VERIFY_DONE(m_desk.run(words));
                m_reports << text;
            }
        }
        m_latest = m_reports.last();
    }

    Outcome report(const QString &kind, const QString &profile, const QString &file) const
    {
        QStringList words = u"report %1 --db @ --period 2023Q2 --as-of 2023-06-30 --profile %2 --out %3"_s
                                .arg(kind, profile, file)
                                .split(u' ');
        if (kind == "agency"_L1)
            words << u"--all-agencies"_s;
        if (kind == "notice"_L1) // as it is sent out
            words << u"--redhead"_s << u"静质办〔2023〕8号"_s;
        return m_desk.run(words);
    }

    /// What must stand on a paper of the kind: all tasks on those that list them, the newest report where
    /// reports stand.
    QStringList wanted(const QString &kind) const
    {
        QStringList texts;
        if (kind == "breakdown"_L1 || kind == "progress"_L1)
            texts += m_measures;
        if (kind == "breakdown"_L1 || kind == "progress"_L1 || kind == "handout"_L1)
            texts += m_tasks;
        if (kind == "progress"_L1 || kind == "handout"_L1)
            texts << m_latest;
        if (kind == "agency"_L1)
            texts << u"区市场监管局"_s << u"区教育局"_s;
        if (kind == "notice"_L1)
            texts << u"督办通报"_s << u"等"_s << u"未报"_s << QString::number(m_measures.size()) + u"条工作举措"_s;
        if (kind == "submission"_L1)
            texts << u"报送登记表"_s << u"区市场监管局"_s << u"合计"_s << u"报送及时率"_s;
        if (kind == "reminder"_L1)
            texts << u"催办函"_s << u"到期未报的进展"_s << u"当日截止"_s << u"逾期91天"_s;
        if (kind == "supervision"_L1)
            texts << u"不需督办"_s; // no measure of the plan has a deadline, nothing was instructed
        if (kind == "summary"_L1 || kind == "digest"_L1)
            texts << QString::number(m_tasks.size()) + u"项"_s
                  << QString::number(m_measures.size()) + u"条"_s;
        return texts;
    }

    void verifyAllIn(const std::optional<QString> &words, const QString &kind)
    {
        QVERIFY2(words, "the other program did not read it");
        for (const QString &text : wanted(kind))
            QVERIFY2(words->contains(squashed(text)), qPrintable(text));
    }

    DeskRun m_desk;
    QStringList m_tasks;
    QStringList m_measures;
    QStringList m_reports;
    QString m_latest;

private Q_SLOTS:
    void initTestCase()
    {
        const QString seed = shared(u"seed/jingan-2023-work-points.txt"_s);
        if (!QFileInfo::exists(seed))
            QSKIP("../shared is not here");
        QD_NEEDS("python3"); // what Word and Excel files hold
        VERIFY_DONE(m_desk.run({u"plan"_s, u"import"_s, seed, u"--db"_s, u"@"_s, u"--split"_s, u"sentences"_s,
            u"--first-period"_s, u"2023Q1"_s}));
        enterReports();
        QVERIFY(m_reports.size() > 40);
        const QJsonArray tasks = m_desk.run("task list --db @ --json").array();
        for (const QJsonValue &task : tasks) {
            m_tasks << task["title"_L1].toString();
            for (const QJsonValue &measure : task["measures"_L1].toArray())
                m_measures << measure["text"_L1].toString();
        }
        QCOMPARE(m_tasks.size(), 17);
        QVERIFY(m_measures.size() > 17);
    }

    void everyKindInEveryProfileAndFormat_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("profile");
        for (const auto *kind : {"breakdown", "progress", "handout", "agency", "summary", "digest", "notice",
                 "supervision", "submission", "reminder"}) {
            for (const auto *profile : {"official", "meeting"})
                QTest::addRow("%s %s", kind, profile)
                    << QString::fromLatin1(kind) << QString::fromLatin1(profile);
        }
    }
    void everyKindInEveryProfileAndFormat()
    {
        QFETCH(QString, kind);
        QFETCH(QString, profile);
        VERIFY_DONE(report(kind, profile, u"文件.pdf"_s));
        if (has(u"qpdf"_s))
            QVERIFY2(toldBy(u"qpdf"_s, {u"--check"_s, m_desk.file(u"文件.pdf"_s)}), "qpdf found a fault");
        if (has(u"pdftotext"_s)) {
            // in the order of the content: cells of a table are not mixed
            verifyAllIn(toldBy(u"pdftotext"_s, {u"-raw"_s, m_desk.file(u"文件.pdf"_s), u"-"_s}), kind);
        }
        const QString gongwen = shared(u"tools/gongwen_check.py"_s);
        if (profile == "official"_L1 && has(u"mutool"_s) && has(u"pdffonts"_s) && QFileInfo::exists(gongwen))
            QVERIFY2(toldBy(u"python3"_s, {gongwen, m_desk.file(u"文件.pdf"_s)}), "falls short of GB/T 9704");
        VERIFY_DONE(report(kind, profile, u"文件.docx"_s));
        verifyAllIn(wordsOf(m_desk.file(u"文件.docx"_s)), kind);
        const Outcome sheet = report(kind, profile, u"文件.xlsx"_s);
        if (kind == "breakdown"_L1 || kind == "progress"_L1 || kind == "agency"_L1
            || kind == "submission"_L1) {
            QVERIFY2(sheet.code == 0, sheet.told().constData());
            verifyAllIn(wordsOf(m_desk.file(u"文件.xlsx"_s)), kind);
        } else {
            QVERIFY2(sheet.code != 0 && !QFileInfo::exists(m_desk.file(u"文件.xlsx"_s)), sheet.told().constData());
        }
        QFile::remove(m_desk.file(u"文件.xlsx"_s));
    }
};

QTEST_GUILESS_MAIN(TestSeedPapers)
#include "tst_seedpapers.moc"
