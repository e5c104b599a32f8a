// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace qd
{

class EmptyState;
class Session;

/// Turns the rule of the office on by which reports are reviewed, and says so.
void switchReviewOn(Session &session);

/// The same in place of the lists, where they are empty. `switchOn` may be nullptr: no button.
void sayReviewIsOff(EmptyState &place, QAction *switchOn);

/// Says in the place of the bar that review is off, with the button that turns it on.
class ReviewOffNote final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewOffNote(QWidget *parent);

Q_SIGNALS:
    void wanted();
};

} // namespace qd
