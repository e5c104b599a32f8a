// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/rules.h"
#include "workspace/door/rowedits.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace qd
{

class LayoutProfilesForm;
class PaperFactsForm;
class PhrasesForm;
class ReviewRulesForm;
class Session;

/// 文件 → 本办规则…: what the office decided for all its plans (domain/plan/rules.h). Saved as one operation, which can be
/// undone.
class OfficeRulesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit OfficeRulesDialog(Session &session, QWidget *parent = nullptr);

private:
    QWidget *buildRules(); ///< what is judged, and who reports
    QWidget *buildPapers(); ///< what stands on paper
    QFormLayout *lightNumbers(); ///< a field for each number of the light rules
    QSpinBox *addNumber(QFormLayout *form, const QString &label, const char *name, int LightRules::*member,
        const QString &unitName);
    void show(const OfficeRules &rules);
    OfficeRules shown() const;
    void judge(); ///< says what does not fit together, and whether there is anything to save
    std::vector<RowEdit<Setting>> edits() const; ///< what saving would write
    void save();
    void exportLayout();
    void takeLayout(); ///< from a file; what of it stands for something else is said

    Session &m_session;
    std::vector<Setting> m_rows; ///< as stored when the dialog opened
    OfficeRules m_seen;
    std::vector<std::pair<int LightRules::*, QSpinBox *>> m_numbers;
    QCheckBox *m_supporting;
    QCheckBox *m_onWorkingDays;
    QComboBox *m_deadline; ///< by which one timeliness is judged
    QSpinBox *m_evidence; ///< the limit for a file attached
    QLineEdit *m_name;
    QComboBox *m_profile;
    PaperFactsForm *m_facts;
    LayoutProfilesForm *m_profiles;
    PhrasesForm *m_phrases;
    ReviewRulesForm *m_review;
    QLabel *m_note;
    QString m_read; ///< how the reading of a file went, to be said once; empty: nothing
    QPushButton *m_save;
};

} // namespace qd
