// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summaries/summaryeditor.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int reportProperty = QTextFormat::UserProperty + 1;

ProgressId reportOf(const QTextCharFormat &format)
{
    return ProgressId{format.property(reportProperty).toLongLong()};
}

} // namespace

SummaryEditor::SummaryEditor(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &SummaryEditor::leaveGround);
}

void SummaryEditor::setGrounds(std::function<QColor(ProgressId)> groundOf)
{
    m_groundOf = std::move(groundOf);
}

QTextCharFormat SummaryEditor::formatOf(ProgressId report) const
{
    QTextCharFormat format;
    if (!report.isValid())
        return format;
    format.setProperty(reportProperty, report.value);
    if (m_groundOf)
        format.setBackground(m_groundOf(report));
    return format;
}

void SummaryEditor::setContent(const QString &text, const std::vector<SummarySource> &sources)
{
    m_filling = true;
    setPlainText(text);
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat({});
    for (const SummarySource &source : sources) {
        cursor.setPosition(source.start);
        cursor.setPosition(source.start + source.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(formatOf(source.report));
    }
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::End);
    setCurrentCharFormat({});
    m_filling = false;
}

std::vector<SummarySource> SummaryEditor::sources() const
{
    std::vector<SummarySource> sources;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment piece = at.fragment();
            const ProgressId report = reportOf(piece.charFormat());
            if (!report.isValid())
                continue;
            SummarySource *last = sources.empty() ? nullptr : &sources.back();
            if (last && last->report == report && last->start + last->length == piece.position())
                last->length += piece.length();
            else
                sources.push_back({piece.position(), piece.length(), report});
        }
    }
    return sources;
}

QSet<ProgressId> SummaryEditor::usedReports() const
{
    QSet<ProgressId> used;
    for (const SummarySource &source : sources())
        used.insert(source.report);
    return used;
}

void SummaryEditor::insertFrom(ProgressId report, const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.insertText(text, formatOf(report));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
    ensureCursorVisible();
}

void SummaryEditor::paintGrounds()
{
    const QTextCursor caret = textCursor();
    const auto pieces = sources();
    m_filling = true;
    document()->setUndoRedoEnabled(false); // the look is no edit; what was done cannot be told apart from it
    QTextCursor cursor(document());
    for (const SummarySource &source : pieces) {
        cursor.setPosition(source.start);
        cursor.setPosition(source.start + source.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(formatOf(source.report));
    }
    document()->setUndoRedoEnabled(true);
    setTextCursor(caret);
    m_filling = false;
}

/// At the end of a piece, or before it, what is typed is the person's own.
void SummaryEditor::leaveGround()
{
    const QTextCursor caret = textCursor();
    if (m_filling || caret.hasSelection() || !reportOf(currentCharFormat()).isValid())
        return;
    QTextCursor behind = caret;
    const bool more = behind.movePosition(QTextCursor::NextCharacter);
    // at the beginning of a line Qt takes the format of what follows
    if (caret.atBlockStart() || !more || reportOf(behind.charFormat()) != reportOf(currentCharFormat()))
        setCurrentCharFormat({});
}

bool SummaryEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void SummaryEditor::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    cursor.insertText(source->text(), QTextCharFormat());
    ensureCursorVisible();
}

} // namespace qd
