// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "base/reasons/paperreason.h"
#include "paper/compose/papersubject.h"
#include "paper/document/gbt9704.h"
#include "paper/layout/paragraphplaces.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace qd;
using namespace reportcase;

/// Papers into which the office wrote: the same texts on every page, in every format, in every version.
class TestEditedPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyParagraphHasAKeyOfItsOwn();
    void hersStandsInEveryKindThatIsComposed_data();
    void hersStandsInEveryKindThatIsComposed();
    void theTitleNamesTheFileToo();
    void everyTighterVersionOfTheDigestHasIt();
    void aDigestThatSheOverfillsIsRefused();
    void papersOfOneSubjectShareTheirTexts();
    void whatAnIssueFrozeIsFoundBySubject();
    void everyParagraphIsFoundOnThePage();
    void oneOverTwoPagesHasTwoPlaces();
    void whatFactsFilledInHasAGroundOnTheScreenAlone();
};

namespace
{

const QString her = u"本季度各项工作平稳推进，详见下文，此句由办公室改写。"_s;

PaperInput paper(PaperKind kind)
{
    BookBuilder b = smallBook();
    b.report({1}, {1}, u"2023Q2"_s);
    return inputOf(b, kind);
}

/// The key and draft of the first paragraph of running text, or line above a table, that can be edited.
std::pair<QString, QString> firstBody(const PaperInput &input)
{
    const auto document = compose(input);
    for (const Block &block : (*document)->blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && !paragraph->key.isEmpty()
            && (paragraph->style == Style::Body || paragraph->style == Style::TableNote))
            return {paragraph->key, paragraph->text};
    }
    return {};
}

PaperInput edited(PaperKind kind, const QString &text)
{
    PaperInput input = paper(kind);
    const auto [key, draft] = firstBody(input);
    input.edits[key] = {draft, text};
    return input;
}

QStringList textsOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            texts << paragraph->text;
    }
    return texts;
}

} // namespace

void TestEditedPapers::hersStandsInEveryKindThatIsComposed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("breakdown") << static_cast<int>(PaperKind::Breakdown);
    QTest::newRow("progress") << static_cast<int>(PaperKind::Progress);
    QTest::newRow("agency") << static_cast<int>(PaperKind::Agency);
    QTest::newRow("handout") << static_cast<int>(PaperKind::Handout);
    QTest::newRow("digest") << static_cast<int>(PaperKind::Digest);
    QTest::newRow("summary") << static_cast<int>(PaperKind::Summary);
}

/// The lines of many agencies stand in one document.
void TestEditedPapers::everyParagraphHasAKeyOfItsOwn()
{
    for (const auto kind : {PaperKind::Breakdown, PaperKind::Progress, PaperKind::Agency, PaperKind::Handout,
             PaperKind::Summary, PaperKind::Digest}) {
        const auto document = compose(paper(kind));
        QVERIFY(document);
        QStringList keys;
        for (const Block &block : (*document)->blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && !paragraph->key.isEmpty())
                keys << paragraph->key;
        }
        QVERIFY2(keys.size() >= 2, qPrintable(keys.join(u' ')));
        QCOMPARE(keys.removeDuplicates(), 0);
    }
}

void TestEditedPapers::hersStandsInEveryKindThatIsComposed()
{
    QFETCH(int, kind);
    PaperInput input = edited(static_cast<PaperKind>(kind), her);
    const auto [key, edit] = *input.edits.begin();
    const auto told = composeForEditing(input);
    QVERIFY(told);
    QVERIFY(told->changed.empty());
    QCOMPARE(told->drafts.at(key), edit.draft);
    QVERIFY(!textsOf(told->document).contains(edit.draft));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"改.pdf"_s);
    const auto fit = fitted(*compose(input));
    QVERIFY(fit);
    QVERIFY(writePdf(fit->pages ? *fit->pages : *paginate(fit->document), file));
    const auto text = reading(u"pdftotext"_s, {file, u"-"_s});
    if (!text)
        QSKIP("pdftotext (poppler-utils) is not installed");
    QVERIFY2(withoutSpaces(*text).contains(her), qPrintable(*text));
    input.options.asOf = QDate(2023, 7, 31); // what the draft said is no longer so
    const auto later = composeForEditing(input);
    if (isTableKind(input.options.kind)) { // how many tasks there are hangs on no day
        QVERIFY(later->changed.empty());
        return;
    }
    QCOMPARE(later->changed.size(), size_t(1));
    QCOMPARE(later->changed.front().before, edit.draft);
    QVERIFY(later->changed.front().now.value_or(edit.draft) != edit.draft);
    QVERIFY(textsOf(later->document).contains(her));
}

void TestEditedPapers::theTitleNamesTheFileToo()
{
    PaperInput input = paper(PaperKind::Handout);
    const auto plain = composeForEditing(input);
    const auto title = std::get<Paragraph>(plain->document.blocks.front());
    QVERIFY(title.style == Style::Title && !title.key.isEmpty());
    input.edits[title.key] = {title.text, u"质量工作\n推进会材料"_s};
    input.options.furniture.cover = true;
    const auto document = compose(input);
    QCOMPARE((*document)->info.title, u"质量工作 推进会材料"_s);
    QCOMPARE(std::get<CoverPage>((*document)->blocks.front()).title, u"质量工作 推进会材料"_s);
    input.edits[title.key].text.clear();
    QCOMPARE((*compose(input))->info.title, title.text); // a file has a name
}

void TestEditedPapers::everyTighterVersionOfTheDigestHasIt()
{
    const PaperInput input = edited(PaperKind::Digest, her);
    const auto document = compose(input);
    QVERIFY((*document)->tighter.size() > 3);
    for (const auto &version : (*document)->tighter)
        QVERIFY(textsOf(*version).contains(her));
    const auto fit = fitted(*document);
    QVERIFY(fit);
    QCOMPARE(pageCount(*fit->pages), 1);
    QVERIFY(textsOf(*fit->document).contains(her));
}

void TestEditedPapers::aDigestThatSheOverfillsIsRefused()
{
    const PaperInput input = edited(PaperKind::Digest, QString(her).repeated(200));
    const auto refused = fitted(*compose(input));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason(PaperReason::PaperOverfull));
    QVERIFY(refused.error().fields.value(u"value"_s).toInt() > 1);
}

void TestEditedPapers::papersOfOneSubjectShareTheirTexts()
{
    PaperOptions options = paper(PaperKind::Handout).options;
    const PaperSubject subject = subjectOf(PlanId{1}, options);
    QCOMPARE(subject.kind, u"handout"_s);
    options.asOf = options.asOf.addDays(1);
    options.furniture.cover = true;
    options.lights = false;
    QVERIFY(subjectOf(PlanId{1}, options) == subject);
    options.states = {WorkState::Done, WorkState::Ongoing};
    const PaperSubject part = subjectOf(PlanId{1}, options);
    QVERIFY(!(part == subject));
    options.states = {WorkState::Ongoing, WorkState::Done, WorkState::Done};
    QVERIFY(subjectOf(PlanId{1}, options) == part);
    options.section = SectionId{2};
    options.agency = AgencyId{3};
    const PaperSubject small = subjectOf(PlanId{1}, options);
    PaperOptions other;
    other.kind = options.kind;
    other.states = {WorkState::Adjusted};
    QVERIFY(subjectOf(PlanId{1}, optionsFor(small, other)) == small); // and the way back
    QVERIFY(subjectOf(PlanId{1}, optionsFor(subject, options)) == subject);
    options.kind = PaperKind::Breakdown; // of the whole year
    const PaperSubject year = subjectOf(PlanId{1}, options);
    options.period.index = 3;
    QVERIFY(subjectOf(PlanId{1}, options) == year);
}

void TestEditedPapers::whatAnIssueFrozeIsFoundBySubject()
{
    const PaperSubject subject = subjectOf(PlanId{1}, paper(PaperKind::Handout).options);
    PlanSnapshot data;
    data.rows<Plan>().emplace_back();
    PaperEdit row = paperEditFor(subject, u"handout.opening"_s);
    row.text = her;
    data.rows<PaperEdit>().push_back(row);
    row.kind = u"digest"_s;
    data.rows<PaperEdit>().push_back(row);
    const auto back = unpackedSnapshot(packedSnapshot(data));
    QVERIFY(back);
    QCOMPARE(keptEdits(*back, subject), (TextEdits{{u"handout.opening"_s, {QString(), her}}}));
}

void TestEditedPapers::everyParagraphIsFoundOnThePage()
{
    const PaperInput input = edited(PaperKind::Handout, u"第一段。\n第二段。"_s);
    const auto told = composeForEditing(input);
    const auto pages = paginate(std::make_shared<const Document>(told->document));
    const auto places = paragraphPlaces(*pages);
    QStringList found;
    for (const ParagraphPlace &place : places) {
        found << place.key;
        QVERIFY(place.page >= 0 && place.page < pageCount(*pages));
        QVERIFY(QRectF(QPointF(), pageSizeMm(*pages, place.page)).contains(place.area));
        QVERIFY(place.area.height() > 2 && place.area.width() > 100);
        QVERIFY(place.fontMm > 3 && place.fontMm < 10);
    }
    for (const auto &[key, draft] : told->drafts)
        QVERIFY2(found.contains(key), qPrintable(key));
    const auto hers = std::find_if(places.begin(), places.end(),
        [&](const ParagraphPlace &place) { return place.key == input.edits.begin()->first; });
    // both of her lines, one below the other
    QCOMPARE(qRound(hers->area.height() * gbt9704::mm(1)),
        qRound(2 * gbt9704::textHeight / gbt9704::linesPerPage));
}

void TestEditedPapers::oneOverTwoPagesHasTwoPlaces()
{
    const PaperInput input = edited(PaperKind::Handout, QString(her).repeated(60));
    const auto pages = paginate(*compose(input));
    int count = 0;
    int lastPage = -1;
    for (const ParagraphPlace &place : paragraphPlaces(*pages)) {
        if (place.key != input.edits.begin()->first)
            continue;
        ++count;
        QVERIFY(place.page > lastPage);
        lastPage = place.page;
    }
    QVERIFY2(count >= 2, qPrintable(QString::number(count)));
}

/// The ground lies under figures and dates, and the page as it is printed has none.
void TestEditedPapers::whatFactsFilledInHasAGroundOnTheScreenAlone()
{
    constexpr QRgb ground = 0xfffff0c2;
    const auto document = *compose(paper(PaperKind::Handout));
    const auto pages = paginate(document);
    const auto painted = [&](bool marked) {
        QImage image(794, 1123, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        if (marked)
            paintFacts(painter, *pages, *document, 0, 96, ground);
        paintPage(painter, *pages, 0, 96);
        return image;
    };
    const auto inGround = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == ground ? 1 : 0;
        }
        return count;
    };
    const QImage marked = painted(true);
    QVERIFY2(inGround(marked) > 500, qPrintable(QString::number(inGround(marked))));
    QCOMPARE(inGround(painted(false)), 0);
    // Where the ground is, words stand: all of it within the paragraphs that have facts.
    QRegion paragraphs;
    for (const ParagraphPlace &place : paragraphPlaces(*pages)) {
        if (place.page == 0)
            paragraphs += QRectF(place.area.topLeft() * 96 / 25.4, place.area.size() * 96 / 25.4)
                              .toAlignedRect()
                              .adjusted(-2, -2, 2, 2);
    }
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x)
            QVERIFY(marked.pixel(x, y) != ground || paragraphs.contains(QPoint(x, y)));
    }
}

QTEST_MAIN(TestEditedPapers)
#include "tst_editedpapers.moc"
