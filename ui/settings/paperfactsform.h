// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/rules.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace qd
{

/// 版式 of the office: what stands on its papers whatever they are about, their margins and page numbers. The
/// fields follow the lists of rules.h.
class PaperFactsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperFactsForm(QWidget *parent = nullptr);

    void addFirst(const QString &label, QWidget *field); ///< a field of somebody else, above the others
    void show(const PaperFacts &facts);
    PaperFacts shown() const;

Q_SIGNALS:
    void changed();

private:
    void addLine(const PaperLineRule &rule);
    void addMargin(const MarginRule &rule);

    std::vector<std::pair<QString PaperFacts::*, QLineEdit *>> m_lines;
    std::vector<std::pair<int PaperFacts::*, QSpinBox *>> m_margins;
    QComboBox *m_numbers;
    QFormLayout *m_form;
    int m_first = 0; ///< fields of others
};

} // namespace qd
