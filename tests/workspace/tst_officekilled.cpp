// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/records.h"
#include "storage/auditlog.h"
#include "storage/database.h"
#include "storage/repo.h"
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/killedprocess.h"

#include <QJsonObject>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{

constexpr int leastKills = 30;
constexpr int mostKills = 200;
constexpr int longestMilliseconds = 250; // from the first acknowledged operation to the kill

/// Each operation of supervision.
constexpr OpKind operations[]{OpKind::Remind, OpKind::RecordAnswer, OpKind::Instruct, OpKind::FollowUp,
    OpKind::AskExtension, OpKind::DecideExtension, OpKind::Adjust, OpKind::Terminate, OpKind::CloseOut,
    OpKind::Reopen, OpKind::AddExtraTask, OpKind::RecordContact, OpKind::RecordSealedCopy, OpKind::EditAct,
    OpKind::RemoveAct, OpKind::AddProgress, OpKind::SubmitReport, OpKind::ReturnReport, OpKind::AcceptReport,
    OpKind::EditSummary, OpKind::SetCycle, OpKind::SetReportingDay, OpKind::SetMilestones,
    OpKind::EditCalendar, OpKind::EditOfficeDates, OpKind::Attach, OpKind::Detach, OpKind::DeleteMeasure,
    OpKind::RestoreDeleted};

/// What a data file holds, row by row.
using Content = std::map<std::pair<Table, qint64>, QJsonObject>;

Content contentOf(Connection &db)
{
    Content content;
    for (const Table table : allOf<Table>()) {
        withRecordOf(table, [&]<typename R>() {
            const auto rows = Repo<R>(db).all();
            if (!rows)
                qFatal("%s", qPrintable(rows.error().detail));
            for (const R &row : *rows)
                content[{table, row.id.value}] = toRow(row);
        });
    }
    return content;
}

void apply(const std::vector<Change> &changes, Content &content)
{
    for (const Change &change : changes) {
        if (change.after)
            content[{change.table, change.id}] = *change.after;
        else
            content.erase({change.table, change.id});
    }
}

/// The first row in which they differ; empty: none.
QString differenceOf(const Content &one, const Content &other)
{
    for (const auto &[from, to] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        for (const auto &[place, row] : *from) {
            const auto found = to->find(place);
            if (found == to->end() || found->second != row)
                return u"%1 %2"_s.arg(QLatin1String(keyText(place.first))).arg(place.second);
        }
    }
    return {};
}

} // namespace

/// A real process does the office's work of a year (officeholder.cpp) and is killed without warning at
/// moments of chance, until each operation was acknowledged at least once. What it acknowledged is there, and
/// what the audit says of each operation, acknowledged or not, is what the tables hold: no operation is there
/// by half.
class TestOfficeKilled : public QObject
{
    Q_OBJECT

    struct Acknowledged {
        QString op;
        qint64 entry = 0;
        int rows = 0;
    };
    TempWorkspace m_temp;

    std::vector<Acknowledged> workUntilKilled(unsigned seed, int milliseconds) const
    {
        std::vector<Acknowledged> all;
        for (const QByteArray &line : linesUntilKilled(
                 "officeholder", {m_temp.path(), m_temp.filePath(u"in"_s), QString::number(seed)}, milliseconds)) {
            const auto words = line.split(' ');
            if (words.size() == 3)
                all.push_back({QString::fromLatin1(words[0]), words[1].toLongLong(), words[2].toInt()});
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (onServer())
            QSKIP("attached files lie beside a data file");
    }

    void whatWasAcknowledgedIsThereAndNothingIsThereByHalf()
    {
        m_temp.import();
        m_temp.close();
        QVERIFY(QDir(m_temp.folder()).mkdir(u"in"_s));
        std::mt19937 random(20230510);
        QMap<QString, int> counts;
        for (const OpKind op : operations)
            counts.insert(QLatin1String(keyText(op)), 0);
        Content content;
        qint64 known = 0;
        {
            const auto db = Database::open({m_temp.path(), false, true});
            QVERIFY(db);
            content = contentOf(**db);
            known = *AuditLog(**db).newestEntry();
        }
        int kills = 0;
        int unsaid = 0; // committed, and killed before it was said
        while (kills < leastKills || (counts.values().contains(0) && kills < mostKills)) {
            const auto acknowledged = workUntilKilled(
                static_cast<unsigned>(random()), static_cast<int>(random() % longestMilliseconds));
            if (QTest::currentTestFailed())
                return;
            ++kills;
            m_temp.reopen(); // brings in what the journal holds
            QCOMPARE(findingsIn(*m_temp), QStringList());
            QVERIFY(evidenceFaults(*m_temp, true)->empty());
            const auto db = Database::open({m_temp.path(), false, true});
            QVERIFY(db);
            AuditLog audit(**db);
            const auto heads = audit.headsAfter(known, 0);
            QVERIFY(heads);
            const size_t committed = heads->size();
            QVERIFY2(committed == acknowledged.size() || committed == acknowledged.size() + 1,
                qPrintable(u"kill %1: %2 acknowledged, %3 there"_s.arg(kills)
                               .arg(acknowledged.size())
                               .arg(committed)));
            unsaid += committed > acknowledged.size() ? 1 : 0;
            for (size_t n = 0; n < committed; ++n) {
                const AuditHead &head = (*heads)[n];
                const auto changes = audit.changes(head.id);
                QVERIFY(changes);
                QVERIFY(!changes->empty());
                if (n < acknowledged.size()) {
                    QCOMPARE(head.id, acknowledged[n].entry);
                    QCOMPARE(head.op, acknowledged[n].op);
                    QCOMPARE(static_cast<int>(changes->size()), acknowledged[n].rows);
                    ++counts[head.op];
                }
                apply(*changes, content);
                known = head.id;
            }
            const QString differs = differenceOf(content, contentOf(**db));
            QVERIFY2(differs.isEmpty(), qPrintable(u"after kill %1: %2"_s.arg(kills).arg(differs)));
            m_temp.close();
        }
        int all = 0;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            QVERIFY2(*count > 0, qPrintable(count.key() + u" was never acknowledged"_s));
            all += *count;
        }
        qInfo("%d kills, %d operations of %d kinds acknowledged, %d committed and not yet said", kills, all,
            static_cast<int>(counts.size()), unsaid);
    }
};

QTEST_GUILESS_MAIN(TestOfficeKilled)
#include "tst_officekilled.moc"
