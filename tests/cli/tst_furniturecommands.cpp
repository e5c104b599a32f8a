// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"
#include "support/othertools.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd::test;

/// What `report` puts around a paper, read back from the PDF.
class FurnitureCommandsTest final : public QObject
{
    Q_OBJECT

    static QString textOf(const DeskRun &desk, const QString &name)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, desk.file(name), u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private Q_SLOTS:
    void init()
    {
        QD_NEEDS("pdftotext");
        m_desk = std::make_unique<DeskRun>();
        VERIFY_DONE(m_desk->run("sample --db @ --measures 30 --reports 20 --seed 3"));
    }

    void aCoverAndContentsGoBefore()
    {
        VERIFY_DONE(m_desk->run("report handout --db @ --period 2023Q2 --cover --contents --out a.pdf"));
        const QStringList pages = textOf(*m_desk, u"a.pdf"_s).split(u'\f');
        QVERIFY(!pages[0].contains(u"— 1 —"_s));
        QVERIFY(
            pages[1].contains(u"目"_s) && pages[1].contains(u"— 2 —"_s) && pages[1].contains(u"总体情况"_s));
        QVERIFY(pages[2].contains(u"总体情况"_s) && pages[2].contains(u"— 3 —"_s));
    }

    void aRedHeadMakesADocumentInDueForm()
    {
        VERIFY_DONE(m_desk->run(
            {u"report"_s, u"breakdown"_s, u"--db"_s, u"@"_s, u"--redhead"_s, u"静质办〔2023〕1号"_s,
                u"--period"_s, u"2023Q2"_s, u"--as-of"_s, u"2023-06-30"_s, u"--out"_s, u"红头.pdf"_s}));
        const QString text = textOf(*m_desk, u"红头.pdf"_s);
        QVERIFY(text.contains(u"静质办〔2023〕1号"_s));
        QVERIFY(text.contains(u"办公室文件"_s));
        QVERIFY(text.contains(u"2023年6月30日印发"_s));
    }

    void anEmptyNumberIsRefused()
    {
        const auto before = m_desk->contents();
        const Outcome outcome = m_desk->run(
            {u"report"_s, u"handout"_s, u"--db"_s, u"@"_s, u"--redhead"_s, u" "_s, u"--out"_s, u"a.pdf"_s});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.errLines().size(), 1);
        QCOMPARE(m_desk->contents(), before);
    }

    void largeTypeTakesMorePages()
    {
        VERIFY_DONE(m_desk->run("report handout --db @ --period 2023Q2 --out usual.pdf"));
        VERIFY_DONE(m_desk->run("report handout --db @ --period 2023Q2 --large --out large.pdf"));
        QVERIFY(textOf(*m_desk, u"large.pdf"_s).count(u'\f') > textOf(*m_desk, u"usual.pdf"_s).count(u'\f'));
    }

private:
    std::unique_ptr<DeskRun> m_desk;
};

QTEST_GUILESS_MAIN(FurnitureCommandsTest)
#include "tst_furniturecommands.moc"
