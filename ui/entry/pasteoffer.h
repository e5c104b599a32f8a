// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTextCursor>

class QLabel;

namespace qd
{

class GrowingEdit;

/// The quiet line under a field in which something was pasted that Word or a web page left untidy
/// (base/tidytext.h): what is wrong with it, F7 puts it right, Esc leaves it as it is. Typing on is an answer
/// to nothing: the offer stays and counts anew. Ctrl+Z in the field takes it back.
class PasteOffer final : public QFrame
{
    Q_OBJECT
public:
    explicit PasteOffer(GrowingEdit *edit);

    void withdraw(); ///< answered, or another text stands in the field

protected:
    bool eventFilter(
        QObject *edit, QEvent *event) override; ///< F7 and Esc of the field, while there is an offer

private:
    void offer(int from, int to);
    void look();
    void tidy();
    QString piece() const;

    GrowingEdit *m_edit;
    QTextCursor m_piece; ///< what was pasted, wherever it moves to; null: nothing is offered
    QLabel *m_words;
};

} // namespace qd
