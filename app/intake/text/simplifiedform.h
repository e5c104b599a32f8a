// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// The text with the traditional characters that the vocabulary uses made simple (責任單位 → 责任单位). The
/// same length, character by character, so that places found in it are places in `text`. For matching only:
/// what is shown stays as printed.
QString simplifiedForm(QStringView text);

} // namespace qd
