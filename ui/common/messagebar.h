// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace qd
{

/// The quiet line above the page: results with a way to open their file, errors as sentences. Results go away
/// by themselves, errors stay until closed or until the next message.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `file`: offers to open it and its folder; empty: nothing to open.
    void tell(const QString &message, const QString &file = {});
    void warn(const QString &sentence);
    void dismiss();
    QString message() const;
    bool isError() const { return m_error; }

Q_SIGNALS:
    void openWanted(const QString &fileOrFolder);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &message, const QString &file, bool error);
    void dress();

    QLabel *m_shape;
    QLabel *m_text;
    QToolButton *m_open;
    QToolButton *m_openFolder;
    QToolButton *m_close;
    QTimer *m_rest;
    QString m_file;
    bool m_error = false;
    bool m_dressing = false;
};

} // namespace qd
