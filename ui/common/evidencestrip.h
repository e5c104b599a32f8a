// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/evidencerow.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace qd
{

class EvidenceWork;
class Session;

/// One line with the files attached to one report: each is opened by a click, more are added by button or
/// dropped on it. A report must have been saved once.
class EvidenceStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceStrip(Session &session, QWidget *parent = nullptr);

    void show(MeasureId measure, AgencyId agency,
        const Period &period); ///< the same again when the data has changed

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fill(const std::vector<Evidence> &files);
    void settle();
    bool mayAdd() const;

    Session &m_session;
    EvidenceWork *m_work;
    ProgressId m_report; ///< its newest version; 0: none yet
    std::vector<Evidence> m_files;
    QLabel *m_names;
    QToolButton *m_add;
};

} // namespace qd
