// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

#include <QObject>

namespace qd
{

/// The one review the parts of the import page share: who changes it goes through edit(), who shows it
/// listens.
class ReviewHolder final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const ImportReview &review() const { return m_review; }
    /// Another text was read: everything is new.
    void replace(ImportReview review)
    {
        m_review = std::move(review);
        Q_EMIT replaced();
    }
    /// Runs one operation of the review; changed() when it says that it changed something.
    template <typename F>
    bool edit(F operation)
    {
        if (!operation(m_review))
            return false;
        Q_EMIT changed();
        return true;
    }

Q_SIGNALS:
    void replaced();
    void changed();

private:
    ImportReview m_review;
};

} // namespace qd
