// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/reportcount.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

ReportCount::ReportCount(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_count(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    m_count->setObjectName(u"entry.count"_s);
    useSectionFont(m_count);
    m_button->setObjectName(u"entry.nextAgency"_s);
    m_button->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_count);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ReportCount::nextWanted);
}

void ReportCount::show(const std::vector<EntryRow> &rows, AgencyId agency, const Period &period)
{
    const auto owed = std::count_if(rows.begin(), rows.end(), [](const EntryRow &row) { return row.owed; });
    const auto missing = std::count_if(rows.begin(), rows.end(), [](const EntryRow &row) { return row.isMissing(); });
    const bool all = owed > 0 && missing == 0;
    m_count->setText(owed == 0 ? QString()
            : all              ? tr("%1/%2, all reported").arg(owed).arg(owed)
                               : tr("%1/%2 reported").arg(owed - missing).arg(owed));
    const auto next = all ? nextOwing(m_session.book(), agency, period, m_session.day()) : std::nullopt;
    m_next = next ? next->agencyId : AgencyId{};
    m_button->setVisible(next.has_value());
    if (const Agency *named = m_session.agencies().find(m_next))
        m_button->setText(
            tr("Next: %1 (%2/%3)  Ctrl+Enter").arg(named->shortName).arg(next->count.reported).arg(next->count.due));
}

} // namespace qd
