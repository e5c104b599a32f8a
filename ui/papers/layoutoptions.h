// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/paperinput.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace qd
{

/// 版式: how a report looks, and what stands around its content.
class LayoutOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutOptions(QWidget *parent = nullptr);

    void setKind(PaperKind kind); ///< shows what the kind can have
    /// The office's way of numbering pages: until another is chosen for the kind.
    void setUsualProfile(PaperProfile profile);
    void show(const PaperOptions &options); ///< emits nothing
    /// `profile` is nothing where it is the office's.
    void read(PaperOptions &options) const;
    PaperProfile profile() const; ///< the one that is shown

Q_SIGNALS:
    void changed();
    void typed(); ///< a letter of a text: may wait for the next

private:
    QCheckBox *addSwitch(const QString &words, const QString &name, bool PaperFurniture::*member);
    void build(QBoxLayout *layout);
    void showProfile();

    QComboBox *m_profile;
    QComboBox *m_sheet;
    QCheckBox *m_lights;
    QLineEdit *m_redHead;
    QLineEdit *m_addressees;
    QPlainTextEdit *m_attachments;
    std::vector<std::pair<bool PaperFurniture::*, QCheckBox *>> m_switches;
    PaperProfile m_usual = PaperProfile::Official;
    std::optional<PaperProfile> m_chosen;
    bool m_showing = false;
};

} // namespace qd
