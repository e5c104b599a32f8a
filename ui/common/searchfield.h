// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace qd
{

/// A search box: clear button, Esc empties it, and one signal after a short rest instead of one a keystroke.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    void empty(); ///< and says so at once

Q_SIGNALS:
    void searchChanged(const QString &text); ///< trimmed; 20 ms after the last keystroke, at once on Return

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer *m_rest;
    QString m_announced;
};

} // namespace qd
