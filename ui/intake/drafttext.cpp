// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/drafttext.h"

#include "texts/enumtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{

QString partiesText(const std::vector<ProposedParty> &parties)
{
    QStringList groups;
    for (const Role role : {Role::Lead, Role::Support, Role::Joint, Role::Responsible}) {
        QStringList names;
        for (const ProposedParty &party : parties) {
            if (party.role == role)
                names << party.name;
        }
        if (!names.isEmpty())
            groups << QCoreApplication::translate("qd::DraftText", "%1: %2", "role: agencies")
                          .arg(text(role), names.join(u'、'));
    }
    return groups.join(u'；');
}

QString numbered(const QString &number, const QString &title)
{
    if (number.isEmpty() || title.isEmpty())
        return number + title;
    const QChar last = number.back();
    const bool closed = last == u')' || last == u'）' || last == u'、' || last == u'.';
    return number + (closed ? u""_s : last.isDigit() ? u"."_s : u"、"_s) + title;
}

} // namespace qd
