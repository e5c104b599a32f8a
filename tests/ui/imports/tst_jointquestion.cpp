// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdesk.h"
#include "review/doubtanswers.h"
#include "review/partyedits.h"

#include <QComboBox>
#include <QMenu>
#include <QTableView>

using namespace qd;
using namespace qd::test;

namespace
{

/// Three tasks shared out by duties, two of several agencies without roles, one with a lead.
QString sharedOut()
{
    return u"2024年某区质量工作要点\n一、夯实基础\n"
           u"（一）加强制度建设。修订工作规则。（区市场监管局、区教育局按照职责分工实施）\n"
           u"（二）完善激励机制。评选政府质量奖。（牵头单位：区市场监管局，配合单位：区教育局）\n"
           u"（三）开展质量监测。每季监测一次。（区市场监管局、区教育局按照职责分工实施）\n"
           u"（四）开展宣传活动。举办质量月活动。（区教育局、区市场监管局按照职责分工负责）\n"
           u"（五）建设质量基础。建成服务站点。（责任单位：区市场监管局、区教育局）\n"
           u"（六）培养质量人才。举办培训班。（责任单位：区市场监管局、区教育局）\n"_s;
}

} // namespace

/// Tasks alike that lack a lead are one question.
class TestJointQuestion final : public QObject
{
    Q_OBJECT

    static void goTo(ImportDesk &desk, const QString &words)
    {
        for (int i = 0; i < 9 && !desk.words("import.doubtText").contains(words); ++i)
            desk.press(Qt::Key_F8);
        QVERIFY2(desk.words("import.doubtText").contains(words), qPrintable(desk.words("import.doubtText")));
    }
    static std::vector<Role> rolesOf(ImportDesk &desk, int task)
    {
        std::vector<Role> roles;
        for (const ProposedParty &party :
            desk.review().proposal().sections[0].tasks[static_cast<size_t>(task)].parties)
            roles.push_back(party.role);
        return roles;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theSeedAsksOnceForItsEightJointTasks()
    {
        const auto seed = QStringLiteral(QD_SOURCE_DIR "/../shared/seed/jingan-2023-work-points.txt");
        if (!QFile::exists(seed))
            QSKIP("the shared seed is not beside this tree");
        ImportDesk desk;
        desk.open(seed);
        goTo(desk, u"8项按职责分工、无牵头单位，保持原文？"_s);
        QVERIFY(!desk.words("import.doubtText").contains(u'(')); // of no single task
    }

    void enterKeepsThemAllInOneStep()
    {
        ImportDesk desk;
        desk.open(desk.write(sharedOut()));
        const int open = openDoubts(desk.review());
        const QString points = desk.words("import.doubts");
        goTo(desk, u"3项按职责分工、无牵头单位，保持原文？"_s);
        desk.tree()->setFocus();
        desk.press(Qt::Key_Return);
        QCOMPARE(openDoubts(desk.review()), open - 3);
        QCOMPARE(rolesOf(desk, 0), (std::vector{Role::Joint, Role::Joint}));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(openDoubts(desk.review()), open);
        QCOMPARE(desk.words("import.doubts"), points);
        QVERIFY2(
            desk.words("import.doubtText").contains(u"3项按职责分工"_s), "what is open again is asked again");
        QVERIFY(!desk.review().canUndo());
    }

    void othersWithoutALeadAreAQuestionOfTheirOwn()
    {
        ImportDesk desk;
        desk.open(desk.write(sharedOut()));
        goTo(desk, u"2项有多个单位、无牵头单位，保持原文？"_s);
        desk.press(Qt::Key_F8);
        goTo(desk, u"3项按职责分工"_s);
    }

    void changingListsTheTasksAndALeadLeavesTheRest()
    {
        ImportDesk desk;
        desk.open(desk.write(sharedOut()));
        goTo(desk, u"3项按职责分工"_s);
        desk.tree()->setFocus();
        desk.press(Qt::Key_E);
        auto *list = desk.get<QMenu>("import.doubtTasks");
        QVERIFY(list->isVisible());
        QStringList names;
        for (const QAction *action : list->actions())
            names << action->text();
        QCOMPARE(names, (QStringList{u"(一)加强制度建设"_s, u"(三)开展质量监测"_s, u"(四)开展宣传活动"_s}));
        QTest::keyClick(list, Qt::Key_Down); // from the first to the second
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(desk.tree()->currentIndex(), desk.taskIndex(0, 2));
        auto *parties = desk.get<QAbstractItemView>("import.parties");
        auto *role = parties->viewport()->findChild<QComboBox *>();
        QVERIFY2(role && role->isVisible(), "the role of the first agency can be changed at once");
        role->setCurrentIndex(role->findText(u"牵头"_s));
        Q_EMIT role->activated(role->currentIndex());
        QCOMPARE(rolesOf(desk, 2).front(), Role::Lead);
        QVERIFY2(desk.words("import.doubtText").contains(u"2项按职责分工"_s),
            qPrintable(desk.words("import.doubtText")));
        desk.button("import.acceptDoubt")->click();
        QCOMPARE(rolesOf(desk, 0), (std::vector{Role::Joint, Role::Joint}));
        QCOMPARE(rolesOf(desk, 2).front(), Role::Lead);
        QVERIFY(!desk.words("import.doubtText").contains(u"按职责分工"_s));
    }

    void theLastOfThemIsAskedAboutByItsName()
    {
        ImportDesk desk;
        desk.open(desk.write(sharedOut()));
        auto *holder = desk.page.findChild<ReviewHolder *>();
        const auto &tasks = desk.review().proposal().sections[0].tasks;
        const NodeId first = tasks[0].id, fourth = tasks[3].id;
        for (const NodeId node : {first, fourth})
            QVERIFY(
                holder->edit([node](ImportReview &review) { return setRole(review, node, 0, Role::Lead); }));
        goTo(desk, u"(三)"_s);
        desk.press(Qt::Key_E);
        QVERIFY2(!desk.get<QMenu>("import.doubtTasks")->isVisible(), "of one there is no list");
        QCOMPARE(desk.tree()->currentIndex(), desk.taskIndex(0, 2));
    }
};

QTEST_MAIN(TestJointQuestion)
#include "tst_jointquestion.moc"
