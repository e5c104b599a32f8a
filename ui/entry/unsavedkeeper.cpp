// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/unsavedkeeper.h"

#include "workspace/workspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString keyOf(const EntryKey &key)
{
    return Workspace::progressFormKey(key.measure, key.agency, key.period);
}

} // namespace

UnsavedKeeper::UnsavedKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, &UnsavedKeeper::flush);
}

void UnsavedKeeper::typed(const EntryKey &key, const EntryText &text, const EntryText &beganWith)
{
    if (m_workspace.isReadOnly() || !key.isValid())
        return;
    m_key = key;
    m_text = text;
    m_same = text == beganWith;
    m_waiting = true;
    m_rest->start();
}

void UnsavedKeeper::flush()
{
    if (!m_waiting)
        return;
    drop();
    const auto kept = m_same
        ? m_workspace.forgetFormText(keyOf(m_key))
        : m_workspace.keepFormText(keyOf(m_key), packed(m_text, m_workspace.clock().now()));
    if (!kept)
        Q_EMIT failed(kept.error());
}

void UnsavedKeeper::drop()
{
    m_rest->stop();
    m_waiting = false;
}

void UnsavedKeeper::forget(const EntryKey &key)
{
    drop();
    if (const auto done = m_workspace.forgetFormText(keyOf(key)); !done)
        Q_EMIT failed(done.error());
}

QSet<MeasureId> UnsavedKeeper::measuresKept(AgencyId agency, const Period &period) const
{
    QSet<MeasureId> measures;
    for (const QString &key : m_workspace.formTextKeys(u"progress/"_s).value_or(QStringList())) {
        const MeasureId measure{key.section(u'/', 1, 1).toLongLong()};
        if (key == keyOf({measure, agency, period}))
            measures.insert(measure);
    }
    return measures;
}

std::optional<KeptEntry> UnsavedKeeper::kept(const EntryKey &key) const
{
    const auto text = m_workspace.formText(keyOf(key));
    return text && !text->isEmpty() ? unpacked(*text) : std::nullopt;
}

} // namespace qd
