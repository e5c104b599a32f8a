// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summaries/sourcetexts.h"

#include "intake/readplan.h"
#include "texts/enumtext.h"
#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/markedtext.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr double groundShare = 0.16; // of the colour in the field's own: many pieces stand side by side
constexpr int hues[]{212, 38, 140, 285, 12, 180, 330, 90}; // far from each other in this order

} // namespace

SourceTexts::SourceTexts(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(unit(this) / 2);
    connect(this, &QTextBrowser::anchorClicked, this, &SourceTexts::follow);
    onLook(this, [this] { draw(); });
}

void SourceTexts::show(std::vector<SourceReport> reports)
{
    const auto task = [this](const std::vector<SourceReport> &of) {
        const Measure *measure = of.empty() ? nullptr : m_session.book().measure(of.front().report.measureId);
        return measure ? measure->taskId : TaskId{};
    };
    if (task(reports) != task(m_reports))
        moveCursor(QTextCursor::Start); // Tab begins anew
    m_reports = std::move(reports);
    draw();
}

void SourceTexts::setUsed(const QSet<ProgressId> &used)
{
    if (used == m_used)
        return;
    m_used = used;
    draw();
}

QColor SourceTexts::groundOf(ProgressId report) const
{
    for (size_t i = 0; i < m_reports.size(); ++i) {
        const SourceReport &source = m_reports[i];
        if (source.report.id == report || source.former.contains(report)) {
            const int hue = hues[i % std::size(hues)];
            return mixed(QColor::fromHsv(hue, 200, isDark(palette()) ? 255 : 200),
                palette().color(QPalette::Base), isDark(palette()) ? 2 * groundShare : groundShare);
        }
    }
    return palette().color(QPalette::AlternateBase); // of a report that is no more
}

SourceTexts::Use SourceTexts::useOf(const SourceReport &source) const
{
    if (m_used.contains(source.report.id))
        return Use::Present;
    return m_used.intersects(source.former) ? Use::Former : Use::None;
}

int SourceTexts::unusedCount() const
{
    return static_cast<int>(std::count_if(m_reports.begin(), m_reports.end(),
        [this](const SourceReport &source) { return useOf(source) == Use::None; }));
}

int SourceTexts::changedCount() const
{
    return static_cast<int>(std::count_if(m_reports.begin(), m_reports.end(),
        [this](const SourceReport &source) { return m_used.intersects(source.former); }));
}

/// The link that is selected as a whole: as Tab does it.
QString SourceTexts::chosenLink() const
{
    const QTextCursor cursor = textCursor();
    const QString link = cursor.hasSelection() ? cursor.charFormat().anchorHref() : QString();
    return !link.isEmpty() && cursor.selection().toPlainText() == placeOf(link).selection().toPlainText()
        ? link
        : QString();
}

/// Selects the words of a link; nothing where there is no such link.
QTextCursor SourceTexts::placeOf(const QString &link) const
{
    QTextCursor found(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment piece = at.fragment();
            if (piece.charFormat().anchorHref() != link)
                continue;
            if (!found.hasSelection())
                found.setPosition(piece.position());
            found.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        }
    }
    return found;
}

void SourceTexts::draw()
{
    const int at = verticalScrollBar()->value();
    const QString chosen = chosenLink();
    QString html;
    for (size_t i = 0; i < m_reports.size(); ++i)
        html += markup(m_reports[i], i);
    if (m_reports.empty()) {
        html = u"<p style='color:%1'>%2</p>"_s.arg(mutedText(palette()).name(),
            asMarkup(tr("No agency has reported on this task in this period yet.")));
    }
    setHtml(html);
    if (!chosen.isEmpty()) // the next Tab goes on from there
        setTextCursor(placeOf(chosen));
    verticalScrollBar()->setValue(at);
}

/// Links: the place of the report, and that of the sentence, -1 for all of them.
QString SourceTexts::markup(const SourceReport &source, size_t place) const
{
    const Progress &report = source.report;
    const PlanBook &book = m_session.book();
    const Measure *measure = book.measure(report.measureId);
    const bool split = measure && book.measuresOf(measure->taskId).size() > 1;
    const QString muted = mutedText(palette()).name();
    const QString ink = palette().color(QPalette::Text).name();
    QStringList head{m_session.agencies().nameOn(report.agencyId, report.period.end())};
    if (split)
        head << book.numberOf(*measure);
    if (report.period != m_session.period())
        head << text(report.period);
    QString state;
    QColor stateInk;
    switch (useOf(source)) {
    case Use::None:
        state = tr("not used");
        stateInk = lightColor(Light::Yellow, palette());
        break;
    case Use::Present:
        state = tr("used");
        stateInk = mutedText(palette());
        break;
    case Use::Former:
        state = tr("changed since it was used");
        stateInk = lightColor(Light::Red, palette());
        break;
    }
    if (source.unreviewed)
        state += u" · "_s + tr("not reviewed");
    const auto link = [&](int sentence, const QString &words, const QString &color) {
        return u"<a href='%1/%2' style='color:%3;text-decoration:none'>%4</a>"_s.arg(
            QString::number(place), QString::number(sentence), color, asMarkup(words));
    };
    QString out = u"<table width='100%' cellspacing='0' cellpadding='3' style='margin-top:6px'><tr>"
                  "<td bgcolor='%1'><b>%2</b> <span style='color:%3'>%4</span></td>"
                  "<td bgcolor='%1' align='right'>%5</td></tr></table>"_s.arg(groundOf(report.id).name(),
                      asMarkup(head.join(u" · "_s)), stateInk.name(), asMarkup(state),
                      link(-1, tr("All of it"), accentColor(palette()).name()));
    QString sentences;
    const QStringList pieces = sentencesOf(report.text);
    for (qsizetype i = 0; i < pieces.size(); ++i)
        sentences += link(static_cast<int>(i), pieces[i], ink);
    out += u"<p style='margin:2px 4px;line-height:150%'>%1</p>"_s.arg(sentences);
    if (!report.problem.trimmed().isEmpty()) {
        out += u"<p style='margin:2px 4px;color:%1'>%2</p>"_s.arg(
            muted, asMarkup(tr("Problems: %1").arg(report.problem)));
    }
    return out;
}

void SourceTexts::follow(const QUrl &link)
{
    const QStringList parts = link.toString().split(u'/');
    const auto place = static_cast<size_t>(parts.value(0).toInt());
    const int sentence = parts.value(1).toInt();
    if (place >= m_reports.size())
        return;
    const Progress &report = m_reports[place].report;
    Q_EMIT wanted(report.id, sentence < 0 ? report.text.trimmed() : sentencesOf(report.text).value(sentence));
}

void SourceTexts::insertSelection()
{
    const QTextCursor cursor = textCursor();
    const auto placeAt = [&](int position) {
        QTextCursor at(document());
        at.setPosition(position);
        return at.charFormat().anchorHref().section(u'/', 0, 0);
    };
    const QString first = cursor.hasSelection() ? placeAt(cursor.selectionStart() + 1) : QString();
    const auto place = static_cast<size_t>(first.toInt());
    if (first.isEmpty() || first != placeAt(cursor.selectionEnd()) || place >= m_reports.size())
        return;
    Q_EMIT wanted(m_reports[place].report.id, cursor.selection().toPlainText().trimmed());
}

} // namespace qd
