// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/issuedialog.h"

#include "domain/records/issuerecords.h"
#include "ui/common/buttons.h"
#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

IssueDialog::IssueDialog(const QString &paper, int next, std::vector<IssueRow> issues, QWidget *parent)
    : QDialog(parent)
    , m_issues(std::move(issues))
    , m_number(new QLineEdit(QString::number(next), this))
    , m_fault(new PlainLabel(this))
    , m_issue(primaryButton({}, this))
{
    setObjectName(u"issue"_s);
    setWindowTitle(tr("Issue: %1").arg(paper));
    auto *meaning
        = new PlainLabel(tr("The report is kept as it is now, with its PDF and the data behind it, and can "
                            "be printed again and compared at any time."),
            this);
    meaning->setWordWrap(true);
    m_number->setObjectName(u"issue.number"_s);
    m_fault->setObjectName(u"issue.fault"_s);
    m_fault->setWordWrap(true);
    QSizePolicy kept = m_fault->sizePolicy(); // the dialog does not jump while one types
    kept.setRetainSizeWhenHidden(true);
    m_fault->setSizePolicy(kept);
    m_fault->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_number->setMinimumHeight(m_number->sizeHint().height());
    m_issue->setObjectName(u"issue.confirm"_s);
    m_issue->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"issue.cancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_issue);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(meaning);
    layout->addSpacing(unit(this));
    addLabelled(layout, tr("&Number of the issue"), m_number)->addWidget(m_fault);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(46 * unit(this)); // a fault is two lines at most
    connect(m_number, &QLineEdit::textChanged, this, &IssueDialog::judge);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_number->selectAll();
    judge();
    m_number->setFocus();
}

int IssueDialog::number() const
{
    bool isNumber = false;
    const int number = m_number->text().trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= highestIssueNumber ? number : 0;
}

QString IssueDialog::faultInWords() const
{
    const int wanted = number();
    if (wanted == 0)
        return tr("The number of an issue is a whole number from 1 to %1.").arg(highestIssueNumber);
    const auto issue = std::find_if(
        m_issues.begin(), m_issues.end(), [wanted](const IssueRow &row) { return row.number == wanted; });
    if (issue == m_issues.end())
        return {};
    const QString day = issue->on.toString(u"yyyy-MM-dd"_s);
    return (issue->isWithdrawn()
            ? tr("No. %1 was issued on %2; withdrawn, it keeps its number. Take another one.")
            : tr("No. %1 was issued already on %2; take another one."))
        .arg(QString::number(wanted), day);
}

void IssueDialog::judge()
{
    const QString fault = faultInWords();
    showFault(m_number, m_fault, fault);
    m_issue->setEnabled(fault.isEmpty());
    m_issue->setText(fault.isEmpty() ? tr("Issue as No. %1").arg(number()) : tr("Issue"));
}

void IssueDialog::choose()
{
    const int wanted = number();
    accept();
    Q_EMIT numberChosen(wanted);
}

} // namespace qd
