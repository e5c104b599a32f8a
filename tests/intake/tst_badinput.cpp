// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "base/reasons/readingreason.h"
#include "intake/readplan.h"
#include "support/officefiles.h"
#include "tablecase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What a clerk may hand over by mistake: one reason each, and never wrong tasks.
class TestBadInput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesFilesThatCannotBeRead_data();
    void refusesFilesThatCannotBeRead();
    void aBrokenOfficeFileIsCalledDamaged_data();
    void aBrokenOfficeFileIsCalledDamaged();
    void refusesHugeFilesWithoutReadingThem();
    void refusesAFolder();
    void namesTheFileInTheError();
    void refusesTextWithoutNumbering();
    void tellsANoticeFromAPlan();
    void tellsAScanFromAnEmptyFile();
    void refusesATableWithoutKnownHeadings();
    void refusesGarbledText_data();
    void refusesGarbledText();
    void refusesTextThatIsOnlyHeadings();
    void importsNumbersThatJumpOrRepeatWithAWarning_data();
    void importsNumbersThatJumpOrRepeatWithAWarning();
    void warnsWhenYearOrTitleIsMissing();
    void warnsOfANumberWithoutText();
    void takesOutHiddenCharactersAndSaysSo_data();
    void takesOutHiddenCharactersAndSaysSo();
    void keepsNoTitleOfMegabytes();
    void namesAFileInsideTheDocumentThatIsNotRead();
    void survivesBrokenBracketsAndQuotes_data();
    void survivesBrokenBracketsAndQuotes();
    void survivesCuttingAPlanAnywhere();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

namespace
{

const QString goodPlan
    = u"2023年甲区质量工作要点\n前言。\n一、制度\n（一）建立“一体”制度。6月底前完成。推广成果（含培训）。（牵"
      u"头单位：区财政局，配合单位：各街镇）\n"
      "二、保障\n（二）加强领导。定期会商；抓好落实。（区教育局、区民政局按照职责分工实施）\n甲区办公室\n2023年3月1日\n"_s;

} // namespace

void TestBadInput::refusesFilesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("empty") << QByteArray() << Reason(ReadingReason::FileEmpty);
    QTest::newRow("a picture named .txt")
        << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << Reason(ReadingReason::FileBinary);
    QTest::newRow("a Word file named .txt")
        << QByteArray("PK\x03\x04\x14\0\6\0", 8) << Reason(ReadingReason::FileDamaged);
    QTest::newRow("a web page named .txt, without text")
        << QByteArray("<html><body><script>x</script></body></html>") << Reason(ReadingReason::FileEmpty);
}

void TestBadInput::refusesFilesThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    const auto source = readSource(write(u"plan.txt"_s, bytes));
    QVERIFY(!source);
    QCOMPARE(source.error().reason, reason);
}

void TestBadInput::aBrokenOfficeFileIsCalledDamaged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray noise("\x89\x01\0\0\xC3\x28\0\0\x9F", 9);
    QTest::newRow("cut to its first bytes") << u"要点.docx"_s << QByteArray("PK\x03\x04\x14\0\6\0", 8);
    QTest::newRow("overwritten") << u"要点.docx"_s << noise.repeated(100);
    QTest::newRow("another container") << u"要点.DOCX"_s << test::zipOf({{u"a.txt"_s, "a"}});
    QTest::newRow("a table cut to its first bytes") << u"表.xlsx"_s << QByteArray("PK\x03\x04\x14\0\6\0", 8);
    QTest::newRow("a table overwritten") << u"表.xlsx"_s << noise.repeated(100);
}

void TestBadInput::aBrokenOfficeFileIsCalledDamaged()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto source = readSource(write(name, bytes));
    QVERIFY(!source);
    QCOMPARE(source.error().reason, Reason(ReadingReason::FileDamaged));
    QCOMPARE(source.error().fields.value(u"format"_s), name.endsWith(u"xlsx"_s) ? u"XLSX"_s : QString());
    QCOMPARE(readSource(write(u"要点.zip"_s, test::zipOf({{u"a.txt"_s, "a"}}))).error().reason,
        Reason(ReadingReason::FormatUnknown));
}

void TestBadInput::refusesHugeFilesWithoutReadingThem()
{
    QFile file(m_folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024)); // sparse: takes no room on the disk
    file.close();
    const auto source = readSource(file.fileName());
    QVERIFY(!source);
    QCOMPARE(source.error().reason, Reason(ReadingReason::FileTooLarge));
    QCOMPARE(source.error().fields.value(u"limit"_s), u"20 MB"_s);
    QCOMPARE(source.error().detail, u"209715200 bytes"_s); // what the folder says; reading stops after 20 MB
}

void TestBadInput::refusesAFolder()
{
    QCOMPARE(readSource(m_folder.path()).error().reason, Reason(FileReason::FileUnreadable));
    QCOMPARE(readSource(m_folder.filePath(u"none.txt"_s)).error().reason, Reason(FileReason::FileNotFound));
}

void TestBadInput::namesTheFileInTheError()
{
    const auto source = readSource(write(u"空白.txt"_s, "  \n"));
    QCOMPARE(source.error().fields.value(u"file"_s), u"空白.txt"_s);
}

void TestBadInput::refusesTextWithoutNumbering()
{
    const auto plan
        = readPlan(pastedSource(u"关于召开会议的通知\n请各单位准时参加。\n区市场监管局负责会务。"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().reason, Reason(ReadingReason::NoNumbering));
    QCOMPARE(readPlan(pastedSource(u"\n \n"_s)).error().reason, Reason(ReadingReason::FileEmpty));
    QCOMPARE(readPlan(pastedSource(u"主题\n工作任务责任单位进展情况\n教育惠民"_s)).error().reason,
        ReadingReason::FlatTable);
}

void TestBadInput::tellsANoticeFromAPlan()
{
    const auto plan = readPlan(pastedSource(
        u"关于印发质量工作要点的通知\n各街道办事处：\n现将《质量工作要点》印发给你们，请遵照执行。\n附件：质量工作要点\n甲局"_s));
    QCOMPARE(plan.error().reason, Reason(ReadingReason::NoticeOnly));
}

void TestBadInput::tellsAScanFromAnEmptyFile()
{
    const QByteArray picture = "<w:p><w:r><w:drawing><a:blip "
                               "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></w:drawing></w:r></w:p>";
    QCOMPARE(decodeSource(test::docxOf({.body = picture})).error().reason, Reason(ReadingReason::OnlyPictures));
    const auto numbered = decodeSource(test::docxOf({.body = picture + test::para(u"扫描件第3页"_s)}));
    QVERIFY(numbered);
    QCOMPARE(readPlan(*numbered).error().reason, Reason(ReadingReason::OnlyPictures));
    QCOMPARE(decodeSource(test::docxOf({.body = "<w:p/>"})).error().reason, Reason(ReadingReason::FileEmpty));
}

void TestBadInput::refusesATableWithoutKnownHeadings()
{
    const auto plan = readPlan(
        test::documentOf({u"工作安排"_s}, {u"序|要干的事|谁来办"_s, u"1|甲事|张三"_s, u"2|乙事|李四"_s}));
    QVERIFY(!plan);
    QCOMPARE(plan.error().reason, Reason(ReadingReason::NoHeadings));
}

void TestBadInput::refusesGarbledText_data()
{
    // 1.加强质量工作统筹，落实主体责任。由区市场监管局、区发展改革委牵头，各街道、各部门配合。
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8 taken for GBK")
        << u"1.鍔犲己璐ㄩ噺宸ヤ綔缁熺锛岃惤瀹炰富浣撹矗浠汇€傜敱鍖哄競鍦虹洃绠″眬銆佸尯鍙戝睍鏀归潻濮旂壍澶达紝鍚勮閬撱€佸悇閮ㄩ棬閰嶅悎銆�"_s;
    QTest::newRow("GBK taken for Western letters")
        << u"1.¼ÓÇ¿ÖÊÁ¿¹¤×÷Í³³ï£¬ÂäÊµÖ÷ÌåÔðÈÎ¡£ÓÉÇøÊÐ³¡¼à¹Ü¾Ö¡¢Çø·¢Õ¹¸Ä¸ïÎ¯Ç£Í·£¬¸÷½ÖµÀ¡¢¸÷²¿ÃÅÅäºÏ¡£"_s;
    QTest::newRow("GBK taken for UTF-8") << u"1.��ǿ��������ͳ���ʵ�������Ρ������г���ܾ֡�����չ�ĸ�ίǣͷ���"_s;
}

void TestBadInput::refusesGarbledText()
{
    QFETCH(QString, text);
    const auto plan = readPlan(pastedSource(u"工作要点\n"_s + text));
    QVERIFY(!plan);
    QCOMPARE(plan.error().reason, Reason(ReadingReason::TextGarbled));
}

void TestBadInput::refusesTextThatIsOnlyHeadings()
{
    QString table = u"场景建设任务分解表\n序号   领域            具体任务           责任单位\n"_s;
    for (int i = 0; i < 12; ++i)
        table += u" %1      推动平台有序开放      省发展改革\n             行业数据集        委、省经信厅\n"_s
                     .arg(i);
    QCOMPARE(readPlan(pastedSource(table)).error().reason, Reason(ReadingReason::FlatTable));
}

void TestBadInput::importsNumbersThatJumpOrRepeatWithAWarning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("jumps") << u"2023年要点\n一、甲\n（一）乙。丙。\n（四）丁。戊。"_s
                           << int(WarningKind::NumberJumps) << 4;
    QTest::newRow("repeats") << u"2023年要点\n一、甲\n（一）乙。丙。\n（一）丁。戊。"_s
                             << int(WarningKind::NumberRepeats) << 4;
}

void TestBadInput::importsNumbersThatJumpOrRepeatWithAWarning()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, line);
    const auto plan = readPlan(pastedSource(text));
    QVERIFY(plan);
    QCOMPARE(plan->taskCount(), 2);
    QCOMPARE(plan->warnings.size(), size_t(1));
    QCOMPARE(int(plan->warnings[0].kind), kind);
    QCOMPARE(plan->warnings[0].line, line);
}

void TestBadInput::warnsWhenYearOrTitleIsMissing()
{
    const auto plan = readPlan(pastedSource(u"一、甲\n（一）乙。丙。"_s));
    QVERIFY(plan);
    QCOMPARE(plan->warnings.size(), size_t(2));
    QCOMPARE(plan->warnings[0].kind, WarningKind::NoTitle);
    QCOMPARE(plan->warnings[1].kind, WarningKind::NoYear);
}

void TestBadInput::warnsOfANumberWithoutText()
{
    const auto plan = readPlan(pastedSource(u"2023年要点\n一、甲\n（一）\n（二）丁。"_s));
    QVERIFY(plan);
    QCOMPARE(plan->warnings.size(), size_t(1));
    QCOMPARE(plan->warnings[0].kind, WarningKind::EmptyTask);
}

void TestBadInput::takesOutHiddenCharactersAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString title = u"甲区2023年\u202E质量\u200F工作要点"_s;
    const QString task = u"一、做\uFEFF甲事。（区财政局\u2066负责）"_s;
    QTest::newRow("text") << (title + u'\n' + task).toUtf8();
    QTest::newRow("text with control characters")
        << (QString(title).replace(u'\u202E', u'\u0007') + u'\n' + task + u"\n二、"_s + QString(300, u'乙')
               + u"（区财政局负责）"_s) // fewer in a short text, and it would be a picture
               .toUtf8();
    QTest::newRow("web page") << QByteArray(
        "<html><p>" + title.toUtf8() + "</p><p>" + task.toUtf8() + "</p>");
    QTest::newRow("Word") << test::docxOf({.body = test::para(title) + test::para(task)});
}

void TestBadInput::takesOutHiddenCharactersAndSaysSo()
{
    QFETCH(QByteArray, bytes);
    const auto source = decodeSource(bytes);
    QVERIFY(source);
    const auto plan = readPlan(*source);
    QVERIFY(plan);
    QCOMPARE(plan->title, u"甲区2023年质量工作要点"_s);
    QCOMPARE(plan->sections[0].tasks[0].title, u"做甲事"_s);
    QCOMPARE(plan->sections[0].tasks[0].parties[0].name, u"区财政局"_s);
    QCOMPARE(plan->warnings.size(), size_t(1));
    QCOMPARE(plan->warnings[0].kind, WarningKind::HiddenCharacters);
    QCOMPARE(plan->warnings[0].subject, u"4"_s);
}

void TestBadInput::keepsNoTitleOfMegabytes()
{
    const QString endless = QString(u"加强质量工作，"_s).repeated(500'000);
    const auto plan = readPlan(pastedSource(endless + u"\n一、"_s + endless + u"\n（一）"_s + endless
        + u"（区财政局负责）\n（二）"_s + u"做乙事。（区财政局负责）"_s));
    QVERIFY(plan);
    QVERIFY(plan->title.size() <= 500);
    QCOMPARE(plan->sections.size(), size_t(1));
    QVERIFY(plan->sections[0].title.size() <= 500);
    const ProposedTask &task = plan->sections[0].tasks[0];
    QVERIFY(task.title.size() > 100 && task.title.size() <= 500);
    QVERIFY(task.title.size() + task.text.size() + 1 >= endless.size());
}

void TestBadInput::namesAFileInsideTheDocumentThatIsNotRead()
{
    const auto source = decodeSource(test::docxOf({.body = test::para(u"甲区2023年工作要点"_s)
            + test::para(u"一、做甲事。（区财政局负责）"_s) + "<w:altChunk/>"}));
    QVERIFY(source);
    const auto plan = readPlan(*source);
    QVERIFY(plan);
    QCOMPARE(plan->ignored.size(), size_t(1));
    QCOMPARE(plan->ignored[0].why, IgnoredWhy::OtherFile);
}

void TestBadInput::survivesBrokenBracketsAndQuotes_data()
{
    QTest::addColumn<QString>("task");
    for (const char *task : {"建立制度。内容。（牵头单位：区财政局", "建立制度。内容。牵头单位：区财政局）",
             "建立“制度。内容。（牵头单位：区财政局）", "建立制度。内容。（（牵头单位：区财政局））",
             "建立制度。内容。（牵头单位：）", "建立制度。内容。（：、，）", "（）（）（）",
             "建立制度。内容。（牵头单位：区财政局，，、、配合单位：；）"})
        QTest::newRow(task) << QString::fromUtf8(task);
}

void TestBadInput::survivesBrokenBracketsAndQuotes()
{
    QFETCH(QString, task);
    const auto plan = readPlan(
        pastedSource(u"2023年要点\n一、甲\n（一）"_s + task + u"\n（二）照常。内容。（区教育局负责）"_s));
    QVERIFY(plan);
    QCOMPARE(plan->taskCount(), 2);
    QCOMPARE(plan->sections[0].tasks[1].parties.size(), size_t(1));
    for (const auto &party : plan->sections[0].tasks[0].parties)
        QCOMPARE(party.name, u"区财政局"_s);
}

void TestBadInput::survivesCuttingAPlanAnywhere()
{
    for (qsizetype length = 0; length <= goodPlan.size(); ++length) {
        const auto plan = readPlan(pastedSource(goodPlan.left(length)));
        if (!plan)
            continue;
        for (const auto &section : plan->sections) {
            for (const auto &task : section.tasks) {
                QVERIFY(!task.measures.empty());
                for (const auto &party : task.parties)
                    QVERIFY(!party.name.isEmpty());
            }
        }
    }
    const auto whole = readPlan(pastedSource(goodPlan));
    QCOMPARE(whole->taskCount(), 2);
    QCOMPARE(whole->ignored.size(), size_t(2)); // signature and date
}

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
