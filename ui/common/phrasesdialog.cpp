// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/phrasesdialog.h"

#include "texts/usualphrases.h"
#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/phrasesform.h"
#include "ui/common/session.h"
#include "workspace/progress/phraseverbs.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{

PhrasesDialog::PhrasesDialog(Session &session, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new PhrasesForm(this))
    , m_save(primaryButton(tr("&Save"), this))
{
    setObjectName(u"phrases"_s);
    setWindowTitle(tr("Phrases"));
    m_save->setObjectName(u"phrases.save"_s);
    m_save->setAutoDefault(false); // Enter ends typing in a cell
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
    resize(80 * unit(this), 66 * unit(this));
    auto rows = rowsOf<Setting>(session.workspace());
    if (session.accept(rows))
        m_rows = *std::move(rows);
    m_form->setEditable(!session.workspace().isReadOnly());
    m_form->show(phrasesOf(usualPhrases(), m_rows));
    connect(m_form, &PhrasesForm::changed, this, &PhrasesDialog::judge);
    connect(m_save, &QPushButton::clicked, this, &PhrasesDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    judge();
    if (!text.trimmed().isEmpty())
        m_form->add(text);
}

void PhrasesDialog::judge()
{
    const bool changes = !phraseEdits(m_rows, usualPhrases(), m_form->shown()).empty();
    m_save->setEnabled(changes && !m_form->fault() && !m_session.workspace().isReadOnly());
}

void PhrasesDialog::save()
{
    m_save->setFocus(); // an open cell hands over what was typed
    if (m_save->isEnabled()
        && m_session.accept(savePhrases(m_session.workspace(), m_rows, usualPhrases(), m_form->shown())))
        accept();
}

} // namespace qd
