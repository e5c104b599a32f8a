// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "uisupport/uitest.h"
#include "uisupport/visibletexts.h"
#include "workspace/progress/progressverbs.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Chinese throughout whatever the system's language and time zone; registered a second time with an English
/// one in New York.
class TestAbroad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void daysMonthsAndNumbersAreChinese()
    {
        QCOMPARE(QLocale().name(), u"zh_CN"_s);
        QCOMPARE(QLocale().dayName(1), u"星期一"_s);
        QCOMPARE(QLocale().monthName(6), u"六月"_s);
        const QCalendarWidget calendar;
        QCOMPARE(calendar.locale().name(), u"zh_CN"_s);
        const QDateEdit edit(QDate(2023, 6, 30));
        QVERIFY2(edit.text().startsWith(u"2023"_s), qPrintable(edit.text()));
    }

    void buttonsOfQtAreChinese()
    {
        QMessageBox box(QMessageBox::Question, u"问"_s, u"问"_s,
            QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Yes | QMessageBox::No | QMessageBox::Save
                | QMessageBox::Discard | QMessageBox::Close);
        for (const QAbstractButton *button : box.buttons()) {
            const QString text = button->text();
            QVERIFY2(text.contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(text));
        }
    }

    void theFileDialogIsChinese()
    {
        QFileDialog dialog(nullptr, u"打开"_s);
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setNameFilter(u"数据文件 (*.db)"_s);
        dialog.show();
        QStringList buttons;
        for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                buttons << button->text();
        }
        QVERIFY(!buttons.isEmpty());
        for (const QString &text : buttons)
            QVERIFY2(text.contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(text));
    }

    void aSavedMomentIsReadBackAsItWas()
    {
        TempWorkspace data;
        data.import();
        const auto book = data.book();
        const auto id = measureAt(book, 1).id;
        QVERIFY(addProgress(*data, report(id, agencyNamed(book, u"区市场监管局"_s), quarter(2023, 2))));
        const QDateTime now = data.clock().now();
        QCOMPARE(data->progressOf(id)->front().at, now);
        QCOMPARE(data->audit({})->front().at, now);
        QCOMPARE(*data->lastRecordedChange(), now);
        QCOMPARE(data->audit({.since = now})->size(), data->audit({})->size());
        QCOMPARE(data->audit({.since = now.addSecs(1)})->size(), size_t(0));
        data.reopen();
        QCOMPARE(data->progressOf(id)->front().at, now);
        QCOMPARE(data.book().progressOf(id).front().at(), now);
    }
};

QTEST_MAIN(TestAbroad)
#include "tst_abroad.moc"
