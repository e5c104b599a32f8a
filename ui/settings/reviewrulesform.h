// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/reviewrules.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

namespace qd
{

/// 审核 among the rules of the office: whether reports are reviewed, what counts until then, the usual
/// reasons for returning one, and how long a summary text should be.
class ReviewRulesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewRulesForm(QWidget *parent = nullptr);

    void show(const ReviewRules &rules);
    ReviewRules shown() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_on;
    QCheckBox *m_countSubmitted;
    QPlainTextEdit *m_reasons;
    QSpinBox *m_budget;
};

} // namespace qd
