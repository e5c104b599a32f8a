// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace qd
{

/// 退回原因: one of the office's phrases, by its digit or chosen, or typed. Opens below the report; Enter
/// returns it, Esc goes back.
class ReturnReasons final : public QFrame
{
    Q_OBJECT
public:
    explicit ReturnReasons(QWidget *parent = nullptr);

    void ask(const QStringList &phrases); ///< opens with an empty line, where the caret is
    void giveUp(); ///< without an answer

Q_SIGNALS:
    void chosen(const QString &reason);
    void leftAlone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &phrase);
    void finish();

    QListWidget *m_phrases;
    QLineEdit *m_line;
    QPushButton *m_return;
};

} // namespace qd
