// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsavedforms.h"

#include "ui/common/session.h"
#include "workspace/issues/papereditverbs.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

template <typename Row>
bool isThere(const Row *row)
{
    return row && !row->removed;
}

} // namespace

UnsavedForms::UnsavedForms(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::planOpened, this, &UnsavedForms::recount);
    connect(&session, &Session::changed, this, &UnsavedForms::recount); // saving takes the kept text with it
}

void UnsavedForms::typed(const QString &key, bool unsaved)
{
    const auto before = m_typed.constFind(key);
    if (before != m_typed.constEnd() && *before == unsaved)
        return; // one more letter
    m_typed[key] = unsaved;
    recount();
}

void UnsavedForms::settled(const QString &key)
{
    m_typed.remove(key);
    recount();
}

void UnsavedForms::recount()
{
    QStringList keys = m_session.workspace().formTextKeys(u""_s).value_or(QStringList());
    for (auto typed = m_typed.begin(); typed != m_typed.end(); ++typed) {
        keys.removeAll(typed.key());
        if (*typed)
            keys << typed.key();
    }
    keys.removeIf([this](const QString &key) { return !wayTo(key); });
    keys.sort();
    if (keys == m_keys)
        return;
    m_keys = keys;
    Q_EMIT changed();
}

/// The keys are made by Workspace::progressFormKey(), paperFormKey(), summaryFormKey(), EditedRow, AgencyForm, ActForm and SettingsPage.
std::optional<UnsavedForms::Way> UnsavedForms::wayTo(const QString &key) const
{
    const QStringList parts = key.split(u'/');
    const QString &kind = parts.front();
    const qint64 id = parts.value(1).toLongLong();
    const PlanBook &book = m_session.wholeBook();
    if (kind == u"progress") {
        const auto period = Period::parse(parts.value(3));
        const qint64 agency = parts.value(2).toLongLong();
        if (!period || !isThere(book.measure(MeasureId{id})) || !m_session.agencies().find(AgencyId{agency}))
            return {};
        return Way{u"entry"_s, {{u"agency"_s, agency}, {u"measure"_s, id}, {u"write"_s, true}}, *period};
    }
    if (const auto place = paperPlaceOf(key); place && place->subject.plan == book.plan().id)
        return Way{u"papers"_s, {{u"typed"_s, key}}, {}};
    if (kind == u"summary") {
        const auto period = Period::parse(parts.value(2));
        if (!period || !isThere(book.task(TaskId{id})))
            return {};
        return Way{u"summaries"_s, {{u"task"_s, id}, {u"write"_s, true}}, *period};
    }
    if (kind == u"agency" && m_session.agencies().find(AgencyId{id}))
        return Way{u"agencies"_s, {{u"agency"_s, id}, {u"write"_s, true}}, {}};
    if (kind == u"act" && PlanId{id} == book.plan().id) {
        const QString form = parts.value(2);
        const qint64 subject = parts.value(3).toLongLong();
        const bool ofMeasure = form == u"adjustment";
        if (subject != 0 && (ofMeasure ? !isThere(book.measure(MeasureId{subject})) : !book.act(ActId{subject})))
            return {};
        return Way{u"supervision"_s, {{u"form"_s, form}, {ofMeasure ? u"measure"_s : u"act"_s, subject}}, {}};
    }
    if (kind == u"settings")
        return Way{u"settings"_s, {}, {}};
    if (kind == u"newagency")
        return Way{u"agencies"_s, {{u"new"_s, true}}, {}};
    if (kind == u"task" && isThere(book.task(TaskId{id})))
        return Way{u"tasks"_s, {{u"task"_s, id}, {u"edit"_s, u"content"_s}}, {}};
    if (kind == u"measure" && isThere(book.measure(MeasureId{id})))
        return Way{u"tasks"_s, {{u"measure"_s, id}, {u"edit"_s, u"content"_s}}, {}};
    if (kind == u"newmeasure" && isThere(book.task(TaskId{id})))
        return Way{u"tasks"_s, {{u"task"_s, id}, {u"edit"_s, u"newMeasure"_s}}, {}};
    const bool section = book.section(SectionId{id}) != nullptr;
    if (kind == u"section" && section)
        return Way{u"tasks"_s, {{u"row"_s, id}, {u"edit"_s, u"content"_s}}, {}};
    if (kind == u"newtask" && section)
        return Way{u"tasks"_s, {{u"row"_s, id}, {u"edit"_s, u"newTask"_s}}, {}};
    return {};
}

} // namespace qd
