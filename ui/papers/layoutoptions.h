// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/layoutprofile.h"
#include "paper/document/paperinput.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace qd
{

class MinutesOptions;

/// 版式: how a report looks, and what stands around its content.
class LayoutOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutOptions(QWidget *parent = nullptr);

    void setKind(PaperKind kind); ///< shows what the kind can have
    /// What can be chosen: the two built-in layouts, the one the office uses shown until another is chosen
    /// for the kind, and the office's own.
    void setProfiles(PaperProfile usual, const std::vector<LayoutProfile> &own);
    void show(const PaperOptions &options); ///< emits nothing
    /// `profile` is nothing where it is the office's.
    void read(PaperOptions &options) const;
    PaperProfile profile() const; ///< the built-in one that is shown

Q_SIGNALS:
    void changed();
    void typed(); ///< a letter of a text: may wait for the next

private:
    QCheckBox *addSwitch(const QString &words, const QString &name, bool PaperFurniture::*member);
    void build(QBoxLayout *layout);
    void showProfile();
    void takeProfile(); ///< what is chosen in the box

    QComboBox *m_profile;
    QComboBox *m_sheet;
    QCheckBox *m_lights;
    QCheckBox *m_instructions;
    QLineEdit *m_redHead;
    QLineEdit *m_addressees;
    QPlainTextEdit *m_attachments;
    MinutesOptions *m_minutes;
    std::vector<std::pair<bool PaperFurniture::*, QCheckBox *>> m_switches;
    PaperProfile m_usual = PaperProfile::Official;
    std::optional<PaperProfile> m_chosen;
    QString m_own; ///< id of the office's own layout that was chosen; empty: none
    QLabel *m_gone; ///< says that it is there no more
    bool m_showing = false;
};

} // namespace qd
