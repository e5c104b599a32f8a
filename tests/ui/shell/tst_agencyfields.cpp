// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/faultmark.h"
#include "ui/common/page.h"
#include "windowdesk.h"
#include "workspace/agencies/agencyverbs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

/// Page 单位 in the real window, which keys and labels need.
struct Desk : test::WindowDesk {
    Desk()
    {
        window->go(u"agencies"_s);
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }
    template <typename T>
    T *get(const QString &name) const
    {
        return named<T>(window.get(), u"agencies."_s + name);
    }
    QLineEdit *line(const QString &name) const { return get<QLineEdit>(name); }
    void showTab(int tab) const { get<QTabWidget>(u"tabs"_s)->setCurrentIndex(tab); }
    void show(const QString &agency) const
    {
        window->currentPage()->open({{u"agency"_s, test::agencyNamed(session->book(), agency).value}});
    }
    static bool isMarked(const QLineEdit *line) { return isFaultMarked(line); }
};

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text[at + 1].toUpper() : QChar();
}

} // namespace

/// The fields of 单位: labels, mnemonics, faults, long names.
class TestAgencyFields final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void labelsStandAboveTheirFields_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("details") << 0;
        QTest::newRow("members") << 2;
    }
    void labelsStandAboveTheirFields()
    {
        QFETCH(int, tab);
        const Desk desk;
        desk.show(u"各街镇"_s);
        desk.showTab(tab);
        int seen = 0;
        for (const QLabel *label : desk.get<QTabWidget>(u"tabs"_s)->findChildren<QLabel *>()) {
            const QWidget *field = label->buddy();
            if (!field || !label->isVisible())
                continue;
            ++seen;
            const QPoint at = label->mapToGlobal(QPoint(0, 0));
            const QPoint below = field->mapToGlobal(QPoint(0, 0));
            QVERIFY2(below.y() >= at.y() + label->height(), qPrintable(label->text()));
            QCOMPARE(below.x(), at.x());
        }
        QVERIFY(seen >= 3);
    }

    void aMnemonicLeadsToItsFieldAndStandsForOneAlone()
    {
        const Desk desk;
        desk.show(u"区教育局"_s);
        desk.showTab(0);
        QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), desk.line(u"liaison"_s));
        QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), desk.line(u"shortName"_s));
        QMap<QChar, QString> taken;
        const auto claim = [&](const QString &text) {
            const QChar letter = mnemonicOf(text);
            QVERIFY2(letter.isNull() || !taken.contains(letter), qPrintable(text + u" and "_s + taken.value(letter)));
            if (!letter.isNull())
                taken.insert(letter, text);
        };
        for (const QAction *menu : desk.window->menuBar()->actions())
            claim(menu->text());
        for (const QLabel *label : desk.window->currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                claim(label->text());
        }
        for (const QPushButton *button : desk.window->currentPage()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                claim(button->text());
        }
        QVERIFY(taken.size() >= 13); // five menus, nine fields, save …
    }

    void aFaultMarksItsFieldAndSavingGoesThere()
    {
        const Desk desk;
        desk.show(u"区教育局"_s);
        desk.showTab(0);
        desk.line(u"order"_s)->setText(u"第一"_s);
        QVERIFY(desk.isMarked(desk.line(u"order"_s)));
        QVERIFY(desk.line(u"order"_s)->accessibleDescription().contains(u"整数"_s));
        QVERIFY(!desk.isMarked(desk.line(u"shortName"_s)));
        desk.line(u"liaison"_s)->setFocus();
        QVERIFY(!desk.window->currentPage()->save()); // Ctrl+S
        QCOMPARE(QApplication::focusWidget(), desk.line(u"order"_s));
        desk.line(u"shortName"_s)->setText(u"区市场监管局"_s); // another agency's
        QVERIFY(!desk.window->currentPage()->save());
        QCOMPARE(QApplication::focusWidget(), desk.line(u"shortName"_s)); // the first
        desk.line(u"shortName"_s)->setText(u"区教育局"_s);
        desk.line(u"order"_s)->setText(u"3"_s);
        QVERIFY(!desk.isMarked(desk.line(u"order"_s)));
        QVERIFY(desk.window->currentPage()->save());
    }

    void aWrongDayOfAMemberIsMarked()
    {
        const Desk desk;
        desk.show(u"各街镇"_s);
        desk.showTab(2);
        desk.line(u"memberFrom"_s)->setText(u"2023-06-01"_s);
        desk.line(u"memberUntil"_s)->setText(u"2023-05-01"_s);
        QVERIFY(desk.isMarked(desk.line(u"memberUntil"_s)));
        QVERIFY(!desk.isMarked(desk.line(u"memberFrom"_s)));
        QVERIFY(desk.get<QLabel>(u"memberFault"_s)->isVisible());
        desk.line(u"memberUntil"_s)->clear();
        QVERIFY(!desk.isMarked(desk.line(u"memberUntil"_s)));
        QVERIFY(!desk.get<QLabel>(u"memberFault"_s)->isVisible());
    }

    void aMemberTellsItsWholeNameAndIsSpokenWithItsColumn()
    {
        const Desk desk;
        const QString name = u"某某新区某某某路街道办事处某某某综合行政服务中心某某某某工作委员会某某"_s;
        Agency street;
        street.shortName = name;
        street.kind = AgencyKind::Street;
        const auto id = addAgency(*desk.workspace, street, {});
        QVERIFY(id);
        Membership member;
        member.collectiveId = test::agencyNamed(desk.session->book(), u"各街镇"_s);
        member.agencyId = *id;
        QVERIFY(addMembership(*desk.workspace, member));
        desk.show(u"各街镇"_s);
        desk.showTab(2);
        const QTableWidgetItem *cell = desk.get<QTableWidget>(u"members"_s)->item(0, 0);
        QVERIFY(cell->toolTip().contains(name));
        QCOMPARE(cell->data(Qt::AccessibleTextRole).toString(), u"成员："_s + name);
        const auto *from = qobject_cast<QLineEdit *>(desk.get<QTableWidget>(u"members"_s)->cellWidget(0, 1));
        QCOMPARE(from->accessibleName(), name + u"，自"_s);
    }
};

QTEST_MAIN(TestAgencyFields)
#include "tst_agencyfields.moc"
