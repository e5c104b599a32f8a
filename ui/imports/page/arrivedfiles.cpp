// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/arrivedfiles.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

ArrivedFiles::ArrivedFiles(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidedLabel(this))
    , m_skip(new QPushButton(tr("Leave this one out"), this))
    , m_rest(new QPushButton(tr("Leave out the rest"), this))
    , m_unread(new PlainLabel(this))
{
    setObjectName(u"import.arrived"_s);
    m_words->setObjectName(u"import.arrivedWords"_s);
    m_skip->setObjectName(u"import.skipFile"_s);
    m_rest->setObjectName(u"import.dropRest"_s);
    m_unread->setObjectName(u"import.unread"_s);
    m_unread->setWordWrap(true);
    setInk(m_unread, Light::Red);
    m_unread->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this));
    row->addWidget(m_words, 1);
    row->addWidget(m_skip);
    row->addWidget(m_rest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addLayout(row);
    layout->addWidget(m_unread);
    connect(m_skip, &QPushButton::clicked, this, &ArrivedFiles::skipWanted);
    connect(m_rest, &QPushButton::clicked, this, &ArrivedFiles::clear);
    clear();
}

void ArrivedFiles::begin(const QStringList &files)
{
    clear();
    m_files = files;
}

void ArrivedFiles::add(const QStringList &files)
{
    if (m_files.isEmpty()) { // a text from elsewhere is at work
        m_files << QString();
        m_at = 1;
    }
    m_files += files;
    show();
}

QString ArrivedFiles::next()
{
    if (!hasNext()) {
        m_files.clear();
        m_at = 0;
    }
    const QString file = m_files.isEmpty() ? QString() : m_files.at(m_at++);
    show();
    return file;
}

void ArrivedFiles::sayUnread(const QString &sentence)
{
    const QString name = m_at > 0 ? QFileInfo(m_files.at(m_at - 1)).fileName() : QString();
    m_sentences << u"■ "_s
            + (sentence.contains(name) ? sentence
                                       : tr("%1: %2", "file, why it cannot be read").arg(name, sentence));
    show();
}

void ArrivedFiles::clear()
{
    m_files.clear();
    m_at = 0;
    m_sentences.clear();
    show();
}

void ArrivedFiles::show()
{
    const QString name = m_at > 0 ? QFileInfo(m_files.at(m_at - 1)).fileName() : QString();
    const QString which = m_at <= 1 ? tr("%1 files; the first is settled first").arg(m_files.size())
                                    : tr("%1 files; now the one at place %2").arg(m_files.size()).arg(m_at);
    m_words->setWords(name.isEmpty() ? which : tr("%1: %2", "which of several files, its name").arg(which, name));
    m_skip->setVisible(hasNext());
    m_rest->setVisible(hasNext());
    m_unread->setText(m_sentences.join(u'\n'));
    m_unread->setVisible(!m_sentences.isEmpty());
    m_words->setVisible(isOneOfSeveral());
    setVisible(isOneOfSeveral() || !m_sentences.isEmpty());
}

} // namespace qd
