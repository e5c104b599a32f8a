// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace qd
{

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { grow(); });
    grow();
}

void GrowingEdit::grow()
{
    // Chinese lines are higher than the font of the field says, so the lines themselves are measured.
    qreal text = 0;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        text += blockBoundingRect(block).height();
        lines += std::max(1, block.lineCount());
    }
    const qreal line = lines > 0 ? text / lines : fontMetrics().lineSpacing();
    const qreal shown = line * std::clamp(lines, m_fewest, m_most);
    const qreal frame = 2 * frameWidth() + 2 * document()->documentMargin();
    const int height = static_cast<int>(std::ceil(shown + frame)) + 2;
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    QString text = source->text();
    text.replace(QChar(u'\v'), QChar(u'\n')); // Shift+Enter in Word
    QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
    Q_EMIT pasted(from, cursor.position());
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

} // namespace qd
