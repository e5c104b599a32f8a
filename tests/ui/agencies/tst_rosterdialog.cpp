// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/agencies/agenciespage.h"
#include "ui/common/session.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/agencies/agencyverbs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

const QStringList streetNames{u"静安寺街道"_s, u"曹家渡街道"_s, u"江宁路街道"_s, u"石门二路街道"_s,
    u"南京西路街道"_s, u"天目西路街道"_s, u"北站街道"_s, u"宝山路街道"_s, u"芷江西路街道"_s,
    u"共和新路街道"_s, u"大宁路街道"_s, u"彭浦新村街道"_s, u"临汾路街道"_s, u"彭浦镇"_s};

/// The page with every click and key counted.
struct Desk {
    explicit Desk(bool withPlan = true)
    {
        if (withPlan)
            workspace.import();
        session = std::make_unique<Session>(*workspace, ask);
        session->openLatestPlan();
        page = std::make_unique<AgenciesPage>(*session);
        page->resize(1180, 680);
        page->show();
    }
    ~Desk() { page.reset(); }

    const AgencyRegister &agencies() const { return session->agencies(); }
    AgencyId streets() const { return test::agencyNamed(session->book(), u"各街镇"_s); }
    void copy(const QString &text) const { QApplication::clipboard()->setText(text); }
    void showMembers() const
    {
        page->open({{u"agency"_s, streets().value}});
        named<QTabWidget>(page.get(), u"agencies.tabs"_s)->setCurrentIndex(2);
    }
    template <typename T>
    T *get(const QString &name) const
    {
        return named<T>(page->window(), u"agencies."_s + name);
    }
    void click(const QString &name)
    {
        QTest::mouseClick(get<QAbstractButton>(name), Qt::LeftButton);
        ++hands;
    }
    void key(int key)
    {
        QTest::keyClick(get<QWidget>(u"rosterDialog"_s), Qt::Key(key));
        ++hands;
    }
    void paste() const { page->findChild<QAction *>(u"agencies.paste"_s)->trigger(); }
    QTableWidget *table() const { return get<QTableWidget>(u"roster"_s); }
    QString cell(int row, int column) const { return table()->item(row, column)->text(); }
    bool isGone() const { return !page->findChild<QWidget *>(u"agencies.rosterDialog"_s); }

    test::TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<AgenciesPage> page;
    int hands = 0;
};

} // namespace

/// 粘贴名单…: streets become members, contacts come from Excel.
class TestRosterDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void fourteenStreetsTakeAPasteAndTwoClicks()
    {
        Desk desk;
        desk.showMembers();
        desk.copy(streetNames.join(u'\n'));
        desk.click(u"memberPaste"_s);
        QCOMPARE(desk.get<QPlainTextEdit>(u"rosterText"_s)->toPlainText(), streetNames.join(u'\n'));
        QCOMPARE(desk.table()->rowCount(), 14);
        QCOMPARE(desk.cell(0, 1), u"新单位：街镇，加入"_s);
        desk.click(u"rosterEnter"_s);
        QCOMPARE(desk.agencies().membersOn(desk.streets(), QDate(2023, 5, 10)).size(), size_t(14));
        QVERIFY2(desk.hands <= 3, qPrintable(QString::number(desk.hands)));
        QTRY_VERIFY(desk.isGone());
        QCOMPARE(desk.agencies().findByName(u"彭浦镇"_s)->kind, AgencyKind::Street);
        QVERIFY(desk.workspace->undo()); // one step
        QVERIFY(desk.agencies().memberships().empty());
        QVERIFY(!desk.agencies().findByName(u"彭浦镇"_s));
    }

    void fromThePageItTakesTheRowAPasteAndEnter()
    {
        Desk desk;
        auto *table = desk.get<QTableView>(u"table"_s);
        desk.copy(streetNames.join(u'\n'));
        const QModelIndex row
            = table->model()->match(table->model()->index(0, 1), Qt::DisplayRole, u"各街镇"_s).value(0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Paste);
        QTest::keyClick(desk.get<QWidget>(u"rosterDialog"_s), Qt::Key_Return);
        QCOMPARE(desk.agencies().membersOn(desk.streets(), QDate(2023, 5, 10)).size(), size_t(14));
    }

    void theCollectiveCanBeChosenInThePanel()
    {
        Desk desk;
        desk.page->open({{u"agency"_s, test::agencyNamed(desk.session->book(), u"区教育局"_s).value}});
        desk.copy(u"江宁路街道"_s);
        desk.paste();
        auto *into = desk.get<QComboBox>(u"rosterInto"_s);
        QCOMPARE(into->currentIndex(), 0); // 区教育局 is no collective
        QVERIFY(!desk.get<QLineEdit>(u"rosterFrom"_s)->isVisible());
        into->setCurrentText(u"各街镇"_s);
        QVERIFY(desk.get<QLineEdit>(u"rosterFrom"_s)->isVisible());
        desk.click(u"rosterEnter"_s);
        QCOMPARE(desk.agencies().membersOn(desk.streets(), QDate(2023, 5, 10)).size(), size_t(1));
    }

    void enterAloneEntersTheList()
    {
        Desk desk;
        desk.showMembers();
        desk.copy(u"1、"_s + streetNames.join(u"、"_s));
        desk.click(u"memberPaste"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.agencies().membersOn(desk.streets(), QDate(2023, 5, 10)).size(), size_t(14));
        QCOMPARE(desk.hands, 2);
    }

    void oneFromAndUntilHoldsForAll()
    {
        Desk desk;
        desk.showMembers();
        desk.copy(u"江宁路街道\n彭浦镇"_s);
        desk.click(u"memberPaste"_s);
        auto *enter = desk.get<QPushButton>(u"rosterEnter"_s);
        desk.get<QLineEdit>(u"rosterFrom"_s)->setText(u"2023-06-01"_s);
        desk.get<QLineEdit>(u"rosterUntil"_s)->setText(u"2023-05-01"_s);
        QVERIFY(!enter->isEnabled());
        QVERIFY(desk.get<QLabel>(u"rosterCounts"_s)->text().contains(u"早于"_s));
        desk.get<QLineEdit>(u"rosterUntil"_s)->setText(u"2023-12-31"_s);
        QVERIFY(enter->isEnabled());
        enter->click();
        QVERIFY(desk.agencies().membersOn(desk.streets(), QDate(2023, 5, 31)).empty());
        QCOMPARE(desk.agencies().membersOn(desk.streets(), QDate(2023, 6, 1)).size(), size_t(2));
        QVERIFY(desk.agencies().membersOn(desk.streets(), QDate(2024, 1, 1)).empty());
    }

    void everyLineSaysWhatItIsAndDoubtfulOnesWait()
    {
        Desk desk;
        Agency there;
        there.shortName = u"江宁路街道"_s;
        there.kind = AgencyKind::Street;
        QVERIFY(addAgency(*desk.workspace, there, {}));
        desk.showMembers();
        desk.copy(u"静安区街镇名单\n彭浦镇\n区教育局\n江宁街道\n各园区\n彭浦镇"_s);
        desk.click(u"memberPaste"_s);
        QTableWidget *table = desk.table();
        QCOMPARE(table->rowCount(), 6);
        QVERIFY(desk.cell(0, 1).contains(u"不像单位"_s));
        QCOMPARE(table->item(0, 0)->checkState(), Qt::Unchecked);
        QCOMPARE(table->item(1, 0)->checkState(), Qt::Checked);
        QCOMPARE(desk.cell(2, 1), u"已有单位，加入"_s);
        auto *question = desk.get<QComboBox>(u"rosterQuestion.3"_s);
        QVERIFY(question->currentText().contains(u"江宁路街道"_s));
        QVERIFY(desk.cell(4, 1).contains(u"集合单位"_s));
        QVERIFY(desk.cell(5, 1).contains(u"第2行"_s));
        QVERIFY(desk.get<QLabel>(u"rosterCounts"_s)->text().contains(u"3"_s)); // title, question, collective
        question->setCurrentIndex(1);
        Q_EMIT question->activated(1);
        QCoreApplication::processEvents();
        table->item(2, 0)->setCheckState(Qt::Unchecked);
        desk.click(u"rosterEnter"_s);
        const auto members = desk.agencies().membersOn(desk.streets(), QDate(2023, 5, 10));
        QCOMPARE(members.size(), size_t(2)); // 区教育局 was ticked off
        QCOMPARE(desk.agencies().findByName(u"江宁街道"_s)->shortName, u"江宁路街道"_s);
        QVERIFY(!desk.agencies().findByName(u"静安区街镇名单"_s));
    }

    void theTextCanBeMendedAndTicksStay()
    {
        Desk desk;
        desk.copy(u"合计\n江宁路街道"_s);
        desk.paste();
        desk.table()->item(0, 0)->setCheckState(Qt::Checked);
        desk.table()->item(1, 0)->setCheckState(Qt::Unchecked);
        desk.get<QPlainTextEdit>(u"rosterText"_s)->appendPlainText(u"彭浦镇"_s);
        QCOMPARE(desk.table()->rowCount(), 3);
        QCOMPARE(desk.table()->item(0, 0)->checkState(), Qt::Checked);
        QCOMPARE(desk.table()->item(1, 0)->checkState(), Qt::Unchecked);
        desk.get<QPlainTextEdit>(u"rosterText"_s)->setPlainText(u"彭浦镇"_s);
        desk.click(u"rosterEnter"_s);
        QVERIFY(desk.agencies().findByName(u"彭浦镇"_s));
        QVERIFY(!desk.agencies().findByName(u"合计"_s));
    }

    void columnsFromExcelFillInOfficersAndPhones()
    {
        Desk desk;
        const Agency seen = *desk.agencies().findByName(u"区教育局"_s);
        Agency wanted = seen;
        wanted.liaison = u"张三"_s;
        QVERIFY(editAgency(*desk.workspace, seen, {}, wanted, {}));
        QSignalSpy done(desk.session.get(), &Session::toldDone);
        desk.copy(u"联系电话\t单位名称\t联络员\t备注\n"
                  "62471234\t区教育局\t李四\t在编\n"
                  "62475678\t区民政局\t王五\t\n"
                  "62470000\t区档案局\t赵六\t"_s);
        desk.paste();
        QVERIFY(desk.get<QLabel>(u"rosterNote"_s)->text().contains(u"备注"_s)); // told that it is not read
        QTableWidget *table = desk.table();
        QCOMPARE(desk.cell(0, 2), u"张三 → 李四"_s);
        QCOMPARE(table->item(0, 2)->checkState(), Qt::Unchecked);
        QCOMPARE(table->item(0, 3)->checkState(), Qt::Checked); // only fills in
        QCOMPARE(desk.cell(2, 1), u"新单位：政府部门"_s);
        desk.click(u"rosterEnter"_s);
        QCOMPARE(desk.agencies().findByName(u"区教育局"_s)->liaison, u"张三"_s);
        QCOMPARE(desk.agencies().findByName(u"区教育局"_s)->phone, u"62471234"_s);
        QCOMPARE(desk.agencies().findByName(u"区民政局"_s)->liaison, u"王五"_s);
        QCOMPARE(desk.agencies().findByName(u"区档案局"_s)->liaison, u"赵六"_s);
        QCOMPARE(done.count(), 1); // with a way to take it back
        QVERIFY(desk.workspace->undo());
        QVERIFY(!desk.agencies().findByName(u"区档案局"_s));
        QVERIFY(desk.agencies().findByName(u"区教育局"_s)->phone.isEmpty());
    }

    void anotherValueIsTakenWhenTicked()
    {
        Desk desk;
        const Agency seen = *desk.agencies().findByName(u"区教育局"_s);
        Agency wanted = seen;
        wanted.liaison = u"张三"_s;
        QVERIFY(editAgency(*desk.workspace, seen, {}, wanted, {}));
        desk.copy(u"区教育局\t李四"_s);
        desk.paste();
        QVERIFY(!desk.get<QPushButton>(u"rosterEnter"_s)->isEnabled());
        QTableWidget *table = desk.table();
        table->setCurrentCell(0, 2);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->item(0, 2)->checkState(), Qt::Checked);
        desk.click(u"rosterEnter"_s);
        QCOMPARE(desk.agencies().findByName(u"区教育局"_s)->liaison, u"李四"_s);
    }

    void anEmptyRegisterOffersThePaste()
    {
        Desk desk(false);
        desk.copy(u"区教育局\n区民政局"_s);
        auto *button = desk.page->findChild<QPushButton *>(u"agencies.paste.button"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        desk.click(u"rosterEnter"_s);
        QCOMPARE(desk.agencies().agencies().size(), size_t(2));
        QVERIFY(!button->isVisible());
    }

    void nothingOnTheClipboardLeavesAFieldToTypeIn()
    {
        Desk desk;
        QApplication::clipboard()->clear();
        desk.paste();
        QVERIFY(!desk.get<QPushButton>(u"rosterEnter"_s)->isEnabled());
        desk.get<QPlainTextEdit>(u"rosterText"_s)->setPlainText(u"区档案局"_s);
        desk.click(u"rosterEnter"_s);
        QVERIFY(desk.agencies().findByName(u"区档案局"_s));
    }
};

QTEST_MAIN(TestRosterDialog)
#include "tst_rosterdialog.moc"
