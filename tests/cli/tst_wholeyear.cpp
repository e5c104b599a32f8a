// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"
#include "cli/yearcount.h"
#include "cli/yearscript.h"
#include "domain/counts/counts.h"
#include "domain/counts/deskwork.h"
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

/// A whole year on the customer's plan, from a written script (tests/data/year): twelve monthly periods, late
/// reports, reminders, instructions, extensions, an adjustment, a task of the year, an agency renamed, a
/// street that joins, close-outs.
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
            {u"plan"_s, u"import"_s, shared(u"seed/jingan-2023-work-points.txt"_s), u"--db"_s,
                m_temp.path()});
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
                qFatal("%s of %s: %s", kind.name, qPrintable(month.toString()),
                    qPrintable(document.error().detail));
            papers.insert(QString::fromLatin1(kind.name), packedDocument(**document));
        }
        return papers;
    }

    static QDate receivedOn(const Progress &report)
    {
        return report.receivedOn.isValid() ? report.receivedOn : report.at.date();
    }

    /// What stands in a list of the command line.
    QJsonArray listed(const QString &line) const
    {
        QStringList words = line.split(u' ');
        words << u"--json"_s << u"--db"_s << m_temp.path();
        return DeskRun().run(words).array();
    }

    void compare(const Period &month, const char *what, int ours, int second)
    {
        ++m_compared;
        if (ours != second)
            m_disagreements << u"%1 %2: %3, counted %4"_s.arg(
                month.toString(), QString::fromUtf8(what), QString::number(ours), QString::number(second));
    }

    /// Whether the paper printed at the month's end says so.
    void compareWords(const Period &month, const char *kind, const QString &words)
    {
        ++m_compared;
        const QString paper = QString::fromUtf8(qUncompress(m_printed[month][QLatin1String(kind)]));
        static const QRegularExpression counts(u"应报(?:进展)?\\d+份，已报\\d+份"_s);
        if (!paper.contains(words))
            m_disagreements << u"%1 %2: %3, counted %4"_s.arg(
                month.toString(), QLatin1String(kind), counts.match(paper).captured(), words);
    }

    /// The numbers of the month's end as 今日, the lists of the command line and the papers have them.
    void compareNumbers(const Period &month)
    {
        const QDate day = month.end();
        const PlanBook book = m_temp.book().onDay(day);
        if (!m_second) {
            QMap<int, QSet<QString>> owing;
            for (const auto &row : listed(u"due --period 2023-01 --as-of "_s + day.toString(Qt::ISODate)))
                owing[row["task"_L1].toInt()] << row["agency"_L1].toString();
            m_second = std::make_unique<YearCount>(script, owing);
        }
        m_second->goOnTo(day);
        const auto reports = m_second->reportsOf(month);

        const PlanCounts today = countPlan(book, month, day);
        compare(month, "今日 举措", static_cast<int>(today.measures.size()), m_second->measures());
        compare(month, "今日 应报", today.duties.due, reports.due);
        compare(month, "今日 已报", today.duties.reported, reports.made);
        compare(month, "今日 逾期", today.overdue, m_second->overdue());
        compare(month, "今日 7日内到期", today.near, m_second->dueWithin(7));
        compare(month, "今日 未定时限", today.withoutDeadline, m_second->withoutDeadline());
        compare(month, "今日 单位本期未报",
            static_cast<int>(std::count_if(today.agencies.begin(), today.agencies.end(),
                [](const AgencyCount &one) {
                    return !one.throughMembers && one.duties.reported < one.duties.due;
                })),
            reports.agenciesMissing);
        compare(month, "今日 逾期未报", deskWork(book, day).lateReports, m_second->missingAfterTheirDay());

        const QString asOf = u" --as-of "_s + day.toString(Qt::ISODate);
        const QJsonArray due = listed(u"due --period "_s + month.toString() + asOf);
        compare(month, "due", static_cast<int>(due.size()), reports.due);
        compare(month, "due, in",
            static_cast<int>(std::count_if(due.begin(), due.end(),
                [](const auto &row) { return row.toObject()["reported"_L1].toBool(); })),
            reports.made);
        compare(month, "due --late", static_cast<int>(listed(u"due --late"_s + asOf).size()),
            m_second->missingAfterTheirDay());
        QMap<QString, int> acts;
        for (const auto &row : listed(u"act list"_s + asOf))
            ++acts[row["kind"_L1].toString()];
        for (const QString &kind : acts.keys() + m_second->acts().keys())
            compare(month, qPrintable(kind), acts.value(kind), m_second->acts().value(kind));

        const auto soFar = m_second->reportsSoFar();
        const DutyCount ofYear = countPlan(book, {2023, Cycle::Year, 1}, day).duties;
        compare(month, "全年应报", ofYear.due, soFar.due);
        compare(month, "全年已报", ofYear.reported, soFar.made);
        compare(month, "due of the year", static_cast<int>(listed(u"due --period 2023"_s + asOf).size()),
            soFar.due);
        compareWords(month, "progress", u"应报进展%1份，已报%2份"_s.arg(reports.due).arg(reports.made));
        compareWords(month, "submission", u"应报%1份，已报%2份"_s.arg(soFar.due).arg(soFar.made));
    }

    /// 会议材料 of June is issued at its end.
    void issueHandout()
    {
        m_issued = true;
        const Outcome issued
            = m_desk.run({u"report"_s, u"handout"_s, u"--issue"_s, u"--period"_s, u"2023-06"_s, u"--as-of"_s,
                u"2023-06-30"_s, u"--db"_s, m_temp.path(), u"--out"_s, u"六月.pdf"_s});
        if (issued.code != 0)
            qFatal("%s", issued.told().constData());
        m_temp->lookForForeignChanges();
    }

    const QString script = QStringLiteral(QD_SOURCE_DIR "/tests/data/year/year-2023.txt");
    TempWorkspace m_temp;
    DeskRun m_desk; ///< a folder beside it
    std::unique_ptr<YearCount> m_second;
    QStringList m_disagreements;
    int m_compared = 0;
    bool m_issued = false;
    QMap<Period, Papers> m_printed; ///< at the end of each month
    int m_reports = 0;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(shared(u"seed/jingan-2023-work-points.txt"_s)))
            QSKIP("the customer's plan is not there (../shared/seed)");
        YearScript year(m_temp, [this](Workspace &workspace) { return importSeed(workspace); });
        year.monthEnd = [this](const Period &month) {
            m_printed.insert(month, papersOf(present(), month));
            compareNumbers(month);
            if (month == Period{2023, Cycle::Month, 6})
                issueHandout();
        };
        year.replay(script);
        QVERIFY2(year.fault.isEmpty(), qPrintable(year.fault));
        QVERIFY(year.lines > 50);
        m_reports = year.reports;
        qInfo("%d lines, %d reports", year.lines, year.reports);
    }

    /// Of the year and its last quarter, with a task that was terminated in it: what is counted in two ways
    /// agrees, else there is no paper.
    void papersOfLongerPeriodsHoldTogether()
    {
        for (const Period &period :
            {Period{2023, Cycle::Quarter, 4}, Period{2023, Cycle::Half, 2}, Period{2023, Cycle::Year, 1}})
            QVERIFY(papersOf(present(), period).size() > 8);
    }

    /// 今日, the lists of the command line and the papers at each month's end against a count of the script
    /// alone.
    void everyNumberIsThatOfASecondCount()
    {
        QVERIFY2(m_disagreements.isEmpty(), qPrintable(m_disagreements.join(u"\n"_s)));
        QVERIFY2(m_compared > 200, qPrintable(QString::number(m_compared)));
    }

    void anIssuedPaperIsUnchangedAtTheYearsEnd()
    {
        QVERIFY(m_issued);
        const Outcome again = m_desk.run({u"report"_s, u"handout"_s, u"--issue-number"_s, u"1"_s, u"--db"_s,
            m_temp.path(), u"--out"_s, u"年末.pdf"_s});
        QVERIFY2(again.code == 0, again.told().constData());
        QVERIFY(m_desk.read(u"六月.pdf"_s).startsWith("%PDF"));
        QCOMPARE(m_desk.read(u"年末.pdf"_s), m_desk.read(u"六月.pdf"_s));
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
                qInfo("%s: received later: %s", qPrintable(month.key().toString()),
                    qPrintable(late.join(u"; "_s)));
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
