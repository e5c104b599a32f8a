// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/rules.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace qd
{

/// 亮灯规则: a field for each number of the light rules, and by which deadline timeliness is judged.
class LightRulesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LightRulesForm(QWidget *parent = nullptr);

    void show(const OfficeRules &rules);
    void take(OfficeRules &rules) const; ///< what is shown here; the rest of the rules stays
    bool isSound() const; ///< else the field says what is wrong

Q_SIGNALS:
    void changed();

private:
    void addNumber(QFormLayout *form, const QString &label, const char *name, int LightRules::*member,
        const QString &unitName);
    QSpinBox *box(int LightRules::*member) const;
    void judge();

    std::vector<std::pair<int LightRules::*, QSpinBox *>> m_numbers;
    QComboBox *m_deadline;
    QLabel *m_fault; ///< below the field that is wrong
};

} // namespace qd
