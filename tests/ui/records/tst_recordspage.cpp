// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsdesk.h"
#include "support/auditrows.h"
#include "support/databaseplace.h"
#include "support/officefiles.h"
#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/job.h"
#include "ui/common/searchfield.h"
#include "ui/records/audittablemodel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// 记录: the audit as a list, its filters, and what this window did taken back.
class TestRecordsPage final : public QObject
{
    Q_OBJECT
    using M = AuditTableModel;

    static const QStringList &all()
    {
        static const QStringList kinds{u"修改任务"_s, u"修改任务"_s, u"填报进展"_s, u"导入工作要点"_s};
        return kinds;
    }
    static QByteArray exported(RecordsDesk &desk, const char *action, const QString &name)
    {
        const QString file = desk.workspace.filePath(name);
        desk.ask.willSave(file);
        QSignalSpy told(desk.session.get(), &Session::told);
        desk.action(action)->trigger();
        if (!told.wait(20'000))
            return {};
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theNewestStandsFirstWithWhoAndWhat()
    {
        const RecordsDesk desk;
        QCOMPARE(desk.column(M::What), all());
        QCOMPARE(desk.cell(0, M::Who), u"张三"_s);
        QVERIFY(desk.cell(0, M::At).startsWith(u"2023-05-12"_s));
        QCOMPARE(desk.cell(0, M::About), u"(二) 健全激励和约束机制"_s);
        QVERIFY2(desk.cell(0, M::Brief).contains(u"健全激励机制 → 健全激励和约束机制"_s),
            qPrintable(desk.cell(0, M::Brief)));
        QVERIFY(desk.cell(2, M::Brief).contains(u"区教育局"_s));
        QVERIFY(desk.cell(3, M::Brief).contains(u"条记录"_s));
        QVERIFY(desk.find<QLabel>("count")->text().contains(u"共 4 条"_s));
    }

    void theDetailsMarkTheDifference()
    {
        const RecordsDesk desk;
        desk.select(0);
        const auto *details = desk.find<QTextBrowser>("details");
        QVERIFY2(details->toPlainText().contains(u"健全激励机制 → 健全激励和约束机制"_s),
            qPrintable(details->toPlainText()));
        static const QRegularExpression ground(u"background-color:[^>]*>和约束<"_s);
        QVERIFY2(ground.match(details->toHtml()).hasMatch(), qPrintable(details->toHtml()));
        desk.select(2);
        QVERIFY(details->toPlainText().contains(u"已开展质量提升行动。"_s));
    }

    void whatLooksLikeMarkupIsShownAsItIs()
    {
        const RecordsDesk desk;
        desk.reword(1, u"<b>粗</b><img src='x'>"_s);
        desk.select(0);
        QVERIFY(desk.find<QTextBrowser>("details")->toPlainText().contains(u"<b>粗</b><img src='x'>"_s));
    }

    void eachFilterNarrowsTheList()
    {
        const RecordsDesk desk;
        auto *kind = desk.find<QComboBox>("kind");
        kind->setCurrentIndex(kind->findText(u"填报进展"_s));
        QCOMPARE(desk.column(M::What), QStringList{u"填报进展"_s});
        desk.find<QAbstractButton>("clearFilter")->click();
        QCOMPARE(desk.column(M::What), all());
        auto *task = desk.find<QComboBox>("task");
        task->setCurrentIndex(task->findText(u"(二) 健全激励和约束机制"_s));
        QCOMPARE(desk.column(M::What), (QStringList{u"修改任务"_s, u"修改任务"_s, u"导入工作要点"_s}));
        desk.find<QAbstractButton>("clearFilter")->click();
        auto *agency = desk.find<AgencyBox>("agency");
        agency->setCurrentIndex(agency->findText(u"区教育局"_s));
        Q_EMIT agency->agencyChosen(agency->agency());
        QCOMPARE(desk.column(M::What), (QStringList{u"填报进展"_s, u"导入工作要点"_s}));
        desk.find<QAbstractButton>("clearFilter")->click();
        desk.find<DayEdit>("firstDay")->setText(u"5月12日"_s);
        QCOMPARE(desk.column(M::What), (QStringList{u"修改任务"_s, u"修改任务"_s}));
        desk.find<DayEdit>("firstDay")->setText(u"5月1x"_s); // no day yet: as before
        QCOMPARE(desk.column(M::What).size(), 2);
        desk.find<QAbstractButton>("clearFilter")->click();
        auto *who = desk.find<QComboBox>("who");
        QCOMPARE(who->count(), 2); // all, 张三
        auto *search = desk.find<SearchField>("search");
        search->setText(u"提升行动"_s);
        QTRY_COMPARE(desk.column(M::What), QStringList{u"填报进展"_s});
        search->setText(u"没有的字"_s);
        QTRY_COMPARE(desk.table->model()->rowCount(), 0);
        QVERIFY(!desk.table->isVisible());
        QVERIFY(!desk.find<QPushButton>("export")->isEnabled());
    }

    void anotherPageMaySendHereForATask()
    {
        const RecordsDesk desk;
        desk.page->open({{u"task"_s, taskAt(desk.book(), 2).id.value}});
        QCOMPARE(desk.column(M::What).size(), 3);
    }

    void whatIsWrittenMeanwhileComesOnTop()
    {
        const RecordsDesk desk;
        desk.select(1);
        desk.reword(1, u"新的"_s);
        QCOMPARE(desk.column(M::What).size(), 5);
        QCOMPARE(desk.cell(0, M::About), u"(一) 新的"_s);
        QCOMPARE(desk.table->currentIndex().row(), 2); // the selection stays on its operation
        const auto other = desk.workspace.another();
        Task wanted = taskAt(desk.book(), 1);
        wanted.title = u"别人的"_s;
        QVERIFY(editTask(*other, taskAt(desk.book(), 1), wanted));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.column(M::What).size(), 6);
        desk.page->hide();
        desk.reword(2, u"看不见时"_s);
        QCOMPARE(desk.column(M::What).size(), 6);
        desk.page->show();
        QCOMPARE(desk.column(M::What).size(), 7);
    }

    void allDownToTheChosenOneIsUndoneAfterOneQuestion()
    {
        RecordsDesk desk;
        desk.select(2); // the report
        QVERIFY(desk.action("undoUntil")->isEnabled());
        QVERIFY(desk.action("undoUntil")->text().contains(u"3"_s));
        desk.ask.willConfirm(false);
        desk.action("undoUntil")->trigger();
        QCOMPARE(desk.column(M::What).size(), 4); // asked, nothing done
        QVERIFY2(desk.ask.asked.last().text.contains(u"3 步"_s), qPrintable(desk.ask.asked.last().text));
        desk.ask.willConfirm(true);
        desk.action("undoUntil")->trigger();
        QCOMPARE(desk.ask.asked.size(), 2);
        QCOMPARE(desk.column(M::What).size(), 7); // three undone
        QCOMPARE(desk.cell(0, M::What), u"撤销：填报进展"_s);
        QCOMPARE(taskAt(desk.book(), 2).title, u"完善激励机制"_s);
        QCOMPARE(desk.column(M::Undo).filter(u"可撤销"_s).size(), 1); // the import is left
        desk.select(0);
        QVERIFY(!desk.action("undoUntil")->isEnabled()); // an undo is no step
    }

    void aRefusedStepIsSaidWithWhatStands()
    {
        RecordsDesk desk;
        const auto other = desk.workspace.another();
        desk.reword(1, u"我的"_s);
        Task wanted = taskAt(desk.book(), 2);
        wanted.title = u"别人的"_s;
        QVERIFY(editTask(*other, taskAt(desk.book(), 2), wanted));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.cell(0, M::Undo), QString()); // that of others
        desk.select(4); // the report
        desk.ask.willConfirm(true);
        desk.action("undoUntil")->trigger();
        const auto told = desk.ask.asked.last();
        QCOMPARE(told.kind, u"tell"_s);
        QVERIFY2(told.text.contains(u"已撤销：修改任务（1 步）"_s), qPrintable(told.text));
        QVERIFY2(told.text.contains(u"未撤销：修改任务（2 步）、填报进展（1 步）"_s), qPrintable(told.text));
        QCOMPARE(taskAt(desk.book(), 1).title, u"加强制度建设"_s);
        QCOMPARE(taskAt(desk.book(), 2).title, u"别人的"_s);
    }

    void whatIsFilteredIsExported()
    {
        RecordsDesk desk;
        auto *kind = desk.find<QComboBox>("kind");
        kind->setCurrentIndex(kind->findText(u"修改任务"_s));
        const QString csv = QString::fromUtf8(exported(desk, "exportCsv", u"记录.csv"_s));
        const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // the head and a field each
        QVERIFY2(lines[1].contains(u"修改任务"_s) && lines[1].endsWith(u"健全激励机制,健全激励和约束机制"_s),
            qPrintable(lines[1]));
        QVERIFY(!exported(desk, "exportXlsx", u"记录.xlsx"_s).isEmpty());
        QProcess python;
        const QString debians = u"/usr/bin/python3"_s; // has Debian's modules
        python.start(QFile::exists(debians) ? debians : u"python3"_s,
            {u"-c"_s,
                u"import openpyxl,sys; s=openpyxl.load_workbook(sys.argv[1]).worksheets[0];"
                " print('|'.join(str(c.value) for r in s.iter_rows() for c in r))"_s,
                desk.workspace.filePath(u"记录.xlsx"_s)});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            QSKIP("python3-openpyxl is not there");
        const QString cells = QString::fromUtf8(python.readAllStandardOutput());
        QVERIFY2(cells.contains(u"健全激励机制|健全激励和约束机制"_s), qPrintable(cells));
        QVERIFY(!cells.contains(u"填报进展"_s));
    }

    void anEmptyFileSaysWhatWillStandHere()
    {
        const RecordsDesk desk(false);
        QVERIFY(!desk.table->isVisible());
        QVERIFY(!desk.find<QPushButton>("export")->isEnabled());
        QVERIFY(!desk.action("undoUntil")->isEnabled());
    }

    void moreIsReadAsItIsScrolled()
    {
        QD_FILES_ONLY();
        RecordsDesk desk;
        desk.page.reset();
        desk.session.reset();
        const QString path = desk.workspace.path();
        desk.workspace.close();
        fillAudit(path, 100'000);
        desk.workspace.reopen();
        desk.session = std::make_unique<Session>(*desk.workspace, desk.ask);
        desk.session->openLatestPlan();
        desk.page = std::make_unique<RecordsPage>(*desk.session);
        desk.page->resize(1180, 680);
        desk.page->show();
        desk.table = desk.find<QTableView>("table");
        QCOMPARE(desk.table->model()->rowCount(), 60);
        QTest::qWait(50);
        QCOMPARE(desk.table->model()->rowCount(), 60); // nobody scrolled
        desk.table->verticalScrollBar()->setValue(desk.table->verticalScrollBar()->maximum());
        QTRY_COMPARE(desk.table->model()->rowCount(), 120);
        auto *search = desk.find<SearchField>("search");
        search->setText(u"印发实施方案，各项指标符合序时要求。第7次"_s); // the oldest but few
        QTRY_COMPARE_WITH_TIMEOUT(desk.table->model()->rowCount(), 1, 60'000);
    }
};

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
