// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startnotices.h"

#include "workspace/door/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Start {
    Q_DECLARE_TR_FUNCTIONS(qd::Start)
};

constexpr int releaseYear = 2026; // no clock that is right shows an earlier one

QString dayText(QDate day)
{
    return day.toString(Start::tr("yyyy-MM-dd", "a date within a sentence"));
}

} // namespace

std::optional<Notice> shareNotice(const Workspace &workspace)
{
    if (!workspace.isOnShare())
        return std::nullopt;
    return Notice{u"share"_s,
        Start::tr("The data file lies on a network share: only one person at a time can work in it, and a "
                  "broken connection interrupts saving. Backups lie in the folder “backups” beside it. To "
                  "move it to this computer, choose File → Save a copy to… and a folder of this computer, "
                  "then File "
                  "→ Open another data file…, and use only that one from then on."),
        {}};
}

std::optional<Notice> takenOverNotice(const QString &holder)
{
    if (holder.isEmpty())
        return std::nullopt;
    return Notice{u"takenOver"_s,
        Start::tr(
            "The window that had this data file (%1) was not closed properly; this one goes on with it. "
            "Every change that was saved is there; text that was typed and not saved is back in its form.")
            .arg(holder),
        {}};
}

std::optional<Notice> clockNotice(QDate computerDay, const QDateTime &lastChange)
{
    const bool behind = lastChange.isValid() && computerDay.addDays(1) < lastChange.date();
    if (!behind && computerDay.year() >= releaseYear)
        return std::nullopt;
    const QString today = dayText(computerDay);
    const QString advice = Start::tr(
        "Lights, due dates and the record of changes follow the computer's clock: please check it.");
    const QString sentence = behind
        ? Start::tr(
            "This computer says that today is %1, but the last change in the data file was recorded on %2.")
              .arg(today, dayText(lastChange.date()))
        : Start::tr("This computer says that today is %1, which is before this program was made.").arg(today);
    return Notice{u"clock"_s, sentence + advice, {}};
}

std::optional<Notice> fontNotice(const QStringList &chineseFamilies)
{
    if (!chineseFamilies.isEmpty())
        return std::nullopt;
    const QString chinese = Start::tr(
        "No Chinese font is installed; please install SimSun, FangSong, KaiTi and SimHei, or Noto "
        "Sans CJK SC, and start the program again.");
    const QString english = u"No Chinese font is installed; please install SimSun, FangSong, KaiTi and "
                            u"SimHei, or Noto Sans CJK SC, "
                            "and start the program again."_s;
    return Notice{u"fonts"_s, chinese == english ? chinese : chinese + u'\n' + english, {}};
}

Notice crashNotice(const AfterCrash &after)
{
    return {u"crash"_s,
        Start::tr(
            "The program ended unexpectedly last time. Every change that was saved is in the data file, "
            "so you can go on. A log for support was written; it holds none of your data."),
        {{Start::tr("Go on"), {}}, {Start::tr("Look at the newest backup…"), after.showBackup},
            {Start::tr("Folder of the log"), after.showLog}}};
}

} // namespace qd
