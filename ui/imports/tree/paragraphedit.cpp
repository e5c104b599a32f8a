// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/paragraphedit.h"

#include "ui/common/metrics.h"

#include <algorithm>

namespace qd
{

ParagraphEdit::ParagraphEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    fit();
}

QString ParagraphEdit::paragraph() const
{
    return toPlainText().remove(u'\n').trimmed();
}

void ParagraphEdit::setParagraph(const QString &text)
{
    if (paragraph() != text)
        setPlainText(text);
}

void ParagraphEdit::setTall(bool tall)
{
    m_tall = tall;
    fit();
}

void ParagraphEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ParagraphEdit::fit()
{
    if (m_tall) {
        setMinimumHeight(fontMetrics().lineSpacing() * 2 + unit(this) * 2);
        setMaximumHeight(QWIDGETSIZE_MAX);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        return;
    }
    const int width = std::max(1, viewport()->width() - unit(this));
    const int lines = fontMetrics().horizontalAdvance(toPlainText()) > width ? 2 : 1;
    setVerticalScrollBarPolicy(lines == 1 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(fontMetrics().lineSpacing() * lines + unit(this) * 3 / 2);
}

} // namespace qd
