// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// Files as another program writes them: ours, opened and saved by LibreOffice.
class LibreOfficeFilesTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_program;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray saved(const QString &name, const QString &format, const QString &newName) const
    {
        QProcess process;
        process.start(m_program,
            {u"-env:UserInstallation="_s + QUrl::fromLocalFile(path(u"profile"_s)).toString(),
                u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s, path(u"out"_s), path(name)});
        if (!process.waitForFinished(180'000))
            process.kill();
        QFile file(path(u"out/"_s + newName));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList lines(const Result<OfficeText> &text)
    {
        return text ? linesOf(*text) : QStringList{u"error: "_s + text.error().detail};
    }
    static QByteArray plan()
    {
        const auto level = [](int index, const char *format, const QString &pattern) {
            return "<w:lvl w:ilvl=\"" + QByteArray::number(index)
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + pattern.toUtf8() + "\"/></w:lvl>";
        };
        const QByteArray numbering
            = "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
            + level(0, "chineseCounting", u"%1、"_s) + level(1, "chineseCounting", u"（%2）"_s)
            + level(2, "decimal", u"%3."_s)
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        const QByteArray table
            = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol "
              "w:w=\"2000\"/><w:gridCol "
              "w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:vMerge "
              "w:val=\"restart\"/></w:tcPr>"
            + para(u"领域"_s) + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + para(u"任务"_s)
            + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + para(u"甲"_s)
            + "</w:tc><w:tc>" + para(u"局一"_s) + para(u"局二"_s) + "</w:tc></w:tr></w:tbl>";
        return docxOf({.body = para(u"工作要点"_s) + listed(1, 0, u"总体要求"_s) + listed(1, 1, u"目标"_s)
                + listed(1, 2, u"5G网络"_s) + listed(1, 1, u"原则"_s) + table + listed(1, 0, u"任务"_s)
                + para(u"尾"_s),
            .numbering = numbering});
    }
    static QStringList planLines()
    {
        return {u"工作要点"_s, u"一、总体要求"_s, u"（一）目标"_s, u"1. 5G网络"_s, u"（二）原则"_s,
            u"[2x3]"_s, u"0,0 2x1 领域"_s, u"0,1 1x2 任务"_s, u"1,1 甲"_s, u"1,2 局一/局二"_s, u"二、任务"_s,
            u"尾"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_program.isEmpty())
            QSKIP("LibreOffice is not installed (libreoffice-writer-nogui, libreoffice-calc-nogui)");
    }

    void aWordFileSavedAgainReadsTheSame()
    {
        write(u"plan.docx"_s, plan());
        QCOMPARE(lines(readDocx(plan())), planLines());
        QCOMPARE(
            lines(readDocx(saved(u"plan.docx"_s, u"docx:MS Word 2007 XML"_s, u"plan.docx"_s))), planLines());
    }

    void aPageMadeOfAWordFileHoldsTheSameTable()
    {
        write(u"page.docx"_s, plan());
        const QStringList read = lines(
            readHtml(QString::fromUtf8(saved(u"page.docx"_s, u"html:HTML (StarWriter)"_s, u"page.html"_s))));
        const qsizetype table = read.indexOf(u"[2x3]"_s);
        QVERIFY2(table > 0, qPrintable(read.join(u'\n')));
        QCOMPARE(read.mid(table, 5), planLines().mid(5, 5));
        QCOMPARE(read.first(), u"工作要点"_s);
        QCOMPARE(read.last(), u"尾"_s);
    }

    void aSheetSavedAgainReadsTheSame()
    {
        const QByteArray sheet = "<sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row><row "
                                 "r=\"3\"><c r=\"B3\" t=\"s\"><v>1"
                                 "</v></c><c r=\"C3\" s=\"1\"><v>45107</v></c><c r=\"D3\" "
                                 "s=\"2\"><v>0.5</v></c></row><row r=\"4\"><c "
                                 "r=\"C4\"><f>1+2</f><v>3</v></c><c r=\"D4\" "
                                 "t=\"s\"><v>1</v></c></row></sheetData><mergeCells><mergeCell "
                                 "ref=\"B2:D2\"/><mergeCell ref=\"B3:B4\"/></mergeCells>";
        const QByteArray file = xlsxOf({.sheets = {{u"任务"_s, sheet}},
            .strings = "<si><t>任务分解表</t></si><si><t>局一&#10;局二</t></si>",
            .styles
            = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"9\" "
              "applyNumberFormat=\"1\"/></cellXfs>"});
        const QStringList wanted{u"[3x3]任务"_s, u"0,0 1x3 任务分解表"_s, u"1,0 2x1 局一/局二"_s,
            u"1,1 2023-06-30"_s, u"1,2 50%"_s, u"2,1 3"_s, u"2,2 局一/局二"_s};
        write(u"sheet.xlsx"_s, file);
        QCOMPARE(lines(readXlsx(file)), wanted);
        QCOMPARE(lines(readXlsx(saved(u"sheet.xlsx"_s, u"xlsx:Calc MS Excel 2007 XML"_s, u"sheet.xlsx"_s))),
            wanted);
    }
};

QTEST_GUILESS_MAIN(LibreOfficeFilesTest)
#include "tst_libreofficefiles.moc"
