// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/latework.h"
#include "paper/document/wording.h"
#include "ui/supervision/actform.h"

#include <QHash>

class QComboBox;

namespace qd
{

class CheckList;

/// 催办: those that are late are ticked already; each has its text from the template, to be changed, copied
/// and sent; all are recorded in one step.
class ReminderForm final : public ActForm
{
    Q_OBJECT
public:
    ReminderForm(Session &session, QWidget *parent);

    QString title() const override;
    void begin(const About &about) override;

protected:
    bool keeps(const QString &field) const override;
    QString fault() const override;
    Result<> write() override;
    QString doneWords() const override;
    void clear() override;

private:
    enum class Whom { Late, Unreported };
    void list(); ///< whom one can remind on that day
    void showText();
    void keepText(); ///< what was typed belongs to the line that is shown
    void copyTexts();
    QString textOf(int place) const;
    void loadWording();

    About m_about;
    QComboBox *m_whom;
    CheckList *m_list;
    QComboBox *m_channel;
    DayEdit *m_day;
    DayEdit *m_answerBy;
    QPlainTextEdit *m_text;
    PlanBook m_past; ///< the plan as it was on the day they were listed for
    std::vector<LateWork> m_works;
    SlipRules m_slips;
    QHash<int, QString> m_typed; ///< place -> the text as somebody changed it
    Wording m_wording;
    QString m_wordingFault;
    QDate m_listedFor;
    int m_shown = -1;
    bool m_quiet = false;
};

} // namespace qd
