// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paperformats.h"

#include "base/reasons/paperreason.h"
#include "cli/arguments.h"
#include "cli/clitext.h"
#include "cli/console.h"
#include "paper/paper.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<> writeAsPdf(const std::shared_ptr<const Document> &document, const QString &file, Console &console)
{
    const auto fit = fitted(document);
    if (!fit)
        return fit.error();
    const auto pages = fit->pages ? fit->pages : paginate(fit->document);
    QD_TRY(writePdf(*pages, file));
    console.workIsDone();
    tellMissing(missingFonts(*pages), missingCharacters(*pages), console);
    console.line(Cli::tr("Wrote %1 pages: %2").arg(QString::number(pageCount(*pages)), file));
    return {};
}

Result<> writeAsWord(const std::shared_ptr<const Document> &document, const QString &file, Console &console)
{
    const auto fit = fitted(document);
    if (!fit)
        return fit.error();
    QD_TRY(writeDocx(*fit->document, file));
    console.workIsDone();
    console.line(Cli::tr("Wrote %1").arg(file)); // how many pages it has is up to Word
    return {};
}

Result<> writeAsWorkbook(const std::shared_ptr<const Document> &document, const QString &file, Console &console)
{
    QD_TRY(writeXlsx(*document, file));
    console.workIsDone();
    console.line(Cli::tr("Wrote %1").arg(file));
    return {};
}

constexpr PaperFormat formats[] = {
    {"pdf", writeAsPdf},
    {"docx", writeAsWord},
    {"xlsx", writeAsWorkbook},
};

} // namespace

Result<const PaperFormat *> paperFormatOf(const QString &file, PaperKind kind)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const auto *const found = std::find_if(std::begin(formats), std::end(formats),
        [&](const PaperFormat &format) { return suffix == QLatin1String(format.suffix); });
    if (found == std::end(formats))
        return wrongValue("out", file, Cli::tr("a file name ending in .pdf, .docx or .xlsx"));
    if (found->write == writeAsWorkbook && !isTableKind(kind))
        return Error{ErrorCode::Invalid, PaperReason::NoTable, u"format"_s, {}};
    return found;
}

Result<QByteArray> fileBytes(const QString &file, const Document &document, const QByteArray &pdf)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "docx"_L1)
        return docxBytes(document);
    return suffix == "xlsx"_L1 ? xlsxBytes(document) : Result<QByteArray>(pdf);
}

void tellMissing(const QStringList &fonts, const QStringList &characters, Console &console)
{
    if (!fonts.isEmpty())
        console.note(Cli::tr("Note: fonts that are not on this computer: %1").arg(fonts.join(Cli::tr(", "))));
    if (!characters.isEmpty()) {
        console.note(
            Cli::tr("Note: no font on this computer has these characters, they are printed as boxes: %1")
                .arg(characters.join(Cli::tr(", "))));
    }
}

} // namespace qd
