// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/rules.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace qd
{

class Session;

/// 版式方案: the two built-in layouts, to look at and to copy, and the office's own.
class LayoutProfilesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutProfilesForm(Session &session, QWidget *parent = nullptr);

    void show(const OfficeRules &rules); ///< the chosen one stays chosen
    const std::vector<LayoutProfile> &shown() const { return m_profiles; }

Q_SIGNALS:
    void changed();
    void readWanted(); ///< a layout from a file

private:
    QWidget *buildList();
    QWidget *buildFields();
    QPushButton *addButton(
        QLayout *layout, const QString &text, const QString &name, void (LayoutProfilesForm::*act)());
    void fillList(const QString &chosen); ///< id of the one to choose; empty: the first
    void showChosen();
    void takeFields(); ///< what the fields show is that of the chosen one
    void sayGrid(const LayoutProfile &profile); ///< what follows from the sizes, and which fonts are missing
    void sayFault(const std::optional<Error> &fault);
    LayoutProfile *chosen(); ///< nullptr: a built-in one
    LayoutProfile chosenOrBuiltIn();
    std::optional<QString> askName(const QString &title, const QString &preset, const QString &id);
    void append(LayoutProfile profile);
    void make();
    void copy();
    void rename();
    void erase();
    void exportChosen();

    Session &m_session;
    PaperFacts m_facts;
    std::vector<LayoutProfile> m_profiles;
    QListWidget *m_list = nullptr;
    QSpinBox *m_top = nullptr;
    QSpinBox *m_left = nullptr;
    QComboBox *m_numbers = nullptr;
    QComboBox *m_bodyFace = nullptr;
    QComboBox *m_titleFace = nullptr;
    QComboBox *m_bodySize = nullptr;
    QComboBox *m_tableSize = nullptr;
    QLabel *m_grid = nullptr;
    QLabel *m_fault = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_erase = nullptr;
    QPushButton *m_export = nullptr;
    bool m_showing = false;
};

} // namespace qd
