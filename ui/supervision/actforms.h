// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

#include <QHash>

class QStackedWidget;

namespace qd
{

/// The forms of the page, each made when it is first opened. Their keys are what Page::open takes as `form`.
class ActForms final : public QObject
{
    Q_OBJECT
public:
    ActForms(Session &session, QStackedWidget *stack);

    /// "reminder", "instruction", "extension", "adjustment", "termination", "closeOut", "reopening",
    /// "extraTask", "contact", "sealedCopy", "followUp", "answer", "decision", "correction", "slipRules";
    /// nullptr for another key.
    ActForm *form(const QString &key);
    void flush(); ///< what was typed in them is kept now
    void forgetLists(); ///< another plan: what is chosen in the forms is of the former one

Q_SIGNALS:
    void saved();
    void left();

private:
    ActForm *make(const QString &key);

    Session &m_session;
    QStackedWidget *m_stack;
    QHash<QString, ActForm *> m_forms;
};

} // namespace qd
