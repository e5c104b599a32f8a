// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/evidenceindex.h"
#include "papercase.h"

using namespace qd;
using namespace reportcase;

/// 佐证材料目录 at the end of a paper.
class TestEvidenceIndex : public QObject
{
    Q_OBJECT

    static EvidenceRow file(
        qint64 id, qint64 task, qint64 measure, const QString &name, QDate on = QDate(2023, 5, 10))
    {
        EvidenceRow row;
        row.file.id = EvidenceId{id};
        row.file.taskId = TaskId{task};
        row.file.measureId = MeasureId{measure};
        row.file.name = name;
        row.file.onDay = on;
        return row;
    }
    static Document composed(const PaperInput &input, const std::vector<EvidenceRow> &files)
    {
        const PaperText text(Wording::load());
        Draft draft(input, text, u"evidence.title"_s, {u"附件"_s, {}});
        tellEvidence(input, text, files, draft);
        return std::move(draft.document);
    }
    static const TableBlock *tableIn(const Document &document)
    {
        for (const Block &block : document.blocks) {
            if (const auto *table = std::get_if<TableBlock>(&block))
                return table;
        }
        return nullptr;
    }
    static QStringList lines(const Document &document)
    {
        QStringList all;
        const TableBlock *table = tableIn(document);
        if (!table)
            return all;
        for (const RowGroup &group : table->groups) {
            QStringList cells;
            for (const TableCell &cell : group.rows.front().cells)
                cells << cell.text;
            all << cells.join(u'|');
        }
        return all;
    }
    static QString prose(const Document &document)
    {
        QStringList all;
        for (const Block &block : document.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                all << paragraph->text;
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void filesAreNumberedInTheOrderOfThePlan()
    {
        const PaperInput input = inputOf(smallBook(), PaperKind::Progress);
        auto act = file(4, 3, 0, u"批示件.jpg"_s);
        act.act = ActKind::Instruction;
        act.actOn = QDate(2023, 5, 4);
        auto report = file(3, 1, 2, u"台账.xlsx"_s);
        report.agency = input.book.agencies().findByName(u"区商务委"_s)->id;
        report.period = {2023, Cycle::Quarter, 1};
        auto none = file(1, 0, 0, u"录音.mp3"_s);
        none.act = ActKind::Contact;
        none.actOn = QDate(2023, 5, 5);
        const Document document = composed(input, {none, act, report, file(2, 1, 1, u"方案.docx"_s)});
        QCOMPARE(lines(document),
            (QStringList{u"1|1.1|方案.docx|任务材料|2023-05-10"_s,
                u"2|1.2|台账.xlsx|区商务委2023年第一季度填报|2023-05-10"_s,
                u"3|3|批示件.jpg|领导批示（2023年5月4日）|2023-05-10"_s,
                u"4|—|录音.mp3|联系记录（2023年5月5日）|2023-05-10"_s}));
        QVERIFY(prose(document).contains(u"共有佐证材料4件，涉及2项任务"_s));
    }

    void whatCameLaterOrIsOfAnotherPartIsNotAmongThem()
    {
        PaperInput input = inputOf(smallBook(), PaperKind::Progress);
        const std::vector<EvidenceRow> files{file(1, 1, 1, u"a.pdf"_s),
            file(2, 1, 1, u"b.pdf"_s, QDate(2023, 7, 1)), file(3, 2, 3, u"c.pdf"_s),
            file(4, 0, 0, u"d.pdf"_s)};
        QCOMPARE(lines(composed(input, files)).size(), 3);
        input.options.section = input.book.task(TaskId{2})->sectionId;
        QCOMPARE(lines(composed(input, files)), QStringList{u"1|2|c.pdf|任务材料|2023-05-10"_s});
    }

    void withoutAnyItSaysSo()
    {
        const Document document = composed(inputOf(smallBook(), PaperKind::Progress), {});
        QVERIFY(!tableIn(document));
        QVERIFY(prose(document).contains(u"截至2023年6月30日，没有佐证材料。"_s));
    }

    void everyKindOfActHasItsWord()
    {
        const Wording say = Wording::load();
        for (const ActKind kind : allOf<ActKind>()) {
            const QString key = u"evidence.act."_s + QLatin1String(keyText(kind));
            QVERIFY2(say(key) != key, qPrintable(key));
        }
    }

    void namesOf200CharactersStandOnPaperWhole()
    {
        const QString name = u"关于"_s.repeated(98) + u".pdf"_s;
        std::vector<EvidenceRow> files;
        for (int n = 1; n <= 60; ++n)
            files.push_back(file(n, 1, 1 + n % 2, n % 20 == 0 ? name : u"第%1号材料.pdf"_s.arg(n)));
        const auto pages = paginate(
            std::make_shared<const Document>(composed(inputOf(smallBook(), PaperKind::Progress), files)));
        QVERIFY(pages);
        QCOMPARE(withoutSpaces(everything(*pages)).count(name), 3);
    }
};

QTEST_MAIN(TestEvidenceIndex)
#include "tst_evidenceindex.moc"
