// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"
#include "support/othertools.h"


using namespace Qt::StringLiterals;
using namespace qd::test;

/// The office's own words for papers, in the folder 模板 beside the data file, and the papers made of prose.
class PaperTemplatesTest final : public QObject
{
    Q_OBJECT

    static void write(const DeskRun &desk, const QString &name, const QByteArray &text)
    {
        QVERIFY(QDir(desk.file(QString())).mkpath(u"模板"_s));
        QFile file(desk.file(u"模板/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(text) == text.size());
    }
    static QString textOf(const QString &file)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {file, u"-"_s});
        if (!process.waitForFinished(60000))
            return {};
        static const QRegularExpression space(u"\\s"_s);
        return QString::fromUtf8(process.readAllStandardOutput()).remove(space);
    }

private Q_SLOTS:
    void theOfficesWordsStandOnThePaper()
    {
        QD_NEEDS("pdftotext");
        const DeskRun desk;
        VERIFY_DONE(desk.run("sample --db @ --measures 20 --reports 30"));
        write(desk, u"handout.json"_s, "{\"handout.overview\": \"一、基本盘\"}");
        VERIFY_DONE(desk.run("report handout --db @ --out a.pdf"));
        const QString text = textOf(desk.file(u"a.pdf"_s));
        QVERIFY(text.contains(u"一、基本盘"_s) && !text.contains(u"一、总体情况"_s));
        QVERIFY(text.contains(u"二、各单位情况"_s)); // the other lines are ours
    }

    void whatIsTypedWrongIsSaidInOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("blank") << u"handout.json"_s << QByteArray("{\"handout.title\": \"{plam}推进情况\"}")
                               << u"{plam}"_s;
        QTest::newRow("key") << u"handout.json"_s << QByteArray("{\"handout.titel\": \"情况\"}")
                             << u"handout.titel"_s;
        QTest::newRow("broken") << u"handout.json"_s << QByteArray("{\n\"handout.title\": 情况}")
                                << u"第 2 行"_s;
        QTest::newRow("name") << u"handuot.json"_s << QByteArray("{}") << u"handuot.json"_s;
    }
    void whatIsTypedWrongIsSaidInOneSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const DeskRun desk;
        VERIFY_DONE(desk.run("sample --db @ --measures 5"));
        write(desk, name, text);
        const Outcome outcome = desk.run("report handout --db @ --out a.pdf");
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.errLines().size(), 1);
        QVERIFY2(outcome.err.contains(name) && outcome.err.contains(said), outcome.told().constData());
        QVERIFY(!QFile::exists(desk.file(u"a.pdf"_s)));
    }

    void digestAndSummaryAreMade()
    {
        const DeskRun desk;
        VERIFY_DONE(desk.run("sample --db @ --measures 300 --reports 600"));
        const Outcome digest = desk.run("report digest --db @ --out d.pdf");
        QVERIFY2(digest.code == 0 && digest.out.contains(u" 1 页"_s), digest.told().constData());
        VERIFY_DONE(desk.run("report summary --db @ --out s.pdf"));
        QVERIFY(QFile::exists(desk.file(u"d.pdf"_s)) && QFile::exists(desk.file(u"s.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(PaperTemplatesTest)
#include "tst_papertemplates.moc"
