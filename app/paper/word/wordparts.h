// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/word/wordbody.h"

#include <QByteArray>

// The small parts of the package around word/document.xml.
namespace qd
{

QByteArray contentTypesXml(bool pictures);
QByteArray packageRelationsXml();
QByteArray documentRelationsXml(const std::vector<WordPicture> &pictures);
QByteArray corePropertiesXml(
    const DocumentInfo &info); ///< title, author, language; no date: the same bytes each time
QByteArray appPropertiesXml();
QByteArray settingsXml(const DocumentInfo &info);

} // namespace qd
