// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/audit.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QPushButton;

namespace qd
{

class Session;

/// 导出 ▾: what is filtered as an Excel file or as CSV, written in the background.
class AuditExport final : public QObject
{
    Q_OBJECT
public:
    AuditExport(Session &session, QPushButton *button, std::function<AuditFilter()> filter, QObject *parent);

    const QList<QAction *> &actions() const { return m_actions; }
    void setReady(bool ready);

private:
    enum class Format { Excel, Csv };
    void add(const QString &name, const QString &text, Format format);
    void write(Format format);

    Session &m_session;
    QPushButton *m_button;
    std::function<AuditFilter()> m_filter;
    QMenu *m_menu;
    QList<QAction *> m_actions;
};

} // namespace qd
