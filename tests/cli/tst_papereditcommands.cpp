// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"

#include "paper/compose/papersubject.h"
#include "support/othertools.h"
#include "workspace/issues/papereditverbs.h"

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What the office wrote in the window stands in the papers that qdesk makes of the same plan, kind and
/// period.
class TestPaperEditCommands : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    Outcome qdesk(const QString &line) const { return m_desk->run(line.split(u' ')); }
    QString textOf(const QString &pdf) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {m_desk->file(pdf), u"-"_s});
        process.waitForFinished(60000);
        static const QRegularExpression blanks(u"\\s"_s);
        return QString::fromUtf8(process.readAllStandardOutput()).remove(blanks);
    }
    QString textOfWord(const QString &docx) const
    {
        QProcess process;
        process.start(u"unzip"_s, {u"-p"_s, m_desk->file(docx), u"word/document.xml"_s});
        process.waitForFinished(60000);
        static const QRegularExpression tags(u"<[^>]*>|\\s"_s);
        return QString::fromUtf8(process.readAllStandardOutput()).remove(tags);
    }
    /// As the window does.
    void write(
        PaperKind kind, const QString &key, const QString &text, const QString &draft = u"旧稿。"_s) const
    {
        const auto workspace = Workspace::open({.path = m_desk->db()});
        QVERIFY(workspace);
        const auto plans = (*workspace)->plans();
        QVERIFY(plans);
        PaperOptions options;
        options.kind = kind;
        options.period = {2023, Cycle::Quarter, 1};
        PaperEdit row = paperEditFor(subjectOf(plans->front().id, options), key);
        row.draft = draft;
        row.text = text;
        QVERIFY(editPaperText(**workspace, std::nullopt, row));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskRun>();
        importSmall(*m_desk);
    }

    void thePaperHasHersAndSaysSoInOneLine()
    {
        QD_NEEDS("pdftotext");
        QD_NEEDS("unzip");
        const Outcome before = qdesk(u"report handout --db @ --period 2023Q1 --out 前.pdf"_s);
        QVERIFY2(before.code == 0, before.told().constData());
        QVERIFY(!before.err.contains(u"自行"_s));
        write(PaperKind::Handout, u"handout.title"_s, u"质量工作推进会材料"_s);
        for (const QString &file : {u"后.pdf"_s, u"后.docx"_s}) {
            const Outcome after = qdesk(u"report handout --db @ --period 2023Q1 --out "_s + file);
            QVERIFY2(after.code == 0, after.told().constData());
            const QStringList notes = after.errLines().filter(u"自行"_s);
            QCOMPARE(notes.size(), 1);
            QVERIFY2(notes.first().contains(u"1"_s), after.told().constData());
            QVERIFY((file.endsWith(u"pdf"_s) ? textOf(file) : textOfWord(file))
                        .contains(u"质量工作推进会材料"_s));
        }
        const Outcome other = qdesk(u"report handout --db @ --period 2023Q2 --out 二.pdf"_s);
        QVERIFY2(other.code == 0 && !other.err.contains(u"自行"_s), other.told().constData());
        QVERIFY(!textOf(u"二.pdf"_s).contains(u"质量工作推进会材料"_s));
        VERIFY_DONE(qdesk(u"check --db @"_s));
    }

    void anIssueFreezesHersWhateverBecomesOfIt()
    {
        QD_NEEDS("pdftotext");
        write(PaperKind::Handout, u"handout.title"_s, u"质量工作推进会材料"_s);
        const Outcome issued = qdesk(u"report handout --db @ --period 2023Q1 --out 一.pdf --issue"_s);
        QVERIFY2(issued.code == 0 && issued.err.contains(u"自行"_s), issued.told().constData());
        {
            const auto workspace = Workspace::open({.path = m_desk->db()});
            PaperOptions options;
            options.period = {2023, Cycle::Quarter, 1};
            const auto rows = paperEdits(**workspace, subjectOf((*workspace)->plans()->front().id, options));
            QVERIFY(editPaperText(**workspace, rows->front(), std::nullopt)); // 用原文
        }
        VERIFY_DONE(qdesk(u"report handout --db @ --issue-number 1 --out 又.pdf"_s));
        QCOMPARE(m_desk->read(u"又.pdf"_s), m_desk->read(u"一.pdf"_s));
        QVERIFY(textOf(u"又.pdf"_s).contains(u"质量工作推进会材料"_s));
        VERIFY_DONE(qdesk(u"report handout --db @ --period 2023Q1 --out 今.pdf"_s));
        QVERIFY(!textOf(u"今.pdf"_s).contains(u"质量工作推进会材料"_s));
        // made anew from what it froze, it has hers as well
        VERIFY_DONE(qdesk(u"report handout --db @ --period 2023Q1 --out 二.pdf --issue"_s));
        VERIFY_DONE(qdesk(u"report handout --db @ --issue-number 1 --compare 2 --out 比.pdf"_s));
        QVERIFY(textOf(u"比.pdf"_s).contains(u"质量工作推进会材料"_s));
    }

    void anOverfullDigestIsOneSentenceAndNoFile()
    {
        write(PaperKind::Digest, u"digest.counts"_s, u"办公室写得太多了，一页放不下。"_s.repeated(200));
        for (const QString &more : {u"--out 满.pdf"_s, u"--out 满.docx"_s, u"--out 满.pdf --issue"_s}) {
            const auto before = m_desk->contents();
            const Outcome refused = qdesk(u"report digest --db @ --period 2023Q1 "_s + more);
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.errLines().size(), 1);
            QVERIFY2(refused.err.contains(u"一页"_s), refused.told().constData());
            QVERIFY(m_desk->contents() == before);
        }
    }
};

QTEST_MAIN(TestPaperEditCommands)
#include "tst_papereditcommands.moc"
