// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "office/container/ziparchive.h"
#include "support/officefiles.h"

#include <QTest>
#include <QtEndian>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

class ZipTest final : public QObject
{
    Q_OBJECT

    static Reason failure(const Result<ZipArchive> &result)
    {
        return result ? Reason() : result.error().reason;
    }
    /// Changes 4 bytes behind the first record with this signature.
    static QByteArray patched(QByteArray zip, const char *signature, int offset, quint32 value)
    {
        const qsizetype at = zip.indexOf(signature);
        qToLittleEndian(value, zip.data() + at + offset);
        return zip;
    }

private Q_SLOTS:
    void entriesAreReadWhateverTheSpellingOfTheirNames()
    {
        auto zip
            = ZipArchive::open(zipOf({{u"Word/Document.xml"_s, "<a/>"}, {u"b"_s, QByteArray(100'000, 'x')}}));
        QVERIFY(zip);
        QVERIFY(zip->contains(u"/word\\document.XML"_s));
        QVERIFY(zip->hasFolder(u"WORD/"_s));
        QVERIFY(!zip->hasFolder(u"xl/"_s));
        QCOMPARE(*zip->read(u"word/document.xml"_s), "<a/>");
        QCOMPARE(zip->read(u"b"_s)->size(), 100'000);
        QCOMPARE(zip->read(u"c"_s).error().reason, Reason(ReadingReason::FileDamaged));
    }

    void whatIsNoZipOrIsCutOffIsDamaged()
    {
        const QByteArray whole = zipOf({{u"a"_s, QByteArray(5000, 'x')}});
        QCOMPARE(failure(ZipArchive::open({})), ReadingReason::FileDamaged);
        QCOMPARE(failure(ZipArchive::open("PK\x03\x04 no more")), ReadingReason::FileDamaged);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(failure(ZipArchive::open(whole.left(length))), ReadingReason::FileDamaged);
    }

    void aWrongChecksumIsDamage()
    {
        const QByteArray zip = patched(zipOf({{u"a"_s, "text of the part"}}), "PK\x01\x02", 16, 12345);
        auto archive = ZipArchive::open(zip);
        QVERIFY(archive);
        QCOMPARE(archive->read(u"a"_s).error().reason, Reason(ReadingReason::FileDamaged));
    }

    void anEntryThatDeclaresFourGigabytesIsTooLarge()
    {
        const QByteArray zip = patched(zipOf({{u"a"_s, "text of the part"}}), "PK\x01\x02", 24, 0xFFFFFFF0U);
        QCOMPARE(failure(ZipArchive::open(zip)), ReadingReason::FileTooLarge);
    }

    void anEncryptedEntryNeedsAPassword()
    {
        QByteArray zip = zipOf({{u"a"_s, "text of the part"}});
        zip[zip.indexOf("PK\x03\x04") + 6] = 1; // general purpose flag, bit 0
        zip[zip.indexOf("PK\x01\x02") + 8] = 1;
        auto archive = ZipArchive::open(zip);
        QVERIFY(archive);
        QCOMPARE(archive->read(u"a"_s).error().reason, Reason(ReadingReason::FileEncrypted));
    }

    void tooManyEntriesAreRefused()
    {
        ZipEntries entries;
        for (int i = 0; i <= 10'000; ++i)
            entries.emplace_back(QString::number(i), QByteArray());
        QCOMPARE(failure(ZipArchive::open(zipOf(entries))), ReadingReason::FileTooLarge);
        entries.pop_back();
        QVERIFY(ZipArchive::open(zipOf(entries)));
    }

    void endRecordsAreNotFollowedWithoutEnd()
    {
        const QByteArray zip = zipOf({{u"a"_s, "x"}});
        const QByteArray end = zip.mid(zip.lastIndexOf("PK\x05\x06"));
        QCOMPARE(failure(ZipArchive::open(zip + end.repeated(5))), ReadingReason::FileDamaged);
    }
};

QTEST_APPLESS_MAIN(ZipTest)
#include "tst_zip.moc"
