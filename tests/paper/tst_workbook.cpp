// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "papercase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

/// Workbooks read back by another program, cell by cell.
class TestWorkbook final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString python()
    {
        const QString system = u"/usr/bin/python3"_s; // Debian's, which has Debian's modules
        return QFile::exists(system) ? system : QStandardPaths::findExecutable(u"python3"_s);
    }

    /// What openpyxl reads of the document's workbook; empty where it is not installed.
    QJsonObject readBack(const Document &document)
    {
        const QString file = m_folder.filePath(u"报表 一.xlsx"_s);
        if (const auto written = writeXlsx(document, file); !written) {
            QTest::qFail(qPrintable(written.error().detail), __FILE__, __LINE__);
            return {};
        }
        QProcess process;
        process.start(python(), {QStringLiteral(QD_SOURCE_DIR) + u"/tests/paper/readworkbook.py"_s, file});
        process.waitForFinished(60000);
        const QByteArray complaint = process.readAllStandardError();
        if (!complaint.isEmpty() && !complaint.contains("No module named"))
            QTest::qFail(complaint.constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    static QJsonObject sheet(const QJsonObject &book, int at)
    {
        return book[u"sheets"_s].toArray()[at].toObject();
    }
    static QJsonObject cell(const QJsonObject &sheet, const QString &at)
    {
        for (const QJsonValue &each : sheet[u"cells"_s].toArray()) {
            if (each[u"at"_s] == at)
                return each.toObject();
        }
        return {};
    }

    static Document tableOf(const std::vector<QStringList> &rows, const QStringList &head)
    {
        Document document;
        document.info.title = u"表"_s;
        TableBlock table;
        for (const QString &title : head)
            table.columns.push_back({title, 40});
        for (const QStringList &row : rows) {
            RowGroup group;
            group.rows.emplace_back();
            for (int column = 0; column < row.size(); ++column) {
                TableCell cell;
                cell.text = row[column];
                cell.column = column;
                group.rows.back().cells.push_back(cell);
            }
            table.groups.push_back(std::move(group));
        }
        document.blocks.push_back(std::move(table));
        return document;
    }
    static Document breakdownOf(const BookBuilder &b, PaperProfile profile = PaperProfile::Official)
    {
        PaperInput input = inputOf(b, PaperKind::Breakdown);
        input.options.profile = profile;
        return **compose(input);
    }

private Q_SLOTS:
    void everyCellOfTheBreakdownIsReadBack();
    void thePageIsThatOfThePdf();
    void numbersAndDaysAreRealAndFormulasAreText();
    void oddCharactersComeThrough();
    void aNumberingStaysANumbering();
    void eachTableHasItsSheet();
    void theNotesSayWhatStandsAroundTheTable();
    void whatExcelCannotHoldIsRefused();
    void proseIsRefused();
    void theSameDocumentGivesTheSameBytes();
    void cancelledNothingIsWrittenAndTheOldFileStays();
    void libreOfficeOpensIt();
};

#define READ_BACK(variable, document)                                                                        \
    const QJsonObject variable = readBack(document);                                                         \
    if (variable.isEmpty())                                                                                  \
    QSKIP("openpyxl (python3-openpyxl) is not installed")

void TestWorkbook::everyCellOfTheBreakdownIsReadBack()
{
    const Document document = breakdownOf(longBook(6, 3));
    READ_BACK(book, document);
    const QJsonObject read = sheet(book, 0);
    QCOMPARE(read[u"name"_s].toString(), u"任务分解表"_s);
    const auto &table = std::get<TableBlock>(document.blocks.back());
    const auto place
        = [](int column, int row) { return QString(QChar(u'A' + column)) + QString::number(row + 1); };
    const int head = 2; // below the title and the note
    int seen = 0;
    const auto look = [&](int column, int row, const QString &text) {
        const QJsonObject found = cell(read, place(column, row));
        QCOMPARE(found[u"value"_s].toString(), text);
        QVERIFY(found[u"wrap"_s].toBool());
        ++seen;
    };
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
        look(column, head, table.columns[static_cast<size_t>(column)].title);
    QStringList merged{u"A1:F1"_s, u"A2:C2"_s, u"D2:F2"_s};
    int row = head + 1;
    for (const RowGroup &group : table.groups) {
        const int last = row + static_cast<int>(group.rows.size()) - 1;
        for (const TableRow &each : group.rows) {
            for (const TableCell &one : each.cells) {
                look(one.column, row, one.text);
                const int bottom = one.down ? last : row;
                if (bottom > row || one.columns > 1)
                    merged << place(one.column, row) + u':' + place(one.column + one.columns - 1, bottom);
            }
            ++row;
        }
    }
    QVERIFY(seen > 60);
    QCOMPARE(read[u"cells"_s].toArray().size(), seen + 3); // and title, note, 数据截至: nothing else
    QCOMPARE(cell(read, u"A1"_s)[u"value"_s].toString(), document.info.title);
    std::sort(merged.begin(), merged.end());
    QCOMPARE(read[u"merged"_s].toVariant().toStringList(), merged);
    QCOMPARE(read[u"freeze"_s].toString(), u"A4"_s);
    QCOMPARE(read[u"titles"_s].toString(), u"$3:$3"_s);
    QCOMPARE(read[u"filter"_s].toString(), u"A3:F%1"_s.arg(row));
    QVERIFY2(read[u"area"_s].toString().endsWith(u"$A$1:$F$%1"_s.arg(row)),
        qPrintable(read[u"area"_s].toString()));
    QCOMPARE(book[u"title"_s].toString(), document.info.title);
    QCOMPARE(book[u"creator"_s].toString(), document.info.author);
}

void TestWorkbook::thePageIsThatOfThePdf()
{
    Document document = breakdownOf(smallBook());
    READ_BACK(book, document);
    const QJsonObject landscape = sheet(book, 0);
    QCOMPARE(landscape[u"paper"_s].toInt(), 9);
    QCOMPARE(landscape[u"orientation"_s].toString(), u"landscape"_s);
    QCOMPARE(landscape[u"margins"_s].toVariant().toList(), (QVariantList{35.0, 28.0, 37.0, 26.0}));
    QCOMPARE(landscape[u"fitWidth"_s].toInt(1), 1);
    QCOMPARE(landscape[u"fitHeight"_s].toInt(), 0);
    QVERIFY(landscape[u"fit"_s].toBool());
    QCOMPARE(landscape[u"footer"_s].toString(), u"— &P —"_s);
    // The columns share the text area as they do on paper, in Excel's characters of seven pixels and five of
    // margin.
    const QJsonArray widths = landscape[u"widths"_s].toArray();
    const auto &table = std::get<TableBlock>(document.blocks.back());
    QCOMPARE(widths.size(), qsizetype(table.columns.size()));
    for (int i = 0; i < widths.size(); ++i) {
        const double mm = widths[i].toDouble() * 7 / 96 * 25.4;
        const double wanted = table.columns[static_cast<size_t>(i)].widthMm;
        QVERIFY2(std::abs(mm - wanted) < 1, qPrintable(u"%1: %2 for %3 mm"_s.arg(i).arg(mm).arg(wanted)));
    }

    document.info.landscape = false;
    document.info.profile = PaperProfile::Meeting;
    READ_BACK(upright, document);
    QCOMPARE(sheet(upright, 0)[u"orientation"_s].toString(), u"portrait"_s);
    QCOMPARE(sheet(upright, 0)[u"margins"_s].toVariant().toList(), (QVariantList{28.0, 37.0, 26.0, 35.0}));
    QCOMPARE(sheet(upright, 0)[u"footer"_s].toString(), u"第&P页共&N页"_s);

    document.info.landscape = true;
    document.info.a3 = true;
    READ_BACK(large, document);
    QCOMPARE(sheet(large, 0)[u"paper"_s].toInt(), 8);
    QVERIFY(sheet(large, 0)[u"widths"_s].toArray()[2].toDouble() > 1.5 * widths[2].toDouble());
}

void TestWorkbook::numbersAndDaysAreRealAndFormulasAreText()
{
    const Document document = tableOf({{u"12"_s, u"98.40"_s, u"2023-06-30"_s, u"2023年6月30日"_s},
                                          {u"=1+1"_s, u"+A1"_s, u"-A1"_s, u"@SUM(A1)"_s},
                                          {u"007"_s, u"6月底前"_s, u"{=A1}"_s, u"http://a.cn"_s}},
        {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s});
    READ_BACK(book, document);
    const QJsonObject read = sheet(book, 0);
    QCOMPARE(cell(read, u"A3"_s)[u"value"_s], QJsonValue(12));
    QCOMPARE(cell(read, u"B3"_s)[u"value"_s], QJsonValue(98.4));
    QCOMPARE(cell(read, u"B3"_s)[u"format"_s].toString(), u"0.00"_s);
    for (const QString &at : {u"C3"_s, u"D3"_s})
        QCOMPARE(cell(read, at)[u"value"_s][u"date"_s].toString(), u"2023-06-30"_s);
    const auto &table = std::get<TableBlock>(document.blocks.back());
    for (int row = 1; row < 3; ++row) {
        for (int column = 0; column < 4; ++column) {
            const QJsonObject found = cell(read, QString(QChar(u'A' + column)) + QString::number(row + 3));
            QCOMPARE(found[u"type"_s].toString(), u"s"_s);
            QCOMPARE(found[u"value"_s].toString(),
                table.groups[static_cast<size_t>(row)].rows[0].cells[static_cast<size_t>(column)].text);
        }
    }
}

void TestWorkbook::oddCharactersComeThrough()
{
    const QStringList odd{u"甲\n乙"_s, u"𠀀𪚥字"_s, u"<b>&amp;\"'</b>"_s, u"  前后有空格  "_s,
        u"a"_s + QChar(0x200F) + u"b"_s, u"_x0041_ 照写"_s};
    READ_BACK(book,
        tableOf({odd, {u"甲"_s + QChar(7) + u"乙"_s}}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
    const QJsonObject read = sheet(book, 0);
    for (int column = 0; column < odd.size(); ++column)
        QCOMPARE(cell(read, QString(QChar(u'A' + column)) + u'3')[u"value"_s].toString(), odd[column]);
    QCOMPARE(cell(read, u"A4"_s)[u"value"_s].toString(), u"甲乙"_s);
}

void TestWorkbook::aNumberingStaysANumbering()
{
    READ_BACK(
        book, tableOf({{u"1.1"_s, u"1.1"_s}, {u"1.10"_s, u"2"_s}, {u"2"_s, u"3"_s}}, {u"序号"_s, u"数量"_s}));
    const QJsonObject read = sheet(book, 0);
    QCOMPARE(cell(read, u"A3"_s)[u"value"_s], QJsonValue(u"1.1"_s));
    QCOMPARE(cell(read, u"A4"_s)[u"value"_s], QJsonValue(u"1.10"_s));
    QCOMPARE(cell(read, u"A5"_s)[u"value"_s],
        QJsonValue(u"2"_s)); // one kind in one column, else Excel sorts them apart
    QCOMPARE(cell(read, u"B3"_s)[u"value"_s], QJsonValue(1.1));
}

void TestWorkbook::eachTableHasItsSheet()
{
    Document document = tableOf({{u"一"_s}}, {u"甲"_s});
    Document other = tableOf({{u"二"_s}}, {u"乙"_s});
    std::get<TableBlock>(document.blocks.back()).name = u"牵头"_s;
    Paragraph caption;
    caption.style = Style::Caption;
    caption.text = u"配合的举措"_s;
    Paragraph prose;
    prose.text = u"以下为配合的举措。"_s;
    document.blocks.insert(document.blocks.begin(), prose);
    document.blocks.push_back(caption);
    document.blocks.push_back(other.blocks.back());
    READ_BACK(book, document);
    QCOMPARE(book[u"sheets"_s].toArray().size(), 3);
    QCOMPARE(sheet(book, 0)[u"name"_s].toString(), u"牵头"_s);
    QCOMPARE(cell(sheet(book, 0), u"A1"_s)[u"value"_s].toString(), u"表"_s);
    QCOMPARE(sheet(book, 1)[u"name"_s].toString(), u"配合的举措"_s);
    QCOMPARE(cell(sheet(book, 1), u"A1"_s)[u"value"_s].toString(), u"配合的举措"_s);
    QCOMPARE(cell(sheet(book, 1), u"A3"_s)[u"value"_s].toString(), u"二"_s);
    QCOMPARE(sheet(book, 2)[u"name"_s].toString(), u"说明"_s);
    QCOMPARE(cell(sheet(book, 2), u"A1"_s)[u"value"_s].toString(), u"以下为配合的举措。"_s);
}

void TestWorkbook::theNotesSayWhatStandsAroundTheTable()
{
    READ_BACK(book, breakdownOf(smallBook()));
    const QJsonObject notes = sheet(book, 1);
    QCOMPARE(notes[u"name"_s].toString(), u"说明"_s);
    QStringList lines;
    for (const QJsonValue &each : notes[u"cells"_s].toArray())
        lines << each[u"value"_s].toString();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(u"任务分解表"_s));
    QCOMPARE(lines[1], u"共2个部分、3项工作任务、4条工作举措"_s);
    QCOMPARE(lines[2], u"数据截至2023年6月30日"_s);

    BookBuilder tall = smallBook();
    tall.measureRow({4}).text = u"推进质量提升。"_s.repeated(1500);
    READ_BACK(high, breakdownOf(tall));
    const QJsonArray said = sheet(high, 1)[u"cells"_s].toArray();
    QVERIFY(said.last()[u"value"_s].toString().startsWith(u"有1行的内容超过"_s));
}

void TestWorkbook::whatExcelCannotHoldIsRefused()
{
    const QString file = m_folder.filePath(u"长.xlsx"_s);
    QVERIFY(writeXlsx(tableOf({{u"字"_s.repeated(32767)}}, {u"甲"_s}), file));
    QVERIFY(QFile::remove(file));
    const auto refused = writeXlsx(tableOf({{u"字"_s.repeated(32768)}}, {u"甲"_s}), file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason(PaperReason::CellTooLong));
    QCOMPARE(refused.error().fields[u"value"_s], u"32768"_s);
    QVERIFY(!QFile::exists(file));
}

void TestWorkbook::proseIsRefused()
{
    Document document;
    document.blocks.push_back(Paragraph{});
    const auto refused = xlsxBytes(document);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason(PaperReason::NoTable));
    QVERIFY(isTableKind(PaperKind::Breakdown));
    QVERIFY(!isTableKind(PaperKind::Handout));
}

void TestWorkbook::theSameDocumentGivesTheSameBytes()
{
    const Document document = breakdownOf(longBook(20, 3));
    const auto first = xlsxBytes(document);
    QTest::qWait(1100); // the clock of file times has a second
    const auto second = xlsxBytes(document);
    QVERIFY(first && second);
    QVERIFY(*first == *second);
}

void TestWorkbook::cancelledNothingIsWrittenAndTheOldFileStays()
{
    const QString file = m_folder.filePath(u"旧.xlsx"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    int asked = 0;
    const auto cancelled = writeXlsx(
        breakdownOf(longBook(40, 3)), file, [&](int, int total) { return total > 40 && ++asked < 10; });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 10);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestWorkbook::libreOfficeOpensIt()
{
    const QString file = m_folder.filePath(u"表.xlsx"_s);
    Document document = breakdownOf(longBook(12, 3));
    auto &last = std::get<TableBlock>(document.blocks.back()).groups.back().rows.back();
    last.cells.front().text = u"_x0041_ =1+1"_s;
    QVERIFY(writeXlsx(document, file));
    QTemporaryDir profile;
    const auto converted = reading(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + profile.path(), u"--headless"_s, u"--convert-to"_s, u"pdf"_s,
            u"--outdir"_s, m_folder.path(), file});
    if (!converted)
        QSKIP("LibreOffice is not installed (libreoffice-calc-nogui)");
    READ_WITH(raw, u"pdftotext"_s, {u"-raw"_s, m_folder.filePath(u"表.pdf"_s), u"-"_s});
    const QString text = withoutSpaces(raw);
    for (int task = 1; task <= 12; ++task) {
        for (int measure = 1; measure <= 3; ++measure)
            QCOMPARE(text.count(u"推进第%1项第%2条服务质量提升。"_s.arg(task).arg(measure)), 1);
    }
    QVERIFY(text.contains(u"_x0041_=1+1"_s));
    READ_WITH(info, u"pdfinfo"_s, {m_folder.filePath(u"表.pdf"_s)});
    QVERIFY2(info.contains(u"841.89 x 595.2"_s) || info.contains(u"(A4)"_s), qPrintable(info));
    const int pages = QRegularExpression(u"Pages: +(\\d+)"_s).match(info).captured(1).toInt();
    QCOMPARE(
        text.count(u"工作任务工作举措牵头单位"_s), pages - 1); // the head on each page but that of the notes
}

QTEST_MAIN(TestWorkbook)
#include "tst_workbook.moc"
