// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using qd::test::DeskRun;
using qd::test::Outcome;

/// What is asked for beyond all measure ends in one sentence, and nothing is left behind.
class CommandLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleBeyondTheLimitIsAWrongCommand_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("limit");
        QTest::newRow("measures") << u"--measures 200001"_s << u"200000"_s;
        QTest::newRow("two thousand millions") << u"--measures 2000000000"_s << u"200000"_s;
        QTest::newRow("reports") << u"--reports 2000001"_s << u"2000000"_s;
    }
    void aSampleBeyondTheLimitIsAWrongCommand()
    {
        QFETCH(QString, words);
        QFETCH(QString, limit);
        const DeskRun desk;
        const Outcome outcome = desk.run(u"sample --db @ "_s.append(words).split(u' '));
        QVERIFY2(outcome.code == 2, outcome.told().constData());
        QVERIFY2(outcome.errLines().size() == 1, outcome.told().constData());
        QVERIFY2(outcome.err.contains(limit), outcome.told().constData());
        QVERIFY(desk.contents().isEmpty());
    }

    /// Whatever gives way first when there is too little memory: one sentence, no file.
    void withoutMemoryTheCommandEndsWithOneSentence_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {180'000, 220'000})
            QTest::addRow("%d", kilobytes) << kilobytes;
    }
    void withoutMemoryTheCommandEndsWithOneSentence()
    {
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
        QFETCH(int, kilobytes);
        const DeskRun desk;
        QProcess process;
        process.setWorkingDirectory(desk.file(u"."_s));
        process.start(u"sh"_s,
            {u"-c"_s, u"ulimit -v \"$1\"; exec \"$2\" sample --db \"$3\" --measures 200000"_s, u"sh"_s,
                QString::number(kilobytes), QStringLiteral(QD_BIN_DIR "/qdesk"), desk.db()});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray err = process.readAllStandardError();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 1, err.constData());
        QVERIFY2(err.count('\n') == 1, err.constData());
        QVERIFY2(QString::fromUtf8(err).contains(u"内存"_s), err.constData());
        QVERIFY(desk.contents().isEmpty());
#else
        QSKIP("The memory of a process is limited by the shell of Linux.");
#endif
    }
};

QTEST_GUILESS_MAIN(CommandLimitsTest)
#include "tst_commandlimits.moc"
