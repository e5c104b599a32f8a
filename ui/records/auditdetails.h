// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace qd
{

class Session;

/// One operation in full: who, when, what, and of each row what stood there before and stands there now, the
/// differences marked.
class AuditDetails final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit AuditDetails(Session &session, QWidget *parent = nullptr);

    void show(qint64 entry); ///< 0: nothing

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();

    Session &m_session;
    qint64 m_entry = 0;
};

} // namespace qd
