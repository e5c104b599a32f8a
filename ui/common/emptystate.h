// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace qd
{

/// What stands in the place of an empty list: what this is, what to do next, and the button that does it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent);

    /// The action may be nullptr: no button. It stays the caller's.
    void set(const QString &title, const QString &text, QAction *action);

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace qd
