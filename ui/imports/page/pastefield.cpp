// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/pastefield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextDocumentFragment>

namespace qd
{

QString plainTextOf(const QMimeData *data)
{
    if (!data)
        return {};
    const QString text = data->text();
    return text.isEmpty() && data->hasHtml() ? QTextDocumentFragment::fromHtml(data->html()).toPlainText()
                                             : text;
}

const QMimeData *likelyPlanCopied()
{
    constexpr qsizetype likelyPlan = 200; // what was just copied is most likely the plan; a short text is not
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const bool likely = copied && !copied->hasUrls() && plainTextOf(copied).size() >= likelyPlan;
    return likely ? copied : nullptr;
}

void PasteField::fill(const QMimeData *data)
{
    selectAll();
    insertFromMimeData(data);
    moveCursor(QTextCursor::Start);
}

QString PasteField::html() const
{
    return !m_html.isEmpty() && toPlainText() == m_htmlText ? m_html : QString();
}

/// Files are not for the field: the page opens them.
bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && (source->hasText() || source->hasHtml());
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    const bool everything
        = cursor.selectionEnd() - cursor.selectionStart() >= document()->characterCount() - 1;
    const QString text = plainTextOf(source);
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_html = everything && source && source->hasHtml() ? source->html() : QString();
    m_htmlText = m_html.isEmpty() ? QString() : toPlainText();
}

} // namespace qd
