// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace qd
{

/// Below the text that is typed: what the paragraph has become meanwhile, what differs from the typed text
/// marked, and which of the two shall stand. Hidden while there is nothing to decide.
class TheirText final : public QFrame
{
    Q_OBJECT
public:
    explicit TheirText(QWidget *parent);

    void say(const QString &theirs, const QString &typed);
    void sayNothing();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< pixels; a long text is scrolled
    QList<QPushButton *> buttons() const { return {m_mine, m_theirs}; }

Q_SIGNALS:
    void mineWanted(); ///< 保留我的
    void theirsWanted(); ///< 采用对方的

private:
    QLabel *m_heading;
    QLabel *m_text;
    QScrollArea *m_scroll;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QString m_said; ///< both texts, so that each is compared once
};

} // namespace qd
