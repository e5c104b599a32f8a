// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"
#include "cli/yearscript.h"
#include "domain/plan/plansnapshot.h"
#include "paper/compose/compose.h"
#include "paper/document/documentstore.h"
#include "storage/database.h"
#include "storage/snapshotquery.h"
#include "workspace/databasedump.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// A whole year on the customer's plan, from a written script (tests/data/year): twelve monthly periods, late reports,
/// reminders, instructions, extensions, an adjustment, a task of the year, an agency renamed, a street that joins, close-outs.
class TestWholeYear final : public QObject
{
    Q_OBJECT

    using Papers = QMap<QString, QByteArray>; ///< kind → the composed document, packed

    static QString shared(const QString &path)
    {
        return QDir::cleanPath(QStringLiteral(QD_SOURCE_DIR "/../shared/") + path);
    }

    PlanId importSeed(Workspace &workspace)
    {
        Q_UNUSED(workspace)
        DeskRun desk;
        QProcess process;
        process.start(QStringLiteral(QD_BIN_DIR "/qdesk"),
            {u"plan"_s, u"import"_s, shared(u"seed/jingan-2023-work-points.txt"_s), u"--db"_s, m_temp.path()});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("the seed plan cannot be imported: %s", process.readAllStandardError().constData());
        m_temp.reopen();
        return m_temp.book().plan().id;
    }

    PlanSnapshot present() const
    {
        const auto db = Database::open({m_temp.path(), false, true});
        if (!db)
            qFatal("%s", qPrintable(db.error().detail));
        auto snapshot = snapshotOfPlan(**db, m_temp.book().plan().id);
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().detail));
        return *std::move(snapshot);
    }

    /// All papers of the month as of its last day.
    static Papers papersOf(const PlanSnapshot &data, const Period &month)
    {
        Papers papers;
        for (const PaperKindInfo &kind : paperKinds()) {
            if (!kind.available)
                continue;
            PaperInput input;
            input.book = bookOf(data).onDay(month.end());
            input.latest = latestProgressOf(data, month, month.end());
            input.options.kind = kind.kind;
            input.options.period = month;
            input.options.asOf = month.end();
            const auto document = compose(input);
            if (!document)
                qFatal("%s of %s: %s", kind.name, qPrintable(month.toString()), qPrintable(document.error().detail));
            papers.insert(QString::fromLatin1(kind.name), packedDocument(**document));
        }
        return papers;
    }

    static QDate receivedOn(const Progress &report)
    {
        return report.receivedOn.isValid() ? report.receivedOn : report.at.date();
    }

    TempWorkspace m_temp;
    QMap<Period, Papers> m_printed; ///< at the end of each month
    int m_reports = 0;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(shared(u"seed/jingan-2023-work-points.txt"_s)))
            QSKIP("the customer's plan is not there (../shared/seed)");
        YearScript year(m_temp, [this](Workspace &workspace) { return importSeed(workspace); });
        year.monthEnd = [this](const Period &month) { m_printed.insert(month, papersOf(present(), month)); };
        year.replay(QStringLiteral(QD_SOURCE_DIR "/tests/data/year/year-2023.txt"));
        QVERIFY2(year.fault.isEmpty(), qPrintable(year.fault));
        QVERIFY(year.lines > 50);
        m_reports = year.reports;
        qInfo("%d lines, %d reports", year.lines, year.reports);
    }

    void theFileIsSound()
    {
        QCOMPARE(findingsIn(m_temp.workspace()), QStringList()); // the chain of the audit is part of it
        DeskRun desk;
        const Outcome check = desk.run({u"check"_s, u"--db"_s, m_temp.path()});
        QVERIFY2(check.code == 0, check.told().constData());
    }

    /// As of each month's end the papers equal those printed at that time, but for reports received later.
    void whatWasPrintedAtAMonthsEndIsPrintedAgainTheSame()
    {
        const PlanSnapshot whole = present();
        int later = 0;
        for (auto month = m_printed.cbegin(); month != m_printed.cend(); ++month) {
            const QDate day = month.key().end();
            PlanSnapshot known = whole;
            QStringList late;
            std::erase_if(known.rows<Progress>(), [&](const Progress &report) {
                if (receivedOn(report) <= day)
                    return false;
                if (report.period.start() <= day)
                    late << u"%1 %2 %3"_s.arg(report.period.toString())
                                .arg(report.agencyId.value)
                                .arg(receivedOn(report).toString(Qt::ISODate));
                return true;
            });
            later += static_cast<int>(late.size());
            const Papers again = papersOf(known, month.key());
            const Papers today = papersOf(whole, month.key());
            for (auto paper = month->cbegin(); paper != month->cend(); ++paper) {
                QVERIFY2(again.value(paper.key()) == *paper,
                    qPrintable(u"%1 of %2 differs"_s.arg(paper.key(), month.key().toString())));
                if (late.isEmpty())
                    QVERIFY2(today.value(paper.key()) == *paper, qPrintable(paper.key()));
            }
            if (!late.isEmpty())
                qInfo("%s: received later: %s", qPrintable(month.key().toString()), qPrintable(late.join(u"; "_s)));
        }
        QVERIFY(later > 0); // the script has late ones, else this would show nothing
    }

    void theLastFiftyOperationsUndoneGiveTheFormerContent()
    {
        const QStringList before = databaseDump(m_temp.path());
        int undone = 0;
        while (undone < 50 && m_temp->canUndo()) {
            const auto back = m_temp->undo();
            QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
            ++undone;
        }
        QCOMPARE(undone, 50);
        QVERIFY(databaseDump(m_temp.path()) != before);
        for (int done = 0; done < undone; ++done)
            QVERIFY(m_temp->redo());
        QCOMPARE(databaseDump(m_temp.path()), before);
        QCOMPARE(findingsIn(m_temp.workspace()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestWholeYear)
#include "tst_wholeyear.moc"
