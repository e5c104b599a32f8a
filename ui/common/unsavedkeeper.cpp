// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsavedkeeper.h"

#include "ui/common/session.h"
#include "ui/common/typedfields.h"
#include "ui/common/unsavedforms.h"

#include <QTimer>

#include <utility>

namespace qd
{

UnsavedKeeper::UnsavedKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, &UnsavedKeeper::flush);
}

void UnsavedKeeper::typed(const QString &key, const TypedFields &fields)
{
    if (key != m_key)
        flush();
    if (key.isEmpty() || m_session.workspace().isReadOnly())
        return;
    m_key = key;
    m_typed = fields.typedText(m_session.workspace().clock().now());
    m_rest->start();
    m_session.unsavedForms().typed(key, !m_typed.isEmpty());
}

void UnsavedKeeper::flush()
{
    m_rest->stop();
    const QString key = std::exchange(m_key, {});
    if (key.isEmpty())
        return;
    if (!m_typed.isEmpty())
        m_session.accept(m_session.workspace().keepFormText(key, m_typed));
    else if (!kept(key).isEmpty())
        m_session.accept(m_session.workspace().forgetFormText(key));
    m_session.unsavedForms().settled(key);
}

void UnsavedKeeper::forget(const QString &key)
{
    if (m_key == key) {
        m_rest->stop();
        m_key.clear();
    }
    if (!m_session.workspace().isReadOnly() && !kept(key).isEmpty())
        m_session.accept(m_session.workspace().forgetFormText(key));
    m_session.unsavedForms().settled(key);
}

void UnsavedKeeper::opened(const QString &key, const TypedFields &fields)
{
    if (!fields.isDirty() && !kept(key).isEmpty())
        forget(key);
}

QString UnsavedKeeper::kept(const QString &key) const
{
    return key.isEmpty() ? QString() : m_session.workspace().formText(key).value_or(QString());
}

QStringList UnsavedKeeper::keysKept(const QString &beginning) const
{
    return m_session.workspace().formTextKeys(beginning).value_or(QStringList());
}

} // namespace qd
