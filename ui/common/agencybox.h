// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"

#include <QComboBox>

namespace qd
{

/// A box to choose an agency in official order. Typing part of any of its names, or pinyin initials (scjgj),
/// narrows the list; a text that is no agency falls back to the last choice.
class AgencyBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit AgencyBox(QWidget *parent = nullptr);

    /// `anyLabel`: first entry that stands for no agency (AgencyId 0), e.g. "All agencies"; empty: no such
    /// entry. Keeps the present choice where it still exists; emits nothing.
    void setRegister(const AgencyRegister &agencies, const QString &anyLabel);
    AgencyId agency() const; ///< invalid for the any-entry and when nothing is chosen
    void setAgency(AgencyId agency); ///< emits nothing
    /// What typing `text` would list, in order; for tests and for those who want the same narrowing.
    QList<AgencyId> narrowed(const QString &text) const;

Q_SIGNALS:
    void agencyChosen(qd::AgencyId agency); ///< by the person

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settleText();
    void announce();

    AgencyRegister m_agencies;
    AgencyId m_announced;
};

} // namespace qd
