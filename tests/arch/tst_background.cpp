// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Work in the background goes through Job (ui/common/job.h): only that is cancelled, shown in the status bar
/// and never waited for in one way.
class BackgroundTest final : public QObject
{
    Q_OBJECT

    /// The thread below the jobs.
    const QStringList m_allowed{u"/ui/common/workthread.cpp"_s};

private Q_SLOTS:
    void noOtherThreadIsStartedByTheWindow()
    {
        static const QRegularExpression other(
            u"QtConcurrent|\\bQThread\\b|\\bQThreadPool\\b|\\bQFuture\\w*|\\bQPromise\\b|\\bQRunnable\\b"
            "|std::j?thread\\b|std::async\\b|\\bmoveToThread\\b"_s);
        int seen = 0;
        QDirIterator it(QStringLiteral(QD_SOURCE_DIR) + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            ++seen;
            if (std::any_of(m_allowed.begin(), m_allowed.end(),
                    [&](const QString &end) { return path.endsWith(end); }))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = other.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(path + u" uses "_s + match.captured()));
        }
        QVERIFY(seen > 100);
    }
};

QTEST_APPLESS_MAIN(BackgroundTest)
#include "tst_background.moc"
