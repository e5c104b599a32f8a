// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/shared/reviewwords.h"

#include "texts/enumtext.h"
#include "texts/intaketext.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
            groups << QCoreApplication::translate("qd::ReviewWords", "%1: %2", "role: agencies")
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

QStringList namesIn(const QString &line)
{
    static const QRegularExpression marks(u"[、,，;；]"_s);
    QStringList names;
    for (const QString &piece : line.split(marks)) {
        const QString name = piece.simplified();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

QString partiesWhy(const std::vector<ProposedParty> &parties)
{
    QStringList lines;
    std::vector<ProposedParty> alike;
    for (size_t i = 0; i < parties.size(); ++i) {
        alike.push_back(parties[i]);
        if (i + 1 < parties.size() && parties[i + 1].rule == parties[i].rule)
            continue;
        lines << QCoreApplication::translate("qd::ReviewWords", "%1 — %2", "agencies, by which rule")
                     .arg(partiesText(alike), text(parties[i].rule));
        alike.clear();
    }
    return lines.join(u'\n');
}

} // namespace qd
