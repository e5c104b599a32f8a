// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/keptreview.h"

#include <QObject>

class QTimer;

namespace qd
{

class DifferencePanel;
struct ImportWork;
class ReviewHolder;
class ReviewPanel;
class Session;

/// Keeps an import that is not finished in the data file, as the texts of forms are kept: half a second after
/// the last change, so that neither closing nor a crash loses what the clerk settled. There is at most one.
class ReviewKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Where the clerk works.
    struct Desk {
        ReviewHolder &holder;
        ReviewPanel &review;
        DifferencePanel &changes;
        const ImportWork &work;
    };

    ReviewKeeper(Session &session, const Desk &desk, QObject *parent);

    /// Something was settled, or taken back. A text that was only looked at can be opened again: it is kept
    /// from the first thing settled in it.
    void note();
    bool flush(); ///< at once; false when it could not be kept: the window says why
    void forget(); ///< imported or given up
    bool isKept() const { return m_isKept; }
    bool isWaiting() const; ///< for the half second to pass
    Result<KeptReview> kept() const; ///< errors: those of unarchived() and of storage

Q_SIGNALS:
    void keptChanged(bool isKept);

private:
    void setKept(bool kept);
    KeptReview now() const;

    Session &m_session;
    Desk m_desk;
    QTimer *m_rest;
    bool m_isKept = false;
};

} // namespace qd
