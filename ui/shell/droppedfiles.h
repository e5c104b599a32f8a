// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace qd
{

/// Takes files that are dropped anywhere onto the window, also onto its fields, which would take the file's name for
/// text. Dialogs are windows of their own.
class DroppedFiles final : public QObject
{
    Q_OBJECT
public:
    /// Owned by the window.
    explicit DroppedFiles(QWidget *window);

Q_SIGNALS:
    /// After the drop is over: the program they come from waits for its end.
    void arrived(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace qd
