// SPDX-License-Identifier: GPL-3.0-or-later
// The window from process start to usable, for run.sh to time from outside: opens DB, waits until the plan stands
// on the Today page with its numbers, leaves. Prints what it shows, so that an empty window is noticed.
#include "silentask.h"
#include "ui/common/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/counttile.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace qd;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const FixedClock clock(QDate(2023, 6, 30));
    SilentAsk ask;
    Desk desk(clock, ask, nullptr);
    if (!desk.open(QString::fromLocal8Bit(argv[1]), false))
        return 1;
    const auto usable = [&] {
        const auto *near = desk.window()->findChild<CountTile *>(u"today.near"_s);
        return desk.session()->hasPlan() && near && near->isVisible() && near->count() > 0;
    };
    while (!usable())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents(); // the first painting with numbers
    QTextStream(stdout) << desk.session()->book().measures().size() << " measures shown\n";
    return 0;
}
