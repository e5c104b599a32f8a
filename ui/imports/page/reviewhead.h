// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace qd
{

class ReviewHolder;
class ElidedLabel;

/// The line above the review: what was counted, where it came from, and what holds for the whole plan (undo,
/// how tasks become measures, punctuation, another text).
class ReviewHead final : public QWidget
{
    Q_OBJECT
public:
    ReviewHead(ReviewHolder &holder, QWidget *parent);

    void setOrigin(const QString &words);

Q_SIGNALS:
    void otherWanted(); ///< another text instead of this one

private:
    void fill();
    void splitOrJoinAll();

    ReviewHolder &m_holder;
    QLabel *m_counts;
    ElidedLabel *m_origin;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QCheckBox *m_splitAll;
};

} // namespace qd
