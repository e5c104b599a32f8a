// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/renamechoice.h"

#include "texts/enumtext.h"
#include "ui/common/dayedit.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

RenameChoice::RenameChoice(QWidget *parent)
    : QWidget(parent)
    , m_former(new PlainLabel(this))
    , m_choice(new QWidget(this))
    , m_question(new PlainLabel(m_choice))
    , m_renamed(new QRadioButton(tr("Renamed, from"), m_choice))
    , m_corrected(new QRadioButton(tr("Correct a slip: it never was called so"), m_choice))
    , m_from(new DayEdit(tr("The day the new name holds from"), QDate::currentDate().year(), m_choice))
{
    m_former->setObjectName(u"agencies.formerNames"_s);
    m_former->setForegroundRole(QPalette::PlaceholderText);
    m_former->setWordWrap(true);
    m_question->setWordWrap(true);
    m_renamed->setObjectName(u"agencies.renamed"_s);
    m_corrected->setObjectName(u"agencies.corrected"_s);
    m_from->setObjectName(u"agencies.renamedFrom"_s);
    auto *first = new QHBoxLayout;
    first->addWidget(m_renamed);
    first->addWidget(m_from);
    first->addStretch(1);
    auto *inner = new QVBoxLayout(m_choice);
    inner->setContentsMargins(0, unit(this) / 2, 0, 0);
    inner->setSpacing(unit(this) / 2);
    inner->addWidget(m_question);
    inner->addLayout(first);
    inner->addWidget(m_corrected);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choice);
    layout->addWidget(m_former);
    m_choice->hide();
    m_former->hide();
    connect(m_renamed, &QRadioButton::toggled, this, [this](bool renamed) {
        m_from->setEnabled(renamed);
        Q_EMIT chosen();
    });
    connect(m_from, &QLineEdit::textChanged, this, &RenameChoice::chosen);
}

void RenameChoice::ask(
    const AgencyRegister &agencies, AgencyId agency, const QString &typed, QDate today)
{
    const Agency *row = agencies.find(agency);
    offer(row && !typed.isEmpty() && typed != row->shortName ? row->shortName : QString(), today);
    QStringList former;
    for (const Alias *name : agencies.formerNamesOf(agency))
        former << tr("%1 (until %2)").arg(name->name, dateText(name->untilDate));
    m_former->setText(tr("Formerly: %1").arg(former.join(u'、')));
    m_former->setVisible(!former.isEmpty());
}

void RenameChoice::offer(const QString &oldName, QDate today)
{
    m_choice->setVisible(!oldName.isEmpty());
    if (oldName == m_oldName)
        return;
    m_oldName = oldName;
    m_question->setText(tr("Reports and papers of earlier days keep the name “%1” when the agency was renamed.")
                            .arg(oldName));
    m_from->setYear(today.year());
    m_from->setDay(today);
    m_renamed->setChecked(true);
}

QDate RenameChoice::from() const
{
    return m_oldName.isEmpty() || !m_renamed->isChecked() ? QDate() : m_from->day();
}

bool RenameChoice::isAcceptable() const
{
    return m_oldName.isEmpty() || !m_renamed->isChecked() || m_from->day().isValid();
}

} // namespace qd
