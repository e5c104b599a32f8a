// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/sourceview.h"

#include "ui/common/colors.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace qd
{

QColor markTint(MarkKind kind, const QPalette &palette)
{
    const auto hue = [&]() -> QColor {
        switch (kind) {
        case MarkKind::Title:
            return QColor(0x7B1FA2);
        case MarkKind::Section:
            return QColor(0x1565C0);
        case MarkKind::TaskTitle:
            return QColor(0x00838F);
        case MarkKind::Lead:
            return QColor(0xE65100);
        case MarkKind::Support:
            return QColor(0xF9A825);
        case MarkKind::Joint:
            return QColor(0x9E9D24);
        case MarkKind::Responsible:
            return QColor(0x8D6E63);
        case MarkKind::DeadlineMark:
            return QColor(0xC2185B);
        case MarkKind::Preamble:
        case MarkKind::Measure:
        case MarkKind::IgnoredText:
            break;
        }
        return QColor(0x607D8B);
    }();
    const bool dark = isDark(palette);
    const bool faint = kind == MarkKind::Measure || kind == MarkKind::Preamble;
    QColor tint = hue;
    tint.setAlphaF(faint ? (dark ? 0.26F : 0.12F) : (dark ? 0.55F : 0.30F));
    if (kind == MarkKind::IgnoredText)
        tint.setAlphaF(0.0F);
    return tint;
}

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(1);
    setUndoRedoEnabled(false);
}

void SourceView::setSource(const Proposal &proposal)
{
    setPlainText(proposal.source);
    m_current = {};
    m_pointed = {};
    refresh(proposal);
    moveCursor(QTextCursor::Start);
    if (!proposal.parts.empty() && !proposal.parts.front().taken)
        reveal(proposal.titleSpan); // another document stands before it
}

void SourceView::refresh(const Proposal &proposal)
{
    m_map = SourceMap(proposal);
    tint();
}

void SourceView::tint()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](Span span, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        const int last = document()->characterCount() - 1;
        cursor.setPosition(std::min(static_cast<int>(span.begin), last));
        cursor.setPosition(std::min(static_cast<int>(span.end), last), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    };
    for (const Span &span : m_map.ignoredStretches()) {
        QTextCharFormat format;
        format.setForeground(palette().color(QPalette::Disabled, QPalette::Text));
        add(span, format);
    }
    for (const SourceMark &mark : m_map.marks()) {
        if (mark.kind == MarkKind::IgnoredText)
            continue;
        QTextCharFormat format;
        QColor tint = markTint(mark.kind, palette());
        // Neighbouring measures differ a little, so that one sees where one ends.
        if (mark.kind == MarkKind::Measure && mark.odd)
            tint.setAlphaF(tint.alphaF() * 1.9F);
        format.setBackground(tint);
        add(mark.span, format);
    }
    QTextCharFormat current;
    current.setBackground(palette().color(QPalette::Highlight));
    current.setForeground(palette().color(QPalette::HighlightedText));
    const auto spans = m_map.spansOf(m_current);
    if (m_current.isValid()) {
        for (const Span &span : spans)
            add(span, current);
    }
    if (!m_pointed.isEmpty()) {
        QTextCharFormat pointed;
        pointed.setBackground(palette().color(QPalette::Text));
        pointed.setForeground(palette().color(QPalette::Base));
        add(m_pointed, pointed);
    }
    setExtraSelections(selections);
}

void SourceView::point(Span span)
{
    if (span == m_pointed)
        return;
    m_pointed = span;
    tint();
    if (!span.isEmpty())
        reveal(span);
}

Span SourceView::deadlineOf(NodeId node) const
{
    for (const SourceMark &mark : m_map.marks()) {
        if (mark.kind == MarkKind::DeadlineMark && mark.node == node)
            return mark.span;
    }
    return {};
}

void SourceView::setCurrent(NodeId node, bool scrollTo)
{
    m_current = node;
    m_pointed = {};
    tint();
    const auto spans = m_map.spansOf(node);
    if (!scrollTo || spans.empty())
        return;
    Span all = spans.front(); // of a task: from its title to its last agency
    for (const Span &span : spans)
        all = {std::min(all.begin, span.begin), std::max(all.end, span.end)};
    reveal(all);
}

void SourceView::reveal(Span span)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    for (const qsizetype position :
        {span.end, span.begin}) { // the end first, so that the beginning stays in view
        cursor.setPosition(std::min(static_cast<int>(position), last));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const SourceMark *mark = m_map.at(cursorForPosition(event->position().toPoint()).position());
    if (mark && mark->kind != MarkKind::IgnoredText)
        Q_EMIT nodeClicked(mark->node);
}

bool SourceView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint within = viewport()->mapFrom(this, help->pos());
    const SourceMark *mark = m_map.at(cursorForPosition(within).position());
    if (mark)
        QToolTip::showText(help->globalPos(), mark->tip, this);
    else
        QToolTip::hideText();
    return true;
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace qd
