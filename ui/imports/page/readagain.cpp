// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/similarplan.h"
#include "ui/common/session.h"
#include "ui/imports/page/importmessage.h"
#include "ui/imports/page/arrivedfiles.h"
#include "ui/imports/page/importpage.h"
#include "ui/imports/page/reviewkeeper.h"
#include "ui/imports/page/reviewpanel.h"
#include "ui/imports/page/startpanel.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/source/mappingmemory.h"

#include <QPointer>

// The part of ImportPage that reads a text once more: other plans of the file, other columns of the
// table.
namespace qd
{

void ImportPage::connectReading()
{
    const auto readAs = [this](const ReadOptions &options) {
        m_work.readAsSettled = true;
        readAgain(options);
    };
    connect(m_review, &ReviewPanel::partsWanted, this, [readAs](const QList<int> &parts) {
        readAs({{parts.begin(), parts.end()}, {}});
    });
    connect(m_review, &ReviewPanel::tableWanted, this, [this, readAs](const TableReading &table) {
        readAs({m_work.options.parts, table});
    });
    connect(m_review, &ReviewPanel::guessWanted, this, [this, readAs] { readAs({m_work.options.parts, {}}); });
    for (auto begun : {&StartPanel::fileWanted, &StartPanel::pasteWanted, &StartPanel::sampleWanted})
        connect(m_start, begun, m_arrived, &ArrivedFiles::clear); // what came before is over
}

void ImportPage::readAgain(const ReadOptions &options)
{
    if (isAtWork() && !mayDiscard()) {
        m_review->refillBars();
        return;
    }
    m_message->hide();
    QPointer<QWidget> focus = focusWidget();
    m_review->setEnabled(false); // what is changed now would be lost
    const auto read = [source = m_work.reading.source, options, agencies = m_session.agencies()] {
        return understandPlan(source, options, agencies, rememberedRoles);
    };
    m_run->start(read, [this, options, focus](const Result<PlanReading> &reading) {
        m_review->setEnabled(true);
        finishAgain(options, reading);
        if (focus)
            focus->setFocus();
    });
}

/// A plan that was imported without the others of its file is compared with that one alone.
void ImportPage::readMatchingPart()
{
    const auto before = planToUpdate();
    const auto part = before ? similarPart(*before, m_holder->review().proposal()) : std::nullopt;
    if (part)
        readAgain({{*part}, {}});
}

void ImportPage::finishAgain(const ReadOptions &options, const Result<PlanReading> &reading)
{
    if (!reading) { // the review stays; the columns stay as set, since it may take two to make sense
        m_message->fail(reading.error());
        if (!options.table)
            m_review->refillBars();
        return;
    }
    if (options.table)
        rememberRoles(options.table->headings, options.table->roles);
    m_work.options = options;
    take(*reading);
    m_keeper->note();
}

} // namespace qd
