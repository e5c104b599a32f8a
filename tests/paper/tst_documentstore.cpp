// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/documentstore.h"
#include "paper/document/optionstore.h"
#include "papercase.h"
#include "randomdocument.h"

#include <QCborArray>
#include <QCborMap>

using namespace qd;
using namespace reportcase;

/// A document and its options as bytes, and back.
class TestDocumentStore : public QObject
{
    Q_OBJECT

    /// As another program would have written it.
    static QByteArray changed(const std::function<void(QCborMap &whole, QCborMap &document)> &change)
    {
        Document one;
        one.blocks.push_back(BlankLines{3});
        QCborMap whole = QCborValue::fromCbor(qUncompress(packedDocument(one))).toMap();
        QCborMap document = whole.value("document"_L1).toMap();
        change(whole, document);
        whole.insert(u"document"_s, document);
        return qCompress(whole.toCborValue().toCbor());
    }
    static QCborArray block(const QString &name, const QCborMap &fields)
    {
        return {QCborArray{name, fields}};
    }

private Q_SLOTS:
    void whatComesBackIsExactlyWhatWasPacked()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            const Document document = RandomDocument(seed).make();
            const QByteArray bytes = packedDocument(document);
            const auto back = unpackedDocument(bytes);
            QVERIFY2(back && *back == document, qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(packedDocument(*back), bytes);
        }
    }

    void everyKindOfBlockIsKept()
    {
        const Document document = RandomDocument(1).withEveryBlock();
        QCOMPARE(document.blocks.size(), std::variant_size_v<Block>);
        QVERIFY(*unpackedDocument(packedDocument(document)) == document);
    }

    void aPaperIsKeptInLittleSpaceAndLaidOutTheSame()
    {
        const auto document = compose(inputOf(longBook(60, 4), PaperKind::Breakdown));
        QVERIFY(document);
        const QByteArray bytes = packedDocument(**document);
        QVERIFY2(bytes.size() < 20'000, qPrintable(QString::number(bytes.size())));
        QCOMPARE(everything(*paginate(unpackedDocument(bytes))), everything(*paginate(*document)));
    }

    void whatIsNotOursIsNoDocument()
    {
        QVERIFY(unpackedDocument(changed([](QCborMap &, QCborMap &) {})));
        QVERIFY(!unpackedDocument({}));
        QVERIFY(!unpackedDocument("%PDF-1.6"));
        QVERIFY(!unpackedDocument(qCompress("abc")));
        QByteArray cut = packedDocument(RandomDocument(3).withEveryBlock());
        cut.chop(9);
        QVERIFY(!unpackedDocument(cut));
    }

    /// Half a paper is no paper.
    void whatANewerProgramAddsIsRefused()
    {
        QVERIFY(
            !unpackedDocument(changed([](QCborMap &whole, QCborMap &) { whole.insert(u"format"_s, 99); })));
        QVERIFY(!unpackedDocument(changed([](QCborMap &, QCborMap &document) {
            document.insert(u"blocks"_s, QCborArray{block(u"hologram"_s, {})});
        })));
        QVERIFY(!unpackedDocument(changed([](QCborMap &, QCborMap &document) {
            document.insert(u"blocks"_s, QCborArray{block(u"blank-lines"_s, {{u"colour"_s, u"red"_s}})});
        })));
        QVERIFY(!unpackedDocument(changed([](QCborMap &, QCborMap &document) {
            document.insert(u"blocks"_s, QCborArray{block(u"paragraph"_s, {{u"style"_s, u"graffiti"_s}})});
        })));
    }

    void whatIsFrozenOfAPaperIsWhatItSays()
    {
        PaperInput input = inputOf(smallBook(), PaperKind::Handout);
        input.issue = IssueMark{3, QDate(2023, 7, 5)};
        const auto document = compose(input);
        QVERIFY(document);
        const IssueRequest request = requestToIssue(input, u"handout"_s, **document, "%PDF");
        QCOMPARE(request.plan, PlanId{1});
        QCOMPARE(request.kind, u"handout"_s);
        QCOMPARE(request.number, 3);
        QCOMPARE(request.issuedOn, QDate(2023, 7, 5));
        QCOMPARE(request.asOf, QDate(2023, 6, 30)); // stays beside the day of issue
        QCOMPARE(request.title, (*document)->info.title);
        QCOMPARE(request.pdf, QByteArray("%PDF"));
        QVERIFY(*unpackedDocument(request.document) == **document);
        QVERIFY(unpackedOptions(PaperKind::Handout, request.options).period == input.options.period);
    }

    void optionsComeBack()
    {
        PaperOptions options;
        options.kind = PaperKind::Breakdown;
        options.period = {2023, Cycle::Quarter, 2};
        options.asOf = QDate(2023, 6, 30);
        options.agency = {4};
        options.profile = PaperProfile::Meeting;
        options.columns = {u"number"_s, u"task"_s};
        options.section = {2};
        options.states = {WorkState::Done, WorkState::Closed};
        options.lights = false;
        options.furniture
            = {true, true, u"静质办〔2023〕1号"_s, u"各单位"_s, true, {u"附件一"_s}, true, true, true, false};
        const PaperOptions back = unpackedOptions(PaperKind::Breakdown, packedOptions(options));
        QCOMPARE(packedOptions(back), packedOptions(options));
        QVERIFY(back.kind == options.kind && back.period == options.period && back.asOf == options.asOf);
        QVERIFY(back.agency == options.agency && back.profile == options.profile
            && back.columns == options.columns);
        QVERIFY(back.section == options.section && back.states == options.states
            && back.lights == options.lights);
        QCOMPARE(back.furniture.redHead, options.furniture.redHead);
        QCOMPARE(back.furniture.attachments, options.furniture.attachments);
        QVERIFY(back.furniture.landscape == options.furniture.landscape);
        QVERIFY(back.furniture.cover && back.furniture.a3);
        QVERIFY(!unpackedOptions(PaperKind::Handout, packedOptions({})).profile);
        QVERIFY(unpackedOptions(PaperKind::Handout, u"no JSON"_s).lights);
    }
};

QTEST_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
