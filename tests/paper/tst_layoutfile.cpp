// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "base/reasons/paperreason.h"
#include "paper/document/layoutfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The 版式 of an office as a file.
class TestLayoutFile final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static OfficeRules ours()
    {
        OfficeRules rules;
        rules.paperProfile = PaperProfile::Meeting;
        rules.papers.redHeadMark = u"静安区质量工作领导小组办公室文件"_s;
        rules.papers.contact = u"张三，电话：\"12345678\""_s;
        rules.papers.marginTop = 30;
        rules.papers.pageNumbers = PageNumbers::Centred;
        return rules;
    }
    QString fileWith(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"别的.qdlayout"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void whatWasWrittenIsTakenOver()
    {
        const QString file = m_folder.filePath(u"本办 版式.qdlayout"_s);
        OfficeRules written = ours();
        written.officeName = u"别的办公室"_s;
        written.lights.nearDays = 30;
        QVERIFY(writeLayoutFile(written, file));
        OfficeRules theirs;
        theirs.officeName = u"区质量办"_s;
        theirs.papers.signature = u"旧署名"_s;
        const auto taken = withLayoutFile(theirs, file);
        QVERIFY(taken);
        OfficeRules wanted = ours();
        wanted.officeName = u"区质量办"_s; // no matter of layout; lights neither
        QCOMPARE(taken->rules, wanted);
    }

    void whatIsNotInTheFileStaysAndWhatIsNewIsLeftOut()
    {
        const auto taken = withLayoutFile(ours(),
            fileWith(R"({"format": "qualitydesk-layout", "paper.contact": "李四", "paper.watermark": "x",
                "light.near_days": "9", "paper.margin_top": "37"})"));
        QVERIFY(taken);
        OfficeRules wanted = ours();
        wanted.papers.contact = u"李四"_s;
        wanted.papers.marginTop = 37;
        QCOMPARE(taken->rules, wanted);
    }

    void whatIsNoLayoutIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("qualitydesk-layout");
        QTest::newRow("other JSON") << QByteArray(R"({"format": "other"})");
        QTest::newRow("margin too wide")
            << QByteArray(R"({"format": "qualitydesk-layout", "paper.margin_top": "400"})");
        QTest::newRow("a number for a text")
            << QByteArray(R"({"format": "qualitydesk-layout", "paper.contact": 7})");
        QTest::newRow("too large") << QByteArray(R"({"format": "qualitydesk-layout", "x": ")")
                + QByteArray(70000, 'x') + "\"}";
    }
    void whatIsNoLayoutIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto taken = withLayoutFile(ours(), fileWith(bytes));
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason, Reason(PaperReason::LayoutFileWrong));
    }

    void aProfileGoesAsOneFile()
    {
        LayoutProfile small{u"1"_s, u"会议小字"_s, PageNumbers::Counted, 25, 26,
            {PaperFace::Song, PaperFace::HeiTi, TypeSize::Four, TypeSize::Five}};
        const QString file = m_folder.filePath(u"会议小字.qdlayout"_s);
        QVERIFY(writeProfileFile(small, file));
        const auto taken = withLayoutFile(ours(), file);
        QVERIFY(taken);
        QVERIFY(taken->rules.profiles.size() == 1 && !taken->rules.profiles.front().id.isEmpty());
        small.id = taken->rules.profiles.front().id; // a new one
        OfficeRules wanted = ours();
        wanted.profiles = {small};
        QCOMPARE(taken->rules, wanted); // nothing but the profile
        QCOMPARE(taken->profiles, QStringList{u"会议小字"_s});
        QCOMPARE(withLayoutFile(wanted, file)->rules, wanted); // the same once more is none more
        small.marginTop = 30;
        wanted.profiles = {small};
        const auto refused = withLayoutFile(wanted, file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason(PaperReason::ProfileNameTaken));
        const QString all = m_folder.filePath(u"全部.qdlayout"_s);
        QVERIFY(writeLayoutFile(wanted, all));
        const auto everything = withLayoutFile(OfficeRules(), all);
        QCOMPARE(packedProfile(everything->rules.profiles.front()), packedProfile(small));
    }

    void whatAProfileCannotBeIsSaid_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<PaperReason>("reason");
        QTest::newRow("no name") << QByteArray(R"({"margin_top": 30})") << PaperReason::ProfileNameWrong;
        QTest::newRow("a built-in name")
            << QByteArray(R"({"name": "Meeting"})") << PaperReason::ProfileNameWrong;
        QTest::newRow("margin") << QByteArray(R"({"name": "甲", "margin_top": 61})")
                                << PaperReason::ProfileValueWrong;
        QTest::newRow("margin as text")
            << QByteArray(R"({"name": "甲", "margin_left": "30"})") << PaperReason::ProfileValueWrong;
        QTest::newRow("size") << QByteArray(R"({"name": "甲", "body_size": "five"})")
                              << PaperReason::ProfileValueWrong;
        QTest::newRow("numbers") << QByteArray(R"({"name": "甲", "page_numbers": "profile"})")
                                 << PaperReason::ProfileValueWrong;
    }
    void whatAProfileCannotBeIsSaid()
    {
        QFETCH(QByteArray, profile);
        QFETCH(PaperReason, reason);
        const auto taken = withLayoutFile(
            ours(), fileWith(R"({"format": "qualitydesk-layout", "profiles": [)" + profile + "]}"));
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason, Reason(reason));
    }

    void aFaceThatIsNotKnownIsNamedAndTheUsualOneStandsIn()
    {
        const auto taken = withLayoutFile(ours(),
            fileWith(R"({"format": "qualitydesk-layout", "profiles": [{"name": "甲", "title_face": "华文中宋",
                "body_face": "song"}]})"));
        QVERIFY(taken);
        QCOMPARE(taken->unknownFaces, QStringList{u"华文中宋"_s});
        QCOMPARE(taken->rules.profiles.front().type.title, PaperFace::BiaoSong);
        QCOMPARE(taken->rules.profiles.front().type.body, PaperFace::Song);
    }

    void aFileThatIsNotThereIsSaid()
    {
        const auto taken = withLayoutFile(ours(), m_folder.filePath(u"没有.qdlayout"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason, Reason(FileReason::FileNotFound));
    }
};

QTEST_APPLESS_MAIN(TestLayoutFile)
#include "tst_layoutfile.moc"
