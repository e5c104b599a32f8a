// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/colors.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QPixmap tinted(QPixmap pixmap, const QColor &colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        const QPixmap shape(u":/icons/%1-%2.png"_s.arg(name).arg(size));
        if (shape.isNull())
            continue;
        icon.addPixmap(tinted(shape, palette.color(QPalette::WindowText)), QIcon::Normal);
        icon.addPixmap(
            tinted(shape, palette.color(QPalette::Disabled, QPalette::WindowText)), QIcon::Disabled);
        icon.addPixmap(tinted(shape, accentColor(palette)), QIcon::Selected);
    }
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/qualitydesk-%1.png"_s.arg(size));
    return icon;
}

} // namespace qd
