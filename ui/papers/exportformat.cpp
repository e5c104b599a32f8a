// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/exportformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(qd::ExportWords)
};

Result<int> writeAsPdf(const std::shared_ptr<const Document> &document, const QString &file,
    const std::function<bool(int, int)> &goOn, const PdfProtection &protection)
{
    const auto fit = fitted(document);
    if (!fit)
        return fit.error();
    const auto pages = fit->pages ? fit->pages : paginate(fit->document, goOn);
    if (!pages)
        return Error{ErrorCode::Cancelled, Reason(), u"layout cancelled"_s, {}};
    QD_TRY(writePdf(*pages, file, goOn, protection));
    return pageCount(*pages);
}

} // namespace

std::vector<ExportFormat> formatsOf(PaperKind kind)
{
    if (isTableKind(kind))
        return {ExportFormat::Pdf, ExportFormat::Word, ExportFormat::Excel};
    return {ExportFormat::Pdf, ExportFormat::Word};
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Word:
        return u"docx"_s;
    case ExportFormat::Excel:
        return u"xlsx"_s;
    }
    return {};
}

QString menuTextOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return Words::tr("&PDF…");
    case ExportFormat::Word:
        return Words::tr("&Word…");
    case ExportFormat::Excel:
        return Words::tr("&Excel…");
    }
    return {};
}

QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return Words::tr("PDF files (*.pdf)");
    case ExportFormat::Word:
        return Words::tr("Word documents (*.docx)");
    case ExportFormat::Excel:
        return Words::tr("Excel files (*.xlsx)");
    }
    return {};
}

Result<int> writeAs(ExportFormat format, const std::shared_ptr<const Document> &document, const QString &file,
    const std::function<bool(int, int)> &goOn, const PdfProtection &protection)
{
    switch (format) {
    case ExportFormat::Pdf:
        return writeAsPdf(document, file, goOn, protection);
    case ExportFormat::Word: {
        const auto fit = fitted(document);
        if (!fit)
            return fit.error();
        QD_TRY(writeDocx(*fit->document, file, goOn));
        return 0;
    }
    case ExportFormat::Excel:
        QD_TRY(writeXlsx(*document, file, goOn));
        return 0;
    }
    return 0;
}

} // namespace qd
