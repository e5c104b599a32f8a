// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/auditlines.h"

#include "base/textcompare.h"
#include "texts/auditwords.h"
#include "workspace/door/auditreading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(qd::AuditLines)
};

constexpr int exportPiece = 200; // entries read at a time
constexpr qsizetype longestValue = 30'000; // characters: a cell of Excel holds 32,767

QStringList header()
{
    return {LineWords::tr("When"), LineWords::tr("Who"), LineWords::tr("What was done"),
        LineWords::tr("Plan"), LineWords::tr("Task"), LineWords::tr("Measure"), LineWords::tr("Record"),
        LineWords::tr("Field"), LineWords::tr("Before"), LineWords::tr("After")};
}

/// The beginning of a line is the same for all of an operation.
void addLines(std::vector<QStringList> &rows, const AuditEntry &entry, const AuditWords &words)
{
    const QStringList head{entry.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.who,
        AuditWords::operation(entry.op, entry.direction)};
    const size_t before = rows.size();
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        const Change &change = entry.changes[i];
        const ChangedRow row = words.row(change, entry.subjects[i], entry.at.date());
        const QStringList where = head + QStringList{row.plan, row.task, row.measure, row.kind};
        if (!row.sentence.isEmpty()) {
            const QString what = cutShort(row.sentence, longestValue);
            rows.push_back(where + (change.after ? QStringList{{}, {}, what} : QStringList{{}, what, {}}));
        }
        for (const ChangedField &field : row.fields)
            rows.push_back(where
                + QStringList{
                    field.name, cutShort(field.was, longestValue), cutShort(field.is, longestValue)});
    }
    if (rows.size() == before)
        rows.push_back(head + QStringList{{}, {}, {}, {}, {}, {}, {}});
}

} // namespace

Result<AuditLines> auditLines(const Workspace &workspace, AuditFilter filter, const AgencyRegister &agencies,
    const std::function<bool(int)> &goOn)
{
    const auto state = workspace.oneState();
    AuditLines lines{header(), {}, 0, false};
    filter.limit = exportPiece;
    filter.changesEach = 0;
    filter.before = 0;
    do {
        auto page = auditPage(workspace, filter);
        if (!page)
            return page.error();
        for (const AuditEntry &entry : page->entries) {
            auto names = namesFor(workspace, {entry});
            if (!names)
                return names.error();
            addLines(lines.rows, entry, AuditWords(agencies, *std::move(names)));
            ++lines.entries;
            if (lines.rows.size() < mostExported)
                continue;
            lines.isCut
                = lines.rows.size() > mostExported || page->next != 0 || entry.id != page->entries.back().id;
            lines.rows.resize(mostExported);
            return lines;
        }
        if (!goOn(static_cast<int>(lines.rows.size())))
            return Error{ErrorCode::Cancelled, Reason(), {}, {}};
        filter.before = page->next;
    } while (filter.before != 0);
    return lines;
}

Document auditDocument(const AuditLines &lines)
{
    constexpr std::array<double, 10> widths{34, 18, 26, 34, 40, 18, 22, 22, 60, 60}; // mm
    Document document;
    document.info.title = LineWords::tr("Operations");
    document.info.landscape = true;
    TableBlock table;
    table.small = true;
    for (qsizetype i = 0; i < lines.header.size(); ++i)
        table.columns.push_back({lines.header[i], widths.at(static_cast<size_t>(i)), CellAlign::Left});
    for (const QStringList &line : lines.rows) {
        TableRow row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row.cells.push_back({line[i], {}, static_cast<int>(i)});
        table.groups.push_back({{std::move(row)}});
    }
    if (lines.isCut)
        document.blocks.push_back(Paragraph{
            Style::TableNote, LineWords::tr("The newest %1 lines; there are more.").arg(mostExported)});
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace qd
