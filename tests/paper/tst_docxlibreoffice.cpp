// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcase.h"
#include "support/othertools.h"

using namespace qd;
using namespace docxcase;

/// Our Word documents as LibreOffice lays them out: the same text, about the same pages.
class TestDocxLibreOffice : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_program;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The PDF that LibreOffice makes of it; empty when it makes none.
    QString converted(const Document &document, const QString &name) const;

private Q_SLOTS:
    void initTestCase();
    void theHandoutHasItsTextAndPages();
    void theBreakdownHasItsTextAndPages();
    void theSamePagesBearNumbers();
};

namespace
{

/// Long enough for a page to be a small part of it.
BookBuilder largeBook()
{
    BookBuilder b = longBook(40, 3);
    for (int measure = 1; measure <= 120; measure += 2)
        b.measureRow({measure}).text
            = u"完善质量工作协调机制，落实质量安全主体责任，推动重点产品、工程、服务质量持续提升，"
              u"年底前形成一批可复制、可推广的经验做法（%1）。"_s.arg(measure);
    b.measureRow({2}).deadlineDate = QDate(2023, 5, 31); // overdue: a table of what needs a decision
    return b;
}

/// Every second measure is reported on.
std::shared_ptr<const Document> reportedHandout()
{
    PaperInput input = reportcase::inputOf(largeBook(), PaperKind::Handout);
    for (int measure = 2; measure <= 120; measure += 2) {
        Progress report;
        report.id = {measure};
        report.measureId = {measure};
        report.agencyId = {1};
        report.period = {2023, Cycle::Quarter, 2};
        report.progressState = ProgressState::Submitted;
        report.text
            = u"已完成第%1批调研，走访企业 %2 家，形成 Q&A 清单，“一企一策”推进整改"_s.arg(measure).arg(
                3 * measure);
        report.problem = u"部分街镇人手不足"_s;
        report.nextStep = u"三季度末前完成验收"_s;
        input.latest.push_back(report);
    }
    const auto document = compose(input);
    return document ? *document : nullptr;
}

/// Without blanks, of which a PDF does not tell how many there were.
QString plain(const QString &text)
{
    return reportcase::withoutSpaces(text).remove(u'\u3000');
}

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
    return pages.match(reportcase::reading(u"pdfinfo"_s, {pdf}).value_or(QString())).captured(1).toInt();
}

QString textOf(const QString &pdf, const QStringList &options = {})
{
    const auto read = reportcase::reading(u"pdftotext"_s, options + QStringList{pdf, u"-"_s});
    return plain(read.value_or(QString()));
}

QStringList textsOf(const Document &document)
{
    QStringList all;
    for (const Block &block : document.blocks) {
        if (const auto *p = std::get_if<Paragraph>(&block)) {
            all << p->lead + p->text << p->rightText;
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const RowGroup &group : table->groups) {
                for (const TableRow &row : group.rows) {
                    for (const TableCell &cell : row.cells)
                        all << cell.text;
                }
            }
        }
    }
    return all;
}

/// Whether the text is there, whole or in two parts: a cell that spans rows goes on over the end of a page.
bool holds(const QString &text, const QString &wanted)
{
    if (text.contains(wanted))
        return true;
    for (qsizetype at = 1; at < wanted.size(); ++at) {
        const qsizetype first = text.indexOf(wanted.left(at));
        if (first < 0)
            return false;
        if (text.indexOf(wanted.mid(at), first + at) >= 0)
            return true;
    }
    return false;
}

} // namespace

QString TestDocxLibreOffice::converted(const Document &document, const QString &name) const
{
    if (!writeDocx(document, path(name + u".docx"_s)))
        return {};
    QProcess process;
    process.start(m_program,
        {u"-env:UserInstallation="_s + QUrl::fromLocalFile(path(u"profile"_s)).toString(), u"--headless"_s,
            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), path(name + u".docx"_s)});
    if (!process.waitForFinished(180'000))
        process.kill();
    const QString pdf = path(name + u".pdf"_s);
    return QFile::exists(pdf) ? pdf : QString();
}

void TestDocxLibreOffice::initTestCase()
{
    m_program = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_program.isEmpty())
        QSKIP("LibreOffice is not installed (libreoffice-writer-nogui)");
    QD_NEEDS("pdftotext");
}

void TestDocxLibreOffice::theHandoutHasItsTextAndPages()
{
    const auto document = reportedHandout();
    const QString pdf = converted(*document, u"会议 材料"_s);
    QVERIFY(!pdf.isEmpty());
    const auto pages = paginate(document);
    const int ours = pageCount(*pages);
    QVERIFY(ours > 10);
    QVERIFY2(qAbs(pagesOf(pdf) - ours) <= 1, qPrintable(u"%1, ours %2"_s.arg(pagesOf(pdf)).arg(ours)));
    QString text = textOf(pdf);
    for (int page = 1; page <= pagesOf(pdf); ++page)
        QVERIFY(text.contains(u"—%1—"_s.arg(page)));
    static const QRegularExpression number(u"—\\d+—"_s);
    text.remove(number); // may stand inside a paragraph that goes on
    qsizetype at = 0;
    for (const Block &block : document->blocks) {
        const auto *p = std::get_if<Paragraph>(&block);
        if (!p)
            continue;
        const QString wanted = plain(p->lead + p->text);
        const qsizetype found = text.indexOf(wanted, at);
        QVERIFY2(found >= 0, qPrintable(wanted));
        at = found + wanted.size();
    }
    const QString cells = textOf(pdf, {u"-raw"_s}); // cell by cell, not line by line
    for (const QString &wanted : textsOf(*document))
        QVERIFY2(holds(cells, plain(wanted)), qPrintable(wanted));
}

void TestDocxLibreOffice::theBreakdownHasItsTextAndPages()
{
    const auto document = composed(largeBook(), PaperKind::Breakdown);
    const QString pdf = converted(*document, u"分解表"_s);
    QVERIFY(!pdf.isEmpty());
    const int ours = pageCount(*paginate(document));
    const int allowed = std::max(1, ours / 20);
    QVERIFY(ours > 8);
    QVERIFY2(qAbs(pagesOf(pdf) - ours) <= allowed, qPrintable(u"%1, ours %2"_s.arg(pagesOf(pdf)).arg(ours)));
    const QString text = textOf(pdf, {u"-raw"_s});
    for (const QString &wanted : textsOf(*document))
        QVERIFY2(holds(text, plain(wanted)), qPrintable(wanted));
    QCOMPARE(text.count(u"序号工作任务工作举措"_s), pagesOf(pdf)); // the head on every page
}

void TestDocxLibreOffice::theSamePagesBearNumbers()
{
    Document document;
    document.blocks.push_back(CoverPage{u"质量工作要点推进情况"_s, {}, u"区质量办"_s, u"2023年4月5日"_s});
    Paragraph line;
    line.text = u"推进质量提升。"_s;
    for (int i = 0; i < 30; ++i) // a page and a third
        document.blocks.push_back(line);
    document.blocks.push_back(Imprint{u"抄送：区委办公室。"_s, u"区质量办"_s, u"2023年4月5日印发"_s});
    const QString pdf = converted(document, u"页码"_s);
    QVERIFY(!pdf.isEmpty());
    const QString text = textOf(pdf);
    QString ours;
    const auto pages = paginate(std::make_shared<const Document>(document));
    for (const PaperPage &page : pages->pages)
        ours += plain(reportcase::textsOf(page).join(QString()));
    for (int page = 1; page <= 4; ++page) {
        const QString number = u"—%1—"_s.arg(page);
        QCOMPARE(text.contains(number), page == 2 || page == 3); // not on the cover
        QCOMPARE(ours.contains(number), page == 2 || page == 3);
    }
}

QTEST_MAIN(TestDocxLibreOffice)
#include "tst_docxlibreoffice.moc"
