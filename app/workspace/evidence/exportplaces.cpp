// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidence/exportplaces.h"

#include "base/safename.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype longestFolder = 24; // four of them, a name and where they are put stay below 260

QString folderName(const QString &text)
{
    QString name = fileNameOf(text.left(longestFolder));
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString taskFolder(const PlanBook &book, const Evidence &file, const ExportWords &words)
{
    const Task *task = book.task(file.taskId);
    if (!task)
        return folderName(words.noTask);
    const QString title = task->title.isEmpty() ? task->text : task->title;
    return folderName(u"%1 %2"_s.arg(book.ordinalOf(task->id), 3, 10, QChar(u'0')).arg(title));
}

QString measureFolder(const PlanBook &book, const Evidence &file)
{
    const Measure *measure = book.measure(file.measureId);
    if (!measure || book.measuresOf(measure->taskId).size() < 2)
        return {};
    return folderName(u"%1 %2"_s.arg(book.placeOf(*measure)).arg(measure->text));
}

QString timeFolder(const EvidenceRow &row, const ExportWords &words)
{
    if (row.act)
        return folderName(words.act(*row.act) + u' ' + row.actOn.toString(Qt::ISODate));
    return row.period.isValid() ? folderName(words.period(row.period)) : QString();
}

/// The name itself, or numbered before its suffix where it is taken. Windows tells no letters by their case.
QString freePlace(const QString &folder, const QString &name, QSet<QString> &taken)
{
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString base = name.chopped(suffix.size());
    for (int number = 1;; ++number) {
        const QString place
            = folder + (number == 1 ? name : u"%1 (%2)%3"_s.arg(base).arg(number).arg(suffix));
        if (taken.contains(place.toCaseFolded()))
            continue;
        taken.insert(place.toCaseFolded());
        return place;
    }
}

} // namespace

std::vector<ExportedFile> exportPlaces(
    const PlanBook &book, const std::vector<EvidenceRow> &rows, const ExportWords &words)
{
    std::vector<ExportedFile> files;
    QSet<QString> taken;
    for (const EvidenceRow &row : rows) {
        QString folder;
        const QString agency = row.agency.isValid()
            ? folderName(book.agencies().nameOn(row.agency, row.file.onDay))
            : QString();
        for (const QString &level : {taskFolder(book, row.file, words), measureFolder(book, row.file), agency,
                 timeFolder(row, words)}) {
            if (!level.isEmpty())
                folder += level + u'/';
        }
        files.push_back({freePlace(folder, safeFileName(row.file.name, words.unnamed), taken),
            {row.file.name, row.file.sha256, row.file.bytes}});
    }
    return files;
}

} // namespace qd
