// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace qd
{

class Workspace;

/// Brings everything into the one data file two seconds after the last change and whenever the person turns
/// to another program: whoever then copies that file to a stick has all of it.
class SettleAfterRest final : public QObject
{
    Q_OBJECT
public:
    explicit SettleAfterRest(Workspace &workspace, QObject *parent = nullptr);

private:
    void settle();

    Workspace &m_workspace;
    QTimer m_rest;
};

} // namespace qd
