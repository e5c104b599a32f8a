// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/agencies/agenciespage.h"
#include "ui/agencies/agencyrow.h"
#include "ui/agencies/agencytablemodel.h"
#include "ui/common/agencybox.h"
#include "ui/common/session.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/agencies/agencyverbs.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

struct Desk {
    Desk()
    {
        workspace.import();
        session = std::make_unique<Session>(*workspace, ask);
        session->openLatestPlan();
        page = std::make_unique<AgenciesPage>(*session);
        page->resize(1180, 680);
        page->show();
    }
    ~Desk() { page.reset(); }

    const PlanBook &book() const { return session->book(); }
    AgencyId agency(const QString &name) const { return test::agencyNamed(book(), name); }
    void show(const QString &name) { page->open({{u"agency"_s, agency(name).value}}); }
    template <typename T>
    T *get(const QString &name) const
    {
        return named<T>(page.get(), u"agencies."_s + name);
    }
    QLineEdit *line(const QString &name) const { return get<QLineEdit>(name); }
    void click(const QString &name) const { QTest::mouseClick(get<QAbstractButton>(name), Qt::LeftButton); }
    AgencyId addStreet(const QString &name)
    {
        Agency street;
        street.shortName = name;
        street.fullName = name;
        street.kind = AgencyKind::Street;
        return *addAgency(*workspace, street, {});
    }

    test::TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<AgenciesPage> page;
};

} // namespace

class TestAgenciesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void savingAPhoneDoesNotEraseTheLeaderSetMeanwhile()
    {
        Desk desk;
        desk.show(u"区教育局"_s);
        desk.line(u"phone"_s)->setText(u"1234"_s);
        const Agency seen = *desk.book().agencies().find(desk.agency(u"区教育局"_s));
        Agency led = seen;
        led.leader = u"李四"_s;
        led.phone = u"5678"_s;
        QVERIFY(editAgency(*desk.workspace, seen, {}, led, {u"教委"_s}));
        QCOMPARE(desk.line(u"leader"_s)->text(), u"李四"_s); // not touched: follows
        QCOMPARE(desk.line(u"aliases"_s)->text(), u"教委"_s);
        QCOMPARE(desk.line(u"phone"_s)->text(), u"1234"_s); // touched: stays, and says the other
        auto *note = desk.get<QWidget>(u"changed.phone"_s);
        QVERIFY(!note->isHidden());
        QVERIFY(note->findChild<QLabel *>()->text().contains(u"5678"_s));
        QVERIFY(desk.page->save());
        const Agency after = *desk.book().agencies().find(seen.id);
        QCOMPARE(after.leader, u"李四"_s);
        QCOMPARE(after.phone, u"1234"_s);
        QCOMPARE(desk.book().agencies().aliasesOf(seen.id), QStringList{u"教委"_s});
        QVERIFY(note->isHidden());
    }

    void anotherNameAsksWhetherItHoldsFromADay()
    {
        Desk desk;
        desk.show(u"区民政局"_s);
        const AgencyId id = desk.agency(u"区民政局"_s);
        auto *renamed = desk.get<QAbstractButton>(u"renamed"_s);
        const auto asked = [renamed] { return !renamed->parentWidget()->isHidden(); }; // the tab is another one
        QVERIFY(!asked());
        desk.line(u"phone"_s)->setText(u"62471234"_s);
        QVERIFY(!asked());
        desk.line(u"shortName"_s)->setText(u"区民政委"_s);
        QVERIFY(renamed->isChecked());
        QVERIFY(asked());
        QCOMPARE(desk.line(u"renamedFrom"_s)->text(), u"2023-05-10"_s); // today, to be changed
        desk.line(u"renamedFrom"_s)->setText(u"不是日期"_s);
        QVERIFY(!desk.get<QPushButton>(u"save"_s)->isEnabled());
        desk.line(u"renamedFrom"_s)->setText(u"2023-05-01"_s);
        desk.click(u"save"_s);
        QCOMPARE(desk.book().agencies().nameOn(id, QDate(2023, 4, 30)), u"区民政局"_s);
        QCOMPARE(desk.book().agencies().nameOn(id, QDate(2023, 5, 1)), u"区民政委"_s);
        QVERIFY(desk.get<QLabel>(u"formerNames"_s)->text().contains(u"区民政局"_s));
        QVERIFY(!asked());
        desk.line(u"shortName"_s)->setText(u"区民政局委"_s);
        desk.click(u"corrected"_s);
        desk.click(u"save"_s);
        QCOMPARE(desk.book().agencies().nameOn(id, QDate(2023, 5, 1)), u"区民政局委"_s);
        QCOMPARE(desk.book().agencies().formerNamesOf(id).size(), size_t(1));
    }

    void countsTasksByRole()
    {
        Desk desk;
        const auto rows = agencyRows(desk.book(), QDate(2023, 5, 10));
        const auto of = [&](const QString &name) {
            const AgencyId id = desk.agency(name);
            return *std::find_if(rows.begin(), rows.end(), [&](const AgencyRow &r) { return r.id == id; });
        };
        QCOMPARE(of(u"区市场监管局"_s).lead, 2);
        QCOMPARE(of(u"区市场监管局"_s).joint, 1);
        QCOMPARE(of(u"区教育局"_s).lead, 1);
        QCOMPARE(of(u"区教育局"_s).support, 1);
        QCOMPARE(of(u"各街镇"_s).support, 1);
    }

    void findsByInitialsAndTwoCharacters()
    {
        Desk desk;
        auto *table = desk.get<QTableView>(u"table"_s);
        const int all = table->model()->rowCount();
        desk.line(u"search"_s)->setText(u"scjgj"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, AgencyTableModel::Name).data().toString(), u"区市场监管局"_s);
        desk.line(u"search"_s)->setText(u"教育"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        desk.line(u"search"_s)->clear();
        QTRY_COMPARE(table->model()->rowCount(), all);
    }

    void faultsStandBesideTheFieldAsItIsTyped()
    {
        Desk desk;
        desk.show(u"区教育局"_s);
        auto *save = desk.get<QPushButton>(u"save"_s);
        QVERIFY(!save->isEnabled());
        desk.line(u"shortName"_s)->setText(QString());
        QVERIFY(!desk.get<QLabel>(u"shortNameFault"_s)->text().isEmpty());
        QVERIFY(!save->isEnabled());
        desk.line(u"shortName"_s)->setText(u"区市场监管局"_s); // another agency's
        QVERIFY(desk.get<QLabel>(u"shortNameFault"_s)->text().contains(u"区市场监管局"_s));
        QVERIFY(!save->isEnabled());
        desk.line(u"shortName"_s)->setText(u"教育局"_s);
        QVERIFY(desk.get<QLabel>(u"shortNameFault"_s)->text().isEmpty());
        desk.line(u"order"_s)->setText(u"第一"_s);
        QVERIFY(!desk.get<QLabel>(u"orderFault"_s)->text().isEmpty());
        QVERIFY(!save->isEnabled());
        desk.line(u"order"_s)->setText(u"7"_s);
        QVERIFY(save->isEnabled());
    }

    void aLongNameIsWarnedOfAndSavedAllTheSame()
    {
        Desk desk;
        desk.show(u"区教育局"_s);
        const auto *warning = desk.get<QLabel>(u"fullNameLength"_s);
        desk.line(u"fullName"_s)->setText(u"𠮷"_s.repeated(40)); // a character of two units
        QVERIFY(warning->isHidden());
        desk.line(u"fullName"_s)->setText(u"𠮷"_s.repeated(41));
        QVERIFY(!warning->isHidden());
        QVERIFY(warning->text().contains(u"41"_s));
        QVERIFY(desk.get<QLabel>(u"shortNameLength"_s)->isHidden());
        QVERIFY(desk.page->save());
        QCOMPARE(desk.session->agencies().find(desk.agency(u"区教育局"_s))->fullName, u"𠮷"_s.repeated(41));
        QVERIFY(!warning->isHidden());
        desk.show(u"区民政局"_s);
        QVERIFY(warning->isHidden());
    }

    void savesNamesAliasesAndContactsAsOneStep()
    {
        Desk desk;
        desk.show(u"区教育局"_s);
        const AgencyId id = desk.agency(u"区教育局"_s);
        desk.line(u"aliases"_s)->setText(u"教育局、 区教委；"_s);
        desk.line(u"liaison"_s)->setText(u"李四"_s);
        QVERIFY(desk.page->save());
        QCOMPARE(desk.session->agencies().aliasesOf(id), (QStringList{u"教育局"_s, u"区教委"_s}));
        QCOMPARE(desk.session->agencies().find(id)->liaison, u"李四"_s);
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.session->agencies().aliasesOf(id).isEmpty());
        QVERIFY(desk.line(u"liaison"_s)->text().isEmpty()); // the form follows
    }

    void whatIsTypedIsThereAgain()
    {
        Desk desk;
        desk.show(u"区教育局"_s);
        desk.line(u"phone"_s)->setText(u"6217"_s);
        desk.show(u"区民政局"_s);
        QVERIFY(desk.line(u"phone"_s)->text().isEmpty());
        desk.show(u"区教育局"_s);
        QCOMPARE(desk.line(u"phone"_s)->text(), u"6217"_s);
        QVERIFY(desk.session->agencies().find(desk.agency(u"区教育局"_s))->phone.isEmpty());
    }

    void addsAnAgencyAndShowsIt()
    {
        Desk desk;
        desk.page->findChild<QAction *>(u"agencies.add"_s)->trigger();
        desk.line(u"shortName"_s)->setText(u"区气象局"_s);
        desk.click(u"save"_s);
        const Agency *added = desk.session->agencies().findByName(u"区气象局"_s);
        QVERIFY(added);
        QCOMPARE(desk.get<QLabel>(u"heading"_s)->text(), u"区气象局"_s);
        desk.page->findChild<QAction *>(u"agencies.delete"_s)->trigger(); // nobody needs it: gone
        QVERIFY(!desk.session->agencies().findByName(u"区气象局"_s));
    }

    void anAgencyInUseCannotBeDeleted()
    {
        Desk desk;
        desk.show(u"区市场监管局"_s);
        QSignalSpy failed(desk.session.get(), &Session::failed);
        desk.page->findChild<QAction *>(u"agencies.delete"_s)->trigger();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().reason, Reason(RuleReason::AgencyInUse));
        QVERIFY(desk.session->agencies().findByName(u"区市场监管局"_s));
    }

    void membersJoinWithDatesAndShareTheTasks()
    {
        Desk desk;
        const AgencyId street = desk.addStreet(u"江宁路街道"_s);
        desk.show(u"各街镇"_s);
        desk.get<AgencyBox>(u"member"_s)->setAgency(street);
        desk.line(u"memberFrom"_s)->setText(u"2023-06-01"_s);
        desk.line(u"memberUntil"_s)->setText(u"2023-05-01"_s);
        QVERIFY(!desk.get<QPushButton>(u"memberAdd"_s)->isEnabled());
        QVERIFY(!desk.get<QLabel>(u"memberFault"_s)->text().isEmpty());
        desk.line(u"memberFrom"_s)->setText(u"2023-01-01"_s);
        desk.line(u"memberUntil"_s)->setText(QString());
        QVERIFY(desk.get<QPushButton>(u"memberAdd"_s)->isEnabled());
        desk.get<QPushButton>(u"memberAdd"_s)->click();
        const AgencyId streets = desk.agency(u"各街镇"_s);
        QCOMPARE(desk.session->agencies().membersOn(streets, QDate(2023, 5, 10)), std::vector{street});
        QVERIFY(desk.session->agencies().membersOn(streets, QDate(2022, 12, 31)).empty());

        desk.show(u"江宁路街道"_s); // its tasks come through the collective, and say so
        auto *tasks = desk.get<QTreeWidget>(u"tasks"_s);
        QCOMPARE(tasks->topLevelItemCount(), 1);
        QCOMPARE(tasks->topLevelItem(0)->childCount(), 1);
        QVERIFY(tasks->topLevelItem(0)->child(0)->text(0).contains(u"经由各街镇"_s));

        desk.show(u"各街镇"_s);
        desk.get<QAbstractButton>(u"memberRemove.0"_s)->click();
        QVERIFY(desk.session->agencies().membersOn(streets, QDate(2023, 5, 10)).empty());
    }

    void rolesStandApartAndLeadToTheTasksPage()
    {
        Desk desk;
        desk.show(u"区市场监管局"_s);
        auto *tasks = desk.get<QTreeWidget>(u"tasks"_s);
        QCOMPARE(tasks->topLevelItemCount(), 2); // leads, shares
        QVERIFY(tasks->topLevelItem(0)->text(0).startsWith(u"牵头"_s));
        QCOMPARE(tasks->topLevelItem(0)->childCount(), 2);
        QSignalSpy wanted(desk.session.get(), &Session::pageWanted);
        Q_EMIT tasks->itemActivated(tasks->topLevelItem(0), 0);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"tasks"_s);
        QCOMPARE(wanted.first().last().toMap().value(u"role"_s).toString(), u"lead"_s);
    }

    void theTableFollowsWithoutReset()
    {
        Desk desk;
        QAbstractItemModel *model
            = qobject_cast<QSortFilterProxyModel *>(desk.get<QTableView>(u"table"_s)->model())->sourceModel();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(model, &QAbstractItemModel::modelReset);
        const int before = model->rowCount();
        desk.addStreet(u"曹家渡街道"_s);
        QCOMPARE(model->rowCount(), before + 1);
        QVERIFY(desk.workspace->undo());
        QCOMPARE(model->rowCount(), before);
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TestAgenciesPage)
#include "tst_agenciespage.moc"
