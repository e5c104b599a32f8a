// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/reviewqueue.h"

#include <QHash>
#include <QObject>

namespace qd
{

class Session;
class WaitingModel;
struct ChangeSet;

/// What the page of review lists: the reports that wait and those that were returned, of one agency or of
/// all. Of many thousands one decision changes the rows it is about.
class WaitingLists final : public QObject
{
    Q_OBJECT
public:
    WaitingLists(Session &session, QObject *parent);

    WaitingModel *waiting() const { return m_waiting; }
    WaitingModel *returned() const { return m_returned; }
    AgencyId agency() const { return m_agency; } ///< 0: all of them
    void choose(AgencyId agency);

    void read(); ///< everything, from the book
    /// Takes over what an operation changed; false where it is about more than reports, so that read() is
    /// needed.
    bool follow(const ChangeSet &set);

    /// How many wait, of each agency that has any report here, returned ones too.
    QHash<AgencyId, int> counts() const;

private:
    void takeAnew(MeasureId measure);
    void fill();
    bool waits(const OpenReport &report) const;
    bool isReturned(const OpenReport &report) const;

    Session &m_session;
    std::vector<OpenReport> m_open; ///< of all agencies
    AgencyId m_agency;
    WaitingModel *m_waiting;
    WaitingModel *m_returned;
};

} // namespace qd
