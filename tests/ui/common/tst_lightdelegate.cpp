// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colors.h"
#include "ui/common/lightdelegate.h"
#include "ui/common/roles.h"
#include "uisupport/uitest.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The light of a table cell.
class TestLightDelegate : public QObject
{
    Q_OBJECT

    /// Whether a cell painted with this palette shows the colour anywhere.
    static bool shows(const QColor &colour, const QPalette &palette, QStyle::State state)
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"红"_s);
        model.setData(model.index(0, 0), static_cast<int>(Light::Red), LightRole);
        QStyleOptionViewItem option;
        option.palette = palette;
        option.state = state | QStyle::State_Enabled | QStyle::State_Active;
        option.rect = QRect(0, 0, 120, 40);
        option.font.setPixelSize(30); // a shape large enough to have pixels of the pure colour
        option.fontMetrics = QFontMetrics(option.font);
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(palette.color(QPalette::Base));
        QPainter painter(&picture);
        LightDelegate().paint(&painter, option, model.index(0, 0));
        painter.end();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init() { QApplication::setStyle(u"fusion"_s); }

    void aSelectedRowKeepsItsColourOnALightSelection()
    {
        QPalette palette(Qt::white);
        palette.setColor(QPalette::Highlight, QColor(0xD6, 0xE6, 0xF8));
        palette.setColor(QPalette::HighlightedText, Qt::black);
        const QColor red = lightColor(Light::Red, palette);
        QVERIFY(shows(red, palette, QStyle::State_None));
        QVERIFY(shows(red, palette, QStyle::State_Selected));
    }

    void onASelectionThatTurnsTextBrightTheLightIsBrightToo()
    {
        QPalette palette(Qt::white);
        palette.setColor(QPalette::Highlight, QColor(0x00, 0x78, 0xD7));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        QVERIFY(!shows(lightColor(Light::Red, palette), palette, QStyle::State_Selected));
        QVERIFY(shows(Qt::white, palette, QStyle::State_Selected));
    }

    /// White on pale blue was seen there: the palette promises a dark selection, the style paints a tint.
    void underWindowsOwnStyleASelectedRowKeepsItsColours()
    {
        if (!QApplication::setStyle(u"windowsvista"_s))
            QSKIP("this style is on Windows only");
        QPalette palette(Qt::white);
        palette.setColor(QPalette::Highlight, QColor(0x00, 0x78, 0xD7));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        QVERIFY(shows(lightColor(Light::Red, palette), palette, QStyle::State_Selected));
    }
};

QTEST_MAIN(TestLightDelegate)
#include "tst_lightdelegate.moc"
