// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/formtexts.h"
#include "workspace/door/workspace.h"
#include "workspace/door/workspacestore.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<> Workspace::keepFormText(const QString &key, const QString &text)
{
    return m_store->quietly([&](Database &db) { return keepText(db, key, text, clock().now()); });
}

Result<> Workspace::keepFormTexts(const QMap<QString, QString> &texts)
{
    return m_store->quietly([&](Database &db) -> Result<> {
        for (auto it = texts.begin(); it != texts.end(); ++it)
            QD_TRY(it.value().isEmpty() ? forgetText(db, it.key()) : keepText(db, it.key(), it.value(), clock().now()));
        return {};
    });
}

Result<QString> Workspace::formText(const QString &key) const
{
    return keptText(m_store->db(), key);
}

Result<QStringList> Workspace::formTextKeys(const QString &beginning) const
{
    return keysOfKeptTexts(m_store->db(), beginning);
}

Result<> Workspace::forgetFormText(const QString &key)
{
    return m_store->quietly([&](Database &db) { return forgetText(db, key); });
}

QString Workspace::progressFormKey(MeasureId measure, AgencyId agency, const Period &period)
{
    return u"progress/%1/%2/%3"_s.arg(
        QString::number(measure.value), QString::number(agency.value), period.toString());
}

} // namespace qd
