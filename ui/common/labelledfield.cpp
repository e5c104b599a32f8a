// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labelledfield.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QAction>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The square of a red light, with the mark that tells it without its colour.
QIcon faultIcon(const QLineEdit *field)
{
    const int side = field->fontMetrics().height();
    const qreal ratio = field->devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightColor(Light::Red, field->palette()));
    const QRectF square = QRectF(0, 0, side, side).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(square, 2, 2);
    painter.setPen(field->palette().color(QPalette::Base));
    QFont font = field->font();
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.drawText(square, Qt::AlignCenter, u"!"_s);
    return pixmap;
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return QString(text).remove(mnemonic);
}

QVBoxLayout *addLabelled(QBoxLayout *into, const QString &label, QWidget *field)
{
    auto *column = new QVBoxLayout; // owned by `into`
    column->setSpacing(unit(field) / 4);
    auto *words = new PlainLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(label));
    column->addWidget(words);
    column->addWidget(field);
    into->addLayout(column, 1);
    return column;
}

void markFault(QLineEdit *field, const QString &fault)
{
    field->setAccessibleDescription(fault);
    const QString name = u"fault"_s;
    auto *mark = field->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    if (fault.isEmpty()) {
        delete mark;
        return;
    }
    if (!mark) {
        mark = field->addAction(faultIcon(field), QLineEdit::TrailingPosition);
        mark->setObjectName(name);
    }
    mark->setToolTip(plainTip(fault));
}

void showFault(QLineEdit *field, QLabel *words, const QString &fault)
{
    words->setText(fault);
    words->setVisible(!fault.isEmpty());
    QPalette colors = words->palette();
    colors.setColor(QPalette::WindowText, lightColor(Light::Red, field->palette()));
    words->setPalette(colors);
    markFault(field, fault);
}

} // namespace qd
