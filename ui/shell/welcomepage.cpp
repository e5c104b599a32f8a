// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/planfile.h"
#include "ui/common/session.h"
#include "ui/shell/doorbutton.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int doorUnits = 64; // width of the column of doors

} // namespace

WelcomePage::WelcomePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"welcome"_s);
    const int u = unit(this);
    auto *outer = new QVBoxLayout(this);
    usePageMargins(outer, this);
    auto *column = new QWidget(this);
    column->setFixedWidth(doorUnits * u);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(u);
    auto *title = new PlainLabel(tr("Begin with this year's work plan"), column);
    useTitleFont(title);
    auto *text = new PlainLabel(tr("Everything here grows from the approved plan: its tasks, who answers for "
                                   "them, what is reported each period."),
        column);
    text->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(2 * u);
    addDoor(layout, u"import"_s, tr("Open a plan file…"),
        tr("The plan as Word, Excel, web page or text. You see what was understood beside the source and "
           "settle doubtful "
           "points; nothing is written "
           "before you accept."));
    addDoor(layout, u"paste"_s, tr("Paste the text…"),
        tr("Copy the plan from Word or a web page and paste it here; then the same check."));
    addDoor(layout, u"sample"_s, tr("See the sample…"),
        tr("A plan of an invented district, to try everything out. It can be undone in one step."));
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

void WelcomePage::addDoor(QVBoxLayout *layout, const QString &key, const QString &title, const QString &text)
{
    auto *door = new DoorButton(key, title, text, this);
    door->setObjectName("welcome."_L1 + key);
    door->setEnabled(!m_session.workspace().isReadOnly());
    connect(door, &QAbstractButton::clicked, this, [this, key] { enter(key); });
    door->setFixedHeight(
        door->heightForWidth(doorUnits * unit(this))); // boxes inside boxes lose height-for-width
    layout->addWidget(door);
}

void WelcomePage::enter(const QString &key)
{
    if (key == "import"_L1) {
        const auto file = choosePlanFile(this, m_session.ask());
        if (file)
            Q_EMIT m_session.pageWanted(u"import"_s, {{u"file"_s, *file}});
        return;
    }
    Q_EMIT m_session.pageWanted(u"import"_s, {{key, true}});
}

} // namespace qd
