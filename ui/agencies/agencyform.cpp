// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencyform.h"

#include "base/reasons/rulereason.h"
#include "domain/check/agencycheck.h"
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "ui/agencies/renamechoice.h"
#include "ui/common/buttons.h"
#include "ui/common/changednote.h"
#include "ui/common/enumbox.h"
#include "ui/common/ink.h"
#include "ui/common/labelledfield.h"
#include "ui/common/lengthnote.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "workspace/agencies/agencyverbs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Of the lines, by Field; the other two beside them.
const std::array<QString, 7> lineKeys{u"full_name"_s, u"short_name"_s, u"aliases"_s, u"official_order"_s,
    u"liaison"_s, u"leader"_s, u"phone"_s};
const QString kindKey = u"kind"_s;
const QString remarkKey = u"remark"_s;

/// An older version kept the lines in a row.
QString typedOfToday(const QString &typedText)
{
    QJsonObject json = QJsonDocument::fromJson(typedText.toUtf8()).object();
    const QJsonArray lines = json.take(u"lines"_s).toArray();
    if (lines.isEmpty())
        return typedText;
    for (qsizetype i = 0; i < lines.size() && i < static_cast<qsizetype>(lineKeys.size()); ++i)
        json.insert(lineKeys[static_cast<size_t>(i)], lines[i]);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

AgencyForm::AgencyForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_kind(new QComboBox)
    , m_remark(new QPlainTextEdit)
    , m_note(new PlainLabel)
    , m_revert(new QPushButton(tr("Revert")))
    , m_save(nullptr)
    , m_keeper(new UnsavedKeeper(session, this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto *page = new QWidget(this);
    auto *form = new QVBoxLayout;
    form->setSpacing(unit(this));
    addLine(form, ShortName, tr("Short &name"), u"agencies.shortName"_s);
    addLine(form, FullName, tr("F&ull name"), u"agencies.fullName"_s);
    addLine(form, Aliases, tr("&Other names"), u"agencies.aliases"_s);
    m_lines[Aliases]->setPlaceholderText(tr("Several are separated by %1").arg(u"、"_s));
    auto *place = pairIn(form);
    addLabelled(place, tr("&Kind"), m_kind)->addWidget(noteOf(kindKey));
    addLine(place, Order, tr("Or&der"), u"agencies.order"_s);
    auto *contact = pairIn(form);
    addLine(contact, Liaison, tr("&Liaison officer"), u"agencies.liaison"_s);
    addLine(contact, Phone, tr("&Phone"), u"agencies.phone"_s);
    addLine(form, Leader, tr("Supervising l&eader"), u"agencies.leader"_s);
    addLabelled(form, tr("&Remark"), m_remark)->addWidget(noteOf(remarkKey));
    addChoices<AgencyKind>(m_kind);
    m_kind->setObjectName(u"agencies.kind"_s);
    m_remark->setObjectName(u"agencies.remark"_s);
    m_remark->setTabChangesFocus(true);
    m_remark->setMaximumHeight(3 * fontMetrics().lineSpacing() + unit(this));
    m_save = primaryButton(tr("&Save"), this);
    m_save->setObjectName(u"agencies.save"_s);
    m_save->setToolTip(plainTip(tr("Save (Ctrl+S)")));
    m_revert->setObjectName(u"agencies.revert"_s);
    m_note->setObjectName(u"agencies.note"_s);
    m_note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *fields = new QVBoxLayout(page);
    fields->setContentsMargins(unit(this), unit(this), unit(this), unit(this));
    fields->addLayout(form);
    fields->addStretch();
    m_scroll->setWidget(page);
    buttons->setContentsMargins(unit(this), 0, unit(this), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AgencyForm::edited);
    connect(m_remark, &QPlainTextEdit::textChanged, this, &AgencyForm::edited);
    connect(m_save, &QPushButton::clicked, this, &AgencyForm::save);
    connect(m_revert, &QPushButton::clicked, this, &AgencyForm::revert);
    load();
}

void AgencyForm::addLine(QBoxLayout *form, Field field, const QString &label, const QString &name)
{
    auto *line = new QLineEdit;
    auto *fault = new PlainLabel;
    line->setObjectName(name);
    fault->setObjectName(name + u"Fault"_s);
    fault->setWordWrap(true);
    fault->hide();
    if (field == Order || field == Phone || field == Liaison || field == Leader) // as wide as what they hold
        line->setMaximumWidth((field == Order ? 5 : 16) * fontMetrics().height());
    QVBoxLayout *box = addLabelled(form, label, line);
    box->addWidget(fault);
    if (field == ShortName || field == FullName)
        box->addWidget(new LengthNote(line));
    box->addWidget(noteOf(lineKeys[field]));
    if (field == ShortName) {
        m_rename = new RenameChoice;
        box->addWidget(m_rename);
        connect(m_rename, &RenameChoice::chosen, this, &AgencyForm::settle);
    }
    m_lines[field] = line;
    m_faults[field] = fault;
    connect(line, &QLineEdit::textChanged, this, &AgencyForm::edited);
    connect(line, &QLineEdit::returnPressed, this, [this, field] { // Enter goes on
        if (field + 1 < FieldCount)
            focusNextChild();
    });
}

ChangedNote *AgencyForm::noteOf(const QString &key)
{
    auto *note = new ChangedNote(u"agencies.changed."_s + key);
    m_notes[key] = note;
    connect(note, &ChangedNote::taken, this, [this, key] { takeRecorded(key); });
    return note;
}

/// Two short fields side by side.
QBoxLayout *AgencyForm::pairIn(QBoxLayout *form)
{
    auto *pair = new QHBoxLayout; // owned by the form
    pair->setSpacing(2 * unit(this));
    form->addLayout(pair);
    return pair;
}

QString AgencyForm::typedKey() const
{
    return m_agency.isValid() ? u"agency/%1"_s.arg(m_agency.value) : u"newagency"_s;
}

void AgencyForm::show(AgencyId agency)
{
    keepDraft();
    m_agency = agency;
    load();
    m_scroll->ensureVisible(0, 0);
}

void AgencyForm::load()
{
    m_values.open(recorded(), typedOfToday(m_keeper->kept(typedKey())));
    m_keeper->opened(typedKey(), m_values);
    fill();
}

TypedFields::Values AgencyForm::recorded() const
{
    const Agency *row = m_session.agencies().find(m_agency);
    const Agency agency = row ? *row : Agency{};
    TypedFields::Values values;
    values[lineKeys[FullName]] = agency.fullName;
    values[lineKeys[ShortName]] = agency.shortName;
    values[lineKeys[Aliases]] = m_session.agencies().aliasesOf(m_agency).join(u'、');
    values[lineKeys[Order]] = row ? QString::number(agency.officialOrder) : QString();
    values[lineKeys[Liaison]] = agency.liaison;
    values[lineKeys[Leader]] = agency.leader;
    values[lineKeys[Phone]] = agency.phone;
    values[kindKey] = QString::number(static_cast<int>(agency.kind));
    values[remarkKey] = agency.remark;
    return values;
}

TypedFields::Values AgencyForm::typed() const
{
    TypedFields::Values values;
    for (size_t i = 0; i < FieldCount; ++i)
        values[lineKeys[i]] = m_lines[i]->text();
    values[kindKey] = QString::number(static_cast<int>(kind()));
    values[remarkKey] = m_remark->toPlainText();
    return values;
}

AgencyKind AgencyForm::kind() const
{
    return chosen<AgencyKind>(m_kind).value_or(AgencyKind::Other);
}

void AgencyForm::fill()
{
    m_loading = true;
    const TypedFields::Values &values = m_values.typed();
    for (size_t i = 0; i < FieldCount; ++i) {
        if (m_lines[i]->text() != values.value(lineKeys[i]))
            m_lines[i]->setText(values.value(lineKeys[i]));
    }
    setChosen(m_kind, static_cast<AgencyKind>(values.value(kindKey).toInt()));
    if (m_remark->toPlainText() != values.value(remarkKey))
        m_remark->setPlainText(values.value(remarkKey));
    m_loading = false;
    settle();
}

void AgencyForm::takeRecorded(const QString &key)
{
    m_values.takeRecorded(key);
    fill();
    m_keeper->typed(typedKey(), m_values);
}

Agency AgencyForm::read() const
{
    const Agency *seen = m_session.agencies().find(m_agency);
    Agency agency = seen ? *seen : Agency{};
    agency.shortName = m_lines[ShortName]->text().trimmed();
    agency.fullName = m_lines[FullName]->text().trimmed();
    agency.kind = kind();
    agency.officialOrder = m_lines[Order]->text().trimmed().toInt();
    agency.liaison = m_lines[Liaison]->text().trimmed();
    agency.leader = m_lines[Leader]->text().trimmed();
    agency.phone = m_lines[Phone]->text().trimmed();
    agency.remark = m_remark->toPlainText().trimmed();
    return agency;
}

bool AgencyForm::isDirty() const
{
    return typed() != m_values.recorded();
}

void AgencyForm::edited()
{
    if (m_loading)
        return;
    m_values.type(typed());
    m_keeper->typed(typedKey(), m_values);
    settle();
}

void AgencyForm::settle()
{
    m_rename->ask(m_session.agencies(), m_agency,
        m_values.isTouched(lineKeys[ShortName]) ? m_lines[ShortName]->text().trimmed() : QString(),
        m_session.today());
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note) {
        const auto changed = m_values.changedTo(note.key());
        if (changed)
            note.value()->say(
                note.key() == kindKey ? text(static_cast<AgencyKind>(changed->toInt())) : *changed);
        else
            note.value()->sayNothing();
    }
    const bool dirty = isDirty();
    std::array<QString, FieldCount> faults;
    for (const AgencyFault &fault :
        checkAgency(m_session.agencies(), read(), splitNames(m_lines[Aliases]->text()))) {
        const Field field = fault.where == AgencyFault::Where::FullName ? FullName
            : fault.where == AgencyFault::Where::Aliases                ? Aliases
                                                                        : ShortName;
        // an untouched empty form is no mistake yet
        if (dirty && faults[field].isEmpty())
            faults[field] = fault.error.reason == RuleReason::TextMissing ? tr("The short name is needed.")
                                                                      : errorText(fault.error);
    }
    bool isNumber = true;
    const QString order = m_lines[Order]->text().trimmed();
    if (!order.isEmpty() && (order.toInt(&isNumber) < 0 || !isNumber))
        faults[Order] = tr("A whole number, from 0.");
    bool fine = true;
    for (size_t i = 0; i < FieldCount; ++i) {
        showFault(m_lines[i], m_faults[i], faults[i]);
        fine = fine && faults[i].isEmpty();
    }
    const bool readOnly = m_session.workspace().isReadOnly();
    m_save->setEnabled(dirty && fine && m_rename->isAcceptable() && !readOnly);
    m_revert->setEnabled(dirty);
    setInk(m_note, Light::None);
    m_note->setText(m_values.anyChanged()
            ? tr("Not saved yet; some of it was changed elsewhere, see the red lines.")
            : dirty              ? tr("Not saved yet; kept as typed.")
            : m_agency.isValid() ? QString()
                                 : tr("A new agency"));
    Q_EMIT dirtyChanged(dirty);
}

void AgencyForm::keepDraft()
{
    m_keeper->flush();
}

void AgencyForm::revert()
{
    m_values.revert();
    fill();
    m_keeper->forget(typedKey());
}

bool AgencyForm::save()
{
    if (!isDirty())
        return true;
    if (!m_save->isEnabled())
        return focusFault();
    const QString key = typedKey();
    const QStringList aliases = splitNames(m_lines[Aliases]->text());
    const bool isNew = !m_agency.isValid();
    AgencyId id = m_agency;
    if (isNew) {
        const auto added = addAgency(m_session.workspace(), read(), aliases);
        if (!m_session.accept(added))
            return focusFault();
        id = *added;
    } else if (!write()) {
        return focusFault(); // what was changed meanwhile is said beside the field
    }
    m_keeper->forget(key);
    m_agency = id;
    m_values.open(recorded());
    fill();
    if (isNew)
        Q_EMIT agencyAdded(id);
    return true;
}

/// The first field that something is wrong with; false, for what was to be saved is not.
bool AgencyForm::focusFault()
{
    settle();
    for (const Field field : {ShortName, FullName, Aliases, Order}) {
        if (m_faults[field]->text().isEmpty())
            continue;
        m_lines[field]->setFocus(Qt::OtherFocusReason);
        m_lines[field]->selectAll();
        m_scroll->ensureWidgetVisible(m_lines[field]);
        break;
    }
    return false;
}

bool AgencyForm::write()
{
    const Agency *seen = m_session.agencies().find(m_agency);
    if (!seen)
        return false;
    const QStringList seenAliases = m_session.agencies().aliasesOf(m_agency);
    return m_session.accept(editAgency(m_session.workspace(), *seen, seenAliases, read(),
        m_values.isTouched(lineKeys[Aliases]) ? splitNames(m_lines[Aliases]->text()) : seenAliases,
        m_rename->from()));
}

void AgencyForm::refresh()
{
    m_values.type(typed());
    m_values.follow(recorded());
    fill();
}

void AgencyForm::focusName()
{
    m_lines[ShortName]->setFocus(Qt::OtherFocusReason);
    m_lines[ShortName]->selectAll();
}

} // namespace qd
