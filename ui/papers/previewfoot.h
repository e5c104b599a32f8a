// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/pagepreview.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace qd
{

/// The line below the preview: where one is, the way back from an issue, how the pages are shown.
class PreviewFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewFoot(QWidget *parent = nullptr);

    void say(const QString &text); ///< which page of how many
    void offerLeave(bool leave); ///< from an issue back to the paper of today
    /// What the data filled in has a ground of its own; remembered on this computer.
    bool marksFacts() const;

Q_SIGNALS:
    void leaveWanted();
    void zoomChosen(qd::PagePreview::Zoom zoom);
    void marksFactsChanged(bool marked);

private:
    void addZoom(QBoxLayout *into);

    QLabel *m_text;
    QPushButton *m_leave;
    QCheckBox *m_facts;
};

} // namespace qd
