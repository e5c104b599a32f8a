// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/proposal/proposal.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace qd
{

class ReviewHolder;
class ElidedLabel;
class FoldedText;
class MeasureTools;
class ParagraphEdit;
class PartyEditor;
class PeriodBox;

/// Everything that can be changed about the node chosen in the tree: its texts, deadline and agencies, and
/// how it is cut into measures. What is typed holds at once.
class ReviewForm final : public QWidget
{
    Q_OBJECT
public:
    ReviewForm(ReviewHolder &holder, QWidget *parent);

    void setRegister(const AgencyRegister &agencies);
    void setToday(QDate today); ///< for the first reporting period nobody has chosen
    void setNode(NodeId node);
    void focusParties();
    void focusDeadline();
    int wantedHeight() const; ///< in pixels, down to the last agency; 0: as it comes
    void focusText(); ///< or what is missing beside it

Q_SIGNALS:
    void nodeWanted(qd::NodeId node); ///< an operation moved what was chosen
    void partyPointed(int party); ///< an agency was chosen, by its place in the list; -1: none
    void roomWanted(); ///< wantedHeight() has changed
    void deadlinePointed(); ///< the clerk looks at the deadline

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTexts();
    QWidget *buildText();
    QWidget *buildDeadline();
    QWidget *buildYear();
    void layOut();
    void watch();
    void fill();
    void showRows();
    void showDeadline();
    void showWhy();
    void removeChosen();

    ReviewHolder &m_holder;
    NodeId m_node;
    bool m_showing = false; ///< fields are being filled, not typed in
    QFormLayout *m_layout;
    QWidget *m_textRow;
    QLineEdit *m_number;
    ParagraphEdit *m_text;
    QCheckBox *m_split;
    QToolButton *m_removeTask;
    ElidedLabel *m_why;
    QPlainTextEdit *m_preamble;
    FoldedText *m_foldedPreamble;
    QLineEdit *m_heading;
    QWidget *m_yearRow;
    QSpinBox *m_year;
    PeriodBox *m_firstPeriod;
    QDate m_today;
    MeasureTools *m_tools;
    PartyEditor *m_parties;
    QWidget *m_deadlineRow;
    QLineEdit *m_deadline;
    ElidedLabel *m_deadlineDay;
    QLineEdit *m_leaders;
};

} // namespace qd
