// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/evidencereason.h"
#include "base/reasons/filereason.h"
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "workspace/evidence/exportplaces.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The tree of folders that attached files are exported as; today is 2023-05-10.
class TestEvidenceExport : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_temp->filePath(name);
        return writeBytes(path, content) ? path : QString();
    }
    static ExportWords words()
    {
        return {[](const Period &period) { return period.toString(); }, [](ActKind) { return u"批示"_s; },
            u"其他"_s, u"未命名"_s};
    }
    std::vector<ExportedFile> places()
    {
        const auto rows = evidenceIn(ws(), m_temp->book().plan().id);
        return exportPlaces(m_temp->book(), rows.value_or({}), words());
    }
    QStringList placeNames()
    {
        QStringList names;
        for (const ExportedFile &each : places())
            names << each.place;
        return names;
    }
    Result<> exportAll(const QString &folder, const CopyWatch &watch = {})
    {
        const auto from = EvidenceFolder::of(ws());
        return from ? from->exportTo(folder, places(), watch) : Result<>(from.error());
    }
    QString out() const { return m_temp->filePath(u"年终考核/佐证"_s); }

private Q_SLOTS:
    void init()
    {
        if (onServer())
            QSKIP("attached files lie beside a data file");
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        QVERIFY(QDir(m_temp->folder()).mkdir(u"年终考核"_s));
    }

    void eachFileLiesByTaskMeasureAgencyAndPeriod()
    {
        const auto book = m_temp->book();
        EvidenceTarget report;
        report.report = *addProgress(ws(),
            test::report(measureAt(book, 1, 2).id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 1)));
        QVERIFY(attachFiles(ws(), report, {file(u"照片.jpg"_s, "picture")}));
        InstructionInput instruction;
        instruction.task = taskAt(book, 2).id;
        instruction.text = u"请抓紧推进。"_s;
        instruction.leader = u"王区长"_s;
        EvidenceTarget act;
        act.act = *instruct(ws(), instruction);
        QVERIFY(attachFiles(ws(), act, {file(u"批示件.pdf"_s, "paper")}));
        EvidenceTarget task;
        task.task = taskAt(book, 3).id;
        QVERIFY(attachFiles(ws(), task, {file(u"清单"_s, "list")}));
        ContactInput contact;
        contact.plan = book.plan().id;
        contact.agency = agencyNamed(book, u"区教育局"_s);
        contact.text = u"已电话催报。"_s;
        EvidenceTarget none;
        none.act = *recordContact(ws(), contact);
        QVERIFY(attachFiles(ws(), none, {file(u"录音.mp3"_s, "sound")}));

        QVERIFY(exportAll(out()));
        const QStringList there = filesBelow(out());
        QCOMPARE(there.size(), 4);
        const QString second = u"2 "_s + measureAt(book, 1, 2).text.left(22);
        QVERIFY2(there.contains(u"001 加强制度建设/%1/区市场监管局/2023Q1/照片.jpg"_s.arg(second)),
            qPrintable(there.join(u'\n')));
        QVERIFY2(
            there.contains(u"002 完善激励机制/批示 2023-05-10/批示件.pdf"_s), qPrintable(there.join(u'\n')));
        QVERIFY2(there.contains(u"003 扩大服务供给/清单"_s), qPrintable(there.join(u'\n')));
        QVERIFY2(there.contains(u"其他/区教育局/批示 2023-05-10/录音.mp3"_s), qPrintable(there.join(u'\n')));
        QCOMPARE(bytesOf(out() + u"/003 扩大服务供给/清单"_s), QByteArray("list"));
    }

    void filesOfOneNameAreNumbered()
    {
        EvidenceTarget target;
        target.measure = measureAt(m_temp->book(), 2).id;
        QVERIFY(QDir(m_temp->folder()).mkdir(u"b"_s) && QDir(m_temp->folder()).mkdir(u"c"_s));
        QVERIFY(attachFiles(ws(), target,
            {file(u"说明.docx"_s, "one"), file(u"b/说明.DOCX"_s, "two"), file(u"c/说明.docx"_s, "three")}));
        QCOMPARE(placeNames(),
            (QStringList{u"002 完善激励机制/说明.docx"_s, u"002 完善激励机制/说明 (2).DOCX"_s,
                u"002 完善激励机制/说明 (3).docx"_s}));
    }

    /// What one system takes as a name another does not.
    void namesAreMadeSafeForAnySystem()
    {
        const auto book = m_temp->book();
        const auto placeOf = [&](const QString &name) {
            EvidenceRow row;
            row.file.taskId = taskAt(book, 2).id;
            row.file.name = name;
            return exportPlaces(book, {row}, words()).front().place.section(u'/', 1);
        };
        QCOMPARE(placeOf(u"a:b*c?.pdf"_s), u"abc.pdf"_s);
        QCOMPARE(placeOf(u"..\\..\\evil.txt"_s), u".._.._evil.txt"_s);
        QCOMPARE(placeOf(u"../../evil.txt"_s), u".._.._evil.txt"_s);
        QCOMPARE(placeOf(u"con.txt"_s), u"con_.txt"_s);
        QCOMPARE(placeOf(u"???"_s), u"未命名"_s);
        QCOMPARE(placeOf(u"报告。"_s), u"报告。"_s);
        const QString place = placeOf(u"长"_s.repeated(200) + u".docx"_s);
        QVERIFY(place.endsWith(u".docx"_s));
        QVERIFY(place.size() <= 90);
    }

    void nothingToExportMakesNoFolder()
    {
        const auto refused = exportAll(out());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(EvidenceReason::NothingToExport));
        QVERIFY(!QFileInfo::exists(out()));
    }

    void whatCannotBeExportedLeavesNothing()
    {
        EvidenceTarget target;
        target.measure = measureAt(m_temp->book(), 2).id;
        QVERIFY(attachFiles(ws(), target, {file(u"a.txt"_s, "one"), file(u"b.txt"_s, "two")}));
        const auto beside = [&] {
            return QDir(m_temp->filePath(u"年终考核"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        };
        const auto reasonOf
            = [](const Result<> &result) { return result ? Reason() : result.error().reason; };
        QCOMPARE(reasonOf(exportAll(m_temp->filePath(u"无/佐证"_s))), Reason(FileReason::FolderMissing));
        QVERIFY(QDir().mkdir(out()));
        QVERIFY(writeBytes(out() + u"/其他.txt"_s, "hers"));
        QCOMPARE(reasonOf(exportAll(out())), Reason(EvidenceReason::ExportFolderInUse));
        QCOMPARE(filesBelow(out()), QStringList{u"其他.txt"_s});
        QVERIFY(QDir(out()).removeRecursively());
        QVERIFY(writeBytes(m_temp->path() + u".files/"_s + placeOfContent("two"), "owt"));
        const auto altered = exportAll(out());
        QCOMPARE(reasonOf(altered), Reason(EvidenceReason::FileAltered));
        QCOMPARE(altered.error().fields.value(u"file"_s), u"b.txt"_s);
        QCOMPARE(beside(), QStringList());
        QVERIFY(QFile::remove(m_temp->path() + u".files/"_s + placeOfContent("two")));
        QCOMPARE(reasonOf(exportAll(out())), Reason(EvidenceReason::FileVanished));
        QCOMPARE(beside(), QStringList());
        QVERIFY(!exportAll(out(), [](qint64, qint64) { return false; })); // cancelled
        QCOMPARE(beside(), QStringList());
    }

    void anEmptyFolderThatIsThereIsFilled()
    {
        EvidenceTarget target;
        target.measure = measureAt(m_temp->book(), 2).id;
        QVERIFY(attachFiles(ws(), target, {file(u"a.txt"_s, "one")}));
        QVERIFY(QDir().mkdir(out()));
        QVERIFY(exportAll(out()));
        QCOMPARE(filesBelow(out()), QStringList{u"002 完善激励机制/a.txt"_s});
    }

    void whatAKilledExportLeftIsSweptByTheNext()
    {
        EvidenceTarget target;
        target.measure = measureAt(m_temp->book(), 2).id;
        QVERIFY(attachFiles(ws(), target, {file(u"a.txt"_s, "one")}));
        const QString left = out() + u".999999999-1.part"_s;
        QVERIFY(QDir().mkpath(left + u"/001"_s));
        QVERIFY(exportAll(out()));
        QVERIFY(!QFileInfo::exists(left));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceExport)
#include "tst_evidenceexport.moc"
