// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qd
{

class DraftHolder;

/// One doubtful point at a time: what it is, previous, next, accept as proposed (Enter), change.
class DoubtBar final : public QWidget
{
    Q_OBJECT
public:
    DoubtBar(DraftHolder &holder, QWidget *parent);

    int current() const { return m_current; } ///< -1 when all is settled
    void accept();

Q_SIGNALS:
    void shown(int doubt); ///< another doubt is current: its place should be in view
    void changeWanted(int doubt); ///< the clerk wants something else than the proposal

private:
    void restart();
    void follow();
    void step(int by);
    void fill();

    DraftHolder &m_holder;
    int m_current = -1;
    QLabel *m_count;
    QLabel *m_text;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_accept;
    QPushButton *m_acceptAll;
    QPushButton *m_change;
};

} // namespace qd
