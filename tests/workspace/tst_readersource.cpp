// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/door/readersource.h"

#include <QFileInfo>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What a worker thread is given to read by itself.
class TestReaderSource : public QObject
{
    Q_OBJECT
    TempWorkspace m_temp;

    static void onAnotherThread(const std::function<void()> &work)
    {
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        QVERIFY(thread->wait(60'000));
    }

private Q_SLOTS:
    void initTestCase() { m_temp.import(); }

    void anotherThreadReadsWhatWasWrittenHere()
    {
        const PlanId plan = m_temp.book().plan().id;
        QVERIFY(addAgency(*m_temp, {.shortName = u"区统计局"_s}, {}));
        QString title;
        bool found = false;
        onAnotherThread([&, reader = m_temp->readerSource()] {
            const auto workspace = reader.open();
            const auto book = workspace ? (*workspace)->book(plan) : workspace.error();
            title = book ? book->plan().title : book.error().detail;
            found = book && book->agencies().findByName(u"区统计局"_s);
        });
        QCOMPARE(title, m_temp.book().plan().title);
        QVERIFY(found);
    }

    void itReadsAlone()
    {
        const auto reader = m_temp->readerSource().open();
        QVERIFY(reader);
        QVERIFY((*reader)->isReadOnly());
        const auto refused = (*reader)->keepFormText(u"a"_s, u"b"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(DataReason::DatabaseReadOnly));
    }

    void itOutlivesItsWorkspace()
    {
        const ReaderSource reader = m_temp->readerSource();
        m_temp.close();
        const auto workspace = reader.open();
        QVERIFY(workspace);
        QCOMPARE((*workspace)->plans()->size(), size_t(1));
        m_temp.reopen();
    }

    void aWholeCopyIsWrittenFromAnotherThread()
    {
        QD_FILES_ONLY();
        const QString file = m_temp.filePath(u"copy.db"_s);
        bool written = false;
        onAnotherThread(
            [&, reader = m_temp->readerSource()] { written = reader.backupTo(file).has_value(); });
        QVERIFY(written);
        const auto copy = Workspace::open({.path = file, .readOnly = true});
        QVERIFY(copy);
        QCOMPARE((*copy)->plans()->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestReaderSource)
#include "tst_readersource.moc"
