// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/formtexts.h"

#include "base/moment.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<> keepText(Connection &db, const QString &key, const QString &text, const QDateTime &at)
{
    return db.run(u"INSERT INTO form_text (key, text, at) VALUES (?,?,?)"
                  " ON CONFLICT(key) DO UPDATE SET text=excluded.text, at=excluded.at"_s,
        {key, text.isNull() ? u""_s : text, isoMoment(at)});
}

Result<QString> keptText(Connection &db, const QString &key)
{
    const auto text = db.value(u"SELECT text FROM form_text WHERE key=?"_s, {key});
    if (!text)
        return text.error();
    return text->isNull() ? u""_s : text->toString();
}

Result<QStringList> keysOfKeptTexts(Connection &db, const QString &beginning)
{
    QStringList keys;
    QD_TRY(db.each(u"SELECT key FROM form_text WHERE key>=? AND key<? ORDER BY key"_s,
        {beginning, beginning + QChar(0xFFFF)},
        [&](const QSqlQuery &row) { keys << row.value(0).toString(); }));
    return keys;
}

Result<> forgetText(Connection &db, const QString &key)
{
    return db.run(u"DELETE FROM form_text WHERE key=?"_s, {key});
}

} // namespace qd
