// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace qd
{

enum class Language { Chinese, English };

/// Installs the translations (Qt's own first, then ours) and the default locale, whatever the system's
/// locale. To be called before any widget is made.
void installLanguage(QCoreApplication &application, Language language);

} // namespace qd
