// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/counts/verdict.h"
#include "domain/plan/planbook.h"
#include "domain/plan/planyear.h"

#include <QSizeF>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

// The door of the report layer: options in, pages out. compose → paginate → paint, the same pages for
// preview, printer and PDF.
namespace qd
{

enum class PaperKind {
    Breakdown,
    Progress,
    Handout,
    Notice,
    Agency,
    Supervision,
    Submission,
    Indicators,
    Summary,
    Digest
};

struct PaperKindInfo {
    PaperKind kind = PaperKind::Breakdown;
    const char *name = ""; ///< as on the command line: "breakdown"
    QString title; ///< Chinese title: 任务分解表
    bool available = false; ///< composed by this version
};
const std::vector<PaperKindInfo> &paperKinds();

struct PaperOptions {
    PaperKind kind = PaperKind::Handout;
    Period period;
    QDate asOf; ///< 数据截至
    AgencyId agency; ///< where a report is about one
    std::optional<PaperProfile> profile; ///< nothing: as the office has it (OfficeRules)
};

/// Plain data: everything a report says comes from here. Can be handed to a worker thread.
struct PaperInput {
    PlanBook book;
    std::vector<Progress>
        latest; ///< newest report that counts of each measure and agency, by Workspace::latestProgress
    PaperOptions options;
};

struct Document; // report/document.h

/// Errors: NotThereYet (a kind this version does not compose), PaperEmpty, TotalsDisagree.
Result<std::shared_ptr<const Document>> compose(const PaperInput &input);

/// A document laid out on pages.
class Pages; // report/pages.h
std::shared_ptr<const Pages> paginate(std::shared_ptr<const Document> document);

int pageCount(const Pages &pages);
QSizeF pageSizeMm(const Pages &pages, int page); ///< page from 0
/// Paints one page; the painter's origin is the sheet's top left corner and one unit is `1/dpi` inch.
void paintPage(QPainter &painter, const Pages &pages, int page, double dpi);
/// "小标宋 → Noto Serif CJK SC": each font of the layout that is not on this computer and what stands in for
/// it.
QStringList missingFonts(const Pages &pages);
/// "于张□负责 U+E815": each character of the layout that no font of this computer has, once, as a box between the
/// characters beside it and with its code point; on paper it is a box too.
QStringList missingCharacters(const Pages &pages);

/// Writes the file whole or not at all. `goOn` is asked between pages with (done, total); false cancels.
/// Errors: FolderMissing, TargetUnwritable, DiskFull, Cancelled.
Result<> writePdf(const Pages &pages, const QString &file, const std::function<bool(int, int)> &goOn = {});

} // namespace qd
