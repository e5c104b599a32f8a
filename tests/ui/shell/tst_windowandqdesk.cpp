// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/progress/progressverbs.h"

#include <QAction>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// A clerk works in the window, and programs on the command line use the same file meanwhile.
class TestWindowAndQdesk : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TempWorkspace> m_data;
    FakeAsk m_ask;
    std::unique_ptr<Desk> m_desk;

    QByteArray qdesk(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(QD_BIN_DIR "/qdesk"), words);
        const bool ended = process.waitForFinished(60'000);
        const QByteArray out = process.readAllStandardOutput();
        if (!ended || process.exitCode() != 0)
            qWarning(
                "qdesk %s: %s", qPrintable(words.join(u' ')), process.readAllStandardError().constData());
        return out;
    }
    /// What a program sees that opens the file now, as after the window was killed.
    QStringList textsSeenBy(const QString &file)
    {
        QStringList texts;
        const auto reports
            = QJsonDocument::fromJson(qdesk({u"progress"_s, u"list"_s, u"--db"_s, file, u"--json"_s}))
                  .array();
        for (const QJsonValue &report : reports)
            texts << report[u"text"_s].toString();
        return texts;
    }
    bool edit(const QString &text)
    {
        Session &session = *m_desk->session();
        auto input = test::report(test::measureAt(session.book(), 2).id,
            test::agencyNamed(session.book(), u"区市场监管局"_s), test::quarter(2023, 2));
        input.text = text;
        return addProgress(session.workspace(), input).has_value();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init()
    {
        m_desk.reset();
        m_data = std::make_unique<test::TempWorkspace>();
        m_data->import();
        m_data->close();
        m_desk = std::make_unique<Desk>(m_data->clock(), m_ask, nullptr);
        QVERIFY(m_desk->open(m_data->path(), false));
    }

    void everyAcknowledgedEditIsThereWhateverPagesWereVisited()
    {
        for (const QString &page :
            {u"today"_s, u"tasks"_s, u"entry"_s, u"agencies"_s, u"papers"_s, u"records"_s, u"import"_s}) {
            m_desk->window()->go(page);
            QTest::qWait(300); // pages that read on a thread of their own have done so
            const QString backup = m_data->filePath(page + u".bak"_s);
            qdesk({u"backup"_s, u"--db"_s, m_data->path(), u"--out"_s, backup});
            QVERIFY2(edit(u"在%1之后填报"_s.arg(page)), qPrintable(page));
            QCOMPARE(textsSeenBy(m_data->path()), QStringList{u"在%1之后填报"_s.arg(page)});
            qdesk({u"backup"_s, u"--db"_s, m_data->path(), u"--out"_s, backup});
            QCOMPARE(textsSeenBy(backup), QStringList{u"在%1之后填报"_s.arg(page)});
        }
    }

    void theFileAloneIsWholeAfterTwoSecondsOfRest()
    {
        QVERIFY(edit(u"休息之前填报"_s));
        const QString journal = m_data->path() + u"-wal"_s;
        QVERIFY(QFileInfo(journal).size() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(journal).size(), 0, 10'000);
    }

    void aFileThatWasReplacedIsSaidAndWhatIsOpenCanBeSavedElsewhere()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows takes no file away that is open");
#endif
        QVERIFY(edit(u"替换之前填报"_s));
        QVERIFY(QFile::remove(m_data->path()));
        QVERIFY(!edit(u"替换之后填报"_s));
        const QString rescued = m_data->filePath(u"另存.db"_s);
        m_ask.willSave(rescued);
        QSignalSpy told(m_desk->session(), &Session::told);
        m_desk->window()->findChild<QAction *>(u"action.backup"_s)->trigger();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(textsSeenBy(rescued), QStringList{u"替换之前填报"_s});
    }
};

QTEST_MAIN(TestWindowAndQdesk)
#include "tst_windowandqdesk.moc"
