// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "paper/document/textedits.h"

using namespace qd;
using namespace reportcase;

class TestTextEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficesTextStandsInPlaceOfTheDraft();
    void aDraftThatChangedSinceIsPointedOut();
    void aParagraphThatIsGoneIsToldToo();
    void linesBecomeParagraphsAndNothingTakesItOut();
    void theOutlineFollowsAnEditedHeading();
    void theDraftComesBackWhenTheEditIsDropped();
    void aTextEqualToTheDraftIsNoEdit();
    void whatIsConfirmedIsNotPointedOutAgain();
    void signsThatNobodySeesAreNoChange();
    void draftsAreToldWhetherEditedOrNot();
    void everySentenceOfOursInThePapersCanBeFoundAgain_data();
    void everySentenceOfOursInThePapersCanBeFoundAgain();
};

namespace
{

Document documentOf(const QString &draft)
{
    Paragraph opening;
    opening.key = u"handout.opening"_s;
    opening.text = draft;
    opening.facts = {{0, 2}};
    opening.lead = u"总体："_s;
    Paragraph plain;
    plain.text = u"区市场监管局的原话。"_s;
    Document document;
    document.blocks = {opening, plain, BlankLines{1}};
    return document;
}

QStringList paragraphsOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            texts << paragraph->lead + paragraph->text;
    }
    return texts;
}

const QString openingKey = u"handout.opening"_s;

} // namespace

void TestTextEdits::theOfficesTextStandsInPlaceOfTheDraft()
{
    const auto edited = applyEdits(documentOf(u"61条"_s), {{openingKey, {u"61条"_s, u"六十一条"_s}}});
    QCOMPARE(paragraphsOf(edited.document), (QStringList{u"总体：六十一条"_s, u"区市场监管局的原话。"_s}));
    QVERIFY(edited.changed.empty());
    QVERIFY(std::get<Paragraph>(edited.document.blocks.front()).facts.empty());
    QCOMPARE(std::get<Paragraph>(edited.document.blocks.front()).key, openingKey);
}

void TestTextEdits::aDraftThatChangedSinceIsPointedOut()
{
    const auto edited = applyEdits(documentOf(u"62条"_s), {{openingKey, {u"61条"_s, u"六十一条"_s}}});
    QCOMPARE(paragraphsOf(edited.document).front(), u"总体：六十一条"_s); // hers stays
    QCOMPARE(edited.changed.size(), size_t(1));
    QCOMPARE(edited.changed[0].before, u"61条"_s);
    QCOMPARE(edited.changed[0].now.value_or(QString()), u"62条"_s);
    QCOMPARE(edited.changed[0].text, u"六十一条"_s);
}

void TestTextEdits::aParagraphThatIsGoneIsToldToo()
{
    const auto edited = applyEdits(documentOf(u"61条"_s), {{u"handout.gone"_s, {u"旧"_s, u"新"_s}}});
    QCOMPARE(paragraphsOf(edited.document).front(), u"总体：61条"_s);
    QCOMPARE(edited.changed.size(), size_t(1));
    QVERIFY(!edited.changed[0].now);
}

void TestTextEdits::linesBecomeParagraphsAndNothingTakesItOut()
{
    auto edited = applyEdits(documentOf(u"61条"_s), {{openingKey, {u"61条"_s, u"第一段。\n\n 第二段。"_s}}});
    QCOMPARE(paragraphsOf(edited.document),
        (QStringList{u"总体：第一段。"_s, u"第二段。"_s, u"区市场监管局的原话。"_s}));
    QCOMPARE(std::get<Paragraph>(edited.document.blocks[1]).key, openingKey); // both lines are of that paragraph
    QVERIFY(std::get<Paragraph>(edited.document.blocks[2]).key.isEmpty());
    edited = applyEdits(documentOf(u"61条"_s), {{openingKey, {u"61条"_s, QString()}}});
    QCOMPARE(paragraphsOf(edited.document), (QStringList{u"区市场监管局的原话。"_s}));
    QCOMPARE(edited.document.blocks.size(), size_t(2));
}

void TestTextEdits::theOutlineFollowsAnEditedHeading()
{
    Document document = documentOf(u"一、总体情况"_s);
    std::get<Paragraph>(document.blocks.front()).bookmark = Bookmark{0, u"一、总体情况"_s};
    const auto edited = applyEdits(document, {{openingKey, {u"一、总体情况"_s, u"一、基本情况"_s}}});
    QCOMPARE(std::get<Paragraph>(edited.document.blocks.front()).bookmark->title, u"一、基本情况"_s);
}

void TestTextEdits::theDraftComesBackWhenTheEditIsDropped()
{
    const TextEdits edits = withEdit({}, openingKey, u"61条"_s, u"六十一条"_s);
    QCOMPARE(edits.size(), size_t(1));
    const auto edited = applyEdits(documentOf(u"62条"_s), withoutEdit(edits, openingKey));
    QCOMPARE(paragraphsOf(edited.document).front(), u"总体：62条"_s);
    QVERIFY(edited.changed.empty());
    QCOMPARE(std::get<Paragraph>(edited.document.blocks.front()).facts.size(), size_t(1));
}

void TestTextEdits::aTextEqualToTheDraftIsNoEdit()
{
    const TextEdits edits = withEdit({}, openingKey, u"61条"_s, u"六十一条"_s);
    QVERIFY(withEdit(edits, openingKey, u"61条"_s, u"61条"_s).empty());
}

void TestTextEdits::whatIsConfirmedIsNotPointedOutAgain()
{
    TextEdits edits = withEdit({}, openingKey, u"61条"_s, u"六十一条"_s);
    const auto edited = applyEdits(documentOf(u"62条"_s), edits);
    edits = confirmed(edits, edited.changed.front());
    QVERIFY(applyEdits(documentOf(u"62条"_s), edits).changed.empty());
    QCOMPARE(applyEdits(documentOf(u"63条"_s), edits).changed.size(), size_t(1));
    const TextEdits lost{{u"handout.gone"_s, {u"旧"_s, u"新"_s}}};
    QVERIFY(confirmed(lost, applyEdits(documentOf(u"61条"_s), lost).changed.front()) == lost); // nothing typed is lost
}

/// The data file keeps texts without them.
void TestTextEdits::signsThatNobodySeesAreNoChange()
{
    const QString draft = u"61\u200e条"_s;
    QVERIFY(applyEdits(documentOf(draft), {{openingKey, {u"61条"_s, u"六十一条"_s}}}).changed.empty());
}

void TestTextEdits::draftsAreToldWhetherEditedOrNot()
{
    const std::map<QString, QString> drafts{{openingKey, u"61条"_s}};
    QVERIFY(applyEdits(documentOf(u"61条"_s), {}).drafts == drafts);
    QVERIFY(applyEdits(documentOf(u"61条"_s), {{openingKey, {u"60条"_s, u"六十条"_s}}}).drafts == drafts);
}

void TestTextEdits::everySentenceOfOursInThePapersCanBeFoundAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("handout") << static_cast<int>(PaperKind::Handout);
    QTest::newRow("digest") << static_cast<int>(PaperKind::Digest);
    QTest::newRow("summary") << static_cast<int>(PaperKind::Summary);
}

/// Keys are unique, facts lie inside the text they were filled into, and the opening is among them.
void TestTextEdits::everySentenceOfOursInThePapersCanBeFoundAgain()
{
    QFETCH(int, kind);
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q2"_s);
    const auto document = compose(inputOf(b, static_cast<PaperKind>(kind)));
    QVERIFY(document);
    QStringList keys;
    int marked = 0;
    for (const Block &block : (*document)->blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->key.isEmpty())
            continue;
        QVERIFY2(!keys.contains(paragraph->key), qPrintable(paragraph->key));
        keys << paragraph->key;
        int end = 0;
        for (const FactSpan &fact : paragraph->facts) {
            QVERIFY(fact.start >= end && fact.length > 0);
            end = fact.start + fact.length;
            ++marked;
        }
        QVERIFY(end <= paragraph->text.size());
    }
    QVERIFY2(keys.size() >= 5 && marked >= 5, qPrintable(keys.join(u' ')));
}

QTEST_MAIN(TestTextEdits)
#include "tst_textedits.moc"
