// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "intake/readplan.h"
#include "intake/source/decode.h"
#include "intake/source/gb18030.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

const QString plan
    = u"2026年甲区质量工作要点\n一、制度\n（一）建立制度。6月底前完成。（牵头单位：区财政局）\n"_s;
const QByteArray planInGb18030 = QByteArray::fromHex(
    "32303236c4eabcd7c7f8d6cac1bfb9a4d7f7d2aab5e30ad2bba1a2d6c6b6c80aa3a8d2bba3a9bda8c1a2d6c6b6c8a1a336d4"
    "c2b5d7c7b0cdeab3c9a1a3a3a8c7a3cdb7b5a5cebba3bac7f8b2c6d5febed6a3a90a");

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flags flags)
{
    QStringEncoder encoder(encoding, flags);
    return encoder.encode(text);
}

} // namespace

class TestDecode final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsGb18030OutsideTheUsualCharacters();
    void refusesBytesThatAreNoGb18030_data();
    void refusesBytesThatAreNoGb18030();
    void makesLineEndsOneKind();
    void tellsFilesFromText_data();
    void tellsFilesFromText();
    void hashesTheBytesNotTheText();
};

void TestDecode::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("guessed");
    using Flag = QStringConverter::Flag;
    QTest::newRow("UTF-8") << plan.toUtf8() << u"UTF-8"_s << false;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + plan.toUtf8() << u"UTF-8"_s << false;
    QTest::newRow("UTF-16LE with BOM")
        << utf16(plan, QStringConverter::Utf16LE, Flag::WriteBom) << u"UTF-16LE"_s << false;
    QTest::newRow("UTF-16BE with BOM")
        << utf16(plan, QStringConverter::Utf16BE, Flag::WriteBom) << u"UTF-16BE"_s << false;
    QTest::newRow("UTF-16LE") << utf16(plan, QStringConverter::Utf16LE, Flag::Default) << u"UTF-16LE"_s
                              << true;
    QTest::newRow("UTF-16BE") << utf16(plan, QStringConverter::Utf16BE, Flag::Default) << u"UTF-16BE"_s
                              << true;
    QTest::newRow("GB18030") << planInGb18030 << u"GB18030"_s << true;
}

void TestDecode::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, guessed);
    const auto source = decodeSource(bytes);
    QVERIFY(source);
    QCOMPARE(source->text, plan);
    QCOMPARE(source->encoding, encoding);
    QCOMPARE(source->encodingGuessed, guessed);
    const auto proposal = readPlan(*source);
    QVERIFY(proposal);
    QCOMPARE(proposal->taskCount(), 1);
    QCOMPARE(proposal->warnings.empty(), !guessed);
}

void TestDecode::readsGb18030OutsideTheUsualCharacters()
{
    // Extension A, a supplementary character, é, € : four-byte and two-byte codes
    const char32_t expected[] = {0x3400, 0x20000, 0xE9, 0x20AC};
    QCOMPARE(decodeGb18030(QByteArray::fromHex("8139ee3995328236a8a6a2e3")).value_or(QString()),
        QString::fromUcs4(expected, 4));
}

void TestDecode::refusesBytesThatAreNoGb18030_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut in a pair") << QByteArray("\xD6", 1);
    QTest::newRow("cut in four") << QByteArray("\x81\x30\x81", 3);
    QTest::newRow("FF") << QByteArray("\xFF\x41", 2);
    QTest::newRow("wrong trail") << QByteArray("\xD6\x20", 2);
    QTest::newRow("four bytes beyond Unicode") << QByteArray("\xFE\x39\xFE\x39", 4);
}

void TestDecode::refusesBytesThatAreNoGb18030()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeGb18030(bytes));
}

void TestDecode::makesLineEndsOneKind()
{
    QCOMPARE(normalisedLines(u"甲\r\n乙\r丙\n丁"_s), u"甲\n乙\n丙\n丁"_s);
    QCOMPARE(normalisedLines(u"甲\u00A0乙\u200B丙\uFEFF"_s), u"甲 乙丙"_s);
}

void TestDecode::tellsFilesFromText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("empty") << QByteArray() << Reason(ReadingReason::FileEmpty);
    QTest::newRow("only a BOM") << QByteArray("\xEF\xBB\xBF") << Reason(ReadingReason::FileEmpty);
    QTest::newRow("only spaces") << QByteArray(" \r\n\t ") << Reason(ReadingReason::FileEmpty);
    QTest::newRow("a Word file") << QByteArray("PK\x03\x04 word/document.xml") << Reason(ReadingReason::FileDamaged);
    QTest::newRow("an old Word file")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << Reason(ReadingReason::FormatUnknown);
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << Reason(ReadingReason::FormatPdf);
    QTest::newRow("NUL bytes") << QByteArray("abc\0def\0\x01\x02\xFF", 11) << Reason(ReadingReason::FileBinary);
    QTest::newRow("noise") << QByteArray::fromHex("ff00fe8001028390ffff0000c3288081")
                           << Reason(ReadingReason::FileBinary);
    QTest::newRow("a web page without text")
        << QByteArray("<!DOCTYPE html><html><body></body></html>") << Reason(ReadingReason::FileEmpty);
    QTest::newRow("too large") << QByteArray(maxTextBytes + 1, 'a') << Reason(ReadingReason::FileTooLarge);
}

void TestDecode::tellsFilesFromText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    const auto source = decodeSource(bytes);
    QVERIFY(!source);
    QCOMPARE(source.error().reason, reason);
}

void TestDecode::hashesTheBytesNotTheText()
{
    const auto plain = decodeSource(plan.toUtf8());
    const auto again = decodeSource(plan.toUtf8());
    const auto withBom = decodeSource("\xEF\xBB\xBF" + plan.toUtf8());
    QCOMPARE(plain->sha256.size(), 64);
    QCOMPARE(plain->sha256, again->sha256);
    QVERIFY(plain->sha256 != withBom->sha256);
    QCOMPARE(pastedSource(plan).sha256, plain->sha256);
}

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"
