// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/evidencetext.h"

#include "texts/enumtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(qd::EvidenceWords)
};

enum class FileType { Pdf, Word, Excel, Slides, Picture, Film, Sound, Archive, Text, Page, Mail };

QString wordOf(FileType type)
{
    switch (type) {
    case FileType::Pdf:
        return EvidenceWords::tr("PDF");
    case FileType::Word:
        return EvidenceWords::tr("Word document");
    case FileType::Excel:
        return EvidenceWords::tr("Excel table");
    case FileType::Slides:
        return EvidenceWords::tr("Slides");
    case FileType::Picture:
        return EvidenceWords::tr("Picture");
    case FileType::Film:
        return EvidenceWords::tr("Film");
    case FileType::Sound:
        return EvidenceWords::tr("Sound");
    case FileType::Archive:
        return EvidenceWords::tr("Compressed files");
    case FileType::Text:
        return EvidenceWords::tr("Plain text");
    case FileType::Page:
        return EvidenceWords::tr("Web page");
    case FileType::Mail:
        return EvidenceWords::tr("Mail");
    }
    return {};
}

} // namespace

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    if (bytes < kilo)
        return u"%1 B"_s.arg(bytes);
    if (bytes < kilo * kilo)
        return u"%1 KB"_s.arg((bytes + kilo / 2) / kilo);
    return u"%1 MB"_s.arg(double(bytes) / double(kilo * kilo), 0, 'f', 1);
}

QString fileTypeText(const QString &name)
{
    static const QHash<QString, FileType> types{{u"pdf"_s, FileType::Pdf}, {u"doc"_s, FileType::Word},
        {u"docx"_s, FileType::Word}, {u"wps"_s, FileType::Word}, {u"odt"_s, FileType::Word},
        {u"rtf"_s, FileType::Word}, {u"xls"_s, FileType::Excel}, {u"xlsx"_s, FileType::Excel},
        {u"et"_s, FileType::Excel}, {u"csv"_s, FileType::Excel}, {u"ods"_s, FileType::Excel},
        {u"ppt"_s, FileType::Slides}, {u"pptx"_s, FileType::Slides}, {u"dps"_s, FileType::Slides},
        {u"jpg"_s, FileType::Picture}, {u"jpeg"_s, FileType::Picture}, {u"png"_s, FileType::Picture},
        {u"bmp"_s, FileType::Picture}, {u"gif"_s, FileType::Picture}, {u"tif"_s, FileType::Picture},
        {u"tiff"_s, FileType::Picture}, {u"heic"_s, FileType::Picture}, {u"webp"_s, FileType::Picture},
        {u"mp4"_s, FileType::Film}, {u"avi"_s, FileType::Film}, {u"mov"_s, FileType::Film},
        {u"wmv"_s, FileType::Film}, {u"mp3"_s, FileType::Sound}, {u"wav"_s, FileType::Sound},
        {u"m4a"_s, FileType::Sound}, {u"zip"_s, FileType::Archive}, {u"rar"_s, FileType::Archive},
        {u"7z"_s, FileType::Archive}, {u"txt"_s, FileType::Text}, {u"htm"_s, FileType::Page},
        {u"html"_s, FileType::Page}, {u"mht"_s, FileType::Page}, {u"eml"_s, FileType::Mail},
        {u"msg"_s, FileType::Mail}};
    const QString ending = QFileInfo(name).suffix().toLower();
    const auto known = types.constFind(ending);
    return known == types.constEnd() ? ending.toUpper() : wordOf(*known);
}

QString hangsOnText(const EvidenceRow &row, const QString &agency)
{
    QStringList words;
    if (!agency.isEmpty())
        words << agency;
    if (row.act)
        words << text(*row.act) << row.actOn.toString(Qt::ISODate);
    else if (row.period.isValid())
        words << text(row.period);
    return words.join(u' ');
}

ExportWords exportWords()
{
    return {[](const Period &period) { return text(period); }, [](ActKind kind) { return text(kind); },
        EvidenceWords::tr("About no task"), EvidenceWords::tr("Unnamed")};
}

} // namespace qd
