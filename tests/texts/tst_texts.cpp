// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/commandreason.h"
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "base/reasons/paperreason.h"
#include "base/reasons/readingreason.h"
#include "base/reasons/rulereason.h"
#include "domain/records/records.h"
#include "support/bookbuilder.h"
#include "texts/differencetext.h"
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "texts/fieldtext.h"
#include "texts/findingtext.h"
#include "texts/intaketext.h"
#include "texts/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TextsTest final : public QObject
{
    Q_OBJECT

    static bool isChinese(const QString &text)
    {
        static const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
        return han.match(text).hasMatch();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), Language::Chinese); }

    void everyReasonHasOneChineseSentence()
    {
        QStringList faults;
        const auto look = [&]<typename E>(E last) { // that each has a sentence at all is asked by the compiler
            for (int i = 0; i <= static_cast<int>(last); ++i) {
                const Error error{ErrorCode::Invalid, static_cast<E>(i), {}, {{u"file"_s, u"甲.txt"_s}}};
                const QString sentence = errorText(error);
                if (!isChinese(sentence) || sentence.contains(u'{') || sentence.contains(u'\n'))
                    faults << QString::number(i) + u": "_s + sentence;
            }
        };
        look(FileReason::PortableUnwritable);
        look(ReadingReason::NotAPlan);
        look(DataReason::RowConflict);
        look(RuleReason::TaskDeleted);
        look(PaperReason::DataChangedMeanwhile);
        look(CommandReason::ArgumentUnexpected);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void noSentenceHasQuotesAroundNothing()
    {
        QStringList faults;
        const auto look = [&]<typename E>(E last) {
            for (int i = 0; i <= static_cast<int>(last); ++i) {
                const QString sentence = errorText({ErrorCode::Invalid, static_cast<E>(i), {}, {}});
                if (sentence.contains(u"“”"_s) || sentence.contains(u"《》"_s))
                    faults << sentence;
            }
        };
        look(FileReason::PortableUnwritable);
        look(ReadingReason::NotAPlan);
        look(DataReason::RowConflict);
        look(RuleReason::TaskDeleted);
        look(PaperReason::DataChangedMeanwhile);
        look(CommandReason::ArgumentUnexpected);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const QString pasted = errorText({ErrorCode::Invalid, ReadingReason::NotAPlan, {}, {}});
        QVERIFY2(pasted.startsWith(u"这段内容"_s), qPrintable(pasted));
        const QString column = text(ImportWarning{WarningKind::ColumnsGuessed, u" "_s, 1});
        QVERIFY2(isChinese(column) && !column.contains(u'“'), qPrintable(column));
    }

    void aRewordedTaskWithoutATitleIsComparedByItsTextAlone()
    {
        BookBuilder b;
        const TaskId id = b.task(u"1"_s, QString());
        b.measure(id, u"修订规则。"_s);
        PlanBook book = b.book();
        ProposedTask after;
        after.number = u"1"_s;
        after.text = u"修订工作规则。"_s;
        TaskDifference row;
        row.fate = TaskFate::Changed;
        row.task = id;
        row.reworded = true;
        QCOMPARE(differenceWords(book, &after, row).wording, u"原文：\n新文：修订工作规则。"_s);
        after.title = u"健全制度"_s;
        const DifferenceWords words = differenceWords(book, &after, row);
        QCOMPARE(words.detail, u"文字有改动"_s);
        QVERIFY2(words.wording.endsWith(u"健全制度。修订工作规则。"_s), qPrintable(words.wording));
    }

    void fieldsFillTheBlanksOfASentence()
    {
        const Error error{ErrorCode::Invalid, RuleReason::PercentOutOfRange, {}, {{u"value"_s, u"120"_s}}};
        QCOMPARE(errorText(error), u"完成百分比应为0–100的整数，不能是120。"_s);
    }

    void whoIsEditingIsSaidWithoutTheProgram()
    {
        const auto said = [](const QString &who) {
            return errorText({ErrorCode::Busy, DataReason::OpenElsewhere, {}, {{u"who"_s, who}}});
        };
        QCOMPARE(said(u"张三 · qualitydesk (1234) · OFFICE-PC2"_s), u"张三正在OFFICE-PC2上编辑，本窗口只能查看。"_s);
        QCOMPARE(said(u"qualitydesk (1234) · OFFICE-PC2"_s), u"数据文件正在OFFICE-PC2上编辑，本窗口只能查看。"_s);
        QCOMPARE(said(u"plans.qdb.lock"_s), u"数据文件正被另一个窗口使用（plans.qdb.lock），本窗口只能查看。"_s);
    }

    void aLongValueIsCutInASentence()
    {
        const Error error{ErrorCode::Invalid, RuleReason::PeriodMalformed, {}, {{u"value"_s, QString(100'000, u'9')}}};
        QVERIFY(errorText(error).size() < 500);
        QVERIFY(errorText(error).contains(u'…'));
    }

    void tooMuchIsSaidWithANumber()
    {
        Error error{ErrorCode::Invalid, ReadingReason::FileTooLarge, {}, {{u"file"_s, u"a.docx"_s}}};
        QVERIFY2(errorText(error).contains(u"500000"_s), qPrintable(errorText(error)));
        error.fields.insert(u"limit"_s, u"20 MB"_s);
        QCOMPARE(errorText(error), u"“a.docx”超过20 MB，不可能是一份工作要点，请另选文件。"_s);
    }

    void aDamagedFileIsSavedAnewInItsOwnFormat()
    {
        Error error{ErrorCode::Corrupt, ReadingReason::FileDamaged, {}, {{u"file"_s, u"a"_s}}};
        QVERIFY(errorText(error).contains(u".docx"_s));
        error.fields.insert(u"format"_s, u"XLSX"_s);
        QVERIFY(errorText(error).contains(u".xlsx"_s) && !errorText(error).contains(u".docx"_s));
    }

    void anErrorWithoutReasonStillSaysWhatToDo()
    {
        QVERIFY(isChinese(errorText(Error{})));
        QVERIFY(errorText(Error{ErrorCode::Busy, Reason(), {}, {}}).contains(u"重试"_s));
    }

    void wordsAreTheOfficesOwn()
    {
        QCOMPARE(text(Role::Lead), u"牵头"_s);
        QCOMPARE(text(WorkState::Closed), u"已销号"_s);
        QCOMPARE(text(*Period::parse(u"2023Q2")), u"2023年第二季度"_s);
        QCOMPARE(text(*Period::parse(u"2023-03")), u"2023年3月"_s);
        QCOMPARE(text(*Period::parse(u"2023H1")), u"2023年上半年"_s);
        QCOMPARE(dateText(QDate(2023, 4, 5)), u"2023年4月5日"_s);
        QCOMPARE(text(OpKind::AddProgress), u"填报进展"_s);
    }

    void everyEnumeratorHasAWord()
    {
        const auto look = [](auto value) { QVERIFY2(isChinese(text(value)), key(value).data()); };
        std::ranges::for_each(allOf<OpKind>(), look);
        std::ranges::for_each(allOf<Table>(), look);
        std::ranges::for_each(allOf<Role>(), look);
        std::ranges::for_each(allOf<WorkState>(), look);
        std::ranges::for_each(allOf<Timeliness>(), [](Timeliness value) {
            QVERIFY2(value == Timeliness::None || isChinese(text(value)), key(value).data());
        });
        std::ranges::for_each(allOf<AgencyKind>(), look);
        std::ranges::for_each(allOf<Cycle>(), look);
        std::ranges::for_each(allOf<ProgressState>(), look);
        std::ranges::for_each(allOf<DoubtKind>(), look);
        std::ranges::for_each(allOf<PageNumbers>(), look);
        std::ranges::for_each(allOf<PaperFace>(), look);
        std::ranges::for_each(allOf<TypeSize>(), look);
        for (int i = 0; i <= static_cast<int>(LightReason::Blocked); ++i) {
            Verdict verdict;
            verdict.reason = static_cast<LightReason>(i);
            QVERIFY2(isChinese(text(verdict, AgencyRegister())), qPrintable(QString::number(i)));
        }
    }

    void everyFieldOfEveryRecordHasAWord()
    {
        QStringList faults;
        const auto walk = [&](Table table, const QJsonObject &row) {
            if (!isChinese(text(table)) || text(table) != tableText(key(table)))
                faults << key(table);
            for (const QString &column : row.keys()) {
                if (!isChinese(fieldText(table, column)))
                    faults << key(table) + u'.' + column;
            }
        };
#define QD_WALK(R, ...) walk(tableOf<R>(), toRow(R{}));
        QD_RECORDS(QD_WALK)
#undef QD_WALK
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u' ')));
    }

    void keysOfClosedListsAreSaidInWords()
    {
        QCOMPARE(valueText(Table::Measure, u"state"_s, u"ongoing"_s), u"推进中"_s);
        QCOMPARE(valueText(Table::Progress, u"report_state"_s, u"draft"_s), u"草稿"_s);
        QCOMPARE(valueText(Table::Agency, u"kind"_s, u"collective"_s), text(AgencyKind::Collective));
        QCOMPARE(valueText(Table::Task, u"title"_s, u"ongoing"_s), u"ongoing"_s);
        QCOMPARE(valueText(Table::OpenDoubt, u"kind"_s, u"no-lead"_s), u"无牵头单位"_s);
        QCOMPARE(valueText(Table::Measure, u"blocked"_s, u"1"_s), u"是"_s);
        QCOMPARE(valueText(Table::Task, u"removed"_s, u"false"_s), u"否"_s);
        QCOMPARE(valueText(Table::Measure, u"percent"_s, u"1"_s), u"1"_s);
        QCOMPARE(valueText(Table::Measure, u"state"_s, u"of a newer program"_s), u"of a newer program"_s);
    }

    void everyFindingIsAChineseSentenceWithItsValues()
    {
        for (int i = 0; i <= static_cast<int>(FindingKind::Last); ++i) {
            const QString sentence = text(Finding{static_cast<FindingKind>(i), {u"71"_s, u"%1"_s, u"73"_s}});
            QVERIFY2(isChinese(sentence) && sentence.contains(u"71"_s), qPrintable(sentence));
            QCOMPARE(sentence.count(u'%'), sentence.contains(u"%1"_s) ? 1 : 0);
        }
        QCOMPARE(text(Finding{FindingKind::DatabaseSays, {u"row 3 missing from index a"_s}}),
            u"数据库自检报告：row 3 missing from index a"_s);
        QCOMPARE(text(Finding{FindingKind::RowMissing, {u"3"_s, u"party"_s, u"agency"_s}}),
            u"“责任单位”第3行引用的“单位”记录不存在"_s);
    }

    void noStringIsUnfinished()
    {
        QFile file(QStringLiteral(QD_SOURCE_DIR "/translations/qualitydesk_zh_CN.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString ts = QString::fromUtf8(file.readAll());
        QVERIFY(ts.count(u"<message"_s) > 100);
        QCOMPARE(ts.count(u"type=\"unfinished\""_s), 0);
        QCOMPARE(ts.count(u"<translation />"_s) + ts.count(u"<translation></translation>"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
