// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/records.h"
#include "texts/auditwords.h"
#include "texts/language.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;

/// A row of the audit in the words of the office.
class TestAuditWords final : public QObject
{
    Q_OBJECT

    static AuditWords words()
    {
        Agency agency;
        agency.id = AgencyId{4};
        agency.shortName = u"区教育局"_s;
        Alias former; // until the end of June
        former.agencyId = agency.id;
        former.name = u"区教委"_s;
        former.untilDate = QDate(2023, 6, 30);
        RowNames names;
        names.tasks.insert(3, {u"(三) 扩大服务供给"_s, PlanId{1}});
        names.measures.insert(9, 2);
        names.plans.insert(1, u"2023年要点"_s);
        names.sections.insert(2, u"提升监管"_s);
        return {AgencyRegister({agency}, {former}, {}), names};
    }
    template <typename R>
    static Change edit(const R &before, const R &after)
    {
        return {tableOf<R>(), after.id.value, toRow(before), toRow(after)};
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), Language::Chinese); }

    void onlyWhatDiffersIsToldAndWhereItIs()
    {
        Task before;
        before.id = TaskId{3};
        before.planId = PlanId{1};
        before.title = u"扩大供给"_s;
        Task after = before;
        after.title = u"扩大服务供给"_s;
        after.position = 7; // says nothing to a clerk
        after.sectionId = SectionId{2};
        after.summarisingId = AgencyId{4};
        const ChangedRow row = words().row(edit(before, after), {TaskId{3}, {}}, QDate(2023, 7, 1));
        QCOMPARE(row.kind, u"任务"_s);
        QCOMPARE(row.task, u"(三) 扩大服务供给"_s);
        QCOMPARE(row.plan, u"2023年要点"_s);
        QVERIFY(row.sentence.isEmpty());
        QStringList told;
        for (const ChangedField &field : row.fields)
            told << field.was + u'>' + field.is;
        told.sort();
        QCOMPARE(told, (QStringList{u">区教育局"_s, u">提升监管"_s, u"扩大供给>扩大服务供给"_s}));
        QVERIFY(AuditWords::brief(row).contains(u"扩大供给 → 扩大服务供给"_s));
    }

    void agenciesAreCalledAsTheyWereOnTheDay()
    {
        Party party;
        party.taskId = TaskId{3};
        party.agencyId = AgencyId{4};
        party.role = Role::Lead;
        const Change added{Table::Party, 1, {}, toRow(party)};
        QCOMPARE(
            words().row(added, {TaskId{3}, {}}, QDate(2023, 7, 1)).sentence, u"添加：区教育局（牵头）"_s);
        QCOMPARE(words().row(added, {TaskId{3}, {}}, QDate(2023, 6, 30)).sentence, u"添加：区教委（牵头）"_s);
        const Change removed{Table::Party, 1, toRow(party), {}};
        QCOMPARE(
            words().row(removed, {TaskId{3}, {}}, QDate(2023, 7, 1)).sentence, u"移除：区教育局（牵头）"_s);
    }

    void aReportIsOneSentenceAndItsTexts()
    {
        Progress report;
        report.measureId = MeasureId{9};
        report.agencyId = AgencyId{4};
        report.period = {2023, Cycle::Quarter, 2};
        report.state = WorkState::Ongoing;
        report.percent = 40;
        report.text = u"已抽检。"_s;
        const ChangedRow row = words().row(
            {Table::Progress, 1, {}, toRow(report)}, {TaskId{3}, MeasureId{9}}, QDate(2023, 7, 1));
        QCOMPARE(row.sentence, u"2023年第二季度 · 区教育局 · 推进中 40%"_s);
        QCOMPARE(row.measure, u"第2条"_s);
        QVERIFY(std::any_of(row.fields.begin(), row.fields.end(),
            [](const ChangedField &field) { return field.is == u"已抽检。"_s; }));
    }

    void ofALongTextTheBriefShowsWhereItDiffers()
    {
        Task before;
        before.id = TaskId{3};
        before.text = QString(300, u'前') + u"旧的"_s;
        Task after = before;
        after.text = QString(300, u'前') + u"新的"_s;
        const QString brief = AuditWords::brief(words().row(edit(before, after), {TaskId{3}, {}}, {}));
        QVERIFY2(brief.endsWith(u"…前前前前前前旧的 → …前前前前前前新的"_s), qPrintable(brief));
    }

    void whatIsDeletedAndComesBackIsOneWord()
    {
        Task there;
        there.id = TaskId{3};
        Task gone = there;
        gone.removed = true;
        const ChangedRow row = words().row(edit(there, gone), {TaskId{3}, {}}, {});
        QCOMPARE(row.sentence, u"已删除"_s);
        QVERIFY(row.fields.empty());
        QCOMPARE(words().row(edit(gone, there), {TaskId{3}, {}}, {}).sentence, u"已恢复"_s);
    }

    void fieldsStandInTheOrderOfTheRecord()
    {
        Task before;
        before.id = TaskId{3};
        Task after = before;
        after.text = u"内容"_s;
        after.title = u"标题"_s;
        const ChangedRow row = words().row(edit(before, after), {TaskId{3}, {}}, {});
        QCOMPARE(row.fields.front().is, u"标题"_s);
        QCOMPARE(row.fields.back().is, u"内容"_s);
    }

    void whatIsGoneFromTheFileIsToldAllTheSame()
    {
        Task before;
        before.id = TaskId{77};
        before.title = u"旧"_s;
        Task after = before;
        after.title = u"新"_s;
        const ChangedRow row = words().row(edit(before, after), {TaskId{77}, {}}, QDate(2023, 7, 1));
        QVERIFY(row.task.isEmpty());
        QVERIFY(row.plan.isEmpty());
        QCOMPARE(row.fields.size(), size_t(1));
    }

    void operationsSayWhichWayTheyWent()
    {
        QCOMPARE(AuditWords::operation(OpKind::EditTask, Direction::Do), u"修改任务"_s);
        QCOMPARE(AuditWords::operation(OpKind::EditTask, Direction::Undo), u"撤销：修改任务"_s);
        QCOMPARE(AuditWords::operation(OpKind::EditTask, Direction::Redo), u"重做：修改任务"_s);
    }

    /// Every table and every operation has a word, and no row is told in column names.
    void noColumnIsToldByItsKey()
    {
        const AuditWords all = words();
        for (const Table table : allOf<Table>()) {
            withRecordOf(table, [&]<typename R>() {
                const QJsonObject empty = toRow(R());
                QJsonObject full = empty;
                for (auto field = full.begin(); field != full.end(); ++field)
                    field.value() = field.value().isString() || field.value().isNull() ? QJsonValue(u"值"_s)
                                                                                       : QJsonValue(1);
                const ChangedRow row = all.row({table, 1, empty, full}, {}, QDate(2023, 7, 1));
                static const QRegularExpression key(u"[a-z]_[a-z]"_s);
                for (const ChangedField &field : row.fields)
                    QVERIFY2(!field.name.contains(key), qPrintable(row.kind + u' ' + field.name));
            });
        }
    }
};

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_auditwords.moc"
