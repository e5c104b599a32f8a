// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

// Who there is: agencies, their names and who belongs to whom.

/// 单位. A collective (集合单位) is an agency of kind Collective with members.
struct Agency {
    AgencyId id;
    QString fullName; ///< 全称
    QString shortName; ///< 简称, the usual name in plans; unique
    AgencyKind kind = AgencyKind::Department;
    int officialOrder = 0; ///< 排序; ties by id
    QString liaison; ///< 联络员
    QString leader; ///< 分管领导
    QString phone;
    QString remark;
};
// clang-format off
template <>
struct RecordTraits<Agency> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Agency::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"full_name", &Agency::fullName, QT_TRANSLATE_NOOP("qd::FieldWords", "Full name")},
            Field{"short_name", &Agency::shortName, QT_TRANSLATE_NOOP("qd::FieldWords", "Usual name")},
            Field{"kind", &Agency::kind, QT_TRANSLATE_NOOP("qd::FieldWords", "Kind")},
            Field{"official_order", &Agency::officialOrder, QT_TRANSLATE_NOOP("qd::FieldWords", "Official order")},
            Field{"liaison", &Agency::liaison, QT_TRANSLATE_NOOP("qd::FieldWords", "Liaison officer")},
            Field{"leader", &Agency::leader, QT_TRANSLATE_NOOP("qd::FieldWords", "Leader in charge")},
            Field{"phone", &Agency::phone, QT_TRANSLATE_NOOP("qd::FieldWords", "Telephone")},
            Field{"remark", &Agency::remark, QT_TRANSLATE_NOOP("qd::FieldWords", "Remark")});
    }
};
// clang-format on

/// 别名: another spelling of an agency, or a former name.
struct Alias {
    AliasId id;
    AgencyId agencyId;
    QString name;
    QDate untilDate; ///< the agency was called so until that day, inclusive; null: only a spelling
};
// clang-format off
template <>
struct RecordTraits<Alias> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Alias::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"agency_id", &Alias::agencyId, QT_TRANSLATE_NOOP("qd::FieldWords", "Agency")},
            Field{"name", &Alias::name, QT_TRANSLATE_NOOP("qd::FieldWords", "Name")},
            Field{"until_date", &Alias::untilDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Until")});
    }
};
// clang-format on

/// `agencyId` belongs to the collective from `fromDate` to `untilDate`, both inclusive; null = open.
struct Membership {
    MembershipId id;
    AgencyId collectiveId;
    AgencyId agencyId;
    QDate fromDate;
    QDate untilDate;
};
// clang-format off
template <>
struct RecordTraits<Membership> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Membership::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"collective_id", &Membership::collectiveId, QT_TRANSLATE_NOOP("qd::FieldWords", "Collective")},
            Field{"agency_id", &Membership::agencyId, QT_TRANSLATE_NOOP("qd::FieldWords", "Agency")},
            Field{"from_date", &Membership::fromDate, QT_TRANSLATE_NOOP("qd::FieldWords", "From")},
            Field{"until_date", &Membership::untilDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Until")});
    }
};
// clang-format on

} // namespace qd
