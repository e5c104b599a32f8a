// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/layoutprofilesform.h"

#include "base/safename.h"
#include "paper/document/layoutfile.h"
#include "paper/document/typesizes.h"
#include "paper/fonts/fontbook.h"
#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/enumbox.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QSpinBox *marginBox(const QString &name, const MarginLimits &limits, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(limits.least, limits.most);
    box->setSuffix(LayoutProfilesForm::tr(" mm"));
    return box;
}

template <typename E, size_t count>
QComboBox *choiceBox(const QString &name, const std::array<E, count> &choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const E each : choices)
        addChoice(box, each, text(each));
    return box;
}

} // namespace

LayoutProfilesForm::LayoutProfilesForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * unit(this));
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildFields(), 1);
}

QWidget *LayoutProfilesForm::buildList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"settings.profiles"_s);
    m_list->setAccessibleName(tr("Layouts"));
    m_list->setMinimumHeight(8 * m_list->fontMetrics().height());
    layout->addWidget(m_list, 1);
    m_fault = new PlainLabel(side);
    m_fault->setObjectName(u"settings.profileFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    setInk(m_fault, Light::Red);
    layout->addWidget(m_fault);
    auto *buttons = new QGridLayout;
    buttons->addWidget(addButton(layout, tr("Ne&w"), u"profileNew"_s, &LayoutProfilesForm::make), 0, 0);
    buttons->addWidget(addButton(layout, tr("Cop&y"), u"profileCopy"_s, &LayoutProfilesForm::copy), 0, 1);
    m_rename = addButton(layout, tr("Rena&me…"), u"profileRename"_s, &LayoutProfilesForm::rename);
    buttons->addWidget(m_rename, 0, 2);
    m_erase = addButton(layout, tr("&Delete"), u"profileDelete"_s, &LayoutProfilesForm::erase);
    buttons->addWidget(m_erase, 1, 0);
    m_export = addButton(layout, tr("E&xport…"), u"profileExport"_s, &LayoutProfilesForm::exportChosen);
    buttons->addWidget(m_export, 1, 1);
    buttons->addWidget(
        addButton(layout, tr("&Read…"), u"profileRead"_s, &LayoutProfilesForm::readWanted), 1, 2);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        sayFault({});
        showChosen();
    });
    return side;
}

QPushButton *LayoutProfilesForm::addButton(
    QLayout *layout, const QString &text, const QString &name, void (LayoutProfilesForm::*act)())
{
    auto *button = new QPushButton(text, layout->parentWidget());
    button->setObjectName("settings."_L1 + name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *LayoutProfilesForm::buildFields()
{
    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(unit(this));
    constexpr std::array numbers{PageNumbers::Outer, PageNumbers::Centred, PageNumbers::Counted};
    m_top = marginBox(u"settings.profileTop"_s, marginTopLimits, side);
    m_left = marginBox(u"settings.profileLeft"_s, marginLeftLimits, side);
    m_numbers = choiceBox(u"settings.profileNumbers"_s, numbers, side);
    m_titleFace = choiceBox(u"settings.profileTitleFace"_s, titleFaces, side);
    m_bodyFace = choiceBox(u"settings.profileBodyFace"_s, bodyFaces, side);
    m_bodySize = choiceBox(u"settings.profileBodySize"_s, bodySizes, side);
    m_tableSize = choiceBox(u"settings.profileTableSize"_s, tableSizes, side);
    form->addRow(tr("Top margin"), m_top);
    form->addRow(tr("Left margin"), m_left);
    form->addRow(tr("Page numbers"), m_numbers);
    form->addRow(tr("Face of titles"), m_titleFace);
    form->addRow(tr("Face of the text"), m_bodyFace);
    form->addRow(tr("Size of the text"), m_bodySize);
    form->addRow(tr("Size in tables"), m_tableSize);
    m_grid = new PlainLabel(side);
    m_grid->setObjectName(u"settings.profileGrid"_s);
    m_grid->setWordWrap(true);
    m_grid->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_grid);
    for (QSpinBox *box : {m_top, m_left})
        connect(box, &QSpinBox::valueChanged, this, &LayoutProfilesForm::takeFields);
    for (QComboBox *box : {m_numbers, m_titleFace, m_bodyFace, m_bodySize, m_tableSize})
        connect(box, &QComboBox::currentIndexChanged, this, &LayoutProfilesForm::takeFields);
    return side;
}

void LayoutProfilesForm::show(const OfficeRules &rules)
{
    const LayoutProfile *now = chosen();
    const QString id = now ? now->id : QString();
    m_facts = rules.papers;
    if (m_list->count() > 0 && m_profiles == rules.profiles)
        return showChosen();
    m_profiles = rules.profiles;
    fillList(id);
}

void LayoutProfilesForm::fillList(const QString &chosen)
{
    m_showing = true;
    m_list->clear();
    for (const PaperProfile each : allOf<PaperProfile>())
        m_list->addItem(text(each));
    int row = 0;
    for (const LayoutProfile &profile : m_profiles) {
        auto *item = new QListWidgetItem(profile.name, m_list); // owned by the list
        item->setData(Qt::UserRole, profile.id);
        if (profile.id == chosen)
            row = m_list->count() - 1;
    }
    m_showing = false;
    m_list->setCurrentRow(row);
    showChosen();
}

LayoutProfile *LayoutProfilesForm::chosen()
{
    const QString id
        = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const auto found = std::find_if(
        m_profiles.begin(), m_profiles.end(), [&](const LayoutProfile &each) { return each.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

LayoutProfile LayoutProfilesForm::chosenOrBuiltIn()
{
    if (const LayoutProfile *own = chosen())
        return *own;
    LayoutProfile profile;
    profile.marginTop = m_facts.marginTop;
    profile.marginLeft = m_facts.marginLeft;
    const bool meeting = m_list->currentRow() == static_cast<int>(PaperProfile::Meeting);
    profile.pageNumbers = m_facts.pageNumbers != PageNumbers::OfProfile ? m_facts.pageNumbers
        : meeting                                                       ? PageNumbers::Counted
                                                                        : PageNumbers::Outer;
    return profile;
}

void LayoutProfilesForm::showChosen()
{
    if (m_showing)
        return;
    m_showing = true;
    const LayoutProfile profile = chosenOrBuiltIn();
    m_top->setValue(profile.marginTop);
    m_left->setValue(profile.marginLeft);
    setChosen(m_numbers, profile.pageNumbers);
    setChosen(m_bodyFace, profile.type.body);
    setChosen(m_titleFace, profile.type.title);
    setChosen(m_bodySize, profile.type.bodySize);
    setChosen(m_tableSize, profile.type.tableSize);
    m_showing = false;
    const bool own = chosen() != nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_top, m_left, m_numbers, m_bodyFace, m_titleFace,
             m_bodySize, m_tableSize, m_rename, m_erase, m_export})
        widget->setEnabled(own);
    sayGrid(profile);
}

void LayoutProfilesForm::sayGrid(const LayoutProfile &profile)
{
    const TypeSizes sizes = typeSizes(false, profile.type);
    QStringList lines{
        tr("%1 lines a page, %2 characters a line.").arg(sizes.linesPerPage).arg(sizes.charactersPerLine)};
    const FontBook fonts = FontBook::ofThisComputer();
    QStringList missing;
    for (const PaperFace face : {profile.type.title, profile.type.body}) {
        const QString standIn = fonts.standIn(face);
        if (!standIn.isEmpty() && !missing.contains(standIn))
            missing << standIn;
    }
    if (!missing.isEmpty())
        lines << tr("Not on this computer: %1").arg(missing.join(tr("; ")));
    if (!chosen())
        lines << tr("This one belongs to the program; copy it to change it.");
    m_grid->setText(lines.join(u'\n'));
}

void LayoutProfilesForm::takeFields()
{
    LayoutProfile *profile = chosen();
    if (m_showing || !profile)
        return;
    profile->marginTop = m_top->value();
    profile->marginLeft = m_left->value();
    profile->pageNumbers = qd::chosen<PageNumbers>(m_numbers).value_or(PageNumbers::Outer);
    profile->type.body = qd::chosen<PaperFace>(m_bodyFace).value_or(PaperFace::FangSong);
    profile->type.title = qd::chosen<PaperFace>(m_titleFace).value_or(PaperFace::BiaoSong);
    profile->type.bodySize = qd::chosen<TypeSize>(m_bodySize).value_or(TypeSize::Three);
    profile->type.tableSize = qd::chosen<TypeSize>(m_tableSize).value_or(TypeSize::SmallFour);
    sayGrid(*profile);
    Q_EMIT changed();
}

void LayoutProfilesForm::sayFault(const std::optional<Error> &fault)
{
    m_fault->setVisible(fault.has_value());
    m_fault->setText(fault ? errorText(*fault) : QString());
}

/// Nothing where the question was left or the name cannot be, which is said.
std::optional<QString> LayoutProfilesForm::askName(
    const QString &title, const QString &preset, const QString &id)
{
    const auto typed = m_session.ask().line(this, title, tr("Name of the layout:"), preset);
    if (!typed)
        return {};
    std::vector<LayoutProfile> others;
    std::copy_if(m_profiles.begin(), m_profiles.end(), std::back_inserter(others),
        [&](const LayoutProfile &each) { return each.id != id; });
    const auto fault = nameFault(*typed, others);
    sayFault(fault);
    return fault ? std::nullopt : std::optional(typed->trimmed());
}

void LayoutProfilesForm::append(LayoutProfile profile)
{
    profile.id = newProfileId();
    const QString id = profile.id;
    m_profiles.push_back(std::move(profile));
    fillList(id);
    Q_EMIT changed();
}

void LayoutProfilesForm::make()
{
    LayoutProfile profile;
    const auto name = askName(tr("New layout"), freeProfileName(tr("Our layout"), m_profiles), {});
    if (!name)
        return;
    profile.name = *name;
    append(std::move(profile));
}

void LayoutProfilesForm::copy()
{
    LayoutProfile profile = chosenOrBuiltIn();
    const QString named = profile.name.isEmpty() ? tr("Our layout") : profile.name;
    const auto name = askName(tr("Copy of the layout"), freeProfileName(named, m_profiles), {});
    if (!name)
        return;
    profile.name = *name;
    append(std::move(profile));
}

void LayoutProfilesForm::rename()
{
    LayoutProfile *profile = chosen();
    const auto name = profile ? askName(tr("Rename the layout"), profile->name, profile->id) : std::nullopt;
    if (!name || *name == profile->name)
        return;
    profile->name = *name;
    m_list->currentItem()->setText(*name);
    Q_EMIT changed();
}

void LayoutProfilesForm::erase()
{
    const LayoutProfile *profile = chosen();
    if (!profile)
        return;
    const bool yes = m_session.ask().confirm(this, tr("Delete the layout"),
        tr("Delete “%1”? Reports that use it are laid out as official documents then; what was issued stays "
           "as it is.")
            .arg(profile->name),
        tr("Delete"));
    if (!yes)
        return;
    std::erase_if(m_profiles, [id = profile->id](const LayoutProfile &each) { return each.id == id; });
    fillList({});
    Q_EMIT changed();
}

void LayoutProfilesForm::exportChosen()
{
    const LayoutProfile *profile = chosen();
    if (!profile)
        return;
    const auto file = m_session.ask().saveFile(this, tr("Export the layout"),
        fileNameOf(profile->name) + u'.' + layoutSuffix, tr("Layouts (*.%1)").arg(layoutSuffix));
    if (!file)
        return;
    const auto written = writeProfileFile(*profile, *file);
    sayFault(written ? std::nullopt : std::optional(written.error()));
    if (written)
        m_session.tell(tr("Exported %1").arg(QFileInfo(*file).fileName()), *file);
}

} // namespace qd
