// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QWidget>

#include <map>

namespace qd
{

class ColumnChooser;
class FoldGroup;
class LayoutOptions;
class ScopeOptions;
class Session;

/// What can be chosen for a report, in groups that fold. Each kind keeps what was chosen for it, beyond the
/// end of the program too (papermemory.h).
class OptionsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsPanel(Session &session, QWidget *parent = nullptr);

    void setKind(PaperKind kind);
    void followPlan();
    void followPeriod();
    void followRules();
    void followAgencies();
    /// Chooses what the paper is to be about; emits changed().
    void choose(const PaperSubject &subject);
    PaperOptions options() const;

Q_SIGNALS:
    void changed();
    void typed(); ///< letter by letter

private:
    void keep();

    Session &m_session;
    PaperKind m_kind = PaperKind::Handout;
    ScopeOptions *m_scope;
    ColumnChooser *m_columns;
    LayoutOptions *m_layout;
    FoldGroup *m_columnGroup = nullptr;
    std::map<PaperKind, PaperOptions> m_kept; ///< of the kinds seen since the program began
};

} // namespace qd
