// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plaintext.h"

namespace qd
{

struct Error;

/// The sentence above the import page that says why something did not go on; hidden until there is one.
class ImportMessage final : public PlainLabel
{
    Q_OBJECT
public:
    explicit ImportMessage(QWidget *parent);

    void say(const QString &sentence);
    void fail(const Error &error);
};

} // namespace qd
