// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reportpane.h"

#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/markedtext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/review/waitingmodel.h"
#include "workspace/progress/reviewreads.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

ReportPane::ReportPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_version(new QComboBox(this))
    , m_against(new QComboBox(this))
    , m_view(new QTextBrowser(this))
{
    m_title->setObjectName(u"review.title"_s);
    m_title->setWordWrap(true);
    useSectionFont(m_title);
    m_note->setObjectName(u"review.note"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    setInk(m_note, Light::Yellow);
    m_version->setObjectName(u"review.version"_s);
    m_version->setAccessibleName(tr("Version"));
    m_against->setObjectName(u"review.against"_s);
    m_against->setAccessibleName(tr("Compared with"));
    m_view->setObjectName(u"review.text"_s);
    m_view->setAccessibleName(tr("Report"));
    m_view->setOpenLinks(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->document()->setDocumentMargin(0);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(unit(this));
    choices->addWidget(m_version);
    choices->addWidget(m_against);
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(this), 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(choices);
    layout->addWidget(m_view, 1);
    connect(m_version, &QComboBox::activated, this, [this] {
        m_against->setCurrentIndex(m_against->findData(static_cast<int>(Against::VersionBefore)));
        draw();
    });
    connect(m_against, &QComboBox::activated, this, &ReportPane::draw);
    onLook(this, [this] { draw(); });
}

void ReportPane::show(const OpenReport &report, const QString &note)
{
    const Workspace &workspace = m_session.workspace();
    auto versions = reportVersions(workspace, report.measureId, report.agencyId, report.period);
    auto steps = reviewSteps(workspace, report.measureId);
    const auto all = workspace.progressOf(report.measureId); // newest period first, of it the newest version
    if (!m_session.accept(versions) || !m_session.accept(steps) || !m_session.accept(all))
        return;
    m_report = report;
    m_versions = *std::move(versions);
    m_steps = *std::move(steps);
    const auto last = std::find_if(all->begin(), all->end(), [&](const Progress &each) {
        return each.agencyId == report.agencyId && each.period < report.period
            && isHandedIn(each.progressState);
    });
    m_last = last == all->end() ? std::optional<Progress>() : *last;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fillChoices();
    draw();
}

void ReportPane::showNothing(const QString &why)
{
    m_report = {};
    m_versions.clear();
    m_note->hide();
    m_title->setText(why);
    m_version->hide();
    m_against->hide();
    m_view->clear();
}

void ReportPane::fillChoices()
{
    m_version->clear();
    int chosen = -1;
    int before = 0; // how many versions lie before the one in hand
    for (size_t i = 0; i < m_versions.size(); ++i) {
        const Progress &each = m_versions[i];
        m_version->addItem(tr("Version %1: %2").arg(QString::number(each.version), text(each.progressState)),
            static_cast<int>(i));
        if (each.id == m_report.id) {
            chosen = static_cast<int>(i);
            before = chosen;
        }
    }
    m_version->setCurrentIndex(chosen);
    m_version->setVisible(m_versions.size() > 1);
    m_against->clear();
    if (m_last)
        m_against->addItem(tr("Compared with the last period (%1)").arg(text(m_last->period)),
            static_cast<int>(Against::LastPeriod));
    if (m_versions.size() > 1)
        m_against->addItem(tr("Compared with the version before"), static_cast<int>(Against::VersionBefore));
    m_against->addItem(tr("Not compared"), static_cast<int>(Against::Nothing));
    m_against->setVisible(m_against->count() > 1);
    // of a correction it is of most interest what was corrected
    m_against->setCurrentIndex(
        std::max(0, before > 0 ? m_against->findData(static_cast<int>(Against::VersionBefore)) : 0));
}

ReportPane::Against ReportPane::against() const
{
    return static_cast<Against>(m_against->currentData().toInt());
}

const Progress *ReportPane::other() const
{
    const int at = m_version->currentIndex();
    switch (against()) {
    case Against::LastPeriod:
        return m_last ? &*m_last : nullptr;
    case Against::VersionBefore:
        return at > 0 ? &m_versions[static_cast<size_t>(at - 1)] : nullptr;
    case Against::Nothing:
        break;
    }
    return nullptr;
}

void ReportPane::draw()
{
    const int at = m_version->currentIndex();
    if (at < 0 || m_versions.empty())
        return;
    const Progress &now = m_versions[static_cast<size_t>(at)];
    m_title->setText(
        m_session.agencies().nameOn(now.agencyId, now.period.end()) + u" · "_s + text(now.period));
    m_view->setHtml(head(now) + fields(now, other()) + history());
}

QString ReportPane::head(const Progress &now) const
{
    const Measure *measure = m_session.book().measure(now.measureId);
    return u"<p style='color:%1;margin:0 0 6px 0'>%2</p>"_s.arg(mutedText(palette()).name(),
        asMarkup(measure ? WaitingModel::nameOf(m_session, measure->id) : QString()));
}

QString ReportPane::fields(const Progress &now, const Progress *before) const
{
    const auto stateOf = [this](const Progress &report) {
        QStringList words{text(report.state)};
        if (report.doneOn.isValid())
            words << dateText(report.doneOn);
        if (report.percent)
            words << u"%1%"_s.arg(*report.percent);
        if (report.blocked)
            words << tr("blocked");
        return words.join(u" · "_s);
    };
    QString out = u"<table width='100%' cellspacing='0' cellpadding='4'>"_s;
    if (before) {
        const QString head = against() == Against::VersionBefore ? tr("Version %1").arg(before->version)
                                                                 : text(before->period);
        const QString muted = mutedText(palette()).name();
        out += u"<tr><td width='50%' style='color:%1'>%2</td><td width='50%' style='color:%1'>%3</td></tr>"_s
                   .arg(muted,
                       asMarkup(against() == Against::VersionBefore ? tr("Version %1").arg(now.version)
                                                                    : text(now.period)),
                       asMarkup(head));
    }
    const auto add = [&](const QString &label, const QString &words, const QString &then) {
        out += field(label, words, before ? &then : nullptr);
    };
    add(tr("State"), stateOf(now), before ? stateOf(*before) : QString());
    add(tr("Progress made"), now.text, before ? before->text : QString());
    add(tr("Problems"), now.problem, before ? before->problem : QString());
    add(tr("Next steps"), now.nextStep, before ? before->nextStep : QString());
    add(tr("Remark"), now.remark, before ? before->remark : QString());
    return out + u"</table>"_s;
}

QString ReportPane::field(const QString &label, const QString &now, const QString *before) const
{
    if (now.trimmed().isEmpty() && (!before || before->trimmed().isEmpty()))
        return {};
    const QString muted = mutedText(palette()).name();
    const QString head = u"<tr><td colspan='2' style='color:%1'>%2</td></tr>"_s.arg(muted, asMarkup(label));
    const auto cell = [](const QString &markup) {
        return u"<td valign='top' style='line-height:150%'>%1</td>"_s.arg(markup);
    };
    if (!before)
        return head + u"<tr>"_s + cell(asMarkup(now)) + u"</tr>"_s;
    const TextDifference difference = differenceOf(*before, now);
    return head + u"<tr>"_s + cell(markedMarkup(now, difference.come, comeGround(palette())))
        + cell(markedMarkup(*before, difference.gone, goneGround(palette()))) + u"</tr>"_s;
}

/// 第1版 2023-05-08 已退回 李四：数字有误
QString ReportPane::history() const
{
    QStringList lines;
    for (const Progress &version : m_versions) {
        const QDate received = version.receivedOn.isValid() ? version.receivedOn : version.at.date();
        const QString name = tr("Version %1").arg(version.version);
        lines << (version.progressState == ProgressState::Draft
                ? tr("%1 · draft, %2").arg(name, version.by)
                : tr("%1 · received on %2, entered by %3")
                      .arg(name, received.toString(Qt::ISODate), version.by));
        for (const ReviewStep &step : m_steps) {
            if (step.progressId != version.id)
                continue;
            QString line
                = u"%1 · %2 %3, %4"_s.arg(name, step.onDay.toString(Qt::ISODate), text(step.state), step.by);
            if (!step.reason.isEmpty())
                line += tr(": %1").arg(step.reason);
            lines << line;
        }
    }
    return u"<p style='color:%1;margin:12px 0 0 0'>%2</p>"_s.arg(
        mutedText(palette()).name(), asMarkup(lines.join(u'\n')));
}

} // namespace qd
