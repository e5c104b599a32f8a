// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QPointer>

namespace qd
{

/// Opens plans in the session: a small database at once, a large one on a worker thread with a connection of
/// its own.
class PlanOpener final : public QObject
{
    Q_OBJECT
public:
    explicit PlanOpener(Session &session, QObject *parent = nullptr);

    void open(PlanId plan);
    void openLatest();
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loadingChanged();

private:
    bool isLarge() const;
    void load(PlanId plan);
    void take(Result<PlanBook> book);
    void setLoading(bool on);

    Session &m_session;
    QPointer<Job> m_job;
    bool m_loading = false;
};

} // namespace qd
