// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qd
{

/// The line under a field that somebody else changed while it was being typed in: what it was changed to, and a
/// button that takes it. Hidden while there is nothing to say.
class ChangedNote final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangedNote(const QString &name, QWidget *parent = nullptr);

    void say(const QString &value); ///< as people read it; an empty value was cleared
    void sayNothing() { hide(); }

Q_SIGNALS:
    void taken();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    QLabel *m_text;
    QPushButton *m_take;
};

} // namespace qd
