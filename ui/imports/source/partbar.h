// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QRadioButton;
class QToolButton;

namespace qd
{

class ReviewHolder;

/// For a file that holds several plans: which of them are taken, and whether they become one plan or one
/// each. The last tick cannot be taken away. Hidden for one.
class PartBar final : public QWidget
{
    Q_OBJECT
public:
    PartBar(ReviewHolder &holder, QWidget *parent);

    void begin(); ///< another file: its plans become one until somebody says otherwise
    void setEachForItself(bool each); ///< as somebody chose before
    void fill(); ///< again as the review has it: the choice was not followed
    /// One line with a menu, for a short window.
    void setFolded(bool folded);
    /// An update brings one plan in line: nothing is chosen then.
    void setChoiceShown(bool shown);
    bool isEachForItself() const; ///< more than one is taken, and each is to be a plan of its own

Q_SIGNALS:
    void partsChosen(const QList<int> &parts); ///< indexes into Proposal::parts, at least one
    void choiceChanged();

private:
    void ticked(QListWidgetItem *item);
    void showFolded();
    void fillMenu();
    int rowHeight() const;
    void fitHeight();

    ReviewHolder &m_holder;
    QLabel *m_words;
    QListWidget *m_parts;
    QWidget *m_choice;
    QRadioButton *m_asOne;
    QRadioButton *m_each;
    QToolButton *m_menu; // folded: the same choices
    bool m_folded = false;
    bool m_isChoiceShown = true;
};

} // namespace qd
