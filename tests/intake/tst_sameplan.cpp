// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planjson.h"
#include "intake/readplan.h"
#include "planforms.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The same plan as text, Word, web page, workbook and from the clipboard is the same Proposal.
class SamePlanTest final : public QObject
{
    Q_OBJECT

    const QStringList m_lines{u"2023年南桥区质量工作要点"_s, u"一、夯实基础"_s,
        u"（一）加强制度建设。完善工作规则。6月底前开展宣贯活动。（牵头单位：区市场监管局，配合单位：区教育局）"_s,
        u"（二）扩大优质供给。开展服务质量监测。（区民政局、区教育局按照职责分工实施）"_s, u"二、提升监管"_s,
        u"（三）加强抽检，保障安全。统筹做好“抽检”工作。（责任单位：区市场监管局等）"_s};
    const QString m_title = u"2023年南桥区质量工作任务分解表"_s;
    const QStringList m_rows{u"序号|工作任务|工作举措|牵头单位|配合单位|完成时限"_s,
        u"1|加强制度建设|完善工作规则。|区市场监管局|区教育局~区民政局|6月底前"_s,
        u"^|^|开展宣贯活动，~印发材料。|区司法局|区教育局|9月底前"_s,
        u"2|扩大优质供给|开展监测。|区商务委|各街镇|持续推进"_s,
        u"3|提升服务|推进<一站式>服务 & 回访。|区民政局|区卫生健康委、区教育局等部门|年底"_s};

    /// What the clerk gets, without what the form leaves out.
    static QString told(const Result<Proposal> &proposal)
    {
        if (!proposal)
            return u"error: "_s + proposal.error().detail;
        QJsonObject json = planJson(*proposal);
        for (const auto &name : {"ignored"_L1, "warnings"_L1, "preamble"_L1})
            json.remove(name);
        return QString::fromUtf8(QJsonDocument(json).toJson());
    }
    static QString toldBytes(const QByteArray &bytes)
    {
        const auto source = decodeSource(bytes);
        return source ? told(readPlan(*source)) : u"error: "_s + source.error().detail;
    }

    /// `through`: (一) (二) (三) go through the sections, which LibreOffice does not write back.
    QByteArray wordText(bool through = true) const
    {
        QByteArray body = para(m_lines[0]);
        for (const QString &line : m_lines.mid(1)) { // the numbers are Word's own, not in the text
            const bool section = line[1] == u'、';
            body += listed(1, section ? 0 : 1, section ? line.mid(2) : line.mid(3));
        }
        const QByteArray numbering
            = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
              "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
              "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/>"
            + QByteArray(through ? "<w:lvlRestart w:val=\"0\"/>" : "")
            + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
              "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        return docxOf({.body = body, .numbering = numbering});
    }
    QByteArray pageText() const
    {
        QByteArray page
            = "<html><head><meta charset=\"utf-8\"><title>x</title></head><body><script>alert(1)</script>";
        for (const QString &line : m_lines)
            page += "<p>&nbsp;&nbsp;" + escaped(line) + "</p>\n";
        return page + "</body></html>";
    }
    QByteArray wordTableFile(bool autoNumbers) const
    {
        const QByteArray numbering
            = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
              "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
              "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        return docxOf(
            {.body = para(m_title) + wordTable(tableOf(m_rows), autoNumbers), .numbering = numbering});
    }
    QByteArray pageTable() const
    {
        return "<html><head><meta charset=\"utf-8\"></head><body><h1>" + escaped(m_title) + "</h1>"
            + htmlTable(tableOf(m_rows)) + "</body></html>";
    }

private Q_SLOTS:
    void theTextIsThePlanInEveryForm()
    {
        const QString text = m_lines.join(u'\n');
        const QString wanted = told(readPlan(pastedSource(text)));
        QVERIFY2(
            wanted.contains(u"加强制度建设"_s) && wanted.contains(u"2023-06-30"_s), qUtf8Printable(wanted));
        QCOMPARE(toldBytes(text.toUtf8()), wanted);
        QCOMPARE(toldBytes(QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8()), wanted);
        QCOMPARE(toldBytes(wordText()), wanted);
        QCOMPARE(toldBytes(pageText()), wanted);
        const auto rich = pastedRichSource(QString::fromUtf8(pageText()), text);
        QVERIFY(rich.has_value());
        QCOMPARE(told(readPlan(*rich)), wanted);
    }

    void theTableIsThePlanInEveryForm()
    {
        const QString wanted = toldBytes(wordTableFile(false));
        QVERIFY2(
            wanted.contains(u"完善工作规则。"_s) && wanted.contains(u"2023-09-30"_s), qUtf8Printable(wanted));
        QCOMPARE(toldBytes(wordTableFile(true)), wanted); // 序号 by Word's own numbering
        QCOMPARE(toldBytes(pageTable()), wanted);
        QCOMPARE(toldBytes(xlsxOf({.sheets = {{u"Sheet1"_s, sheetOf({m_title}, tableOf(m_rows))}}})), wanted);
        const auto rich = pastedRichSource(QString::fromUtf8(pageTable()), u"x"_s);
        QVERIFY(rich.has_value());
        QCOMPARE(told(readPlan(*rich)), wanted);
    }

    void cellsWithoutATitleAreTheSameTasks()
    {
        const auto sections = [](const QString &json) {
            return QJsonDocument::fromJson(json.toUtf8()).object()[u"sections"_s].toArray();
        };
        // Cells alone name no year, and merged cells are empty in them: the deadlines get one in the cells
        // here.
        QStringList rows = m_rows;
        for (QString &row : rows)
            row.replace(u"|6月"_s, u"|2023年6月"_s)
                .replace(u"|9月"_s, u"|2023年9月"_s)
                .replace(u"|年底"_s, u"|2023年底"_s);
        const OfficeTable table = tableOf(rows);
        const QJsonArray wanted
            = sections(toldBytes(docxOf({.body = para(m_title) + wordTable(table, false)})));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(sections(told(readPlan(pastedSource(separatedOf(table, u'\t'))))), wanted);
        QCOMPARE(sections(toldBytes(separatedOf(table, u',').toUtf8())), wanted);
        QCOMPARE(sections(toldBytes("\xEF\xBB\xBF" + separatedOf(table, u';').toUtf8())), wanted);
    }

    void filesThatLibreOfficeMadeOfThemAreReadToo()
    {
        const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
        if (soffice.isEmpty())
            QSKIP("soffice (libreoffice) is not installed: files it would have made were not read");
        const QTemporaryDir folder;
        const auto converted = [&](const QString &name, const QByteArray &bytes, const QString &to) {
            const QDir dir(folder.path());
            QFile in(dir.filePath(name));
            if (!in.open(QIODevice::WriteOnly) || in.write(bytes) != bytes.size())
                return QByteArray();
            in.close();
            dir.mkdir(u"out"_s);
            QProcess process;
            process.start(soffice,
                {u"-env:UserInstallation=file://"_s + dir.filePath(u"profile"_s), u"--headless"_s,
                    u"--convert-to"_s, to, u"--outdir"_s, dir.filePath(u"out"_s), dir.filePath(name)});
            process.waitForFinished(120'000);
            QFile out(dir.filePath(u"out/"_s + name.section(u'.', 0, 0) + u'.' + to.section(u':', 0, 0)));
            return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
        };
        QCOMPARE(
            toldBytes(converted(u"text.docx"_s, wordText(false), u"docx"_s)), toldBytes(wordText(false)));
        QCOMPARE(toldBytes(converted(u"table.docx"_s, wordTableFile(true), u"docx"_s)),
            toldBytes(wordTableFile(false)));
        const QByteArray workbook = xlsxOf({.sheets = {{u"Sheet1"_s, sheetOf({m_title}, tableOf(m_rows))}}});
        QCOMPARE(toldBytes(converted(u"table.xlsx"_s, workbook, u"xlsx"_s)), toldBytes(wordTableFile(false)));
    }
};

QTEST_GUILESS_MAIN(SamePlanTest)
#include "tst_sameplan.moc"
