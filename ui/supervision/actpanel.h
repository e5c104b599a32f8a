// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <QDate>
#include <QWidget>

class QAction;
class QTextBrowser;
class QToolButton;

namespace qd
{

class Session;

/// The chosen act in full, with what followed it, and what can be done next with it.
class ActPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `steps`: the actions offered below the words; the page says which are possible.
    ActPanel(Session &session, const QList<QAction *> &steps, QWidget *parent);

    void show(ActId act, QDate day); ///< invalid: says what stands here

private:
    QString html(ActId act, QDate day) const;

    Session &m_session;
    QTextBrowser *m_words;
    ActId m_act; ///< what is shown
    QDate m_day;
    QList<QToolButton *> m_buttons;
};

} // namespace qd
