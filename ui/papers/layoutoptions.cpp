// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/layoutoptions.h"

#include "paper/compose/compose.h"
#include "ui/common/enumbox.h"
#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/papers/minutesoptions.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Paper and turn are one choice: A3 lies always.
enum class Sheet { Usual, Upright, Lying, A3 };

} // namespace

LayoutOptions::LayoutOptions(QWidget *parent)
    : QWidget(parent)
    , m_profile(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_lights(new QCheckBox(tr("Lights"), this))
    , m_instructions(new QCheckBox(tr("Instructions of leaders"), this))
    , m_redHead(new QLineEdit(this))
    , m_addressees(new QLineEdit(this))
    , m_attachments(new QPlainTextEdit(this))
    , m_minutes(new MinutesOptions(this))
    , m_gone(new PlainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    build(layout);
    connect(m_profile, &QComboBox::activated, this, [this] {
        takeProfile();
        Q_EMIT changed();
    });
    connect(m_sheet, &QComboBox::activated, this, &LayoutOptions::changed);
    connect(m_lights, &QCheckBox::clicked, this, &LayoutOptions::changed);
    connect(m_instructions, &QCheckBox::clicked, this, &LayoutOptions::changed);
    connect(m_redHead, &QLineEdit::textEdited, this, &LayoutOptions::typed);
    connect(m_minutes, &MinutesOptions::typed, this, [this] {
        m_redHead->setDisabled(m_minutes->isWanted()); // minutes have neither
        Q_EMIT typed();
    });
    connect(m_addressees, &QLineEdit::textEdited, this, &LayoutOptions::typed);
    connect(m_attachments, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT typed();
    });
}

void LayoutOptions::build(QBoxLayout *layout)
{
    m_profile->setObjectName(u"papers.profile"_s);
    addChoices<PaperProfile>(m_profile);
    m_profile->setToolTip(
        plainTip(tr("Official documents, meeting papers, or a layout of the office’s own: margins, page "
                    "numbers, faces and sizes. File → Rules of the office, Layouts")));
    m_gone->setObjectName(u"papers.profileGone"_s);
    m_gone->setWordWrap(true);
    m_gone->hide();
    m_gone->setText(
        tr("The layout chosen for this report was deleted; it is laid out as an official document."));
    addLabelled(layout, tr("Layout profi&le"), m_profile)->addWidget(m_gone);
    m_sheet->setObjectName(u"papers.sheet"_s);
    addChoice(m_sheet, Sheet::Usual, tr("As usual for this report"));
    addChoice(m_sheet, Sheet::Upright, tr("A4 upright"));
    addChoice(m_sheet, Sheet::Lying, tr("A4 lying"));
    addChoice(m_sheet, Sheet::A3, tr("A3 lying"));
    addLabelled(layout, tr("Pape&r"), m_sheet);
    auto *boxes = new QGridLayout; // in columns, so that they stand one below the other
    boxes->setVerticalSpacing(unit(this) / 2);
    boxes->addWidget(addSwitch(tr("Large type"), u"papers.large"_s, &PaperFurniture::large), 0, 0);
    boxes->addWidget(
        addSwitch(tr("Signature and date"), u"papers.signature"_s, &PaperFurniture::signature), 0, 1);
    boxes->addWidget(addSwitch(tr("Cover"), u"papers.cover"_s, &PaperFurniture::cover), 1, 0);
    boxes->addWidget(addSwitch(tr("Contents"), u"papers.contents"_s, &PaperFurniture::contents), 1, 1);
    boxes->addWidget(addSwitch(tr("Imprint"), u"papers.imprint"_s, &PaperFurniture::imprint), 2, 0);
    m_lights->setObjectName(u"papers.lights"_s);
    m_lights->setToolTip(plainTip(tr("Whether the lights are printed")));
    boxes->addWidget(m_lights, 2, 1);
    m_instructions->setObjectName(u"papers.instructions"_s);
    m_instructions->setToolTip(plainTip(tr("What leaders asked for, before everything else")));
    boxes->addWidget(m_instructions, 2, 1); // never beside the lights
    layout->addLayout(boxes);
    m_redHead->setObjectName(u"papers.redHead"_s);
    m_redHead->setMaxLength(longestNumber);
    m_redHead->setPlaceholderText(tr("Without red head"));
    m_redHead->setToolTip(
        plainTip(tr("The document's number, such as 〔2023〕1号; with it the red head is printed")));
    addLabelled(layout, tr("Red head and num&ber"), m_redHead);
    layout->addWidget(m_minutes);
    m_addressees->setObjectName(u"papers.addressees"_s);
    m_addressees->setMaxLength(longestOfficeLine);
    m_addressees->setPlaceholderText(tr("Nobody"));
    addLabelled(layout, tr("A&ddressees"), m_addressees);
    m_attachments->setObjectName(u"papers.attachments"_s);
    m_attachments->setTabChangesFocus(true);
    m_attachments->setPlaceholderText(tr("None; a name a line"));
    m_attachments->setFixedHeight(m_attachments->fontMetrics().lineSpacing() * 3 + 2 * unit(this));
    addLabelled(layout, tr("A&ttachments"), m_attachments);
}

QCheckBox *LayoutOptions::addSwitch(const QString &words, const QString &name, bool PaperFurniture::*member)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(name);
    m_switches.emplace_back(member, box);
    connect(box, &QCheckBox::clicked, this, &LayoutOptions::changed);
    return box;
}

void LayoutOptions::setKind(PaperKind kind)
{
    // elsewhere there are none, or they are what the paper is about
    m_lights->setVisible(kind == PaperKind::Progress || kind == PaperKind::Agency);
    m_instructions->setVisible(kind == PaperKind::Handout);
    for (const auto &[member, box] : m_switches) {
        if (member == &PaperFurniture::cover || member == &PaperFurniture::contents)
            box->setVisible(kind != PaperKind::Digest); // which is one page
        else if (member == &PaperFurniture::signature)
            box->setVisible(!isLetterKind(kind)); // which has its own
    }
    m_minutes->setVisible(kind == PaperKind::Handout || kind == PaperKind::Digest); // what meetings decide on
}

void LayoutOptions::setProfiles(PaperProfile usual, const std::vector<LayoutProfile> &own)
{
    m_usual = usual;
    m_profile->clear();
    addChoices<PaperProfile>(m_profile);
    for (const LayoutProfile &profile : own)
        m_profile->addItem(profile.name, profile.id);
    showProfile();
}

void LayoutOptions::showProfile()
{
    const int own = m_own.isEmpty() ? -1 : m_profile->findData(m_own);
    m_gone->setVisible(!m_own.isEmpty() && own < 0);
    if (own >= 0)
        m_profile->setCurrentIndex(own);
    else
        setChosen(m_profile, m_own.isEmpty() ? m_chosen.value_or(m_usual) : PaperProfile::Official);
}

void LayoutOptions::takeProfile()
{
    const QVariant data = m_profile->currentData();
    const bool isOwn = data.typeId() == QMetaType::QString;
    m_own = isOwn ? data.toString() : QString();
    const auto wanted = isOwn ? std::nullopt : chosen<PaperProfile>(m_profile);
    m_chosen = wanted == m_usual ? std::nullopt : wanted;
    showProfile();
}

PaperProfile LayoutOptions::profile() const
{
    return m_chosen.value_or(m_usual);
}

void LayoutOptions::show(const PaperOptions &options)
{
    m_showing = true;
    const PaperFurniture &furniture = options.furniture;
    m_chosen = options.profile;
    m_own = options.layout;
    showProfile();
    const Sheet sheet = furniture.a3 ? Sheet::A3
        : !furniture.landscape       ? Sheet::Usual
        : *furniture.landscape       ? Sheet::Lying
                                     : Sheet::Upright;
    setChosen(m_sheet, sheet);
    m_lights->setChecked(options.lights);
    m_instructions->setChecked(options.instructions);
    for (const auto &[member, box] : m_switches)
        box->setChecked(furniture.*member);
    m_redHead->setText(furniture.redHead);
    m_minutes->show(furniture);
    m_redHead->setDisabled(m_minutes->isWanted());
    m_addressees->setText(furniture.addressees);
    m_attachments->setPlainText(furniture.attachments.join(u'\n'));
    m_showing = false;
}

void LayoutOptions::read(PaperOptions &options) const
{
    PaperFurniture &furniture = options.furniture;
    options.profile = m_chosen;
    options.layout = m_own;
    const Sheet sheet = chosen<Sheet>(m_sheet).value_or(Sheet::Usual);
    furniture.a3 = sheet == Sheet::A3;
    furniture.landscape = sheet == Sheet::Usual ? std::nullopt : std::optional(sheet != Sheet::Upright);
    options.lights = m_lights->isChecked();
    options.instructions = !m_instructions->isHidden() && m_instructions->isChecked();
    for (const auto &[member, box] : m_switches)
        furniture.*member = box->isChecked();
    furniture.redHead = m_redHead->text().trimmed();
    m_minutes->read(furniture);
    furniture.addressees = m_addressees->text().trimmed();
    furniture.attachments.clear();
    for (const QString &line : m_attachments->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            furniture.attachments << line.trimmed();
    }
}

} // namespace qd
