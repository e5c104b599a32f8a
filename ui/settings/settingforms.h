// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/rules.h"
#include "ui/common/typedfields.h"
#include "workspace/door/rowedits.h"

#include <QObject>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace qd
{

class LayoutProfilesForm;
class LightPreview;
class LightRulesForm;
class PaperFactsForm;
class PhrasesForm;
class ReviewRulesForm;
class Session;

/// The rules of the office in fields: what stands in the sections of the page 设置, and what they say as
/// values of TypedFields. A value is called by the key of its setting; the layouts are one value, and so are
/// the phrases.
class SettingForms final : public QObject
{
    Q_OBJECT
public:
    SettingForms(Session &session, QWidget *page);

    /// Each puts the fields of a section into its column.
    void buildLights(QBoxLayout *column);
    void buildReporting(QBoxLayout *column);
    void buildPapers(QBoxLayout *column);
    void buildLayouts(QBoxLayout *column);
    void buildPhrases(QBoxLayout *column);
    void buildReview(QBoxLayout *column);
    void buildFiles(QBoxLayout *column);
    void connectForms(); ///< once all are built

    static TypedFields::Values valuesOf(const std::vector<Setting> &rows); ///< as they are stored
    TypedFields::Values shown() const;
    /// Fields that say it already are left alone: a cursor in them stays, an open cell stays open.
    void show(const TypedFields::Values &values);
    void showUsual(const QString &section);
    static bool hasUsual(const QString &section); ///< layouts and phrases are work of hers, no values
    static bool isAtOnce(const QString &section); ///< what is done there is written at once
    /// The section that asks for a value.
    static QString sectionOf(const QString &value);

    bool isSound() const; ///< else the field says what is wrong
    void showPreview();
    /// What turns the stored settings into those that are shown.
    std::vector<RowEdit<Setting>> edits(const std::vector<Setting> &rows) const;

Q_SIGNALS:
    void changed();
    void told(const QString &words); ///< how the reading of a file went

private:
    OfficeRules rules() const;
    void exportLayout();
    void takeLayout(); ///< from a file; what of it stands for something else is said

    Session &m_session;
    QWidget *m_page;
    bool m_filling = false;
    QCheckBox *m_supporting = nullptr;
    QCheckBox *m_onWorkingDays = nullptr;
    QSpinBox *m_evidence = nullptr; ///< the limit for a file attached
    QLineEdit *m_name = nullptr;
    QComboBox *m_profile = nullptr;
    LightRulesForm *m_lights = nullptr;
    LightPreview *m_preview = nullptr;
    PaperFactsForm *m_facts = nullptr;
    LayoutProfilesForm *m_profiles = nullptr;
    PhrasesForm *m_phrases = nullptr;
    ReviewRulesForm *m_review = nullptr;
};

} // namespace qd
