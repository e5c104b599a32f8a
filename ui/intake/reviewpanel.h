// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agencyregister.h"
#include "ui/intake/draftplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace qd
{

class DecisionPanel;
class DoubtBar;
class DraftForm;
class DraftHolder;
class DraftTreeModel;
class DraftGrid;
class SourceView;

/// The review before anything is written: source at the left, the tree it became and the form of the chosen
/// node at the right, the doubtful points and the import button at the bottom.
class ReviewPanel final : public QWidget
{
    Q_OBJECT
public:
    ReviewPanel(DraftHolder &holder, QWidget *parent);

    void setRegister(const AgencyRegister &agencies);
    void setOrigin(const QString &words); ///< file and encoding, for the head
    void setAcceptable(bool acceptable, const QString &whyNot); ///< whether Import can be pressed
    void acceptDoubt();
    /// Adds the list of changes as a tab and calls the import an update, or takes it away again.
    void showChanges(QWidget *list, bool shown);
    void showPlace(DraftPlace place); ///< chooses the node and puts the cursor into its text

Q_SIGNALS:
    void importWanted();
    void otherWanted(); ///< another text instead of this one

private:
    QWidget *buildHead();
    QWidget *buildLegend();
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildBottom();
    void prepareDraftTree();
    void restart();
    void fill();
    void choose(DraftPlace place, bool fromTree);
    void showDoubt(int doubt);
    void changeDoubt(int doubt);
    void showWarnings();

    DraftHolder &m_holder;
    DraftPlace m_place;
    QLabel *m_origin;
    QLabel *m_counts;
    QLabel *m_warnings;
    QComboBox *m_splitAll;
    QToolButton *m_undo;
    QToolButton *m_redo;
    SourceView *m_source;
    DraftTreeModel *m_model;
    QTreeView *m_tree;
    QTabWidget *m_tabs;
    DraftForm *m_form;
    DraftGrid *m_grid;
    DecisionPanel *m_decisions;
    DoubtBar *m_doubts;
    QPushButton *m_import;
};

} // namespace qd
