// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/actform.h"

#include <vector>

class QComboBox;

namespace qd
{

class CheckList;

/// 办结销号, 终止 and 重新推进 of one or several measures in one step.
class EndForm final : public ActForm
{
    Q_OBJECT
public:
    enum class Kind { CloseOut, Terminate, Reopen };
    EndForm(Session &session, Kind kind, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    void count();
    std::vector<MeasureId> ticked() const;

    Kind m_kind;
    CheckList *m_list;
    std::vector<MeasureId> m_measures;
    QComboBox *m_state = nullptr; ///< of a close-out
    QLabel *m_note;
    int m_missing = 0;
    QLineEdit *m_basis = nullptr;
    QPlainTextEdit *m_reason;
    DayEdit *m_day;
};

} // namespace qd
