// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashlog.h"
#include "ui/shell/application.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <new>

using namespace Qt::StringLiterals;
using namespace qd;

/// What an exception in the middle of an event does.
class TestApplication : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { installCrashLog(m_folder.path()); }

    void anExceptionInAnEventEndsEveryLoopAndTheProgramWithOne()
    {
        auto *application = qobject_cast<Application *>(QCoreApplication::instance());
        QVERIFY(application && !application->hasFailed());
        QTimer::singleShot(0, application, [] { // as a dialog that is open meanwhile
            QTimer::singleShot(0, qApp, [] { throw std::bad_alloc(); });
            QEventLoop dialog;
            dialog.exec();
        });
        QTimer::singleShot(20'000, application, [] { QCoreApplication::exit(7); });
        QCOMPARE(QApplication::exec(), 1);
        QVERIFY(application->hasFailed());
        QCOMPARE(crashLogs(m_folder.path()).size(), 1);
    }
};

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    TestApplication test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_application.moc"
