// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/usualphrases.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace qd
{

const std::vector<Phrase> &usualPhrases()
{
    static const std::vector<Phrase> phrases = [] {
        QFile file(u":/phrases/usual.txt"_s);
        return file.open(QIODevice::ReadOnly) ? readPhrases(QString::fromUtf8(file.readAll()))
                                              : std::vector<Phrase>();
    }();
    return phrases;
}

} // namespace qd
