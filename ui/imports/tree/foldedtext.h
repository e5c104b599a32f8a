// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace qd
{

/// A long text folded to its first words, with a button that unfolds the field: the preamble is read once, if at all, and
/// its room is the tree's.
class FoldedText final : public QWidget
{
    Q_OBJECT
public:
    /// `edit` becomes a child. The button is called as the field, with "Fold" behind.
    FoldedText(QPlainTextEdit *edit, QWidget *parent);

    void showWords(); ///< after the text was set

private:
    QPlainTextEdit *m_edit;
    QToolButton *m_button;
};

} // namespace qd
