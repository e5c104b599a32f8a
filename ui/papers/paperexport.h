// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/exportformat.h"
#include "ui/papers/paperorder.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QPushButton;

namespace qd
{

class PaperIssues;
class Session;

/// 导出 ▾: the menu of formats behind the button, the dialogs, and the file written in the background.
class PaperExport final : public QObject
{
    Q_OBJECT
public:
    /// `order`: what the preview shows; nothing while it cannot be handed out, which was said.
    PaperExport(Session &session, QPushButton *button, const PaperIssues &issues,
        std::function<std::optional<PaperOrder>()> order, QObject *parent);

    const QList<QAction *> &actions() const { return m_actions; } ///< one a format, then the protected PDF
    void setKind(PaperKind kind); ///< shows the formats that it has
    void setReady(bool ready); ///< whether there is a paper to export
    void exportAs(ExportFormat format, const PdfProtection &protection = {});

private:
    QAction *add(const QString &text, const QString &name);
    void askProtection();

    Session &m_session;
    QPushButton *m_button;
    const PaperIssues &m_issues;
    std::function<std::optional<PaperOrder>()> m_order;
    QMenu *m_formats;
    QList<QAction *> m_actions;
    QAction *m_protected = nullptr;
};

} // namespace qd
