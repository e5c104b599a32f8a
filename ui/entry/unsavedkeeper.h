// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/entrytext.h"

#include <QObject>

class QTimer;

namespace qd
{

class Workspace;

/// Keeps what is typed and not saved: half a second after the last keystroke, at once on flush(). Text that
/// is no different from where the form began is forgotten.
class UnsavedKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int restMs = 500;

    UnsavedKeeper(Workspace &workspace, QObject *parent);

    void typed(const EntryKey &key, const EntryText &text, const EntryText &beganWith);
    void flush();
    void drop(); ///< what waits is saved or given up
    void forget(const EntryKey &key);
    std::optional<KeptEntry> kept(const EntryKey &key) const;
    /// Of all measures, those with kept text of an agency and a period.
    QSet<MeasureId> measuresKept(AgencyId agency, const Period &period) const;

Q_SIGNALS:
    void failed(const qd::Error &error);

private:
    Workspace &m_workspace;
    QTimer *m_rest;
    EntryKey m_key;
    EntryText m_text;
    bool m_same = false; ///< as it began: nothing to keep
    bool m_waiting = false;
};

} // namespace qd
