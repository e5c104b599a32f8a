// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingforms.h"

#include "domain/plan/evidencelimit.h"
#include "paper/document/layoutfile.h"
#include "texts/errortext.h"
#include "texts/usualphrases.h"
#include "ui/common/ask.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/phrasesform.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/settings/layoutprofilesform.h"
#include "ui/settings/lightpreview.h"
#include "ui/settings/lightrulesform.h"
#include "ui/settings/paperfactsform.h"
#include "ui/settings/reviewrulesform.h"
#include "ui/settings/settingedits.h"
#include "workspace/progress/phraseverbs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto profilesKey = QStringLiteral("layouts"); // all of them as one field
const auto phrasesKey = QStringLiteral("phrases");

/// Phrases as one text, in the order of their codes, and back.
QString packedPhrases(std::vector<Phrase> phrases)
{
    std::stable_sort(phrases.begin(), phrases.end(),
        [](const Phrase &one, const Phrase &other) { return one.code < other.code; });
    QJsonArray rows;
    for (const Phrase &phrase : phrases)
        rows.append(QJsonArray{phrase.code, phrase.text});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

std::vector<Phrase> unpackedPhrases(const QString &text)
{
    std::vector<Phrase> phrases;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &row : rows)
        phrases.push_back({row.toArray().at(0).toString(), row.toArray().at(1).toString()});
    return phrases;
}

QString packedProfiles(const std::vector<LayoutProfile> &profiles)
{
    QJsonObject all;
    for (const LayoutProfile &profile : profiles)
        all.insert(profile.id, packedProfile(profile));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

OfficeRules rulesOf(const TypedFields::Values &values)
{
    OfficeRules rules;
    for (auto value = values.begin(); value != values.end(); ++value)
        takeSetting(rules, value.key(), *value);
    const QJsonObject profiles = QJsonDocument::fromJson(values.value(profilesKey).toUtf8()).object();
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile)
        takeSetting(rules, profileSettingKey(profile.key()), profile->toString());
    return rules;
}

TypedFields::Values packed(const OfficeRules &rules, int megabytes, const QString &phrases)
{
    TypedFields::Values values{{profilesKey, packedProfiles(rules.profiles)},
        {QLatin1String(evidenceLimitKey), QString::number(megabytes)}, {phrasesKey, phrases}};
    for (const SettingKey each : allOf<SettingKey>())
        values.insert(key(each), settingText(rules, each));
    return values;
}

} // namespace

SettingForms::SettingForms(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

void SettingForms::buildLights(QBoxLayout *column)
{
    m_lights = new LightRulesForm(m_page);
    m_preview = new LightPreview(m_session, m_page);
    column->addWidget(m_lights);
    column->addWidget(m_preview, 1);
}

void SettingForms::buildReporting(QBoxLayout *column)
{
    m_supporting = new QCheckBox(tr("Supporting agencies report too"), m_page);
    m_supporting->setObjectName(u"settings.supporting"_s);
    m_onWorkingDays = new QCheckBox(tr("A reporting day without work moves to the next working day"), m_page);
    m_onWorkingDays->setObjectName(u"settings.onWorkingDays"_s);
    column->addWidget(m_supporting);
    column->addWidget(m_onWorkingDays);
    column->addStretch();
}

void SettingForms::buildPapers(QBoxLayout *column)
{
    m_name = new QLineEdit(m_page);
    m_name->setObjectName(u"settings.name"_s);
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("The usual name"));
    m_profile = new QComboBox(m_page);
    m_profile->setObjectName(u"settings.profile"_s);
    addChoices<PaperProfile>(m_profile);
    m_facts = new PaperFactsForm(m_page);
    m_facts->addFirst(tr("&Name of the office"), m_name);
    m_facts->addFirst(tr("&Page numbers"), m_profile);
    column->addWidget(m_facts);
    auto *exported = new QPushButton(tr("&Export layout…"), m_page);
    exported->setObjectName(u"settings.export"_s);
    exported->setToolTip(plainTip(tr("Saves what is shown here as a file, for another office or computer")));
    auto *taken = new QPushButton(tr("&Read layout…"), m_page);
    taken->setObjectName(u"settings.import"_s);
    taken->setToolTip(plainTip(tr("Takes over the layout of such a file; it holds once it is saved")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(exported);
    buttons->addWidget(taken);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(exported, &QPushButton::clicked, this, &SettingForms::exportLayout);
    connect(taken, &QPushButton::clicked, this, &SettingForms::takeLayout);
}

void SettingForms::buildLayouts(QBoxLayout *column)
{
    m_profiles = new LayoutProfilesForm(m_session, m_page);
    column->addWidget(m_profiles, 1);
}

void SettingForms::buildPhrases(QBoxLayout *column)
{
    m_phrases = new PhrasesForm(m_page);
    m_phrases->setEditable(!m_session.workspace().isReadOnly());
    column->addWidget(m_phrases, 1);
}

void SettingForms::buildReview(QBoxLayout *column)
{
    m_review = new ReviewRulesForm(m_page);
    column->addWidget(m_review, 1);
}

void SettingForms::buildFiles(QBoxLayout *column)
{
    m_evidence = new QSpinBox(m_page);
    m_evidence->setObjectName(u"settings.evidence"_s);
    m_evidence->setRange(evidenceLimit.least, evidenceLimit.most);
    m_evidence->setSuffix(u" MB"_s);
    m_evidence->setMinimumWidth(10 * unit(m_page));
    auto *files = new QFormLayout;
    files->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    files->addRow(tr("One file at most"), m_evidence);
    column->addLayout(files);
    column->addStretch();
}

void SettingForms::connectForms()
{
    const auto edited = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_lights, &LightRulesForm::changed, this, edited);
    connect(m_supporting, &QCheckBox::toggled, this, edited);
    connect(m_onWorkingDays, &QCheckBox::toggled, this, edited);
    connect(m_evidence, &QSpinBox::valueChanged, this, edited);
    connect(m_name, &QLineEdit::textChanged, this, edited);
    connect(m_profile, &QComboBox::currentIndexChanged, this, edited);
    connect(m_facts, &PaperFactsForm::changed, this, [this, edited] {
        if (!m_filling)
            m_profiles->show(rules()); // the built-in layouts have the margins of the papers
        edited();
    });
    connect(m_profiles, &LayoutProfilesForm::changed, this, edited);
    connect(m_profiles, &LayoutProfilesForm::readWanted, this, &SettingForms::takeLayout);
    connect(m_phrases, &PhrasesForm::changed, this, edited);
    connect(m_review, &ReviewRulesForm::changed, this, edited);
}

TypedFields::Values SettingForms::valuesOf(const std::vector<Setting> &rows)
{
    return packed(officeRules(rows), evidenceMegabytes(rows), packedPhrases(phrasesOf(usualPhrases(), rows)));
}

TypedFields::Values SettingForms::shown() const
{
    return packed(rules(), m_evidence->value(), packedPhrases(m_phrases->shown()));
}

OfficeRules SettingForms::rules() const
{
    OfficeRules rules;
    m_lights->take(rules);
    rules.supportingOwe = m_supporting->isChecked();
    rules.dueOnWorkingDays = m_onWorkingDays->isChecked();
    rules.officeName = m_name->text().trimmed();
    rules.paperProfile = chosen<PaperProfile>(m_profile).value_or(PaperProfile::Official);
    rules.papers = m_facts->shown();
    rules.profiles = m_profiles->shown();
    rules.review = m_review->shown();
    return rules;
}

void SettingForms::show(const TypedFields::Values &values)
{
    m_filling = true;
    const OfficeRules wanted = rulesOf(values);
    if (const OfficeRules now = rules(); now != wanted) {
        m_lights->show(wanted);
        m_supporting->setChecked(wanted.supportingOwe);
        m_onWorkingDays->setChecked(wanted.dueOnWorkingDays);
        if (now.officeName != wanted.officeName)
            m_name->setText(wanted.officeName);
        setChosen(m_profile, wanted.paperProfile);
        if (now.papers != wanted.papers)
            m_facts->show(wanted.papers);
        if (now.papers != wanted.papers || now.profiles != wanted.profiles)
            m_profiles->show(wanted);
        if (now.review != wanted.review)
            m_review->show(wanted.review);
    }
    m_evidence->setValue(values.value(QLatin1String(evidenceLimitKey)).toInt());
    if (packedPhrases(m_phrases->shown()) != values.value(phrasesKey))
        m_phrases->show(unpackedPhrases(values.value(phrasesKey)));
    m_filling = false;
}

void SettingForms::showUsual(const QString &section)
{
    const OfficeRules usual;
    if (section == "lights"_L1) {
        m_lights->show(usual);
    } else if (section == "reporting"_L1) {
        m_supporting->setChecked(usual.supportingOwe);
        m_onWorkingDays->setChecked(usual.dueOnWorkingDays);
    } else if (section == "papers"_L1) {
        m_name->clear();
        setChosen(m_profile, usual.paperProfile);
        m_facts->show(usual.papers);
    } else if (section == "review"_L1) {
        m_review->show(usual.review);
    } else if (section == "files"_L1) {
        m_evidence->setValue(evidenceLimit.usual);
    }
}

bool SettingForms::isAtOnce(const QString &section)
{
    return section == "templates"_L1 || section == "cycles"_L1 || section == "workdays"_L1 || section == "due"_L1;
}

bool SettingForms::hasUsual(const QString &section)
{
    return section != profilesKey && section != phrasesKey && !isAtOnce(section);
}

QString SettingForms::sectionOf(const QString &value)
{
    const QString group = value.section(u'.', 0, 0);
    if (group == "light"_L1)
        return u"lights"_s;
    if (group == "due"_L1)
        return u"reporting"_s;
    if (group == "office"_L1 || group == "paper"_L1)
        return u"papers"_s;
    if (group == "review"_L1 || group == "summary"_L1)
        return u"review"_s;
    return group == profilesKey || group == phrasesKey ? group : u"files"_s;
}

bool SettingForms::isSound() const
{
    return m_lights->isSound() && !m_phrases->fault();
}

void SettingForms::showPreview()
{
    m_preview->show(rules());
}

std::vector<RowEdit<Setting>> SettingForms::edits(const std::vector<Setting> &rows) const
{
    auto edits = settingEdits(rows, rules());
    addEvidenceLimit(edits, rows, m_evidence->value());
    const auto phrases = phraseEdits(rows, usualPhrases(), m_phrases->shown());
    edits.insert(edits.end(), phrases.begin(), phrases.end());
    return edits;
}

void SettingForms::exportLayout()
{
    const QString filter = tr("Layouts (*.%1)").arg(layoutSuffix);
    const auto file = m_session.ask().saveFile(
        m_page, tr("Export layout"), tr("Layout of our papers") + u'.' + layoutSuffix, filter);
    if (file && m_session.accept(writeLayoutFile(rules(), *file)))
        m_session.tell(tr("Exported %1").arg(QFileInfo(*file).fileName()), *file);
}

void SettingForms::takeLayout()
{
    const auto file
        = m_session.ask().openFile(m_page, tr("Read layout"), tr("Layouts (*.%1)").arg(layoutSuffix));
    if (!file)
        return;
    const auto taken = withLayoutFile(rules(), *file);
    if (!taken)
        return void(Q_EMIT told(errorText(taken.error())));
    show(packed(taken->rules, m_evidence->value(), packedPhrases(m_phrases->shown())));
    Q_EMIT changed();
    if (!taken->unknownFaces.isEmpty())
        Q_EMIT told(tr("This program does not have the face “%1”; 小标宋 stands in for it in titles, 仿宋 "
                       "in the text.")
                        .arg(taken->unknownFaces.join(tr(", "))));
}

} // namespace qd
