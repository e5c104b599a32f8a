// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace qd
{

class ReviewHolder;

/// For a file that holds several documents: which of them is shown, and another to be read instead. Hidden
/// for one.
class PartBar final : public QWidget
{
    Q_OBJECT
public:
    PartBar(ReviewHolder &holder, QWidget *parent);

    void fill(); ///< again as the review has it: the choice was not followed

Q_SIGNALS:
    void partChosen(int part); ///< an index into Proposal::parts

private:
    ReviewHolder &m_holder;
    QLabel *m_words;
    QComboBox *m_parts;
};

} // namespace qd
