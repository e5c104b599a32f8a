// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/askdialogs.h"
#include "ui/common/chinesecalendar.h"
#include "uisupport/uitest.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;

/// Qt's own dialogs, as they are where the system has none.
class TestSystemDialogs final : public QObject
{
    Q_OBJECT

    struct Seen {
        QStringList words;
        QString fileName;
        QString folder;
    };

    /// What the file dialog that `open` runs shows before it is cancelled.
    template <typename Open>
    static Seen seenIn(Open open)
    {
        Seen seen;
        QTimer::singleShot(0, qApp, [&seen] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                seen.words << label->text();
            for (const QPushButton *button : dialog->findChildren<QPushButton *>())
                seen.words << button->text();
            seen.fileName = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
            seen.folder = dialog->directory().absolutePath();
            dialog->reject();
        });
        open();
        return seen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void theFileDialogIsChinese()
    {
        AskDialogs ask;
        const Seen seen
            = seenIn([&] { QVERIFY(!ask.saveFile(nullptr, u"另存"_s, u"材料.pdf"_s, u"PDF (*.pdf)"_s)); });
        QCOMPARE(seen.fileName, u"材料.pdf"_s);
        const QString words = seen.words.join(u' ');
        QVERIFY2(words.contains(u"文件名"_s) && words.contains(u"保存"_s) && words.contains(u"取消"_s),
            qPrintable(words));
        QVERIFY2(!words.contains(u"Cancel"_s) && !words.contains(u"File"_s), qPrintable(words));
    }

    void aFolderThatIsNotThereIsNoFileName()
    {
        const QTemporaryDir folder;
        QSettings().setValue("folder"_L1, folder.filePath(u"gone"_s));
        AskDialogs ask;
        const Seen seen = seenIn([&] { QVERIFY(!ask.openFile(nullptr, u"打开"_s, u"(*.db)"_s)); });
        QCOMPARE(seen.fileName, QString());
        QVERIFY(QFileInfo(seen.folder).isDir());
        QSettings().setValue("folder"_L1, folder.path());
        QCOMPARE(seenIn([&] { QVERIFY(!ask.openFile(nullptr, u"打开"_s, u"(*.db)"_s)); }).folder,
            QDir(folder.path()).absolutePath());
        QSettings().remove("folder"_L1);
    }

    void theCalendarBeginsOnMondayUnderYearAndMonth()
    {
        QDateEdit field;
        useCalendar(&field);
        field.setDate(QDate(2023, 12, 6));
        field.show();
        const QCalendarWidget *calendar = field.calendarWidget();
        const auto *year = calendar->findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
        const auto *month = calendar->findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
        QVERIFY(year && month);
        QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(field.width() - 8, field.height() / 2));
        QTRY_VERIFY(calendar->isVisible());
        QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
        QCOMPARE(year->text() + month->text(), u"2023年12月"_s);
        QVERIFY(year->mapToGlobal(QPoint()).x() < month->mapToGlobal(QPoint()).x());
        QTest::mouseClick(calendar->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s), Qt::LeftButton);
        QCOMPARE(year->text() + month->text(), u"2024年1月"_s);
    }
};

QTEST_MAIN(TestSystemDialogs)
#include "tst_systemdialogs.moc"
