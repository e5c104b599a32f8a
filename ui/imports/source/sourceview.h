// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/source/sourcemap.h"

#include <QColor>
#include <QPlainTextEdit>

namespace qd
{

/// Tint of a recognised piece, light enough to read on; for the text and for the legend.
QColor markTint(MarkKind kind, const QPalette &palette);

/// The text as it came, read-only, the recognised pieces tinted by what they are. A click on one names its
/// place.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    void setSource(const Proposal &proposal); ///< another text
    void refresh(const Proposal &proposal); ///< the same text, the review changed
    void setCurrent(NodeId node, bool scrollTo); ///< the node selected at the other side
    void reveal(Span span); ///< scrolls there
    /// Marks one piece of the current node and scrolls to it: an agency, its deadline. Empty: none.
    void point(Span span);
    /// The place of the deadline of a node; empty when the clerk typed it.
    Span deadlineOf(NodeId node) const;

Q_SIGNALS:
    void nodeClicked(qd::NodeId node);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();

    SourceMap m_map;
    NodeId m_current;
    Span m_pointed;
};

} // namespace qd
