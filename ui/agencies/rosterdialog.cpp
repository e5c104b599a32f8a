// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/rosterdialog.h"

#include "intake/responsible/agencynames.h"
#include "ui/agencies/rostertable.h"
#include "ui/common/buttons.h"
#include "ui/common/colors.h"
#include "ui/common/dayedit.h"
#include "ui/common/faultmark.h"
#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What is longer is no list of agencies but something left on the clipboard.
constexpr qsizetype longestList = 50'000;

void paintAs(QLabel *label, const QColor &color)
{
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, color);
    label->setPalette(colors);
}

void addField(QBoxLayout *line, const QString &label, QWidget *field)
{
    auto *words = new PlainLabel(label);
    words->setBuddy(field);
    line->addWidget(words);
    line->addWidget(field);
}

} // namespace

RosterDialog::RosterDialog(Session &session, AgencyId collective, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_into(new QComboBox(this))
    , m_days(new QWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_table(new RosterTable(session, this))
    , m_from(new DayEdit(tr("always"), session.today().year(), this))
    , m_until(new DayEdit(tr("open"), session.today().year(), this))
    , m_note(new PlainLabel(this))
    , m_counts(new PlainLabel(this))
    , m_allKnown(new QPushButton(tr("All &alike ones are the known ones"), this))
    , m_enter(primaryButton(tr("&Enter"), this))
{
    setObjectName(u"agencies.rosterDialog"_s);
    setWindowTitle(tr("Paste a list"));
    build();
    listCollectives(collective);
    connect(m_into, &QComboBox::currentIndexChanged, this, &RosterDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RosterDialog::read);
    connect(m_from, &QLineEdit::textChanged, this, &RosterDialog::read);
    connect(m_until, &QLineEdit::textChanged, this, &RosterDialog::read);
    connect(m_table, &RosterTable::answered, this, &RosterDialog::settle);
    connect(m_allKnown, &QPushButton::clicked, m_table, &RosterTable::takeAllAsKnown);
    connect(m_enter, &QPushButton::clicked, this, &RosterDialog::enter);
    connect(&session, &Session::changed, this, &RosterDialog::read); // by another program
    const QByteArray geometry = QSettings().value(u"agencies/rosterDialog"_s).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(62 * fontMetrics().height(), 32 * fontMetrics().height())
                   .boundedTo(screen()->availableSize() * 0.95));
    takeClipboard();
}

RosterDialog::~RosterDialog()
{
    QSettings().setValue(u"agencies/rosterDialog"_s, saveGeometry());
}

void RosterDialog::build()
{
    m_into->setObjectName(u"agencies.rosterInto"_s);
    auto *hint = new PlainLabel(tr("One agency a line, or columns from Excel: agency, short name, liaison "
                                   "officer, phone, supervising leader."),
        this);
    hint->setWordWrap(true);
    paintAs(hint, mutedText(palette()));
    m_text->setObjectName(u"agencies.rosterText"_s);
    m_text->setAccessibleName(tr("The list"));
    m_text->setPlaceholderText(tr("Paste the list here (Ctrl+V)"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_table->setObjectName(u"agencies.roster"_s);
    m_from->setObjectName(u"agencies.rosterFrom"_s);
    m_until->setObjectName(u"agencies.rosterUntil"_s);
    m_note->setObjectName(u"agencies.rosterNote"_s);
    m_note->setWordWrap(true);
    m_counts->setObjectName(u"agencies.rosterCounts"_s);
    m_allKnown->setObjectName(u"agencies.rosterAllKnown"_s);
    m_enter->setObjectName(u"agencies.rosterEnter"_s);
    m_enter->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"agencies.rosterCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({13 * fontMetrics().height(), 45 * fontMetrics().height()});
    auto *top = new QHBoxLayout;
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    for (QHBoxLayout *line : {top, days})
        line->setSpacing(unit(this));
    addField(top, tr("&Members of"), m_into);
    addField(days, tr("F&rom"), m_from);
    addField(days, tr("&Until"), m_until);
    top->addWidget(m_days);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(unit(this));
    bottom->addWidget(m_allKnown);
    bottom->addStretch(1);
    bottom->addWidget(m_counts);
    bottom->addWidget(cancel);
    bottom->addWidget(m_enter);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(hint);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_note);
    layout->addLayout(bottom);
}

void RosterDialog::listCollectives(AgencyId chosen)
{
    m_into->addItem(tr("of no collective"), qint64(0));
    for (const Agency *agency : m_session.agencies().inOrder()) {
        if (agency->kind == AgencyKind::Collective)
            m_into->addItem(agency->shortName, agency->id.value);
    }
    m_into->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_into->setMinimumContentsLength(12);
    m_into->setEnabled(m_into->count() > 1);
    m_into->setCurrentIndex(std::max(0, m_into->findData(chosen.value)));
}

AgencyId RosterDialog::collective() const
{
    return AgencyId{m_into->currentData().toLongLong()};
}

void RosterDialog::takeClipboard()
{
    const QString text = QApplication::clipboard()->text();
    if (text.size() <= longestList)
        m_text->setPlainText(text.trimmed());
    read();
    if (m_enter->isEnabled())
        m_enter->setFocus();
    else
        m_text->setFocus();
}

RosterTarget RosterDialog::target() const
{
    const QString place = placeOf(m_session.book().plan().title);
    const AgencyId into = collective();
    return into.isValid() ? RosterTarget{into, place, m_from->day(), m_until->day()}
                          : RosterTarget{{}, place, {}, {}};
}

void RosterDialog::read()
{
    const Roster roster = readRoster(cellsFromText(m_text->toPlainText()));
    m_table->setLines(compareRoster(m_session.agencies(), roster, target()), target());
    QStringList notes;
    if (roster.headingLine > 0)
        notes << tr("Line %1 holds the headings.").arg(roster.headingLine);
    if (!roster.unread.isEmpty())
        notes << tr("Not entered, because it is not known what they hold: the columns %1.")
                     .arg(roster.unread.join(u'、'));
    m_days->setVisible(collective().isValid());
    m_note->setText(notes.join(QString()));
    m_note->setVisible(!notes.isEmpty());
    paintAs(m_note, mutedText(palette()));
    settle();
}

QString RosterDialog::countsOf(const RosterRequest &request) const
{
    const auto &entries = request.entries;
    const auto made = std::count_if(
        entries.begin(), entries.end(), [](const RosterEntry &entry) { return !entry.seen.id.isValid(); });
    const auto joining = std::count_if(entries.begin(), entries.end(), [&](const RosterEntry &entry) {
        return request.collective.isValid()
            && !isMemberWithin(
                m_session.agencies(), request.collective, entry.seen.id, request.from, request.until);
    });
    const auto changed = std::count_if(entries.begin(), entries.end(), [](const RosterEntry &entry) {
        const Agency &a = entry.seen;
        const Agency &b = entry.wanted;
        return a.id.isValid()
            && (a.fullName != b.fullName || a.liaison != b.liaison || a.phone != b.phone
                || a.leader != b.leader);
    });
    const auto open
        = std::count_if(m_table->lines().begin(), m_table->lines().end(), [](const RosterLine &line) {
              return line.choice == RosterChoice::LeaveOut && line.finding != RosterFinding::Repeated;
          });
    QStringList counts;
    if (made > 0)
        counts << tr("new %1").arg(made);
    if (joining > 0)
        counts << tr("members %1").arg(joining);
    if (changed > 0)
        counts << tr("contacts %1").arg(changed);
    if (open > 0)
        counts << tr("not entered %1").arg(open);
    return counts.isEmpty() && !m_table->lines().empty() ? tr("Nothing new in it.") : counts.join(u'，');
}

void RosterDialog::settle()
{
    const RosterTarget target = this->target();
    const RosterRequest request = requestOf(m_session.agencies(), m_table->lines(), target);
    QString fault;
    QLineEdit *wrong = nullptr;
    if (m_session.workspace().isReadOnly()) {
        fault = tr("This window can only look.");
    } else if (collective().isValid() && (!m_from->isAcceptable() || !m_until->isAcceptable())) {
        wrong = m_from->isAcceptable() ? m_until : m_from;
        fault = tr("Write days as %1, or leave them empty.").arg(u"2023-03-01"_s);
    } else if (target.from.isValid() && target.until.isValid() && target.until < target.from) {
        wrong = m_until;
        fault = tr("The end is before the beginning.");
    }
    for (DayEdit *edit : {m_from, m_until})
        markFault(edit, edit == wrong ? fault : QString());
    paintAs(m_counts,
        fault.isEmpty() ? palette().color(QPalette::WindowText) : lightColor(Light::Red, palette()));
    m_counts->setText(fault.isEmpty() ? countsOf(request) : fault);
    m_allKnown->setVisible(m_table->openQuestions() > 1);
    m_enter->setEnabled(fault.isEmpty() && !request.entries.empty());
}

void RosterDialog::enter()
{
    const RosterRequest request = requestOf(m_session.agencies(), m_table->lines(), target());
    const Agency *row = m_session.agencies().find(request.collective);
    const QString into = row ? row->shortName : QString();
    disconnect(
        &m_session, &Session::changed, this, nullptr); // the list is about to be what the register says
    if (!m_session.accept(enterRoster(m_session.workspace(), request))) {
        connect(&m_session, &Session::changed, this, &RosterDialog::read);
        return read();
    }
    const auto count = static_cast<int>(request.entries.size());
    m_session.tellDone(into.isEmpty() ? tr("%1 agencies entered.").arg(count)
                                      : tr("%1 agencies entered for %2.").arg(count).arg(into));
    accept();
}

} // namespace qd
