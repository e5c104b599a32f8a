// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/questions.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace qd
{

class ReviewHolder;

/// One question at a time, the weightiest first: what it is, previous and next (Shift+F8, F8) without
/// deciding, accept as proposed (Enter) or with all of its kind (Shift+Enter), change (E); of a question
/// about several tasks change lists them. What is left open may stay so.
class DoubtBar final : public QWidget
{
    Q_OBJECT
public:
    DoubtBar(ReviewHolder &holder, QWidget *parent);

    void accept();
    void acceptAlike(); ///< in one step of undo
    void change();
    void setNarrow(bool narrow); ///< its buttons take no more room than they must
    void step(int by); ///< 1: the next open one, -1: the one before; goes round

Q_SIGNALS:
    void shown(int doubt); ///< another doubt is current: its place should be in view
    void changeWanted(int doubt); ///< the clerk wants something else than the proposal
    void allSettled(); ///< the last question was accepted here

private:
    template <typename Answer>
    void answer(Answer answer);
    void restart();
    void showCurrent();
    void follow();
    void fill();
    void nameButtons();
    void listTasks();
    QString words(const Question &question) const;

    ReviewHolder &m_holder;
    std::vector<Question> m_questions;
    std::optional<Question> m_current; // one of them; nothing when all is settled
    bool m_narrow = false;
    bool m_seen = false; // its place has been in view
    QLabel *m_count;
    QLabel *m_text;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_accept;
    QPushButton *m_acceptAlike;
    QPushButton *m_acceptAll;
    QPushButton *m_change;
    QMenu *m_tasks;
};

} // namespace qd
