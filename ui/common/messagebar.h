// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace qd
{

/// The quiet line over the top of the pages, which it does not move: results with a way to open their file or to take
/// them back, errors as sentences. Results go away by themselves, errors stay until closed or until the next message.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Lies over the top of `page` from now on, as wide as its words need.
    void lieOver(QWidget *page);
    /// `file`: offers to open it, where it is there and a person has a program for its kind, and its folder; empty:
    /// nothing to open.
    void tell(const QString &message, const QString &file = {});
    void tellDone(const QString &message); ///< offers to take back what was just done
    void withdrawUndo(); ///< something else was done since, or it was taken back
    void warn(const QString &sentence);
    void dismiss();
    QString message() const;
    bool isError() const { return m_error; }

Q_SIGNALS:
    void openWanted(const QString &fileOrFolder);
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void show(const QString &message, const QString &file, bool error);
    void dress();

    QLabel *m_shape;
    QLabel *m_text;
    QWidget *m_below = nullptr; ///< over which it lies; nullptr: it stands in a layout
    QToolButton *m_undo;
    QToolButton *m_open;
    QToolButton *m_openFolder;
    QToolButton *m_close;
    QTimer *m_rest;
    QString m_file;
    bool m_error = false;
    bool m_dressing = false;
};

} // namespace qd
