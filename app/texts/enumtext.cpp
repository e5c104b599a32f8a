// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/enumtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// All words of this file are one translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(qd::Words)
};

} // namespace

QString text(Role role)
{
    switch (role) {
    case Role::Lead:
        return Words::tr("Lead");
    case Role::Support:
        return Words::tr("Support");
    case Role::Joint:
        return Words::tr("Joint");
    case Role::Responsible:
        return Words::tr("Responsible");
    }
    return {};
}

QString text(WorkState state)
{
    switch (state) {
    case WorkState::NotStarted:
        return Words::tr("Not started");
    case WorkState::Ongoing:
        return Words::tr("Ongoing");
    case WorkState::Done:
        return Words::tr("Done");
    case WorkState::Closed:
        return Words::tr("Closed out");
    case WorkState::Adjusted:
        return Words::tr("Adjusted");
    }
    return {};
}

QString text(Timeliness value)
{
    switch (value) {
    case Timeliness::None:
        return {};
    case Timeliness::Ahead:
        return Words::tr("Ahead");
    case Timeliness::OnSchedule:
        return Words::tr("On schedule");
    case Timeliness::Behind:
        return Words::tr("Behind");
    case Timeliness::Overdue:
        return Words::tr("Overdue");
    }
    return {};
}

QString text(Light light)
{
    switch (light) {
    case Light::None:
        return Words::tr("No light");
    case Light::Green:
        return Words::tr("Green");
    case Light::Yellow:
        return Words::tr("Yellow");
    case Light::Red:
        return Words::tr("Red");
    }
    return {};
}

QString text(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::UnknownAgency:
        return Words::tr("Unknown agency");
    case DoubtKind::TwoSpellings:
        return Words::tr("Two spellings");
    case DoubtKind::NoLead:
        return Words::tr("No lead agency");
    case DoubtKind::NoParty:
        return Words::tr("No responsible agency");
    case DoubtKind::AgencyByFolding:
        return Words::tr("Another spelling of an agency");
    case DoubtKind::InferredPrefix:
        return Words::tr("Level supplied");
    case DoubtKind::DeadlineUnread:
        return Words::tr("Deadline not understood");
    case DoubtKind::TornName:
        return Words::tr("Character lost in a name");
    case DoubtKind::OpenBracket:
        return Words::tr("Bracket not closed");
    }
    return {};
}

QString text(AgencyKind kind)
{
    switch (kind) {
    case AgencyKind::Department:
        return Words::tr("Government department");
    case AgencyKind::Street:
        return Words::tr("Street or town");
    case AgencyKind::Party:
        return Words::tr("Party organ");
    case AgencyKind::Group:
        return Words::tr("Mass organisation");
    case AgencyKind::Vertical:
        return Words::tr("Vertically managed");
    case AgencyKind::Collective:
        return Words::tr("Collective");
    case AgencyKind::Other:
        return Words::tr("Other body");
    }
    return {};
}

QString text(Cycle cycle)
{
    switch (cycle) {
    case Cycle::Month:
        return Words::tr("Monthly");
    case Cycle::Quarter:
        return Words::tr("Quarterly");
    case Cycle::Half:
        return Words::tr("Half-yearly");
    case Cycle::Year:
        return Words::tr("Yearly");
    }
    return {};
}

QString text(ProgressState state)
{
    switch (state) {
    case ProgressState::Draft:
        return Words::tr("Draft");
    case ProgressState::Submitted:
        return Words::tr("Submitted");
    case ProgressState::Returned:
        return Words::tr("Returned");
    case ProgressState::Accepted:
        return Words::tr("Accepted");
    }
    return {};
}

QString text(PaperProfile profile)
{
    switch (profile) {
    case PaperProfile::Official:
        return Words::tr("Official: — 1 —");
    case PaperProfile::Meeting:
        return Words::tr("Meeting: page 1 of 9");
    }
    return {};
}

QString text(PageNumbers value)
{
    switch (value) {
    case PageNumbers::OfProfile:
        return Words::tr("As the layout of the paper has it");
    case PageNumbers::Outer:
        return Words::tr("— 1 — at the outer edge");
    case PageNumbers::Centred:
        return Words::tr("— 1 — in the middle");
    case PageNumbers::Counted:
        return Words::tr("Page 1 of 9 in the middle");
    }
    return {};
}

QString text(PaperFace face)
{
    switch (face) {
    case PaperFace::FangSong:
        return Words::tr("FangSong");
    case PaperFace::KaiTi:
        return Words::tr("KaiTi");
    case PaperFace::HeiTi:
        return Words::tr("HeiTi");
    case PaperFace::Song:
        return Words::tr("Song");
    case PaperFace::BiaoSong:
        return Words::tr("XiaoBiaoSong");
    }
    return {};
}

QString text(FaceSize size)
{
    switch (size) {
    case FaceSize::Three:
        return Words::tr("Size three (16 pt)");
    case FaceSize::Four:
        return Words::tr("Size four (14 pt)");
    case FaceSize::SmallFour:
        return Words::tr("Small four (12 pt)");
    case FaceSize::Five:
        return Words::tr("Size five (10.5 pt)");
    }
    return {};
}

QString text(OpKind op)
{
    return Words::tr(wordOf(op));
}

QString text(const Period &period)
{
    if (!period.isValid())
        return {};
    const QString year = QString::number(period.year);
    switch (period.cycle) {
    case Cycle::Month:
        return Words::tr("%1, month %2").arg(year).arg(period.index);
    case Cycle::Quarter: {
        const QString ordinals[]
            = {Words::tr("first"), Words::tr("second"), Words::tr("third"), Words::tr("fourth")};
        return Words::tr("%1, %2 quarter").arg(year, ordinals[(period.index - 1) % 4]);
    }
    case Cycle::Half:
        return period.index == 1 ? Words::tr("%1, first half").arg(year)
                                 : Words::tr("%1, second half").arg(year);
    case Cycle::Year:
        return Words::tr("Year %1").arg(year);
    }
    return {};
}

QString noSuchDayText(const NoSuchDay &day)
{
    return Words::tr("Month %1 has no day %2").arg(day.month).arg(day.day);
}

QString dateText(QDate date)
{
    if (!date.isValid())
        return {};
    //: A date in running text: %1 year, %2 month, %3 day; GB/T 9704 7.3.5 writes no leading zeros
    return Words::tr("%1-%2-%3").arg(date.year()).arg(date.month()).arg(date.day());
}

namespace
{

constexpr size_t namesShown = 4;

/// 上期4家已报1家，缺区市场监管局、区科委
QString lackingText(const Verdict &verdict, const AgencyRegister &agencies)
{
    QStringList names;
    for (size_t i = 0; i < std::min(verdict.lacking.size(), namesShown); ++i)
        names << agencies.nameOn(verdict.lacking[i], verdict.day);
    const int lacking = static_cast<int>(verdict.lacking.size());
    const QString list = names.join(Words::tr(", ", "between names"));
    const QString missing = verdict.lacking.size() > namesShown
        ? Words::tr("%1 and others, %2 in all").arg(list).arg(lacking)
        : list;
    return Words::tr("%1 of %2 reported for the last period, missing: %3")
        .arg(verdict.owing - lacking)
        .arg(verdict.owing)
        .arg(missing);
}

} // namespace

QString briefText(const Verdict &verdict, const AgencyRegister &agencies)
{
    const bool missed = verdict.reason == LightReason::MissedOne || verdict.reason == LightReason::MissedMore;
    if (!missed || verdict.owing <= 1)
        return text(verdict, agencies);
    const int reported = verdict.owing - static_cast<int>(verdict.lacking.size());
    return verdict.missed == 1
        ? Words::tr("Not reported in full (%1/%2 agencies)").arg(reported).arg(verdict.owing)
        : Words::tr("Not reported in full for %1 periods (%2/%3 agencies)")
              .arg(verdict.missed)
              .arg(reported)
              .arg(verdict.owing);
}

QString percentText(const Verdict &verdict)
{
    if (!verdict.percent)
        return {};
    const QString percent = QString::number(*verdict.percent) + u'%';
    return verdict.stated < verdict.measures
        //: 40% (over 1 of 2 measures)
        ? Words::tr("%1 (%2/%3 measures)").arg(percent).arg(verdict.stated).arg(verdict.measures)
        : percent;
}

QString text(const Verdict &verdict, const AgencyRegister &agencies)
{
    switch (verdict.reason) {
    case LightReason::NotYetStarted:
        return Words::tr("Not to be started yet");
    case LightReason::NothingDue:
        return Words::tr("Nothing due yet");
    case LightReason::Finished:
        if (!verdict.since.isValid())
            return Words::tr("Finished");
        return verdict.days > 0
            ? Words::tr("Finished on %1, %2 days late").arg(dateText(verdict.since)).arg(verdict.days)
            : Words::tr("Finished on %1").arg(dateText(verdict.since));
    case LightReason::Overdue:
        return Words::tr("Overdue by %1 days").arg(verdict.days);
    case LightReason::OnSchedule:
        return Words::tr("At %1%, expected %2%")
            .arg(verdict.percent.value_or(0))
            .arg(verdict.expected.value_or(0));
    case LightReason::BehindSomewhat:
    case LightReason::BehindFar:
        return Words::tr("At %1%, behind the expected %2%")
            .arg(verdict.percent.value_or(0))
            .arg(verdict.expected.value_or(0));
    case LightReason::ShouldHaveStarted:
        return Words::tr("Should have started this month");
    case LightReason::NotStartedLong:
        return Words::tr("Not started, %1 months after the planned start").arg(verdict.days);
    case LightReason::ReportedLast:
        return Words::tr("Reported for the last period due");
    case LightReason::MissedOne:
        return verdict.owing > 1 ? Words::tr("Not reported in full: %1").arg(lackingText(verdict, agencies))
                                 : Words::tr("No report for the last period due");
    case LightReason::MissedMore:
        return verdict.owing > 1 ? Words::tr("Not reported in full for %1 periods: %2")
                                       .arg(verdict.missed)
                                       .arg(lackingText(verdict, agencies))
                                 : Words::tr("No report for %1 periods").arg(verdict.missed);
    case LightReason::Near:
        return verdict.days == 0 ? Words::tr("Due today") : Words::tr("Due in %1 days").arg(verdict.days);
    case LightReason::Blocked:
        return Words::tr("Blocked");
    }
    return {};
}

QChar lightShape(Light light)
{
    switch (light) {
    case Light::Green:
        return u'●';
    case Light::Yellow:
        return u'▲';
    case Light::Red:
        return u'■';
    case Light::None:
        break;
    }
    return u'○';
}

} // namespace qd
