// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papercase.h"

#include "office/container/ziparchive.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

/// Word documents of ours, and what other programs read in them.
namespace docxcase
{

using namespace Qt::StringLiterals;
using reportcase::longBook;

inline std::shared_ptr<const qd::Document> composed(
    const BookBuilder &b, qd::PaperKind kind, qd::PaperProfile profile = qd::PaperProfile::Official)
{
    qd::PaperInput input = reportcase::inputOf(b, kind);
    input.options.profile = profile;
    const auto document = qd::compose(input);
    return document ? *document : nullptr;
}

inline qd::Paragraph paragraph(qd::Style style, const QString &text)
{
    qd::Paragraph p;
    p.style = style;
    p.text = text;
    return p;
}

inline qd::ChartBlock chart()
{
    qd::ChartBlock chart;
    chart.title = u"各单位灯色"_s;
    chart.labels = QStringList{u"区市场监管局"_s, u"区商务委"_s};
    chart.series = {{u"绿灯"_s, qd::ChartTone::Green, {3, 2}}, {u"红灯"_s, qd::ChartTone::Red, {1, 0.5}}};
    chart.targets = {5, 4};
    chart.unit = u"条"_s;
    return chart;
}

/// Every block there is.
inline qd::Document everyBlock()
{
    using namespace qd;
    Document document;
    document.info.title = u"工作要点推进情况 <第1期> & 附件"_s;
    document.info.author = u"静安区质量工作领导小组办公室"_s;
    auto &blocks = document.blocks;
    blocks.push_back(CoverPage{u"2023年上海市静安区质量工作要点推进情况"_s, u"（2023年第二季度）"_s,
        u"静安区质量工作领导小组办公室"_s, u"2023年7月5日"_s});
    blocks.push_back(Contents{u"目录"_s, 2});
    blocks.push_back(RedHead{u"静安区质量工作领导小组办公室文件"_s, u"静质办〔2023〕1号"_s});
    blocks.push_back(paragraph(Style::Title, u"关于2023年第二季度质量工作要点推进情况的通报"_s));
    blocks.push_back(BlankLines{1});
    blocks.push_back(paragraph(Style::Flush, u"各成员单位："_s));
    int level = 0;
    for (const Style style : {Style::Heading1, Style::Heading2, Style::Heading3}) {
        Paragraph heading = paragraph(style, u"标题之%1"_s.arg(level + 1));
        heading.bookmark = Bookmark{level++, heading.text};
        blocks.push_back(heading);
    }
    Paragraph led = paragraph(Style::Body, u"已完成初稿，覆盖 15 个街镇。"_s);
    led.lead = u"进展情况："_s;
    blocks.push_back(led);
    blocks.push_back(paragraph(Style::Caption, u"表1"_s));
    Paragraph note = paragraph(Style::TableNote, u"共2项"_s);
    note.rightText = u"数据截至2023年6月30日"_s;
    blocks.push_back(note);
    blocks.push_back(std::get<TableBlock>(composed(smallBook(), PaperKind::Breakdown)->blocks.back()));
    blocks.push_back(std::get<TableBlock>(composed(smallBook(), PaperKind::Breakdown)->blocks.back()));
    blocks.push_back(chart());
    blocks.push_back(PageBreak{});
    blocks.push_back(paragraph(Style::Body, u"特此通报。"_s));
    blocks.push_back(Signature{u"静安区质量工作领导小组办公室"_s, u"2023年7月5日"_s});
    blocks.push_back(Imprint{
        u"抄送：市质量工作领导小组办公室。"_s, u"静安区质量工作领导小组办公室"_s, u"2023年7月5日印发"_s});
    return document;
}

inline QByteArray bytesOf(const qd::Document &document, const std::function<bool(int, int)> &goOn = {})
{
    const auto bytes = qd::docxBytes(document, goOn);
    return bytes ? *bytes : QByteArray();
}

inline QByteArray partOf(const QByteArray &docx, const QString &name)
{
    auto archive = qd::ZipArchive::open(docx);
    if (!archive)
        return {};
    const auto part = archive->read(name);
    return part ? *part : QByteArray();
}

inline QString text(const QByteArray &docx, const QString &part)
{
    return QString::fromUtf8(partOf(docx, part));
}

/// What read_docx.py tells; nothing when python3-docx is not installed.
inline std::optional<QJsonObject> readByPython(const QByteArray &docx)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"文 档.docx"_s);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(docx) != docx.size())
        return QJsonObject();
    out.close();
    const QString system = u"/usr/bin/python3"_s; // Debian's, which has Debian's modules
    constexpr int absent = 77; // as the script says
    QProcess process;
    process.start(QFile::exists(system) ? system : u"python3"_s,
        {QStringLiteral(QD_SOURCE_DIR) + u"/tests/paper/read_docx.py"_s, file});
    if (!process.waitForFinished(60000) || process.exitCode() == absent)
        return std::nullopt;
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// The texts of a table by row and column, its head first; cells that span show their text in each.
inline QList<QStringList> gridOf(const qd::TableBlock &table)
{
    const auto columns = static_cast<qsizetype>(table.columns.size());
    QList<QStringList> grid(1);
    for (const qd::TableColumn &column : table.columns)
        grid[0] << column.title;
    for (const qd::RowGroup &group : table.groups) {
        const qsizetype first = grid.size();
        for (size_t row = 0; row < group.rows.size(); ++row)
            grid << QStringList(columns, QString());
        for (size_t row = 0; row < group.rows.size(); ++row) {
            for (const qd::TableCell &cell : group.rows[row].cells) {
                const qsizetype last = cell.down ? grid.size() : first + static_cast<qsizetype>(row) + 1;
                for (qsizetype r = first + static_cast<qsizetype>(row); r < last; ++r) {
                    for (int c = cell.column; c < cell.column + cell.columns; ++c)
                        grid[r][c] = cell.text;
                }
            }
        }
    }
    return grid;
}

} // namespace docxcase

#define READ_DOCX(variable, docx)                                                                            \
    const auto variable##Reading = docxcase::readByPython(docx);                                             \
    if (!variable##Reading)                                                                                  \
        QSKIP("python3-docx is not installed");                                                              \
    const QJsonObject &variable = *variable##Reading;                                                        \
    QVERIFY(!variable.isEmpty())
