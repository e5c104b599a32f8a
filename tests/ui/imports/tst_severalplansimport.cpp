// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/imports/page/importpage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace qd;
using namespace Qt::StringLiterals;

/// A file with three plans (4, 5 and 3 tasks) on the import page.
class TestSeveralPlansImport final : public QObject
{
    Q_OBJECT

    struct Desk {
        test::TempWorkspace workspace;
        FakeAsk ask;
        Session session{*workspace, ask};
        ImportPage page{session};

        Desk()
        {
            page.resize(1180, 680);
            page.show();
            page.open({{u"file"_s, QStringLiteral(QD_SOURCE_DIR "/tests/data/plans/several-plans.txt")}});
        }
        template <typename T>
        T *get(const char *name)
        {
            return named<T>(&page, QLatin1String(name));
        }
        QListWidget *parts() { return get<QListWidget>("import.parts"); }
        bool isReviewing() { return get<QPushButton>("import.accept")->isVisible(); }
        void tick(int part, bool on = true)
        {
            parts()->item(part)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
        QString plansInWords()
        {
            QStringList all;
            const auto plans = workspace->plans().value_or({});
            for (const Plan &plan : plans)
                all << u"%1：%2"_s.arg(plan.title).arg(workspace->book(plan.id)->tasks().size());
            all.sort();
            return all.join(u'\n');
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void tickingReadsTheFileAgain()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReviewing());
        QCOMPARE(desk.parts()->count(), 3);
        QCOMPARE(desk.parts()->item(1)->text(), u"方案2 云溪区服务质量提升专项行动方案  5项"_s);
        const auto words = [&] { return desk.get<QLabel>("import.counts")->text(); };
        QVERIFY2(words().contains(u"12"_s), qPrintable(words()));
        desk.tick(0, false);
        QTRY_COMPARE(desk.get<QTreeView>("import.tree")->model()->index(0, 0).data().toString(),
            u"云溪区服务质量提升专项行动方案"_s);
        QCOMPARE(desk.parts()->item(0)->checkState(), Qt::Unchecked);
        QVERIFY2(!words().contains(u"12"_s), qPrintable(words()));
        QCOMPARE(desk.get<QTreeView>("import.tree")->model()->index(1, 0).data().toString().left(6),
            u"方案2 · "_s);
        QVERIFY(desk.ask.asked.isEmpty());
    }

    void editsAreNotDiscardedUnasked()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReviewing());
        auto *title = desk.get<QPlainTextEdit>("import.text");
        title->setPlainText(u"云溪区三个专项行动方案"_s);
        desk.ask.willConfirm(false);
        desk.tick(2, false);
        QCOMPARE(desk.parts()->item(2)->checkState(), Qt::Checked);
        QCOMPARE(title->toPlainText(), u"云溪区三个专项行动方案"_s);
        desk.ask.willConfirm(true);
        desk.tick(2, false);
        QTRY_COMPARE(title->toPlainText(), u"云溪区产品质量提升专项行动方案"_s);
        QCOMPARE(desk.parts()->item(2)->checkState(), Qt::Unchecked);
    }

    void asOnePlanTheyAreImportedTogether()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReviewing());
        QTest::mouseClick(desk.get<QPushButton>("import.accept"), Qt::LeftButton);
        QCOMPARE(desk.plansInWords(), u"云溪区产品质量提升专项行动方案：12"_s);
        QCOMPARE(desk.session.book().sections().back()->part, u"云溪区工程质量提升专项行动方案"_s);
    }

    void eachForItselfTheyAreOneStepOfUndo()
    {
        Desk desk;
        QSignalSpy told(&desk.session, &Session::told);
        QTRY_VERIFY(desk.isReviewing());
        QTest::mouseClick(desk.get<QRadioButton>("import.each"), Qt::LeftButton);
        QCOMPARE(desk.get<QPushButton>("import.accept")->text(), u"导入3个工作要点"_s);
        QTest::mouseClick(desk.get<QPushButton>("import.accept"), Qt::LeftButton);
        QCOMPARE(desk.plansInWords(),
            u"云溪区产品质量提升专项行动方案：4\n云溪区工程质量提升专项行动方案：3\n云溪区服务质量提升专项行动方案：5"_s);
        QVERIFY(told.last().first().toString().contains(u"3个工作要点"_s));
        QCOMPARE(test::findingsIn(*desk.workspace), QStringList());
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.workspace->plans()->empty());
    }

    void anUpdateTicksThePlanThatIsMeant()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReviewing());
        QTest::mouseClick(desk.get<QRadioButton>("import.each"), Qt::LeftButton);
        QTest::mouseClick(desk.get<QPushButton>("import.accept"), Qt::LeftButton);
        QFile file(QStringLiteral(QD_SOURCE_DIR "/tests/data/plans/several-plans.txt"));
        QFile changed(desk.workspace.filePath(u"changed.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && changed.open(QIODevice::WriteOnly));
        changed.write(file.readAll().replace("六家农贸市场", "八家农贸市场"));
        changed.close();
        desk.ask.willChoose(0); // update that plan
        desk.page.open({{u"file"_s, changed.fileName()}});
        QTRY_VERIFY(desk.isReviewing());
        const auto ticked = [&] {
            int count = 0;
            for (int row = 0; row < desk.parts()->count(); ++row)
                count += desk.parts()->item(row)->checkState() == Qt::Checked ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(ticked(), 1);
        QVERIFY(!desk.get<QRadioButton>("import.each")->isVisible());
        QTest::mouseClick(desk.get<QPushButton>("import.accept"), Qt::LeftButton);
        QVERIFY2(desk.plansInWords().contains(u"：4\n"_s) && desk.plansInWords().contains(u"：5"_s),
            qPrintable(desk.plansInWords())); // no task of another plan came in
    }

    void onePlanAloneIsImportedWithoutTheOthers()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReviewing());
        desk.tick(0, false);
        QTRY_VERIFY(desk.parts()->isEnabled() && desk.get<QRadioButton>("import.each")->isEnabled());
        desk.tick(2, false);
        QTRY_VERIFY(desk.parts()->isEnabled());
        QTRY_VERIFY(!desk.get<QRadioButton>("import.each")->isEnabled());
        QTest::mouseClick(desk.get<QPushButton>("import.accept"), Qt::LeftButton);
        QCOMPARE(desk.plansInWords(), u"云溪区服务质量提升专项行动方案：5"_s);
        QCOMPARE(desk.session.book().sections().front()->part, u""_s);
    }
};

QTEST_MAIN(TestSeveralPlansImport)
#include "tst_severalplansimport.moc"
