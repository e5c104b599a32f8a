// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/sliprules.h"
#include "domain/records/officerecords.h"
#include "ui/supervision/actform.h"

#include <utility>

class QSpinBox;

namespace qd
{

/// 督办单 by how late something is: from how many days on which slip. Settings of the office, for all its
/// plans.
class SlipRulesForm final : public ActForm
{
    Q_OBJECT
public:
    SlipRulesForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    QSpinBox *addDays(const SlipRule &rule);
    SlipRules shown() const;

    std::vector<Setting> m_rows; ///< as stored when the form was opened
    SlipRules m_seen;
    std::vector<std::pair<SlipRule, QSpinBox *>> m_days;
};

} // namespace qd
