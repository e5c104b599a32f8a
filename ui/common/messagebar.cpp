// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int resultMs = 12000;

/// A paper, table, page or picture, which a person's programs open; a data file is none.
bool canBeOpened(const QString &file)
{
    const QFileInfo info(file);
    const QStringList kinds{u"pdf"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"html"_s, u"txt"_s, u"png"_s};
    return info.isFile() && kinds.contains(info.suffix().toLower());
}

QToolButton *linkButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setObjectName(name);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_shape(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_undo(linkButton(tr("Undo"), u"message.undo"_s, this))
    , m_open(linkButton(tr("Open"), u"message.open"_s, this))
    , m_openFolder(linkButton(tr("Open folder"), u"message.openFolder"_s, this))
    , m_close(linkButton(u"✕"_s, u"message.close"_s, this))
    , m_rest(new QTimer(this))
{
    setObjectName(u"message.bar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"message.text"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setToolTip(plainTip(tr("Takes back what was just done (Ctrl+Z)")));
    m_close->setToolTip(plainTip(tr("Close this message (Esc)")));
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(2 * u, u / 2, u, u / 2);
    layout->setSpacing(u);
    layout->addWidget(m_shape);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_open);
    layout->addWidget(m_openFolder);
    layout->addWidget(m_close);
    m_rest->setSingleShot(true);
    m_rest->setInterval(resultMs);
    connect(m_rest, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openWanted(m_file); });
    connect(m_openFolder, &QToolButton::clicked, this,
        [this] { Q_EMIT openWanted(QFileInfo(m_file).absolutePath()); });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoWanted();
    });
    hide();
}

void MessageBar::lieOver(QWidget *page)
{
    m_below = page;
    setParent(page->parentWidget());
    page->installEventFilter(this);
    hide();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_below && (event->type() == QEvent::Resize || event->type() == QEvent::Move) && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

/// In the middle of the page's top line, where titles are short and buttons stand at the right.
void MessageBar::place()
{
    if (!m_below)
        return;
    const QRect page = m_below->geometry();
    const int most = page.width() - 4 * unit(this);
    const int words = fontMetrics().horizontalAdvance(m_text->text()) + unit(this);
    const int rest = sizeHint().width() - m_text->sizeHint().width();
    const int width = std::min(most, words + rest);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(page.left() + (page.width() - width) / 2, page.top() + unit(this) / 2, width, height);
    raise();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::tell(const QString &message, const QString &file)
{
    show(message, file, false);
}

void MessageBar::tellDone(const QString &message)
{
    show(message, {}, false);
    m_undo->show();
    place();
}

void MessageBar::withdrawUndo()
{
    m_undo->hide();
}

void MessageBar::warn(const QString &sentence)
{
    show(sentence, {}, true);
}

void MessageBar::dismiss()
{
    m_rest->stop();
    hide();
}

void MessageBar::show(const QString &message, const QString &file, bool error)
{
    m_error = error;
    m_file = file;
    m_text->setText(message);
    setAccessibleName(message);
    m_undo->hide();
    m_open->setVisible(canBeOpened(file));
    m_openFolder->setVisible(!file.isEmpty() && QFileInfo(file).absoluteDir().exists());
    dress();
    setVisible(true);
    place();
    if (error)
        m_rest->stop();
    else
        m_rest->start();
}

void MessageBar::dress()
{
    m_dressing = true;
    const QPalette outer = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor ink = m_error ? lightColor(Light::Red, outer) : accentColor(outer);
    // opaque: what lies below must not show through
    const QColor ground = mixed(ink, outer.color(QPalette::Window), isDark(outer) ? 0.22 : 0.10);
    QPalette own = outer;
    own.setColor(QPalette::Window, ground);
    setPalette(own);
    m_shape->setText(QString(m_error ? u'■' : u'●'));
    QPalette shape = outer;
    shape.setColor(QPalette::WindowText, ink);
    m_shape->setPalette(shape);
    m_dressing = false;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_below)
        return;
    QPainter painter(this); // the edge of what floats
    painter.setPen(m_shape->palette().color(QPalette::WindowText));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace qd
