// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "papercase.h"

using namespace qd;
using namespace reportcase;

/// What stands around a paper that is issued, or that must stand on one page.
class TestIssuedFurniture final : public QObject
{
    Q_OBJECT

    static PaperInput issued(PaperKind kind)
    {
        PaperInput input = inputOf(smallBook(), kind); // as of 2023-06-30
        input.issue = IssueMark{3, QDate(2023, 7, 5)};
        input.options.furniture.redHead = u"静质办〔2023〕3号"_s;
        input.options.furniture.addressees = u"各成员单位"_s;
        input.options.furniture.signature = true;
        input.options.furniture.imprint = true;
        return input;
    }
    template <typename T>
    static const T *blockOf(const Document &document)
    {
        for (const Block &block : document.blocks) {
            if (const auto *found = std::get_if<T>(&block))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void anIssuedPaperIsDatedByItsIssue()
    {
        PaperInput input = issued(PaperKind::Handout);
        input.options.furniture.cover = true;
        const auto document = compose(input);
        QVERIFY(document);
        QCOMPARE(blockOf<Signature>(**document)->date, u"2023年7月5日"_s);
        QVERIFY(blockOf<Imprint>(**document)->date.contains(u"2023年7月5日"_s));
        QCOMPARE(blockOf<CoverPage>(**document)->date, u"2023年7月5日"_s);
        input.issue.reset();
        const auto unissued = compose(input);
        QVERIFY(unissued);
        QCOMPARE(blockOf<Signature>(**unissued)->date, u"2023年6月30日"_s);
    }

    void addresseesStandBelowAllLinesOfTheTitle()
    {
        const auto document = compose(issued(PaperKind::Handout));
        QVERIFY(document);
        QStringList texts;
        for (const Block &block : (*document)->blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                texts << paragraph->text;
        }
        const auto issue = texts.indexOf(u"第3期（2023年7月5日印发）"_s);
        QVERIFY2(issue > 0, qPrintable(texts.mid(0, 4).join(u'|')));
        QVERIFY2(texts[issue + 1].startsWith(u"各成员单位"_s), qPrintable(texts[issue + 1]));
    }

    void aPaperOfOnePageHasItsFurnitureInEveryVersionAndNoPageMore()
    {
        PaperInput input = issued(PaperKind::Digest);
        input.options.furniture.signature = false;
        input.options.furniture.cover = true;
        input.options.furniture.contents = true;
        const auto document = compose(input);
        QVERIFY(document);
        QVERIFY(!(*document)->tighter.empty());
        for (const auto &version : (*document)->tighter) {
            QVERIFY(blockOf<RedHead>(*version) && blockOf<Imprint>(*version));
            QVERIFY(!blockOf<CoverPage>(*version) && !blockOf<Contents>(*version));
        }
        const auto one = fitted(*document);
        QVERIFY(one);
        QVERIFY(blockOf<RedHead>(*one->document));
        QCOMPARE(pageCount(*paginate(one->document)), 1);
    }

    void whatOnePageCannotHoldIsRefused()
    {
        PaperInput input = issued(PaperKind::Digest);
        input.options.furniture.attachments = QStringList(20, u"任务分解表"_s);
        const auto document = compose(input);
        QVERIFY(document);
        const auto one = fitted(*document);
        QVERIFY(!one);
        QCOMPARE(one.error().reason, Reason(PaperReason::PaperOverfull));
    }
};

QTEST_MAIN(TestIssuedFurniture)
#include "tst_issuedfurniture.moc"
