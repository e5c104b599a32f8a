// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paragrapheditor.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/papers/theirtext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int leastFont = 11; // pixels; a page shown small is still typed on in a size that can be read
constexpr int mostFont = 40;
constexpr int edge = 2;

} // namespace

ParagraphEditor::ParagraphEditor(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_draft(new QToolButton(this))
    , m_theirs(new TheirText(this))
{
    setObjectName(u"papers.paragraphEditor"_s);
    setFrameShape(QFrame::NoFrame); // paintEvent() draws one in the accent colour
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_edit->setObjectName(u"papers.paragraphText"_s);
    m_edit->setAccessibleName(tr("Text of the paragraph"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_draft->setObjectName(u"papers.editorDraft"_s);
    m_draft->setText(tr("Use the draft"));
    m_draft->setToolTip(plainTip(tr("The composed text in place of yours")));
    m_draft->setAutoRaise(true);
    m_draft->setFocusPolicy(Qt::NoFocus);
    auto *hint = new PlainLabel(
        tr("Ctrl+Enter keeps it, Esc gives it up; an empty text takes the paragraph out"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_foot = new QHBoxLayout;
    m_foot->setContentsMargins(unit(this) / 2, 0, unit(this) / 2, 0);
    m_foot->addWidget(hint, 1);
    m_foot->addWidget(m_draft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_theirs);
    layout->addLayout(m_foot);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &ParagraphEditor::fit);
    connect(m_draft, &QToolButton::clicked, this, &ParagraphEditor::draftWanted);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ParagraphEditor::typed);
    connect(m_theirs, &TheirText::mineWanted, this, &ParagraphEditor::mineWanted);
    connect(m_theirs, &TheirText::theirsWanted, this, &ParagraphEditor::theirsWanted);
    for (QPushButton *button : m_theirs->buttons())
        button->installEventFilter(this); // they are reached by Tab: the keys and leaving are the same there
    hide();
}

void ParagraphEditor::open(const QString &key, const QString &text, bool hasDraft)
{
    m_key = key;
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
    m_theirs->sayNothing();
    m_draft->setVisible(hasDraft);
    show();
    raise();
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ParagraphEditor::leave()
{
    m_key.clear();
    hide();
}

QString ParagraphEditor::text() const
{
    return m_edit->toPlainText().trimmed();
}

void ParagraphEditor::replaceText(const QString &text)
{
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void ParagraphEditor::showTheirs(const std::optional<QString> &theirs)
{
    const bool had = !m_theirs->isHidden();
    if (theirs)
        m_theirs->say(*theirs, text());
    else if (had)
        m_theirs->sayNothing();
    if (theirs || had)
        fit();
}

void ParagraphEditor::standOver(const QRect &place, int fontPixels)
{
    m_place = place;
    QFont font = m_edit->font();
    font.setPixelSize(std::clamp(fontPixels, leastFont, mostFont));
    m_edit->setFont(font);
    fit();
}

/// As high as the text needs and wholly in view.
void ParagraphEditor::fit()
{
    if (m_fitting || !isOpen())
        return;
    m_fitting = true; // another width makes another height
    constexpr int leastLines = 2;
    const int around = static_cast<int>(m_edit->document()->documentMargin()) + edge;
    const QSize room = parentWidget()->size();
    const int width
        = std::clamp(m_place.width() + 2 * around, std::min(24 * unit(this), room.width()), room.width());
    int beside = m_foot->sizeHint().height();
    if (!m_theirs->isHidden()) {
        m_theirs->setFixedHeight(m_theirs->heightForWidth(width - 2 * edge));
        beside += m_theirs->height();
    }
    int high = 0;
    for (const bool bar : {false, true}) { // a bar only where the view is too low
        m_edit->setVerticalScrollBarPolicy(bar ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
        resize(width, std::max(height(), 4 * around));
        layout()->activate();
        const int lines = std::max(leastLines, static_cast<int>(m_edit->document()->size().height()));
        high = std::max(lines * m_edit->fontMetrics().lineSpacing(), m_place.height()) + 2 * around + beside;
        if (high <= room.height())
            break;
        high = room.height();
    }
    const int left = std::clamp(m_place.left() - around, 0, std::max(0, room.width() - width));
    const int top = std::clamp(m_place.top() - around, 0, std::max(0, room.height() - high));
    setGeometry(left, top, width, high);
    m_fitting = false;
}

void ParagraphEditor::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(accentColor(palette()), edge));
    painter.drawRect(QRectF(rect()).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0));
}

/// True: taken.
bool ParagraphEditor::takeKey(QEvent *event)
{
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool keeps = isEnter && press->modifiers().testFlag(Qt::ControlModifier);
    const bool givesUp = press->key() == Qt::Key_Escape && press->modifiers() == Qt::NoModifier;
    if (!keeps && !givesUp)
        return false;
    event->accept(); // of a shortcut: no other has it while one types here
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (keeps)
        Q_EMIT keepWanted();
    else
        Q_EMIT givenUp();
    return true;
}

/// To a button of the editor it is no leaving.
void ParagraphEditor::leftPerhaps()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        Q_EMIT keepWanted();
}

bool ParagraphEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        if (takeKey(event))
            return true;
    } else if (event->type() == QEvent::FocusOut && isOpen()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu over the text and another program in front of ours are no leaving.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &ParagraphEditor::leftPerhaps, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace qd
