// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settleafterrest.h"

#include "workspace/door/workspace.h"

#include <QGuiApplication>

namespace qd
{
namespace
{

constexpr int restMs = 2000;

} // namespace

SettleAfterRest::SettleAfterRest(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SettleAfterRest::settle);
    connect(&workspace, &Workspace::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::reloaded, &m_rest, qOverload<>(&QTimer::start));
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            settle();
    });
    m_rest.start(); // what an earlier program left in the journal
}

void SettleAfterRest::settle()
{
    if (const auto settled = m_workspace.settle(); !settled) // the next rest tries again; nothing is lost
        qWarning("settle: %s", qUtf8Printable(settled.error().detail));
}

} // namespace qd
