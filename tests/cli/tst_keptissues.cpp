// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"
#include "paper/document/document.h"
#include "paper/paper.h"
#include "workspace/issues/issueverbs.h"

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Issues and documents that earlier versions kept (tests/data/issues) are read for good. Before a format
/// changes, QD_MAKE_DATA=1 in the environment of this test keeps those of the present version there.
class TestKeptIssues : public QObject
{
    Q_OBJECT

    static QDir data() { return QDir(QStringLiteral(QD_SOURCE_DIR "/tests/data/issues")); }

    /// One block of each kind, each field other than usual: as format 1 knew them.
    static Document everyBlock()
    {
        Document document;
        document.info.title = u"2023年要点推进情况"_s;
        document.info.author = u"质量办"_s;
        document.info.profile = PaperProfile::Meeting;
        document.info.landscape = document.info.a3 = document.info.large = true;
        Paragraph paragraph;
        paragraph.style = Style::Heading2;
        paragraph.text = u"（一）加强制度建设"_s;
        paragraph.lead = u"进展情况："_s;
        paragraph.rightText = u"单位：条"_s;
        paragraph.bookmark = Bookmark{1, u"加强"_s};
        paragraph.key = u"handout.opening"_s;
        paragraph.facts = {{2, 3}, {7, 1}};
        TableCell cell;
        cell.text = u"甲\n乙"_s;
        cell.again = u"甲（续）"_s;
        cell.column = 1;
        cell.columns = 2;
        cell.centred = cell.down = true;
        TableBlock table;
        table.columns = {{u"序号"_s, 12.5, CellAlign::Centre}, {u"内容"_s, 0, CellAlign::Justify}};
        table.groups = {{{{{cell}, Bookmark{2, u"行"_s}}, {}}, true}};
        table.small = true;
        table.name = u"表一"_s;
        ChartBlock chart;
        chart.kind = ChartKind::TargetBar;
        chart.title = u"完成率"_s;
        chart.labels = {u"一季度"_s, u"二季度"_s};
        chart.series = {{u"绿灯"_s, ChartTone::Green, {0.1, 2.0}}};
        chart.targets = {1.5};
        chart.unit = u"条"_s;
        chart.heightMm = 72.25;
        document.blocks = {paragraph, table, BlankLines{3}, PageBreak{},
            CoverPage{u"题"_s, u"副"_s, u"办"_s, u"日"_s}, Contents{u"目录"_s, 3},
            RedHead{u"文件"_s, u"〔2023〕1号"_s}, Signature{u"办"_s, u"2023年4月5日"_s},
            Imprint{u"抄送：甲。"_s, u"办"_s, u"2023年4月5日印发"_s}, chart};
        return document;
    }

    static void makeData()
    {
        const DeskRun desk;
        importSmall(desk);
        VERIFY_DONE(desk.run(
            "progress add --db @ --task 1 --agency 区市场监管局 --period 2023Q1 --text 已印发工作规则。"));
        VERIFY_DONE(desk.run("report handout --db @ --period 2023Q1 --out h.pdf --issue"));
        VERIFY_DONE(desk.run("backup --db @ --out kept.db"));
        QFile::remove(data().filePath(u"issue-1.db"_s));
        QVERIFY(QFile::copy(desk.file(u"kept.db"_s), data().filePath(u"issue-1.db"_s)));
        QFile document(data().filePath(u"document-1.bin"_s));
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(packedDocument(everyBlock()));
    }

    static void files(const QString &pattern)
    {
        QTest::addColumn<QString>("file");
        const QStringList names = data().entryList({pattern}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << data().filePath(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("QD_MAKE_DATA"))
            makeData();
    }

    void documentsOfPastVersionsAreRead_data() { files(u"document-*.bin"_s); }
    void documentsOfPastVersionsAreRead()
    {
        QFETCH(QString, file);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto document = unpackedDocument(kept.readAll());
        QVERIFY(document);
        QVERIFY(*document == everyBlock());
    }

    void issuesOfPastVersionsAreRead_data() { files(u"issue-*.db"_s); }
    void issuesOfPastVersionsAreRead()
    {
        QFETCH(QString, file);
        const DeskRun desk;
        QVERIFY(QFile::copy(file, desk.db()));
        QVERIFY(QFile::setPermissions(desk.db(), QFile::ReadOwner | QFile::WriteOwner));
        {
            const auto workspace = Workspace::open({.path = desk.db()}); // brought up to date
            QVERIFY(workspace);
            const auto issue = issueOf(**workspace, PlanId{1}, u"handout"_s, 1);
            QVERIFY(issue);
            const auto packed = keptDocument(**workspace, *issue);
            QVERIFY(packed);
            const auto document = unpackedDocument(*packed);
            QVERIFY(document);
            QCOMPARE(document->info.title, u"2023年南桥区质量工作要点推进情况"_s);
            QVERIFY(pageCount(*paginate(document)) >= 2);
            const auto kept = keptData(**workspace, *issue);
            QVERIFY(kept);
            const PlanBook book = bookOf(*kept);
            QCOMPARE(book.tasks().size(), size_t(3));
            QCOMPARE(book.tasks().front()->title, u"加强制度建设"_s);
            const auto latest = latestProgressOf(*kept, issue->period, issue->asOf);
            QCOMPARE(latest.size(), size_t(1));
            QCOMPARE(latest.front().text, u"已印发工作规则。"_s);
        }
        VERIFY_DONE(desk.run(
            "report handout --db @ --issue-number 1 --out again.pdf")); // has its fingerprint, or fails
        QVERIFY(desk.read(u"again.pdf"_s).startsWith("%PDF"));
        VERIFY_DONE(desk.run("report handout --db @ --compare 1 --out compared.pdf"));
        VERIFY_DONE(desk.run("check --db @"));
    }
};

QTEST_MAIN(TestKeptIssues)
#include "tst_keptissues.moc"
