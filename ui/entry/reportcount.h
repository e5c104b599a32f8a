// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/entryrows.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qd
{

class Session;

/// How many of an agency's reports of a period are made and, once all are, the next agency that still owes some.
class ReportCount final : public QWidget
{
    Q_OBJECT
public:
    ReportCount(Session &session, QWidget *parent);

    void show(const std::vector<EntryRow> &rows, AgencyId agency, const Period &period);
    AgencyId next() const { return m_next; } ///< invalid while something is missing, or nobody owes anything

Q_SIGNALS:
    void nextWanted();

private:
    Session &m_session;
    QLabel *m_count;
    QPushButton *m_button;
    AgencyId m_next;
};

} // namespace qd
