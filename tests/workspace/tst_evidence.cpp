// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/evidencereason.h"
#include "base/reasons/filereason.h"
#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "workspace/door/rowedits.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Files attached to reports, acts, measures and tasks, in a real folder beside a real data file; today is
/// 2023-05-10.
class TestEvidence : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    PlanId plan() { return m_temp->book().plan().id; }
    MeasureId measure(int task) { return measureAt(m_temp->book(), task).id; }
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_temp->filePath(name);
        return writeBytes(path, content) ? path : QString();
    }
    template <typename T>
    static Reason reasonOf(const Result<T> &result)
    {
        return result ? Reason() : result.error().reason;
    }
    EvidenceFolder folder()
    {
        auto found = EvidenceFolder::of(ws());
        Q_ASSERT(found);
        return *found;
    }
    EvidenceTarget onMeasure(int task)
    {
        EvidenceTarget target;
        target.measure = measure(task);
        return target;
    }
    std::vector<EvidenceRow> rows() { return evidenceIn(ws(), plan()).value_or({}); }
    QString contents() const { return m_temp->path() + u".files"_s; }

private Q_SLOTS:
    void init()
    {
        if (onServer())
            QSKIP("attached files lie beside a data file");
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }
    void cleanup()
    {
        if (m_temp)
            QCOMPARE(findingsIn(ws()), QStringList());
    }

    void aFileIsKeptUnderItsHashAndToldAsItWas()
    {
        const QString path = file(u"检查记录 （一）.pdf"_s, "the record");
        QSignalSpy told(&ws(), &Workspace::changed);
        const auto ids = attachFiles(ws(), onMeasure(2), {path});
        QVERIFY(ids);
        QCOMPARE(told.count(), 1);
        QVERIFY(QFile::remove(path)); // it is ours now
        const auto all = rows();
        QCOMPARE(all.size(), 1u);
        const Evidence &row = all.front().file;
        QCOMPARE(row.name, u"检查记录 （一）.pdf"_s);
        QCOMPARE(row.bytes, 10);
        QCOMPARE(row.onDay, QDate(2023, 5, 10));
        QCOMPARE(row.by, u"张三"_s);
        QCOMPARE(row.taskId, taskAt(m_temp->book(), 2).id);
        QCOMPARE(filesBelow(contents()), QStringList{placeOfContent("the record")});
    }

    void theSameContentTwiceIsOneFile()
    {
        QVERIFY(attachFiles(ws(), onMeasure(2), {file(u"a.txt"_s, "same"), file(u"b.txt"_s, "same")}));
        QVERIFY(attachFiles(ws(), onMeasure(3), {file(u"c.txt"_s, "same")}));
        QCOMPARE(rows().size(), 3u);
        QCOMPARE(filesBelow(contents()).size(), 1);
        const auto again
            = attachFiles(ws(), onMeasure(2), {file(u"a.txt"_s, "same")}); // pasted a second time
        QVERIFY(again);
        QCOMPARE(rows().size(), 3u);
        QCOMPARE(again->front(), rows().front().file.id);
    }

    void aReportKeepsItsFilesWhenAnotherVersionComes()
    {
        const auto book = m_temp->book();
        const AgencyId who = agencyNamed(book, u"区市场监管局"_s);
        const auto first = addProgress(ws(), report(measure(2), who, quarter(2023, 1)));
        QVERIFY(first);
        EvidenceTarget target;
        target.report = *first;
        QVERIFY(attachFiles(ws(), target, {file(u"a.txt"_s, "one")}));
        QVERIFY(addProgress(ws(), report(measure(2), who, quarter(2023, 1))));
        const auto all = rows();
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all.front().agency, who);
        QCOMPARE(all.front().period, quarter(2023, 1));
        QCOMPARE(all.front().file.measureId, measure(2));
    }

    void anActKeepsItsFilesAndIsNotTakenAwayFromUnderThem()
    {
        InstructionInput input;
        input.task = taskAt(m_temp->book(), 2).id;
        input.text = u"请抓紧推进。"_s;
        input.leader = u"王区长"_s;
        const auto act = instruct(ws(), input);
        QVERIFY(act);
        EvidenceTarget target;
        target.act = *act;
        const auto ids = attachFiles(ws(), target, {file(u"批示件.jpg"_s, "picture")});
        QVERIFY(ids);
        QCOMPARE(rows().front().act, ActKind::Instruction);
        QCOMPARE(rows().front().file.taskId, input.task);
        QCOMPARE(reasonOf(removeAct(ws(), *act)), Reason(SupervisionReason::ActIsFollowed));
        QVERIFY(detach(ws(), *ids));
        QVERIFY(removeAct(ws(), *act));
    }

    void whatWasTakenAwayComesBackWithUndoAlsoAfterACleanUp()
    {
        const auto ids = attachFiles(ws(), onMeasure(2), {file(u"a.txt"_s, "one")});
        QVERIFY(ids);
        QVERIFY(ws().undo());
        QVERIFY(rows().empty());
        QVERIFY(ws().redo());
        QVERIFY(detach(ws(), *ids));
        QCOMPARE(removeUnnamedContents(ws()).value_or(-1), 0); // the audit names it
        QVERIFY(ws().undo());
        QCOMPARE(rows().size(), 1u);
        QVERIFY(evidenceFaults(ws(), true)->empty());
    }

    void aCleanUpRemovesOnlyWhatNobodyEverNamed()
    {
        QVERIFY(attachFiles(ws(), onMeasure(2), {file(u"a.txt"_s, "one")}));
        const auto left = folder().copyIn({file(u"b.txt"_s, "two")}); // and then killed
        QVERIFY(left);
        QCOMPARE(filesBelow(contents()).size(), 2);
        QCOMPARE(removeUnnamedContents(ws()).value_or(-1), 1);
        QCOMPARE(filesBelow(contents()).size(), 1);
        QVERIFY(evidenceFaults(ws(), true)->empty());
        QCOMPARE(reasonOf(attach(ws(), onMeasure(2), *left)), Reason(EvidenceReason::FileVanished));
        QCOMPARE(rows().size(), 1u);
    }

    void nothingOfAFileEntersTheAudit()
    {
        const QByteArray content = QByteArray("confidential").repeated(2000);
        QVERIFY(attachFiles(ws(), onMeasure(2), {file(u"a.txt"_s, content)}));
        const auto entries = ws().audit({.limit = 1});
        QVERIFY(entries);
        QCOMPARE(entries->front().changes.size(), 1u);
        QVERIFY(QJsonDocument(*entries->front().changes.front().after).toJson().size() < 1000);
        QFile data(m_temp->path());
        QVERIFY(ws().settle());
        m_temp->close();
        QVERIFY(data.open(QIODevice::ReadOnly));
        QVERIFY(!data.readAll().contains("confidentialconfidential"));
        data.close();
        m_temp->reopen();
    }

    void whatCannotBeAttachedIsRefusedInOneSentenceAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("empty") << u"空.txt"_s << qint64(0) << Reason(EvidenceReason::FileIsEmpty);
        QTest::newRow("1 GB") << u"大.zip"_s << qint64(1024) * 1024 * 1024
                              << Reason(EvidenceReason::FileTooLarge);
        QTest::newRow("a byte over the limit")
            << u"大.zip"_s << qint64(50) * 1024 * 1024 + 1 << Reason(EvidenceReason::FileTooLarge);
        QTest::newRow("not there") << u"无.txt"_s << qint64(-1) << Reason(EvidenceReason::FileUnreadable);
    }
    void whatCannotBeAttachedIsRefusedInOneSentenceAndLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(qint64, bytes);
        QFETCH(Reason, reason);
        const QString path = m_temp->filePath(name);
        if (bytes >= 0) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.resize(bytes)); // takes no room on the disk
        }
        const QString good = file(u"good.txt"_s, "good");
        const auto refused = folder().copyIn({good, path});
        QCOMPARE(reasonOf(refused), reason);
        QCOMPARE(refused.error().fields.value(u"file"_s), name);
        QVERIFY(filesBelow(contents()).isEmpty());
    }

    void theLimitIsASetting()
    {
        const QString path = m_temp->filePath(u"a.bin"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.resize(qint64(2) * 1024 * 1024));
        out.close();
        const auto set = [&](const QString &value) {
            return editRows<Setting>(
                ws(), OpKind::EditSettings, {{{}, Setting{{}, u"evidence.max_mb"_s, value}}});
        };
        QCOMPARE(reasonOf(set(u"0"_s)), Reason(RuleReason::NumberOutOfRange));
        QCOMPARE(reasonOf(set(u"many"_s)), Reason(RuleReason::NumberOutOfRange));
        QVERIFY(set(u"1"_s));
        QCOMPARE(folder().limitInMegabytes(), 1);
        const auto refused = folder().copyIn({path});
        QCOMPARE(reasonOf(refused), Reason(EvidenceReason::FileTooLarge));
        QCOMPARE(refused.error().fields.value(u"value"_s), u"2"_s);
        QCOMPARE(refused.error().fields.value(u"limit"_s), u"1"_s);
    }

    void filesGoWithTheirMeasure()
    {
        const auto book = m_temp->book();
        EvidenceTarget target;
        target.measure = measureAt(book, 1, 2).id;
        QVERIFY(attachFiles(ws(), target, {file(u"a.txt"_s, "one")}));
        const PlanBook merging = m_temp->book();
        QVERIFY(mergeMeasures(ws(), {measureAt(merging, 1, 1).id, measureAt(merging, 1, 2).id}));
        QCOMPARE(rows().front().file.measureId, measureAt(m_temp->book(), 1).id);
        QVERIFY(ws().undo());
        QCOMPARE(rows().front().file.measureId, target.measure);
        QVERIFY(moveMeasure(ws(), target.measure, taskAt(book, 2).id, 0));
        QCOMPARE(rows().front().file.taskId, taskAt(book, 2).id);
    }

    void aFolderThatCannotBeWrittenToIsNamed()
    {
        QVERIFY(writeBytes(contents(), "in the way"));
        const auto refused = folder().copyIn({file(u"a.txt"_s, "one")});
        QCOMPARE(reasonOf(refused), Reason(EvidenceReason::FolderUnwritable));
        QVERIFY(refused.error().fields.value(u"file"_s).contains(u"desk.db.files"_s));
        QVERIFY(QFile::remove(contents()));
    }

    void theDataFileItselfIsNotAttached()
    {
        QCOMPARE(reasonOf(folder().copyIn({m_temp->path()})), Reason(DataReason::DataFileInUse));
    }

    void aDataFileForReadingAloneTakesNone()
    {
        OpenOptions options = m_temp->options();
        options.create = false;
        options.readOnly = true;
        const auto reader = Workspace::open(options);
        QVERIFY(reader);
        const auto theirs = EvidenceFolder::of(**reader);
        QVERIFY(theirs);
        QCOMPARE(reasonOf(theirs->copyIn({file(u"a.txt"_s, "one")})), Reason(DataReason::DatabaseReadOnly));
        QVERIFY(!QFileInfo::exists(contents()));
    }

    void anUnknownTargetIsRefused()
    {
        const auto copied = folder().copyIn({file(u"a.txt"_s, "one")});
        QVERIFY(copied);
        EvidenceTarget target;
        QCOMPARE(reasonOf(attach(ws(), target, *copied)), Reason(RuleReason::TaskUnknown));
        target.measure = MeasureId{999};
        QCOMPARE(reasonOf(attach(ws(), target, *copied)), Reason(RuleReason::MeasureUnknown));
        target = {};
        target.act = ActId{999};
        QCOMPARE(reasonOf(attach(ws(), target, *copied)), Reason(SupervisionReason::ActUnknown));
        QCOMPARE(reasonOf(attach(ws(), onMeasure(2), *copied, QDate(2023, 5, 11))),
            Reason(SupervisionReason::ActAhead));
        QCOMPARE(reasonOf(attach(ws(), onMeasure(2), {})), Reason(EvidenceReason::NothingChosen));
        QCOMPARE(reasonOf(detach(ws(), {EvidenceId{99}})), Reason(EvidenceReason::EvidenceUnknown));
        QVERIFY(rows().empty());
    }

    void copyingStopsWhenItIsCancelledAndLeavesNothing()
    {
        const QString path = file(u"a.bin"_s, QByteArray(5 * 1024 * 1024, 'x'));
        qint64 most = 0;
        const auto stopped = folder().copyIn({path}, [&](qint64 done, qint64 total) {
            most = total;
            return done < 2 * 1024 * 1024;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(most, qint64(10) * 1024 * 1024); // here and for the backups
        QVERIFY(filesBelow(contents()).isEmpty());
    }

    void missingAndAlteredFilesAreFound()
    {
        QVERIFY(attachFiles(ws(), onMeasure(2),
            {file(u"a.txt"_s, "one"), file(u"b.txt"_s, "two"), file(u"c.txt"_s, "three")}));
        QVERIFY(evidenceFaults(ws(), true)->empty());
        const auto all = rows();
        const auto pathOf
            = [&](const QByteArray &content) { return contents() + u'/' + placeOfContent(content); };
        QVERIFY(QFile::remove(pathOf("one")));
        QVERIFY(writeBytes(pathOf("two"), "owt")); // as long as it was
        QVERIFY(writeBytes(pathOf("three"), "longer than it was"));
        const std::vector<EvidenceFault> bySize{{EvidenceFaultKind::Missing, all[0].file.id, u"a.txt"_s},
            {EvidenceFaultKind::Altered, all[2].file.id, u"c.txt"_s}};
        QVERIFY(*evidenceFaults(ws(), false) == bySize);
        const std::vector<EvidenceFault> whole{
            bySize[0], {EvidenceFaultKind::Altered, all[1].file.id, u"b.txt"_s}, bySize[1]};
        QVERIFY(*evidenceFaults(ws(), true) == whole);
        QCOMPARE(reasonOf(folder().copyForOpening(all[0].file)), Reason(EvidenceReason::FileVanished));
        QCOMPARE(reasonOf(folder().copyForOpening(all[1].file)), Reason(EvidenceReason::FileAltered));
        // attached again each is whole again
        QVERIFY(attachFiles(ws(), onMeasure(2),
            {m_temp->filePath(u"a.txt"_s), m_temp->filePath(u"b.txt"_s), m_temp->filePath(u"c.txt"_s)}));
        QVERIFY(evidenceFaults(ws(), true)->empty());
        QCOMPARE(rows().size(), 3u);
    }

    void whatTheSystemOpensIsACopyUnderItsOwnName()
    {
        QVERIFY(attachFiles(ws(), onMeasure(2), {file(u"会议纪要.docx"_s, "minutes")}));
        const QString left = QDir::tempPath() + u"/qualitydesk-999999999-abcdef"_s; // of a run that is gone
        QVERIFY(QDir().mkpath(left) && writeBytes(left + u"/a.txt"_s, "left"));
        const auto path = folder().copyForOpening(rows().front().file);
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(path);
        QCOMPARE(QFileInfo(*path).fileName(), u"会议纪要.docx"_s);
        QFile copy(*path);
        QVERIFY(copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeBytes(*path, "changed"));
        QVERIFY(evidenceFaults(ws(), true)->empty());
        QVERIFY(QDir(QFileInfo(*path).absolutePath()).removeRecursively());
        QVERIFY(attachFiles(ws(), onMeasure(2), {file(u"发票.PDF.exe"_s, "MZ")}));
        QCOMPARE(
            reasonOf(folder().copyForOpening(rows().back().file)), Reason(EvidenceReason::FileIsProgram));
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
