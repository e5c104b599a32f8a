// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "base/reasons/paperreason.h"
#include "paper/document/wording.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilledSentenceKnowsWhatFactsFilledIn();
    void sentencesPutTogetherKeepTheirFacts();
    void anEmptyFactMarksNothing();
    void withoutAFolderOursHold();
    void theOfficesSentenceWinsTheOthersStay();
    void whatIsTypedWrongIsNamed_data();
    void whatIsTypedWrongIsNamed();
    void aPaperIsMadeOfTheOfficesWords();
    void nothingIsMadeOfAWrongTemplate();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

namespace
{

QStringList factsOf(const FilledText &filled)
{
    QStringList facts;
    for (const FactSpan &fact : filled.facts)
        facts << filled.text.mid(fact.start, fact.length);
    return facts;
}

} // namespace

void TestWording::aFilledSentenceKnowsWhatFactsFilledIn()
{
    const FilledText filled = Wording::ours().filled(
        u"table.countsFlat"_s, {{"tasks"_L1, u"17"_s}, {"measures"_L1, u"61"_s}});
    QCOMPARE(filled.text, u"共17项工作任务、61条工作举措"_s);
    QCOMPARE(factsOf(filled), (QStringList{u"17"_s, u"61"_s}));
}

void TestWording::sentencesPutTogetherKeepTheirFacts()
{
    FilledText both = Wording::ours().filled(u"period.year"_s, {{"year"_L1, u"2023"_s}});
    both += Wording::ours().filled(u"table.asOf"_s, {{"date"_L1, u"2023年6月30日"_s}});
    QCOMPARE(both.text, u"2023年度数据截至2023年6月30日"_s);
    QCOMPARE(factsOf(both), (QStringList{u"2023"_s, u"2023年6月30日"_s}));
}

void TestWording::anEmptyFactMarksNothing()
{
    const FilledText filled = Wording::ours().filled(u"period.year"_s, {{"year"_L1, QString()}});
    QVERIFY(filled.facts.empty());
}

void TestWording::withoutAFolderOursHold()
{
    init();
    for (const QString &folder : {QString(), m_folder->filePath(u"模板"_s), m_folder->path()}) {
        const auto words = Wording::load(folder);
        QVERIFY(words);
        QCOMPARE((*words)(u"column.task"_s), u"工作任务"_s);
    }
}

void TestWording::theOfficesSentenceWinsTheOthersStay()
{
    init();
    write(u"table.json"_s, "{\"column.task\": \"重点任务\"}");
    write(u"breakdown.json"_s, "\xEF\xBB\xBF{\"breakdown.title\": \"关于{plan}的任务分解\"}");
    const auto words = Wording::load(m_folder->path());
    QVERIFY(words);
    QCOMPARE((*words)(u"column.task"_s), u"重点任务"_s);
    QCOMPARE((*words)(u"breakdown.title"_s, {{"plan"_L1, u"要点"_s}}), u"关于要点的任务分解"_s);
    QCOMPARE((*words)(u"column.measure"_s), u"工作举措"_s);
}

void TestWording::whatIsTypedWrongIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *what, const QString &name, const char *text, PaperReason reason,
                         const QString &key, const QString &value) {
        QTest::newRow(what) << name << QByteArray(text) << static_cast<int>(reason) << key << value;
    };
    const QString file = u"breakdown.json"_s;
    row("broken", file, "{\n\"column.task\": \"任务\",\n oops}", PaperReason::TemplateUnreadable, {},
        u"3"_s);
    row("not UTF-8", file, "{\"column.task\": \"\xB9\xA4\xD7\xF7\"}", PaperReason::TemplateUnreadable, {},
        u"1"_s);
    row("a list", file, "[]", PaperReason::TemplateUnreadable, {}, u"1"_s);
    row("a file of another name", u"breakdwon.json"_s, "{}", PaperReason::TemplateUnknown, {}, {});
    row("an unknown key", file, "{\"breakdown.tusk\": \"任务\"}", PaperReason::TemplateKeyUnknown,
        u"breakdown.tusk"_s, {});
    row("a key of another file", file, "{\"handout.title\": \"材料\"}", PaperReason::TemplateKeyUnknown,
        u"handout.title"_s, {});
    row("no text", file, "{\"column.task\": 3}", PaperReason::TemplateKeyUnknown, u"column.task"_s, {});
    row("an unknown blank", file, "{\"breakdown.title\": \"{plam}分解\"}", PaperReason::TemplateBlankUnknown,
        u"breakdown.title"_s, u"{plam}"_s);
    row("an open brace", file, "{\"breakdown.title\": \"{plan分解\"}", PaperReason::TemplateBlankUnknown,
        u"breakdown.title"_s, u"{plan分解"_s);
}

void TestWording::whatIsTypedWrongIsNamed()
{
    init();
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(int, reason);
    QFETCH(QString, key);
    QFETCH(QString, value);
    write(name, text);
    const auto words = Wording::load(m_folder->path());
    QVERIFY(!words);
    QCOMPARE(words.error().reason, Reason(static_cast<PaperReason>(reason)));
    QVERIFY(words.error().fields.value(u"file"_s).endsWith(name));
    QCOMPARE(words.error().fields.value(u"name"_s), key);
    QCOMPARE(words.error().fields.value(u"value"_s), value);
}

void TestWording::aPaperIsMadeOfTheOfficesWords()
{
    init();
    write(u"breakdown.json"_s, "{\"breakdown.title\": \"{plan}重点任务清单\"}");
    PaperInput input = inputOf(smallBook(), PaperKind::Breakdown);
    input.templates = m_folder->path();
    const auto document = compose(input);
    QVERIFY(document);
    QCOMPARE((*document)->info.title, u"质量工作要点重点任务清单"_s);
}

void TestWording::nothingIsMadeOfAWrongTemplate()
{
    init();
    write(u"handout.json"_s, "{\"handout.titel\": \"x\"}"); // of another kind than the one that is made
    PaperInput input = inputOf(smallBook(), PaperKind::Breakdown);
    input.templates = m_folder->path();
    const auto document = compose(input);
    QVERIFY(!document);
    QCOMPARE(document.error().reason, Reason(PaperReason::TemplateKeyUnknown));
}

QTEST_MAIN(TestWording)
#include "tst_wording.moc"
