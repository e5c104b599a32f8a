// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace qd
{

class ReviewHolder;

/// What can be done to a measure as a whole: split at the cursor, merge, move a sentence, leave out.
class MeasureTools final : public QWidget
{
    Q_OBJECT
public:
    /// `text`: the field that shows the measure; its cursor says where.
    MeasureTools(ReviewHolder &holder, QPlainTextEdit *text, QWidget *parent);

    void setNode(NodeId node); ///< also after the review changed

Q_SIGNALS:
    void nodeWanted(qd::NodeId node); ///< an operation moved what was chosen
    void removeWanted();

private:
    QToolButton *tool(const QString &name, const QString &text, const QString &tip);
    void splitHere();
    void mergeWith(int step);
    void moveSentenceTo(int step);
    int sentenceAtCursor() const;

    ReviewHolder &m_holder;
    QPlainTextEdit *m_text;
    NodeId m_node;
    QToolButton *m_mergeUp = nullptr, *m_mergeDown = nullptr, *m_sentenceUp = nullptr,
                *m_sentenceDown = nullptr, *m_remove = nullptr;
};

} // namespace qd
