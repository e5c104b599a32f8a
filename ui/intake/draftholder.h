// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/proposaldraft.h"

#include <QObject>

namespace qd
{

/// The one draft the parts of the import page share: who changes it goes through edit(), who shows it
/// listens.
class DraftHolder final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const ProposalDraft &draft() const { return m_draft; }
    /// Another text was read: everything is new.
    void replace(ProposalDraft draft)
    {
        m_draft = std::move(draft);
        Q_EMIT replaced();
    }
    /// Runs one operation of the draft; changed() when it says that it changed something.
    template <typename F>
    bool edit(F operation)
    {
        if (!operation(m_draft))
            return false;
        Q_EMIT changed();
        return true;
    }

Q_SIGNALS:
    void replaced();
    void changed();

private:
    ProposalDraft m_draft;
};

} // namespace qd
