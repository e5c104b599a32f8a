// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/papers/columnchooser.h"
#include "ui/papers/foldgroup.h"
#include "ui/papers/issuelist.h"
#include "ui/papers/optionspanel.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;

/// The options beside the preview of 报表, each kind with its own.
class TestOptionsPanel final : public QObject
{
    Q_OBJECT

    struct Desk {
        test::TempWorkspace data;
        FakeAsk ask;
        Session session{*data, ask};
        Desk()
        {
            data.import();
            session.openLatestPlan();
        }
        std::unique_ptr<OptionsPanel> panel(PaperKind kind)
        {
            auto made = std::make_unique<OptionsPanel>(session);
            made->followPlan();
            made->followPeriod();
            made->setKind(kind);
            return made;
        }
    };
    static void tick(QWidget &panel, const QString &name) { named<QCheckBox>(&panel, name)->click(); }
    static void choose(QWidget &panel, const QString &name, int entry)
    {
        auto *box = named<QComboBox>(&panel, name);
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
    }
    static std::vector<ColumnChoice> threeColumns()
    {
        return {{u"number"_s, u"序号"_s}, {u"task"_s, u"工作任务"_s}, {u"remark"_s, u"备注"_s, false}};
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init() { QSettings().clear(); }

    void whatIsChosenIsWhatThePaperIsMadeWith()
    {
        Desk desk;
        const auto panel = desk.panel(PaperKind::Breakdown);
        const PaperOptions untouched = panel->options();
        QCOMPARE(untouched.kind, PaperKind::Breakdown);
        QCOMPARE(untouched.period, desk.session.period());
        QCOMPARE(untouched.asOf, desk.session.day());
        QVERIFY(untouched.states.empty() && !untouched.section.isValid() && untouched.columns.isEmpty());
        QCOMPARE(untouched.profile, PaperProfile::Official);
        QVERIFY(!untouched.furniture.landscape && !untouched.furniture.cover && untouched.lights);

        QSignalSpy changed(panel.get(), &OptionsPanel::changed);
        choose(*panel, u"papers.section"_s, 2);
        tick(*panel, u"papers.state.ongoing"_s);
        tick(*panel, u"papers.cover"_s);
        tick(*panel, u"papers.imprint"_s);
        choose(*panel, u"papers.sheet"_s, 3);
        choose(*panel, u"papers.profile"_s, 1);
        QCOMPARE(changed.count(), 6);
        named<QLineEdit>(panel.get(), u"papers.redHead"_s)->setText(u" 静质办〔2023〕1号 "_s);
        named<QPlainTextEdit>(panel.get(), u"papers.attachments"_s)->setPlainText(u"任务分解表\n\n  名单 "_s);
        const PaperOptions options = panel->options();
        QCOMPARE(options.section, desk.session.book().sections()[1]->id);
        QCOMPARE(options.states, std::vector<WorkState>{WorkState::Ongoing});
        QVERIFY(options.furniture.cover && options.furniture.imprint && !options.furniture.contents);
        QVERIFY(options.furniture.a3 && options.furniture.landscape == true);
        QCOMPARE(options.profile, PaperProfile::Meeting);
        QCOMPARE(options.furniture.redHead, u"静质办〔2023〕1号"_s);
        QCOMPARE(options.furniture.attachments, (QStringList{u"任务分解表"_s, u"名单"_s}));
        choose(*panel, u"papers.sheet"_s, 1);
        QVERIFY(!panel->options().furniture.a3 && panel->options().furniture.landscape == false);
    }

    void eachKindKeepsItsOwnBeyondTheEndOfTheProgram()
    {
        Desk desk;
        {
            const auto panel = desk.panel(PaperKind::Breakdown);
            tick(*panel, u"papers.contents"_s);
            tick(*panel, u"papers.state.done"_s);
            choose(*panel, u"papers.section"_s, 1);
            choose(*panel, u"papers.agency"_s, 1);
            QVERIFY(panel->options().agency.isValid());
            panel->setKind(PaperKind::Handout);
            QVERIFY(!panel->options().agency.isValid());
            QVERIFY(!panel->options().furniture.contents);
            QVERIFY(panel->options().states.empty() && !panel->options().section.isValid());
            panel->setKind(PaperKind::Progress);
            tick(*panel, u"papers.lights"_s);
            panel->setKind(PaperKind::Breakdown);
            QVERIFY(panel->options().furniture.contents);
            QVERIFY(panel->options().section.isValid());
        }
        const auto again = desk.panel(PaperKind::Breakdown);
        QVERIFY(again->options().furniture.contents);
        QCOMPARE(again->options().states, std::vector<WorkState>{WorkState::Done});
        QVERIFY2(!again->options().section.isValid(), "a section is of one plan");
        QVERIFY(again->options().lights);
        again->setKind(PaperKind::Progress);
        QVERIFY(!again->options().lights);
    }

    void theOfficesNumberingHoldsUntilAnotherIsChosen()
    {
        Desk desk;
        const auto panel = desk.panel(PaperKind::Breakdown);
        choose(*panel, u"papers.profile"_s, 1);
        QCOMPARE(desk.panel(PaperKind::Breakdown)->options().profile, PaperProfile::Meeting);
        QCOMPARE(desk.panel(PaperKind::Handout)->options().profile, PaperProfile::Official);
        choose(*panel, u"papers.profile"_s, 0); // as the office has it
        QVERIFY(!QSettings().contains(u"papers/breakdown/profile"_s));
    }

    void everyKindCanBeNarrowedAndOffersWhatItHas()
    {
        Desk desk;
        const auto panel = desk.panel(PaperKind::Handout);
        panel->show();
        for (const PaperKindInfo &kind : paperKinds()) {
            if (!kind.available)
                continue;
            panel->setKind(kind.kind);
            for (const QString &name : {u"papers.section"_s, u"papers.agency"_s, u"papers.state.done"_s})
                QVERIFY2(namedWidget(panel.get(), name)->isVisible(), kind.name);
            const bool lights = kind.kind == PaperKind::Progress || kind.kind == PaperKind::Agency;
            QCOMPARE(namedWidget(panel.get(), u"papers.lights"_s)->isVisible(), lights);
            QCOMPARE(namedWidget(panel.get(), u"papers.columns"_s)->isVisible(), kind.isTable);
            for (const QString &page : {u"papers.cover"_s, u"papers.contents"_s}) // a digest is one page
                QCOMPARE(namedWidget(panel.get(), page)->isVisible(), kind.kind != PaperKind::Digest);
        }
    }

    void aFoldedGroupStaysFolded()
    {
        Desk desk;
        {
            const auto panel = desk.panel(PaperKind::Handout);
            panel->show();
            QVERIFY(namedWidget(panel.get(), u"papers.period"_s)->isVisible());
            named<QToolButton>(panel.get(), u"papers.scopeGroup.fold"_s)->click();
            QVERIFY(!namedWidget(panel.get(), u"papers.period"_s)->isVisible());
        }
        const auto again = desk.panel(PaperKind::Handout);
        QVERIFY(!named<FoldGroup>(again.get(), u"papers.scopeGroup"_s)->isOpen());
        QVERIFY(named<FoldGroup>(again.get(), u"papers.layoutGroup"_s)->isOpen());
    }

    void columnsAreTickedAndMoved()
    {
        ColumnChooser chooser;
        chooser.setChoices(threeColumns());
        QVERIFY2(chooser.columns().isEmpty(), "the usual ones");
        QSignalSpy changed(&chooser, &ColumnChooser::changed);
        auto *list = named<QListWidget>(&chooser, u"papers.columns"_s);
        list->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(chooser.columns(), (QStringList{u"number"_s, u"task"_s, u"remark"_s}));
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(chooser.columns(), (QStringList{u"number"_s, u"remark"_s, u"task"_s}));
        QCOMPARE(list->currentRow(), 1);
        named<QToolButton>(&chooser, u"papers.columnDown"_s)->click();
        named<QToolButton>(&chooser, u"papers.columnDown"_s)->click(); // is the last already
        QCOMPARE(chooser.columns(), (QStringList{u"number"_s, u"task"_s, u"remark"_s}));
        QCOMPARE(changed.count(), 3);
        named<QToolButton>(&chooser, u"papers.columnsUsual"_s)->click();
        QVERIFY(chooser.columns().isEmpty());
        chooser.setColumns({u"task"_s, u"gone"_s});
        QCOMPARE(chooser.columns(), QStringList{u"task"_s});
        QCOMPARE(list->count(), 3); // the others can be ticked
    }

    void issuesAreShownOnlyWhereThereAreAny()
    {
        IssueList list;
        QVERIFY(list.isHidden());
        list.setRows({{3, QDate(2023, 7, 5)}, {2, QDate(2023, 4, 6), QDate(2023, 4, 9)}});
        QVERIFY(!list.isHidden());
        auto *rows = named<QListWidget>(&list, u"papers.issues"_s);
        QCOMPARE(rows->item(0)->text(), u"第3期  2023-07-05"_s);
        QCOMPARE(rows->item(1)->text(), u"第2期  2023-04-06  作废"_s);
        QSignalSpy open(&list, &IssueList::openWanted);
        QSignalSpy print(&list, &IssueList::printWanted);
        QSignalSpy compare(&list, &IssueList::compareWanted);
        rows->setCurrentRow(1);
        for (const QString &name : {u"papers.issueOpen"_s, u"papers.issuePrint"_s, u"papers.issueCompare"_s})
            named<QToolButton>(&list, name)->click();
        for (const QSignalSpy *spy : {&open, &print, &compare}) {
            QCOMPARE(spy->count(), 1);
            QCOMPARE(spy->first().first().toInt(), 2);
        }
        list.setRows({{4, QDate(2023, 10, 8)}, {3, QDate(2023, 7, 5)}, {2, QDate(2023, 4, 6), QDate(2023, 4, 9)}});
        QCOMPARE(rows->currentRow(), 2); // the same issue
        list.show();
        list.setComparable(false); // a letter
        QVERIFY(named<QToolButton>(&list, u"papers.issueCompare"_s)->isHidden());
        list.setComparable(true);
        QVERIFY(!named<QToolButton>(&list, u"papers.issueCompare"_s)->isHidden());
        list.setRows({});
        QVERIFY(list.isHidden());
    }
};

QTEST_MAIN(TestOptionsPanel)
#include "tst_optionspanel.moc"
