// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officerulesdialog.h"

#include "domain/plan/evidencelimit.h"
#include "paper/document/layoutfile.h"
#include "texts/duetext.h"
#include "texts/errortext.h"
#include "texts/usualphrases.h"
#include "ui/common/ask.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/phrasesform.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/shell/layoutprofilesform.h"
#include "ui/shell/paperfactsform.h"
#include "ui/shell/reviewrulesform.h"
#include "workspace/door/rowedits.h"
#include "workspace/progress/phraseverbs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What turns the stored rows into the wanted rules: a rule at its default needs no row.
std::vector<RowEdit<Setting>> editsTo(
    const std::vector<Setting> &rows, const OfficeRules &seen, const OfficeRules &wanted)
{
    std::vector<RowEdit<Setting>> edits;
    for (const SettingKey each : allOf<SettingKey>()) {
        const QString value = settingText(wanted, each);
        if (value == settingText(seen, each))
            continue;
        RowEdit<Setting> edit;
        const auto row = std::find_if(
            rows.begin(), rows.end(), [&](const Setting &setting) { return setting.key == key(each); });
        if (row != rows.end())
            edit.seen = *row;
        if (value != settingText(OfficeRules(), each)) {
            edit.wanted = edit.seen.value_or(Setting{{}, key(each), {}});
            edit.wanted->value = value;
        }
        edits.push_back(edit);
    }
    for (const OfficeRules *side : {&seen, &wanted}) {
        for (const LayoutProfile &profile : side->profiles) {
            const LayoutProfile *before = profileOf(seen, profile.id);
            const LayoutProfile *after = profileOf(wanted, profile.id);
            if ((side == &seen && after) || (before && after && *before == *after))
                continue; // one that is on both sides: once, where it differs
            const QString key = profileSettingKey(profile.id);
            RowEdit<Setting> edit;
            const auto row = std::find_if(
                rows.begin(), rows.end(), [&](const Setting &setting) { return setting.key == key; });
            if (row != rows.end())
                edit.seen = *row;
            if (after) {
                edit.wanted = edit.seen.value_or(Setting{{}, key, {}});
                edit.wanted->value = packedProfile(*after);
            }
            edits.push_back(edit);
        }
    }
    return edits;
}

/// The same of the limit for a file attached, which is none of the rules.
void addEvidenceLimit(std::vector<RowEdit<Setting>> &edits, const std::vector<Setting> &rows, int megabytes)
{
    if (megabytes == evidenceMegabytes(rows))
        return;
    const QString key = QLatin1String(evidenceLimitKey);
    RowEdit<Setting> edit;
    const auto row
        = std::find_if(rows.begin(), rows.end(), [&](const Setting &setting) { return setting.key == key; });
    if (row != rows.end())
        edit.seen = *row;
    if (megabytes != evidenceLimit.usual) {
        edit.wanted = edit.seen.value_or(Setting{{}, key, {}});
        edit.wanted->value = QString::number(megabytes);
    }
    edits.push_back(edit);
}

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    useSectionFont(label);
    return label;
}

} // namespace

OfficeRulesDialog::OfficeRulesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_supporting(new QCheckBox(tr("Supporting agencies report too"), this))
    , m_onWorkingDays(new QCheckBox(tr("A reporting day without work moves to the next working day"), this))
    , m_deadline(new QComboBox(this))
    , m_evidence(new QSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_profile(new QComboBox(this))
    , m_facts(new PaperFactsForm(this))
    , m_profiles(new LayoutProfilesForm(session, this))
    , m_phrases(new PhrasesForm(this))
    , m_review(new ReviewRulesForm(this))
    , m_note(new PlainLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setWindowTitle(tr("Rules of the office"));
    setObjectName(u"officerules"_s);
    m_supporting->setObjectName(u"officerules.supporting"_s);
    m_onWorkingDays->setObjectName(u"officerules.onWorkingDays"_s);
    m_deadline->setObjectName(u"officerules.deadline"_s);
    addChoices<DeadlineBasis>(m_deadline);
    m_evidence->setObjectName(u"officerules.evidence"_s);
    m_evidence->setRange(evidenceLimit.least, evidenceLimit.most);
    m_evidence->setSuffix(u" MB"_s);
    m_evidence->setMinimumWidth(10 * unit(this));
    m_name->setObjectName(u"officerules.name"_s);
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("The usual name"));
    m_profile->setObjectName(u"officerules.profile"_s);
    addChoices<PaperProfile>(m_profile);
    m_note->setObjectName(u"officerules.note"_s);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"officerules.save"_s);
    m_save->setDefault(true);
    auto *usual = new QPushButton(tr("Usual values"), this);
    usual->setObjectName(u"officerules.usual"_s);
    usual->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    auto *tabs = new QTabWidget(this); // side by side: all of it in one column is higher than a small screen
    tabs->setObjectName(u"officerules.tabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(buildRules(), tr("Lights and reports"));
    tabs->addTab(buildPapers(), tr("Layout of papers"));
    tabs->addTab(m_profiles, tr("Layouts"));
    tabs->addTab(m_phrases, tr("Phrases"));
    tabs->addTab(m_review, tr("Review"));
    for (QWidget *form : {static_cast<QWidget *>(m_profiles), static_cast<QWidget *>(m_phrases)})
        form->setContentsMargins(unit(this), unit(this), unit(this), unit(this));
    layout->addWidget(tabs, 1);
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(usual);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);

    auto rows = rowsOf<Setting>(session.workspace());
    if (session.accept(rows))
        m_rows = *std::move(rows);
    m_seen = officeRules(m_rows);
    m_phrases->setEditable(!session.workspace().isReadOnly());
    m_phrases->show(phrasesOf(usualPhrases(), m_rows));
    show(m_seen);
    connect(m_phrases, &PhrasesForm::changed, this, &OfficeRulesDialog::judge);
    m_evidence->setValue(evidenceMegabytes(m_rows));
    connect(m_evidence, &QSpinBox::valueChanged, this, &OfficeRulesDialog::judge);
    connect(m_supporting, &QCheckBox::toggled, this, &OfficeRulesDialog::judge);
    connect(m_onWorkingDays, &QCheckBox::toggled, this, &OfficeRulesDialog::judge);
    connect(m_deadline, &QComboBox::currentIndexChanged, this, &OfficeRulesDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &OfficeRulesDialog::judge);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &OfficeRulesDialog::judge);
    connect(m_facts, &PaperFactsForm::changed, this, &OfficeRulesDialog::judge);
    connect(m_facts, &PaperFactsForm::changed, this, [this] { m_profiles->show(shown()); });
    connect(m_review, &ReviewRulesForm::changed, this, &OfficeRulesDialog::judge);
    connect(m_profiles, &LayoutProfilesForm::changed, this, &OfficeRulesDialog::judge);
    connect(m_profiles, &LayoutProfilesForm::readWanted, this, &OfficeRulesDialog::takeLayout);
    connect(usual, &QPushButton::clicked, this, [this] {
        OfficeRules rules;
        rules.profiles = m_profiles->shown(); // work of hers, no values
        show(rules);
        m_evidence->setValue(evidenceLimit.usual);
    });
    connect(m_save, &QPushButton::clicked, this, &OfficeRulesDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    judge();
}

QWidget *OfficeRulesDialog::buildRules()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(heading(tr("When a light turns"), tab));
    layout->addLayout(lightNumbers());
    layout->addSpacing(unit(this));
    layout->addWidget(heading(tr("Who reports"), tab));
    layout->addWidget(m_supporting);
    layout->addWidget(m_onWorkingDays);
    if (const int year = m_session.book().plan().year;
        year > 0 && !m_session.book().workDays().knowsYear(year)) {
        auto *unknown = new PlainLabel(
            tr("The table of working days has no day of %1: weekends are all that is known.").arg(year), tab);
        unknown->setObjectName(u"officerules.noWorkingDays"_s);
        unknown->setWordWrap(true);
        unknown->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(unknown);
    }
    layout->addSpacing(unit(this));
    layout->addWidget(heading(tr("Files attached"), tab));
    auto *files = new QFormLayout;
    files->addRow(tr("One file at most"), m_evidence);
    layout->addLayout(files);
    layout->addStretch();
    return tab;
}

QWidget *OfficeRulesDialog::buildPapers()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    m_facts->addFirst(tr("&Name of the office"), m_name);
    m_facts->addFirst(tr("&Page numbers"), m_profile);
    layout->addWidget(m_facts);
    auto *exported = new QPushButton(tr("&Export layout…"), tab);
    exported->setObjectName(u"officerules.export"_s);
    exported->setAutoDefault(false);
    exported->setToolTip(plainTip(tr("Saves what is shown here as a file, for another office or computer")));
    auto *taken = new QPushButton(tr("&Read layout…"), tab);
    taken->setObjectName(u"officerules.import"_s);
    taken->setAutoDefault(false);
    taken->setToolTip(plainTip(tr("Takes over the layout of such a file; it holds once it is saved")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(exported);
    buttons->addWidget(taken);
    buttons->addStretch();
    layout->addSpacing(unit(this));
    layout->addLayout(buttons);
    layout->addStretch();
    connect(exported, &QPushButton::clicked, this, &OfficeRulesDialog::exportLayout);
    connect(taken, &QPushButton::clicked, this, &OfficeRulesDialog::takeLayout);
    return tab;
}

QFormLayout *OfficeRulesDialog::lightNumbers()
{
    auto *lights = new QFormLayout;
    addNumber(lights, tr("Yellow from so many points behind"), "yellowBehind", &LightRules::yellowBehind,
        tr(" points"));
    addNumber(
        lights, tr("Red beyond so many points behind"), "redBehind", &LightRules::redBehind, tr(" points"));
    addNumber(
        lights, tr("Yellow when due within so many days"), "nearDays", &LightRules::nearDays, tr(" days"));
    addNumber(lights, tr("Red when not started so many months after the start"), "redNotStartedMonths",
        &LightRules::redNotStartedMonths, tr(" months"));
    addNumber(lights, tr("Red from so many periods without a report"), "redMissed", &LightRules::redMissed,
        tr(" periods"));
    lights->addRow(tr("Where a deadline was extended it is judged by"), m_deadline);
    return lights;
}

QSpinBox *OfficeRulesDialog::addNumber(QFormLayout *form, const QString &label, const char *name,
    int LightRules::*member, const QString &unitName)
{
    auto *box = new QSpinBox(this);
    box->setObjectName("officerules."_L1 + QLatin1String(name));
    for (const NumberRule &rule : numberRules) {
        if (rule.member == member)
            box->setRange(rule.least, rule.most);
    }
    box->setSuffix(unitName);
    box->setMinimumWidth(10 * unit(this));
    form->addRow(label, box);
    m_numbers.emplace_back(member, box);
    connect(box, &QSpinBox::valueChanged, this, &OfficeRulesDialog::judge);
    return box;
}

void OfficeRulesDialog::show(const OfficeRules &rules)
{
    for (const auto &[member, box] : m_numbers)
        box->setValue(rules.lights.*member);
    m_supporting->setChecked(rules.supportingOwe);
    m_onWorkingDays->setChecked(rules.dueOnWorkingDays);
    setChosen(m_deadline, rules.deadlineBasis);
    m_name->setText(rules.officeName);
    setChosen(m_profile, rules.paperProfile);
    m_facts->show(rules.papers);
    m_profiles->show(rules);
    m_review->show(rules.review);
}

OfficeRules OfficeRulesDialog::shown() const
{
    OfficeRules rules = m_seen; // what is not asked here stays
    for (const auto &[member, box] : m_numbers)
        rules.lights.*member = box->value();
    rules.supportingOwe = m_supporting->isChecked();
    rules.dueOnWorkingDays = m_onWorkingDays->isChecked();
    rules.deadlineBasis = chosen<DeadlineBasis>(m_deadline).value_or(DeadlineBasis::Granted);
    rules.officeName = m_name->text().trimmed();
    rules.paperProfile = chosen<PaperProfile>(m_profile).value_or(PaperProfile::Official);
    rules.papers = m_facts->shown();
    rules.profiles = m_profiles->shown();
    rules.review = m_review->shown();
    return rules;
}

void OfficeRulesDialog::judge()
{
    const OfficeRules wanted = shown();
    const bool crossed = wanted.lights.yellowBehind > wanted.lights.redBehind;
    const bool readOnly = m_session.workspace().isReadOnly();
    const QString read = std::exchange(m_read, {}); // the next change is of more interest
    m_note->setText(crossed   ? tr("Yellow must come before red: fewer points behind.")
            : !read.isEmpty() ? read
            : readOnly        ? tr("The data file is open for reading only; nothing can be changed here.")
                       : tr("What is saved here holds for all plans and all papers, and can be undone."));
    m_save->setEnabled(!crossed && !readOnly && !m_phrases->fault() && !edits().empty());
}

void OfficeRulesDialog::exportLayout()
{
    const QString filter = tr("Layouts (*.%1)").arg(layoutSuffix);
    const auto file = m_session.ask().saveFile(
        this, tr("Export layout"), tr("Layout of our papers") + u'.' + layoutSuffix, filter);
    if (file && m_session.accept(writeLayoutFile(shown(), *file)))
        m_session.tell(tr("Exported %1").arg(QFileInfo(*file).fileName()), *file);
}

void OfficeRulesDialog::takeLayout()
{
    const auto file
        = m_session.ask().openFile(this, tr("Read layout"), tr("Layouts (*.%1)").arg(layoutSuffix));
    if (!file)
        return;
    const auto taken = withLayoutFile(shown(), *file);
    if (taken)
        show(taken->rules);
    if (!taken) {
        m_read = errorText(taken.error());
    } else if (!taken->unknownFaces.isEmpty()) {
        m_read = tr("This program does not have the face “%1”; 小标宋 stands in for it in titles, 仿宋 "
                    "in the text.")
                     .arg(taken->unknownFaces.join(tr(", ")));
    }
    judge();
}

std::vector<RowEdit<Setting>> OfficeRulesDialog::edits() const
{
    auto edits = editsTo(m_rows, m_seen, shown());
    addEvidenceLimit(edits, m_rows, m_evidence->value());
    const auto phrases = phraseEdits(m_rows, usualPhrases(), m_phrases->shown());
    edits.insert(edits.end(), phrases.begin(), phrases.end());
    return edits;
}

void OfficeRulesDialog::save()
{
    m_save->setFocus(); // an open cell hands over what was typed
    if (m_save->isEnabled() && m_session.accept(editRows(m_session.workspace(), OpKind::EditSettings, edits())))
        accept();
}

} // namespace qd
