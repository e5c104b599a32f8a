// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colors.h"
#include "ui/common/page.h"
#include "ui/shell/theme.h"
#include "ui/shell/windowdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

namespace
{

/// Of WCAG 2.1: 1 to 21; what shows where a control is needs 3 (success criterion 1.4.11).
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

/// The strongest contrast with the ground along a line from outside into the widget at half its height: its edge.
double edgeContrast(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const QColor ground = widget.palette().color(QPalette::Base);
    double best = 1;
    for (int x = 0; x < 6; ++x)
        best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
    return best;
}

/// Chooses the look and lets the widgets hear of it, which they do in the event loop.
void choose(Theme &theme, Look look)
{
    theme.use(look);
    QTest::qWait(20);
}

} // namespace

/// Light and dark, chosen before the window is built or while it is open.
class TestLooks final : public QObject
{
    Q_OBJECT

    static QImage picture(MainWindow &window, const QString &page)
    {
        window.go(page);
        window.setFocus();
        QTest::qWait(50); // what is laid out or counted later
        if (const auto *counted = window.findChild<QLabel *>(u"settings.preview.count"_s); counted && counted->isVisible())
            (void)QTest::qWaitFor([counted] { return !counted->text().isEmpty(); }); // by a thread of its own
        return window.grab().toImage();
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        Theme::useInterfaceFont();
        QApplication::setCursorFlashTime(0);
    }

    void switchingWhileTheWindowIsOpenRecoloursAllOfEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"today", "tasks", "entry", "agencies", "supervision", "papers", "records", "settings", "import"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void switchingWhileTheWindowIsOpenRecoloursAllOfEveryPage()
    {
        QFETCH(QString, page);
        Theme theme;
        theme.use(Look::Light);
        WindowDesk desk;
        Q_EMIT desk.session->planImported(); // with the line of the next steps
        const QImage light = picture(*desk.window, page);
        choose(theme, Look::Dark);
        const QImage switched = picture(*desk.window, page);
        desk.window.reset();
        desk.window = std::make_unique<MainWindow>(*desk.session);
        desk.window->resize(1366, 728);
        desk.window->openLatestPlan();
        desk.window->show();
        Q_EMIT desk.session->planImported();
        picture(*desk.window, page);
        const QImage fresh = picture(*desk.window, page);
        QVERIFY(light != switched);
        QCOMPARE(switched, fresh);
    }

    void fieldsAndBoxesHaveEdgesThatAreSeen()
    {
        Theme theme;
        for (const Look look : {Look::Light, Look::Dark}) {
            theme.use(look);
            QWidget window;
            QLineEdit line(&window);
            QPlainTextEdit text(&window);
            QCheckBox box(&window);
            line.setGeometry(10, 10, 120, 30);
            text.setGeometry(10, 50, 120, 80);
            box.setGeometry(10, 140, 120, 30);
            window.resize(200, 200);
            window.show();
            for (QWidget *field : std::initializer_list<QWidget *>{&line, &text, &box})
                QVERIFY2(edgeContrast(*field) >= 3, qPrintable(u"%1 %2"_s.arg(QLatin1String(field->metaObject()->className()))
                             .arg(edgeContrast(*field))));
        }
    }

    void aFaultStaysLegibleWhenTheLookChanges()
    {
        Theme theme;
        theme.use(Look::Light);
        WindowDesk desk;
        desk.window->go(u"entry"_s);
        auto *light = named<QLabel>(desk.window.get(), u"entry.light"_s);
        choose(theme, Look::Dark);
        const QPalette around = desk.window->palette();
        QVERIFY(isDark(around));
        QVERIFY(contrast(light->palette().color(QPalette::WindowText), around.color(QPalette::Window)) >= 4.5);
        choose(theme, Look::Light);
        QVERIFY(contrast(light->palette().color(QPalette::WindowText),
                    desk.window->palette().color(QPalette::Window)) >= 4.5);
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
