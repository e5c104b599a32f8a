// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"

#include <QComboBox>

namespace qd
{

/// A box to choose an agency in official order. Typing part of any of its names, or pinyin initials (scjgj),
/// narrows the list, and Enter takes the first of it. A text that is no agency falls back to the last choice, or,
/// where that would put what follows under the wrong agency, chooses none and is shown in red.
class AgencyBox final : public QComboBox
{
    Q_OBJECT
public:
    enum class Unknown { KeepsLast, ChoosesNone };
    explicit AgencyBox(QWidget *parent = nullptr, Unknown unknown = Unknown::KeepsLast);

    /// `anyLabel`: first entry that stands for no agency (AgencyId 0), e.g. "All agencies"; empty: no such
    /// entry. Keeps the present choice where it still exists; emits nothing.
    void setRegister(const AgencyRegister &agencies, const QString &anyLabel);
    AgencyId agency() const; ///< invalid for the any-entry and when nothing is chosen
    void setAgency(AgencyId agency); ///< emits nothing
    /// What typing `text` would list, in order; for tests and for those who want the same narrowing.
    QList<AgencyId> narrowed(const QString &text) const;


Q_SIGNALS:
    void agencyChosen(qd::AgencyId agency); ///< by the person; invalid: what was typed is no agency
    /// Enter, or a click in the list, on an agency, also on the one chosen before; may come more than once for one key.
    void entered();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settleText();
    void takeTyped(const QString &typed);
    void chooseNone(const QString &typed);
    void showFault(bool isFault);
    void announce();

    AgencyRegister m_agencies;
    AgencyId m_announced;
    Unknown m_unknown;
};

} // namespace qd
