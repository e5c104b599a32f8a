// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "domain/records/change.h"
#include "ui/common/buttons.h"
#include "ui/common/changednote.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/settings/cyclespane.h"
#include "ui/settings/reportingdayspane.h"
#include "ui/settings/settingforms.h"
#include "ui/settings/templatespane.h"
#include "ui/settings/workdayspane.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const auto formKey = QStringLiteral("settings"); // of what is kept (UnsavedForms::wayTo)

} // namespace

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_keeper(new UnsavedKeeper(session, this))
    , m_fields(new SettingForms(session, this))
{
    setObjectName(u"settings"_s);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::open(const QVariantMap &arguments)
{
    build();
    const QString wanted = arguments.value(u"section"_s).toString();
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toString() == wanted)
            m_sections->setCurrentRow(row);
    }
}

void SettingsPage::begin()
{
    build();
    m_sections->setFocus();
}

/// Before it is shown: what is made later is shown later.
void SettingsPage::setVisible(bool visible)
{
    if (visible)
        build();
    Page::setVisible(visible);
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    m_keeper->flush();
    Page::hideEvent(event);
}

bool SettingsPage::mayClose()
{
    m_keeper->flush();
    return true;
}

void SettingsPage::build()
{
    if (std::exchange(m_built, true))
        return;
    m_sections = new QListWidget(this);
    m_sections->setObjectName(u"settings.sections"_s);
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forms = new QStackedWidget(this);
    m_forms->setObjectName(u"settings.forms"_s);
    buildSections();
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + 4 * unit(this));

    auto *head = new PlainLabel(title(), this);
    useTitleFont(head);
    auto *right = new QVBoxLayout;
    right->setSpacing(unit(this));
    right->addWidget(m_forms, 1);
    right->addLayout(buildFoot());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * unit(this));
    columns->addWidget(m_sections);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(head);
    layout->addLayout(columns, 1);

    connectParts();
    readRows();
    m_values.open(SettingForms::valuesOf(m_rows), m_keeper->kept(formKey));
    m_keeper->opened(formKey, m_values);
    fill();
    m_sections->setCurrentRow(0);
}

QBoxLayout *SettingsPage::addSection(const QString &key, const QString &name)
{
    auto *item = new QListWidgetItem(name, m_sections);
    item->setData(Qt::UserRole, key);
    item->setSizeHint(QSize(0, rowHeight(this)).expandedTo({fontMetrics().horizontalAdvance(name), 0}));
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, unit(this), 0);
    column->setSpacing(unit(this));
    auto *heading = new PlainLabel(name, form);
    useSectionFont(heading);
    column->addWidget(heading);
    auto *scroll = new QScrollArea(m_forms); // a small screen shows a part of a long form
    scroll->setObjectName(u"settings.form."_s + key);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    m_forms->addWidget(scroll);
    return column;
}

void SettingsPage::buildSections()
{
    m_fields->buildLights(addSection(u"lights"_s, tr("When a light turns")));
    m_fields->buildReporting(addSection(u"reporting"_s, tr("Who reports")));
    addSection(u"cycles"_s, tr("Reporting cycle"))->addWidget(new CyclesPane(m_session, this), 1);
    addSection(u"due"_s, tr("Reporting days"))->addWidget(new ReportingDaysPane(m_session, this), 1);
    addSection(u"workdays"_s, tr("Working days"))->addWidget(new WorkDaysPane(m_session, this), 1);
    m_fields->buildPapers(addSection(u"papers"_s, tr("Layout of papers")));
    m_fields->buildLayouts(addSection(u"layouts"_s, tr("Layouts")));
    addSection(u"templates"_s, tr("Templates"))->addWidget(new TemplatesPane(m_session, this), 1);
    m_fields->buildPhrases(addSection(u"phrases"_s, tr("Phrases")));
    m_fields->buildReview(addSection(u"review"_s, tr("Review")));
    m_fields->buildFiles(addSection(u"files"_s, tr("Files attached")));
    m_fields->connectForms();
}

QBoxLayout *SettingsPage::buildFoot()
{
    m_note = new PlainLabel(this);
    m_note->setObjectName(u"settings.note"_s);
    m_note->setWordWrap(true);
    m_changed = new ChangedNote(u"settings.changed"_s, this);
    m_usual = new QPushButton(tr("Usual values"), this);
    m_usual->setObjectName(u"settings.usual"_s);
    m_usual->setToolTip(plainTip(tr("Of this section; they hold once they are saved")));
    m_revert = new QPushButton(tr("Give up changes"), this);
    m_revert->setObjectName(u"settings.revert"_s);
    m_save = primaryButton(tr("&Save"), this);
    m_save->setObjectName(u"settings.save"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_usual);
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *foot = new QVBoxLayout;
    foot->addWidget(m_changed);
    foot->addWidget(m_note);
    foot->addLayout(buttons);
    return foot;
}

void SettingsPage::connectParts()
{
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        m_forms->setCurrentIndex(row);
        settle();
    });
    connect(m_fields, &SettingForms::changed, this, &SettingsPage::edited);
    connect(m_fields, &SettingForms::told, this, &SettingsPage::settle);
    connect(m_changed, &ChangedNote::taken, this, &SettingsPage::takeTheirs);
    connect(m_usual, &QPushButton::clicked, this, [this] { m_fields->showUsual(section()); });
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(&m_session, &Session::changed, this, &SettingsPage::follow);
    connect(&m_session, &Session::planOpened, this, &SettingsPage::reload);
}

void SettingsPage::readRows()
{
    auto rows = rowsOf<Setting>(m_session.workspace());
    if (m_session.accept(rows))
        m_rows = *std::move(rows);
}

void SettingsPage::fill()
{
    m_fields->show(m_values.typed());
    settle();
}

void SettingsPage::edited()
{
    m_values.type(m_fields->shown());
    m_keeper->typed(formKey, m_values);
    settle();
}

void SettingsPage::settle(const QString &told)
{
    const bool readOnly = m_session.workspace().isReadOnly();
    m_note->setText(!told.isEmpty() ? told
            : readOnly ? tr("The data file is open for reading only; nothing can be changed here.")
                       : tr("What is saved here holds for all plans and all papers, and can be undone."));
    sayChanged();
    const bool atOnce = SettingForms::isAtOnce(section());
    if (atOnce && told.isEmpty() && !readOnly)
        m_note->setText(tr("What is done here holds at once, and can be undone."));
    m_usual->setVisible(SettingForms::hasUsual(section()));
    m_revert->setVisible(!atOnce || m_values.isDirty());
    m_save->setVisible(!atOnce || m_values.isDirty());
    m_revert->setEnabled(m_values.isDirty());
    m_save->setEnabled(m_values.isDirty() && !readOnly && m_fields->isSound());
    m_fields->showPreview();
}

void SettingsPage::sayChanged()
{
    m_changed->sayNothing();
    const QStringList keys = m_values.typed().keys();
    const auto one = std::find_if(
        keys.begin(), keys.end(), [this](const QString &key) { return m_values.changedTo(key); });
    if (one == keys.end())
        return;
    const QString where = SettingForms::sectionOf(*one);
    const QString name = nameOf(where);
    m_changed->say(where == *one ? name // all of them, kept in a form that says nothing to people
                                 : tr("%1: %2").arg(name, *m_values.changedTo(*one)));
}

void SettingsPage::takeTheirs()
{
    const QStringList keys = m_values.typed().keys();
    const auto one = std::find_if(
        keys.begin(), keys.end(), [this](const QString &key) { return m_values.changedTo(key); });
    if (one != keys.end())
        m_values.takeRecorded(*one);
    m_keeper->typed(formKey, m_values);
    fill();
}

void SettingsPage::follow(const ChangeSet &set)
{
    const auto isSetting = [](const Change &change) { return change.table == Table::Setting; };
    if (std::any_of(set.changes.begin(), set.changes.end(), isSetting))
        reload();
}

void SettingsPage::reload()
{
    readRows();
    m_values.follow(SettingForms::valuesOf(m_rows));
    fill();
    if (!m_values.isDirty())
        m_keeper->forget(formKey);
}

void SettingsPage::revert()
{
    m_values.revert();
    m_keeper->forget(formKey);
    fill();
}

bool SettingsPage::save()
{
    if (!m_built)
        return true;
    m_save->setFocus(); // an open cell hands over what was typed
    if (!m_values.isDirty())
        return true;
    if (!m_save->isEnabled()
        || !m_session.accept(editRows(m_session.workspace(), OpKind::EditSettings, m_fields->edits(m_rows))))
        return false;
    readRows();
    m_values.open(SettingForms::valuesOf(m_rows));
    m_keeper->forget(formKey);
    fill();
    m_session.tellDone(tr("The settings are saved."));
    return true;
}

QString SettingsPage::nameOf(const QString &section) const
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toString() == section)
            return m_sections->item(row)->text();
    }
    return {};
}

QString SettingsPage::section() const
{
    const QListWidgetItem *item = m_sections->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace qd
