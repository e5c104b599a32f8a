// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/proposal/proposal.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace qd
{

class ColumnBar;
class DecisionPanel;
class DoubtBar;
class FoldingTabs;
class MarkLegend;
class ReviewForm;
class ReviewHolder;
class ReviewTree;
class ReviewTreeModel;
class ReviewGrid;
class PartBar;
class ReviewHead;
class SourceView;
struct TableReading;

/// The review before anything is written: source at the left, the tree it became and the form of the chosen
/// node at the right, the doubtful points and the import button at the bottom.
class ReviewPanel final : public QWidget
{
    Q_OBJECT
public:
    ReviewPanel(ReviewHolder &holder, QWidget *parent);

    void setRegister(const AgencyRegister &agencies);
    void setToday(QDate today);
    void setOrigin(const QString &words); ///< file and encoding, for the head
    /// How much room the window gives: what can wait folds, so that the tree has its rows.
    struct Room {
        bool isShort = false;
        bool isNarrow = false;
        friend bool operator==(const Room &, const Room &) = default;
    };
    void setRoom(const Room &room);
    void setAcceptable(bool acceptable, const QString &whyNot); ///< whether Import can be pressed
    /// Whether Enter means the point below while that has the focus: not in a field, which takes it, nor in
    /// the other lists, which open their row.
    bool acceptsByEnter(const QWidget *focus) const;
    void acceptDoubt();
    void acceptAlike(); ///< the point below and all of its kind
    void begin(); ///< the keyboard is at the tree
    bool isEachForItself() const; ///< several plans of one file are to become one plan each
    NodeId chosen() const { return m_node; } ///< the row of the tree
    /// Where somebody left off, after begin().
    void resume(NodeId chosen, bool eachForItself);
    void refillBars(); ///< the document and the columns as the review has them: a choice was not followed
    /// Adds the list of changes as a tab and calls the import an update, or takes it away again.
    void showChanges(QWidget *list, bool shown);
    void showNode(NodeId node); ///< chooses the node and puts the cursor into its text

Q_SIGNALS:
    void importWanted();
    void otherWanted(); ///< another text instead of this one
    void partsWanted(
        const QList<int> &parts); ///< these plans of the same file, by their index in Proposal::parts
    void tableWanted(const qd::TableReading &table); ///< the table read with these columns
    void choiceChanged(); ///< isEachForItself()
    void guessWanted(); ///< the table read without anything the clerk set

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildBottom();
    int leastSourceWidth() const;
    void shareHeight(bool folded);
    void growForm();
    void connectParts();
    void addKeys();
    void restart();
    void fill();
    void pointAtParty(int party);
    void changeKey();
    void splitOrJoin();
    void choose(NodeId node, bool fromTree);
    void showDoubt(int doubt);
    void changeDoubt(int doubt);
    bool isSaidByBars(const ImportWarning &warning) const;
    void showWarnings();
    void nameImport();

    ReviewHolder &m_holder;
    NodeId m_node;
    ReviewHead *m_head;
    Room m_room;
    QBoxLayout *m_notes; // in a short window beside each other
    QLabel *m_warnings;
    PartBar *m_parts;
    ColumnBar *m_columns;
    QSplitter *m_middle;
    MarkLegend *m_legend;
    SourceView *m_source;
    ReviewTreeModel *m_model;
    ReviewTree *m_tree;
    FoldingTabs *m_tabs;
    QSplitter *m_right = nullptr; // what the text became, over what is chosen of it
    ReviewForm *m_form;
    ReviewGrid *m_grid;
    DecisionPanel *m_decisions;
    DoubtBar *m_doubts;
    QPushButton *m_import;
    bool m_isUpdate = false;
};

} // namespace qd
